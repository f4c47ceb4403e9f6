import type { Page } from '@playwright/test';

/** What Chromium records of one event: its arguments are told by whoever asks for it. */
interface Traced<Args> {
  readonly name: string;
  readonly args: Args;
}

/** What Chromium records of a page during a deed: the events of one name, in the order in which they were told. */
export async function traced<Args>(
  page: Page,
  name: string,
  deed: () => Promise<unknown>,
): Promise<readonly Args[]> {
  const session = await page.context().newCDPSession(page);
  const found: Args[] = [];
  session.on('Tracing.dataCollected', ({ value }) => {
    for (const event of value as unknown as Traced<Args>[]) if (event.name === name) found.push(event.args);
  });
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['devtools.timeline', 'v8'] },
  });
  await deed();
  const isOver = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
  await session.send('Tracing.end');
  await isOver;
  return found;
}
