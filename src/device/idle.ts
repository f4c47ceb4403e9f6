/**
 * When the browser has shown what there is to show and has nothing else to do, or shortly after.
 * @param timeout milliseconds after which it is called however busy the browser is
 */
export const whenIdle = (timeout = 500): Promise<void> =>
  new Promise((resolve) => requestIdleCallback(() => resolve(), { timeout }));
