import { wait } from './wait.ts';

/** When the browser has shown what there is to show and has nothing else to do, or shortly after. */
export async function whenIdle(): Promise<void> {
  // It is idle before it draws, too, and whatever is done then holds the picture up. In the background nothing is drawn.
  await Promise.race([nextPicture(), wait(500)]);
  await new Promise((resolve) => requestIdleCallback(resolve, { timeout: 500 }));
}

const nextPicture = (): Promise<void> =>
  new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
