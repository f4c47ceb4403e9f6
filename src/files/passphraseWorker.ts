import { doPassphraseTask, type PassphraseTask } from './sealed.ts';

addEventListener('message', ({ data }: MessageEvent<PassphraseTask>) => {
  void doPassphraseTask(data).then((done) => postMessage(done));
});
