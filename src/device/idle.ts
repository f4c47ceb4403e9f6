import { wait } from './wait.ts';

/**
 * When the browser has shown what there is to show and has nothing else to do, or shortly after.
 * @param patience milliseconds that the picture is waited for at most, and then the idle moment
 */
export async function whenIdle(patience = 500): Promise<void> {
  // It is idle before it draws, too, and whatever is done then holds the picture up. In the background nothing is drawn.
  await Promise.race([nextPicture(), wait(patience)]);
  await new Promise((resolve) => requestIdleCallback(resolve, { timeout: patience }));
}

const nextPicture = (): Promise<void> =>
  new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
