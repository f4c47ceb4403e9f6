import { readFile, rm } from 'node:fs/promises';
import type { BrowserContext, Page } from '@playwright/test';
import { createCampaign } from '../../tests/builders/campaign.ts';
import { createHousehold } from '../../tests/builders/household.ts';
import { ClosingPage } from '../pages/closing.ts';
import { CounterPage } from '../pages/counter.ts';
import { JournalPage } from '../pages/journal.ts';
import { OpeningPage } from '../pages/opening.ts';
import { UnlockPage } from '../pages/unlocking.ts';
import { firefoxPrefs } from '../support/firefox.ts';
import { expect, test } from '../support/fixtures.ts';
import { wordsOfPdf } from '../support/pdf.ts';

const campaign = createCampaign();

test('a desk in Firefox: receipt printed and saved, copy read back, and all of it there after a restart', async ({
  profile,
  baseURL,
}, testInfo) => {
  const sheet = testInfo.outputPath('sheet.pdf');
  const page = await firstPage(profile.open({ firefoxUserPrefs: printingTo(sheet) }), baseURL ?? '');
  const opening = await new OpeningPage(page).open();
  await opening.openWith(campaign, 'JVE-A', () => printed(sheet, 'Page d’essai'));
  const counter = new CounterPage(page);
  const desk = page.url();

  const [receipt = ''] = await counter.serve({ ticket: 1, own: createHousehold('Nguyễn') });
  await printed(sheet, receipt);
  const closing = new ClosingPage(page);
  const saved = await closing.download(counter.saveAsPdf);
  expect(saved.name).toBe(`${receipt}.pdf`);
  expect(wordsOfPdf(saved.path)).toContain('Nguyễn');

  await counter.nextFamily();
  await closing.open();
  await expect(page.getByText('Ce navigateur n’écrit pas tout seul sur une clé USB')).toBeVisible();
  await closing.download(page.getByRole('button', { name: 'Enregistrer la clé des copies' }));
  const copy = await closing.download(closing.saveCopy);
  await closing.check(copy.path, copy.name);
  await expect(closing.verified).toContainText(copy.name);
  await page.context().close();

  const again = await firstPage(profile.open(), desk);
  await new UnlockPage(again).open();
  await expect((await new JournalPage(again).open()).row(receipt)).toBeVisible();
  const end = await new ClosingPage(again).open();
  await end.closeDesk(1);
  const last = await end.download(end.saveLastFile);
  await end.check(last.path, last.name);
  await expect(end.verified).toContainText(last.name);
  const report = await end.download(end.saveReport);
  expect((await readFile(report.path)).subarray(0, 5).toString()).toBe('%PDF-');
});

/** Prints without a dialog, into this file. */
const printingTo = (path: string) => ({
  ...firefoxPrefs,
  'print.always_print_silent': true,
  print_printer: 'Mozilla Save to PDF',
  'print.printer_Mozilla_Save_to_PDF.print_to_file': true,
  'print.printer_Mozilla_Save_to_PDF.print_to_filename': path,
});

/** Waits for a sheet with these words, and takes it away. */
async function printed(path: string, words: string): Promise<void> {
  await expect.poll(() => sheetAt(path), { message: 'a sheet comes out', timeout: 30_000 }).toContain(words);
  await rm(path);
}

/** Nothing while there is none, or it is still being written. */
function sheetAt(path: string): string {
  try {
    return wordsOfPdf(path);
  } catch {
    return '';
  }
}

async function firstPage(opening: Promise<BrowserContext>, address: string): Promise<Page> {
  const [page] = (await opening).pages();
  if (!page) throw new Error('A profile opens with a page');
  await page.goto(address);
  return page;
}
