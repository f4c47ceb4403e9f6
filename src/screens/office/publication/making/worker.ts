import type { Campaign } from '#domain/campaign/campaign.ts';
import '#i18n/allWords.ts';
import { createPress } from '#paper/press.ts';
import { createMaking } from './createMaking.ts';
import type { Making } from './making.ts';
import type { FromMaker, ToMaker } from './protocol.ts';

/** The worker's side: one register, and what is made of it. */
let making: Making | undefined;
const tell = (message: FromMaker): void => postMessage(message);

addEventListener('message', ({ data }: MessageEvent<ToMaker>) => {
  if (data.type === 'start') start(data.campaign);
  else void answer(data);
});

function start(campaign: Campaign): void {
  making = createMaking(campaign, createPress(), (progress) => tell({ type: 'progress', progress }));
}

async function answer({ id, question, given }: Extract<ToMaker, { type: 'ask' }>): Promise<void> {
  try {
    if (!making) throw new Error('Asked before it was started');
    // The client's types vouch for what is given.
    const ask = making[question] as (...given: readonly unknown[]) => Promise<unknown>;
    tell({ type: 'answer', id, value: await ask(...given) });
  } catch (bug) {
    tell({ type: 'bug', id, message: bug instanceof Error ? (bug.stack ?? bug.message) : String(bug) });
  }
}
