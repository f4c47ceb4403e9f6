/** When the browser has shown what there is to show and has nothing else to do, or shortly after. */
export const whenIdle = (): Promise<void> =>
  new Promise((resolve) => requestIdleCallback(() => resolve(), { timeout: 500 }));
