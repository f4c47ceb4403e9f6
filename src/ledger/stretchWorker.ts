import { type StretchTask, stretch } from './stretch.ts';

addEventListener('message', ({ data }: MessageEvent<StretchTask>) => {
  void stretch(data).then((key) => postMessage(key));
});
