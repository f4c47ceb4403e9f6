import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Page } from '@playwright/test';
import { createCampaign } from '../../tests/builders/campaign.ts';
import { createChild, createGuardian, createHousehold } from '../../tests/builders/household.ts';
import { CounterPage } from '../pages/counter.ts';
import { EnrolmentPage, JournalPage } from '../pages/journal.ts';
import { OpeningPage } from '../pages/opening.ts';
import { test as base, expect } from '../support/fixtures.ts';
import { wordsOfPdf } from '../support/pdf.ts';
import { installPrinter, type Printer, printsAtOnce } from '../support/printer.ts';
import { survey } from '../support/survey.ts';

const campaign = createCampaign();
const martin = createHousehold('Martin', { children: [createChild('Chloé'), createChild('Ngọc Ánh')] });
const celik = createHousehold('Çelik', { children: [createChild('Şahin')] });

/** A laptop with a printer, its browser in sight and set to print at once. */
const test = base.extend<{ printer: Printer; visible: BrowserContext }>({
  printer: async ({ profile }, use) => {
    const printer = await installPrinter(profile.folder);
    await use(printer);
    await printer.remove();
  },
  visible: async ({ profile, printer: _installed, display }, use) => {
    const context = await profile.open({
      headless: false,
      args: [printsAtOnce],
      env: { ...(process.env as Record<string, string>), ...display.env },
    });
    await context.addInitScript(rememberPdfs);
    await use(context);
  },
});

test('with a printer each receipt comes out by itself, and is the receipt', async ({ visible, printer }) => {
  test.setTimeout(180_000);
  const page = visible.pages()[0] ?? (await visible.newPage());
  const counter = new CounterPage(page);

  await test.step('the test page comes out, and the agent says so', async () => {
    await page.goto('#/poste/ouvrir');
    await new OpeningPage(page).openWith(campaign, 'JVE-A', async () =>
      samePaper(page, await printer.next()),
    );
  });

  const receipt =
    await test.step('one press on Record: both receipts of the visit, on one paper', async () => {
      const receipts = await counter.serve({ ticket: 1, own: martin, carrying: celik });
      await expect(page.getByText('Envoyé à l’imprimante.')).toBeVisible();
      const words = await samePaper(page, await printer.next());
      for (const number of receipts) expect(words).toContain(number);
      for (const name of ['Chloé', 'Ngọc Ánh', 'Şahin']) expect(words).toContain(name);
      expect(words).not.toContain('DUPLICATA');
      await expect(counter.next, 'Enter goes on to the next family').toBeFocused();
      await counter.nextFamily();
      return receipts[0] ?? '';
    });

  await test.step('a refusal prints its slip by itself', async () => {
    await counter.fill({ ticket: 2, by: martin.guardian, carrying: createHousehold('Petrov') });
    await counter.record.click();
    await counter.noteRefusal.click();
    await expect(counter.refusalNoted).toBeVisible();
    expect(await samePaper(page, await printer.next())).toContain('Inscription non enregistrée');
    await counter.nextFamily();
  });

  await test.step('from the journal it is printed again, as a duplicate', async () => {
    const journal = await new JournalPage(page).open();
    await journal.row(receipt).click();
    await new EnrolmentPage(page).print.click();
    const words = await samePaper(page, await printer.next());
    expect(words).toContain(receipt);
    expect(words).toContain('DUPLICATA');
  });

  expect(await printer.count(), 'nothing came out twice').toBe(4);
});

test('without a printer number and outcomes stand to be copied, nothing prints, and the PDF can be saved', async ({
  page,
}) => {
  await new OpeningPage(page).open();
  await new OpeningPage(page).openWith(campaign);
  const counter = new CounterPage(page);

  const [receipt = ''] = await counter.serve({
    ticket: 1,
    by: createGuardian('Okafor', 'Amina'),
    carrying: martin,
    weeks: ['S28', 'S33'],
  });

  await expect(
    page.getByText(
      'Sans imprimante : recopiez le numéro et les réponses sur le récépissé à détacher de la fiche.',
    ),
  ).toBeVisible();
  for (const child of ['Chloé Martin', 'Ngọc Ánh Martin'])
    await expect(counter.outcomesOf(child)).toHaveText(
      'place acquise : du 8 au 12 juillet et du 12 au 16 août',
    );
  await expect(page.locator('iframe')).toHaveCount(0);
  await survey(page, 'counter-to-copy');

  const downloading = page.waitForEvent('download');
  await counter.saveAsPdf.click();
  const download = await downloading;
  expect(download.suggestedFilename()).toBe(`${receipt}.pdf`);
  const words = wordsOfPdf(await download.path());
  expect(words).toContain(receipt);
  expect(words).toContain('Ngọc Ánh');
  await expect(page.getByText(`PDF enregistré : ${receipt}.pdf`)).toBeVisible();
});

/** Keeps the last PDF that the page made, as the page made it. */
function rememberPdfs() {
  const create = URL.createObjectURL.bind(URL);
  URL.createObjectURL = (made) => {
    if (made instanceof Blob && made.type === 'application/pdf') Reflect.set(window, 'lastPdf', made);
    return create(made);
  };
}

/** Compares what came out with what the page made, word by word. @returns the words */
async function samePaper(page: Page, printed: string): Promise<string> {
  const made = await page.evaluate(async () => {
    const pdf = Reflect.get(window, 'lastPdf') as Blob;
    return Array.from(new Uint8Array(await pdf.arrayBuffer()));
  });
  const folder = await mkdtemp(join(tmpdir(), 'preau-made-'));
  const original = join(folder, 'original.pdf');
  await writeFile(original, Uint8Array.from(made));
  const words = wordsOfPdf(printed);
  expect(words).toBe(wordsOfPdf(original));
  await rm(folder, { recursive: true });
  return words;
}
