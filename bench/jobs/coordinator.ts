import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Page } from '@playwright/test';
import { ListsPage } from '../../e2e/pages/lists.ts';
import { OfficePage } from '../../e2e/pages/office.ts';
import { keyPairFrom } from '../../src/domain/chain/signing.ts';
import { writeCampaignFile } from '../../src/files/campaignFile.ts';
import { bigFiles, createBigTown } from '../../tests/builders/bigMorning.ts';
import { firstPage } from '../harness/browser.ts';
import { quantile } from '../harness/figures.ts';
import type { Check, Job } from '../harness/job.ts';
import { productLaptop } from '../harness/product.ts';

const DESKS = 200;
const PER_DESK = 500;
const MINUTES = 60_000;

export const coordinator: Job = {
  title: 'the coordinator’s screens with 100,000 enrolments',
  run: async () => {
    const town = createBigTown(DESKS, PER_DESK);
    const stick = mkdtempSync(join(tmpdir(), 'preau-bench-stick-'));
    const files = (await bigFiles(town, PER_DESK)).map(({ name, bytes }) => {
      const path = join(stick, name);
      writeFileSync(path, bytes);
      return path;
    });
    const signing = keyPairFrom(new Uint8Array(32).fill(42));
    const campaign = {
      name: 'grande.campagne.json',
      buffer: Buffer.from(writeCampaignFile(town.campaign, signing)),
    };

    const laptop = await productLaptop();
    const context = await laptop.profile.open();
    await watchSmoothness(context);
    const page = firstPage(context);
    page.setDefaultTimeout(5 * MINUTES);
    // The page objects wait five seconds at most; the first load on a busy machine takes longer.
    await page.goto('/#/coordination/rassembler');
    await page.getByRole('heading', { level: 1 }).waitFor();
    const office = await new OfficePage(page).open();
    await office.bringCampaign(campaign);
    await office.useKey(town.ageIdentity);
    await office.begin();

    const steps: Step[] = [];
    const step = async (name: string, job: () => Promise<unknown>) => {
      await page.evaluate(() => {
        window.smoothness.longest = 0;
        window.smoothness.frames.length = 0;
      });
      const start = performance.now();
      await job();
      steps.push({ name, ms: performance.now() - start, ...(await page.evaluate(() => window.smoothness)) });
    };
    await step('reading and merging 200 files', async () => {
      await office.bringDesks(files);
      const arrived = office.board.getByRole('row').filter({ hasText: 'Arrivé et fermé' });
      await arrived.nth(DESKS - 1).waitFor({ timeout: 5 * MINUTES });
    });
    const lists = new ListsPage(page);
    await step('opening the lists', () => lists.open());
    await step('searching, 12 keystrokes', () =>
      lists.search.pressSequentially('martin léa b', { delay: 120 }),
    );
    await step('scrolling', () => scroll(page, lists));
    const other = (name: RegExp) => async () => {
      await page.getByRole('navigation', { name: 'Après la matinée' }).getByRole('link', { name }).click();
      await page.getByRole('heading', { level: 1, name }).waitFor();
      await page.waitForTimeout(1500);
    };
    await step('opening the dashboard', other(/^Tableau/));
    await step('opening the cases', other(/^Arbitrer/));
    await laptop.close();
    rmSync(stick, { recursive: true });

    const scrolling = steps.find(({ name }) => name === 'scrolling');
    return {
      tables: [],
      checks: [
        ...steps.map(
          ({ name, longest }): Check => ({
            what: `longest task: ${name}`,
            is: longest,
            atMost: 100,
            unit: ' ms',
          }),
        ),
        {
          what: 'a frame while scrolling, p95',
          is: quantile(scrolling?.frames ?? [], 0.95),
          atMost: 34,
          unit: ' ms',
        },
      ],
      facts: steps.map(({ name, ms }) => `${name}: ${(ms / 1000).toFixed(1)} s`),
    };
  },
};

interface Step {
  readonly name: string;
  readonly ms: number;
  readonly longest: number;
  readonly frames: readonly number[];
}

async function scroll(page: Page, { search, grid }: ListsPage): Promise<void> {
  await search.fill('');
  await grid.hover();
  for (let turns = 0; turns < 60; turns += 1) {
    await page.mouse.wheel(0, 1200);
    await page.waitForTimeout(30);
  }
}

/** Notes the longest task, and the time between two pictures. */
async function watchSmoothness(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    const smoothness: Window['smoothness'] = { longest: 0, frames: [] };
    Object.assign(window, { smoothness });
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) {
        smoothness.longest = Math.max(smoothness.longest, duration);
      }
    }).observe({ type: 'longtask' });
    let last = performance.now();
    const frame = (now: number) => {
      if (smoothness.frames.length < 10_000) smoothness.frames.push(now - last);
      last = now;
      requestAnimationFrame(frame);
    };
    requestAnimationFrame(frame);
  });
}
