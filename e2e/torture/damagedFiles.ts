import { cp, open, readFile, rm, stat, truncate, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import type { BrowserContext, Page } from '@playwright/test';
import type { TestCampaign } from '../../tests/builders/campaign.ts';
import { OpeningPage } from '../pages/opening.ts';
import { origin } from '../support/browser.ts';
import type { Profile } from '../support/profile.ts';
import { filesIn } from './canaries.ts';
import { type Chance, chanceFrom } from './chance.ts';
import { type DamageTally, type Judgement, noDamages, withDamage } from './damages.ts';
import { emptyPage, offerStream, openDamaging, openStream, unseen, withoutWorker } from './stream.ts';

/** Where Chromium keeps the ledger, and the sentinel beside it. */
const STORES = ['IndexedDB', 'Local Storage'];
const FAMILIES = 20;

/**
 * Damages one file of the browser's own stores after the other while no browser has them open, always from the same
 * good state, and asks for the next number after a start.
 */
export async function damageFiles(
  damages: number,
  seed: number,
  campaign: TestCampaign,
  laptop: Profile,
): Promise<DamageTally> {
  const chance = chanceFrom(seed);
  const receipts = await recordedDesk(campaign, laptop);
  const profile = join(laptop.folder, 'Default');
  const pristine = `${laptop.folder}-pristine`;
  await copyStores(profile, pristine);
  const untouched = await judged(laptop, receipts);
  if (untouched.outcome !== 'intact') throw new Error(`Undamaged, and yet ${untouched.why}`);

  let tally = noDamages;
  for (let damage = 0; damage < damages; damage += 1) {
    await copyStores(pristine, profile);
    const { kind, what } = await damageOne(profile, chance);
    tally = withDamage(tally, kind, what, await judged(laptop, receipts));
  }
  await rm(pristine, { recursive: true });
  return tally;
}

/** @returns the receipts that a new desk acknowledged */
export async function recordedDesk(campaign: TestCampaign, laptop: Profile): Promise<string[]> {
  const { context, page } = await started(laptop);
  await page.goto(origin);
  await (await new OpeningPage(page).open()).openWith(campaign);
  const tab = await openStream(page);
  const tickets = Array.from({ length: FAMILIES }, (_, index) => index + 1);
  const receipts = await tab.evaluate(({ serve }, all) => serve(all), tickets);
  await context.close();
  return receipts;
}

async function judged(laptop: Profile, receipts: readonly string[]): Promise<Judgement> {
  const { page } = await started(laptop);
  await page.goto(emptyPage);
  const module = await openDamaging(page);
  const judgement = await module.evaluate(({ judge }, [all, ticket]) => judge(all, ticket), [
    receipts,
    FAMILIES + 1,
  ] as const);
  await laptop.kill();
  return judgement;
}

async function started(laptop: Profile): Promise<{ context: BrowserContext; page: Page }> {
  const context = await laptop.open(unseen);
  await withoutWorker(context);
  await offerStream(context, () => undefined);
  const [page = await context.newPage()] = context.pages();
  return { context, page };
}

async function copyStores(from: string, to: string): Promise<void> {
  for (const store of STORES) {
    await rm(join(to, store), { recursive: true, force: true });
    await cp(join(from, store), join(to, store), { recursive: true });
  }
}

async function damageOne(
  profile: string,
  chance: Chance,
): Promise<{ readonly kind: string; readonly what: string }> {
  const which = chance.between(1, 20);
  if (which === 1) {
    for (const store of STORES) await rm(join(profile, store), { recursive: true });
    return { kind: 'site data cleared', what: 'both stores' };
  }
  if (which === 2) {
    await rm(join(profile, 'IndexedDB'), { recursive: true });
    return { kind: 'database deleted', what: 'IndexedDB' };
  }
  // Of five damages four hit the ledger itself.
  const store = STORES[chance.between(1, 5) === 1 ? 1 : 0] ?? '';
  const file = await anyFile(join(profile, store), chance);
  const { size } = await stat(file);
  const name = relative(profile, file);
  const at = chance.between(0, Math.max(0, size - 1));
  switch (chance.between(1, 5)) {
    case 1:
      await rm(file);
      return { kind: 'file deleted', what: name };
    case 2:
      await truncate(file, at);
      return { kind: 'file truncated', what: `${name} to ${at} of ${size} bytes` };
    case 3:
      await overwrite(file, at, Buffer.alloc(Math.min(512, size - at)));
      return { kind: 'block zeroed', what: `${name} at ${at} of ${size}` };
    default: {
      const bytes = await readFile(file);
      bytes[at] = (bytes[at] ?? 0) ^ (1 << chance.between(0, 7));
      await writeFile(file, bytes);
      return { kind: 'bit flipped', what: `${name} at ${at} of ${size}` };
    }
  }
}

/** One that holds something; the lock of the database is none. */
async function anyFile(folder: string, chance: Chance): Promise<string> {
  const files: string[] = [];
  for (const file of (await filesIn(folder)).toSorted()) if ((await stat(file)).size > 0) files.push(file);
  const file = files[chance.between(0, files.length - 1)];
  if (file === undefined) throw new Error(`${folder} is empty`);
  return file;
}

async function overwrite(file: string, at: number, bytes: Buffer): Promise<void> {
  const handle = await open(file, 'r+');
  await handle.write(bytes, 0, bytes.length, at);
  await handle.close();
}
