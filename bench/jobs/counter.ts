import type { BrowserContext, Page } from '@playwright/test';
import { CounterPage } from '../../e2e/pages/counter.ts';
import { UnlockPage } from '../../e2e/pages/unlocking.ts';
import { createChild, createHousehold } from '../../tests/builders/household.ts';
import { firstPage } from '../harness/browser.ts';
import { quantile } from '../harness/figures.ts';
import type { Job } from '../harness/job.ts';
import { deskOfAThousand, FAMILIES_OF_A_THOUSAND, productLaptop, throttled } from '../harness/product.ts';

const VISITS = 6;
/** The next one: the counter asks about any that is far off. */
const FIRST_TICKET = FAMILIES_OF_A_THOUSAND + 1;

export const counter: Job = {
  title: 'the counter under the fingers, processor throttled 4×, 1,000 enrolments in the journal',
  run: async () => {
    const laptop = await productLaptop();
    const { address, enrolments } = await deskOfAThousand(laptop);
    const context = await laptop.profile.open();
    await watchInteractions(context);
    const page = firstPage(context);
    await page.goto(address);
    await new UnlockPage(page).open();
    const desk = new CounterPage(page);
    await desk.record.waitFor();
    await throttled(page, 4);

    const keys: Interaction[] = [];
    const records: Interaction[] = [];
    const shown: number[] = [];
    for (let visit = 0; visit < VISITS; visit += 1) {
      await forgetInteractions(page);
      const typed = await typeVisit(desk, FIRST_TICKET + visit);
      keys.push(...withUnnoticed(await interactions(page, /^key/), typed));
      await forgetInteractions(page);
      const start = performance.now();
      await desk.record.click();
      await desk.recorded.waitFor();
      shown.push(performance.now() - start);
      records.push(...longest(await interactions(page, /^(pointer|click|mouse)/)));
      await desk.nextFamily();
    }
    await laptop.close();
    const p95 = (of: readonly Interaction[], part: 'duration' | 'work') =>
      quantile(
        of.map((each) => each[part]),
        0.95,
      );
    return {
      tables: [],
      checks: [
        { what: 'a keystroke, p95 of the page’s own work', is: p95(keys, 'work'), atMost: 16, unit: ' ms' },
        {
          what: 'recording, p95 to the next picture (INP)',
          is: p95(records, 'duration'),
          atMost: 100,
          unit: ' ms',
        },
      ],
      facts: [
        `${enrolments} enrolments, ${keys.length} keystrokes, ${records.length} recordings; Event Timing, whose durations are rounded to 8 ms.`,
        `A keystroke to the next picture, which comes every 16.7 ms: median ${quantile(
          keys.map(({ duration }) => duration),
          0.5,
        )} ms, p95 ${p95(keys, 'duration')} ms.`,
        `From the click to the receipt number in sight: median ${quantile(shown, 0.5).toFixed(0)} ms, p95 ${quantile(shown, 0.95).toFixed(0)} ms, which includes the disk.`,
      ],
    };
  },
};

interface Interaction {
  readonly duration: number;
  readonly work: number;
}

/** Types the names letter by letter. @returns how many keys */
async function typeVisit(desk: CounterPage, ticket: number): Promise<number> {
  const family = createHousehold(`Famille nouvelle ${ticket}`, {
    phone: `07${String(90_000 + ticket).padStart(8, '0')}`,
    children: [createChild(`Enfant nouveau ${ticket}`)],
  });
  await desk.fill({ ticket, own: family, weeks: ['S28', 'S29'] });
  const name = desk.own.guardian.getByRole('textbox', { name: 'Nom', exact: true });
  await name.fill('');
  const words = `Famille Lefebvre-Moreau ${ticket}`;
  await name.pressSequentially(words, { delay: 60 });
  return words.length;
}

async function watchInteractions(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    const interactions: Window['interactions'] = [];
    Object.assign(window, { interactions });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as PerformanceEventTiming[]) {
        const work = entry.processingEnd - entry.processingStart;
        interactions.push({ name: entry.name, duration: entry.duration, work });
      }
      // Shorter ones than this are never told.
    }).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit);
  });
}

const forgetInteractions = (page: Page): Promise<void> =>
  page.evaluate(() => {
    window.interactions.length = 0;
  });

async function interactions(page: Page, name: RegExp): Promise<Interaction[]> {
  // They are told some time after the picture.
  await page.waitForTimeout(500);
  const all = await page.evaluate(() => window.interactions);
  return all.filter((each) => name.test(each.name));
}

/** The interaction is as long as the longest of its events. */
function longest(events: readonly Interaction[]): Interaction[] {
  const [first, ...others] = events;
  return first ? [others.reduce((a, b) => (b.duration > a.duration ? b : a), first)] : [];
}

/** Keys that were too quick to be told count as the least that is. A key is down, pressed and up. */
function withUnnoticed(told: readonly Interaction[], typed: number): Interaction[] {
  const quick = { duration: 8, work: 8 };
  const slowest = told.toSorted((a, b) => b.duration - a.duration).slice(0, typed);
  return [...slowest, ...Array.from({ length: typed - slowest.length }, () => quick)];
}
