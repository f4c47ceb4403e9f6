import type { BrowserContext, Page } from '@playwright/test';
import { CounterPage } from '../../e2e/pages/counter.ts';
import { UnlockPage } from '../../e2e/pages/unlocking.ts';
import { passphraseOf } from '../../tests/builders/campaign.ts';
import { firstPage, serve } from '../harness/browser.ts';
import { seenAt, watchFor } from '../harness/inView.ts';
import { type Job, ratioCheck } from '../harness/job.ts';
import { type Contender, interleave } from '../harness/measure.ts';
import { deskOfAThousand, productLaptop } from '../harness/product.ts';

const FLOOR_PORT = 4183;
/** The floor's own form has that class too. */
const LOCKED = 'form.unlock';
const COUNTER = '.counter-form';

export const start: Job = {
  title: 'from the address to a usable screen, with every server gone',
  run: async () => {
    const laptop = await productLaptop();
    const floor = await serve('.built/floor', FLOOR_PORT);
    const { address, enrolments } = await deskOfAThousand(laptop);
    const ours = laptop.site.origin + address;
    await storedOffline(await laptop.profile.open(), [floor.origin, ours]);
    await laptop.site.stop();
    await floor.stop();

    const { profile } = laptop;
    const started = async (): Promise<Page> => {
      const context = await profile.open();
      await watchFor(context, { locked: LOCKED, counter: COUNTER });
      await watchUnlocking(context);
      return firstPage(context);
    };
    const cold = (name: string, url: string, last: (page: Page) => Promise<number>): Contender => ({
      name,
      sample: async (times) => {
        const taken: number[] = [];
        for (let count = 0; count < times; count += 1) {
          const page = await started();
          await page.goto(url);
          taken.push(await last(page));
          await page.context().close();
        }
        return taken;
      },
    });
    const warm = (name: string, url: string): Contender => ({
      name,
      sample: async (times) => {
        const page = await started();
        await page.goto(url);
        await seenAt(page, 'locked');
        const taken: number[] = [];
        for (let count = 0; count < times; count += 1) {
          await page.goto('about:blank');
          await page.goto(url);
          taken.push(await seenAt(page, 'locked'));
        }
        await page.context().close();
        return taken;
      },
    });
    const locked = (page: Page) => seenAt(page, 'locked');
    const contenders = [
      cold('React page, cold', floor.origin, locked),
      cold('ours, cold, to the locked desk', ours, locked),
      warm('React page, warm', floor.origin),
      warm('ours, warm, to the locked desk', ours),
      cold('ours, cold, to the counter, passphrase apart', ours, counterWithoutStretching),
    ];
    const measured = await interleave(contenders, { rounds: 9, times: 1, warmUp: 1 });
    await profile.remove();
    return {
      tables: [{ title: `A desk with ${enrolments} enrolments`, measured }],
      checks: [
        ratioCheck(
          'locked desk, cold',
          measured.ratio('ours, cold, to the locked desk', 'React page, cold'),
          1.25,
        ),
        ratioCheck(
          'locked desk, warm',
          measured.ratio('ours, warm, to the locked desk', 'React page, warm'),
          1.25,
        ),
        ratioCheck(
          'counter with 1,000 enrolments, cold',
          measured.ratio('ours, cold, to the counter, passphrase apart', 'React page, cold'),
          2,
        ),
      ],
      facts: [
        'Cold: the first page of a browser just started. Warm: again in the same browser.',
        'To the counter: both waits together, of the page and of the words handed in, typed in three seconds.',
      ],
    };
  },
};

/** Loads each until its service worker serves it. */
async function storedOffline(context: BrowserContext, addresses: readonly string[]): Promise<void> {
  const page = firstPage(context);
  for (const address of addresses) {
    await page.goto(address);
    await page.evaluate(() => navigator.serviceWorker.ready);
    await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  }
  await context.close();
}

/** To the locked desk, and from its words to the counter, without the seconds that stretching them takes on purpose. */
async function counterWithoutStretching(page: Page): Promise<number> {
  const locked = await seenAt(page, 'locked');
  const { words } = new UnlockPage(page);
  // Typing is not counted, but what is done meanwhile is not counted either.
  await words.pressSequentially(passphraseOf('JVE-A'), { delay: 60 });
  await words.press('Enter');
  const counter = await seenAt(page, 'counter');
  await new CounterPage(page).record.waitFor();
  const { sent, stretched } = await page.evaluate(() => window.unlocking);
  return locked + counter - sent - stretched;
}

/** Notes when the words were handed in, and how long the worker stretched them. */
async function watchUnlocking(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    const unlocking = { sent: 0, stretched: 0 };
    Object.assign(window, { unlocking });
    addEventListener(
      'submit',
      () => {
        unlocking.sent = performance.now();
      },
      true,
    );
    class NotingWorker extends Worker {
      constructor(url: string | URL, options?: WorkerOptions) {
        super(url, options);
        if (options?.name !== 'stretch') return;
        const start = performance.now();
        this.addEventListener('message', () => {
          // A second one makes the key of the copies, after the desk is open.
          unlocking.stretched ||= performance.now() - start;
        });
      }
    }
    Object.assign(window, { Worker: NotingWorker });
  });
}
