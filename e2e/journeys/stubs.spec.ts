import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { createCampaign, TEST_IDENTITY } from '../../tests/builders/campaign.ts';
import { createDesk } from '../../tests/builders/desk.ts';
import { createChild, createHousehold } from '../../tests/builders/household.ts';
import { printedReceipts, scannedPdf, stubsCutFrom, Table } from '../controls/printedStubs.ts';
import { fileOnStick, namesOnStick, plugStickIn } from '../controls/stick.ts';
import { CounterPage } from '../pages/counter.ts';
import { OfficePage } from '../pages/office.ts';
import { OpeningPage } from '../pages/opening.ts';
import { StubsPage } from '../pages/stubs.ts';
import { expect, test } from '../support/fixtures.ts';
import { survey } from '../support/survey.ts';

const campaign = createCampaign();

/** As long as thirty stubs may take on a machine that has other things to do. */
const READING = { timeout: 120_000 };
const FAMILIES = 30;
/** By its place on the table; its number is 17. */
const LOST = 16;

test('a dead laptop and no stick: the register comes back from 30 stubs', async ({ page, browser }) => {
  test.setTimeout(300_000);
  const { desk, stubs } = await test.step('a desk serves thirty families, and is gone', async () => {
    const desk = await createDesk({ campaign });
    const receipts = [];
    for (let family = 1; family <= FAMILIES; family += 1) {
      const children = ['Alice', 'Malo', 'Zoé'].slice(0, 1 + (family % 3)).map((name) => createChild(name));
      const household = createHousehold(`Le Gall ${'abcdefghij'[family % 10]}${family}`, { children });
      receipts.push(await desk.serves(household, { ticket: family, weeks: ['S28', 'S33'] }));
    }
    return { desk: desk.chain, stubs: stubsCutFrom(await printedReceipts(desk, receipts)) };
  });
  expect(stubs).toHaveLength(FAMILIES);

  const table = await Table.open(browser);
  const found = stubs.filter((_, index) => index !== LOST);
  const pictures =
    await test.step('the stubs are scanned two by two, copied singly, photographed', async () => {
      const pages = [];
      for (let first = 0; first < 22; first += 2) {
        pages.push(await table.copied(found.slice(first, first + 2), (first % 5) - 2));
      }
      const singles = [];
      for (const [index, stub] of found.slice(22).entries()) {
        const isPhoto = index >= 4;
        const buffer = isPhoto ? await table.photographed(stub, index - 5) : await table.copied([stub], 1.7);
        singles.push({ name: isPhoto ? `IMG_${index}.jpg` : `SCAN_${index}.jpg`, buffer });
      }
      return [{ name: 'scan_souches.pdf', buffer: scannedPdf(pages) }, ...singles];
    });
  const lateStub = { name: 'retrouvee.jpg', buffer: await table.copied(stubs.slice(LOST, LOST + 1), -1) };
  await table.close();

  const office = await openOffice(page);
  const rebuilding = await new StubsPage(page).open();

  const rebuilt = rebuilding.desk(desk);
  await test.step('what is no stub is told so', async () => {
    await rebuilding.bring([
      { name: 'liste.pdf', buffer: Buffer.from('%PDF-1.4\n%%EOF') },
      { name: 'page-blanche.jpg', buffer: await blankPicture(page) },
      { name: 'notes.png', buffer: Buffer.from('no picture') },
    ]);
    await expect(rebuilding.wanting).toHaveCount(3, READING);
    await expect(rebuilding.wanting.filter({ hasText: 'liste.pdf' })).toContainText(
      'ne contient pas d’image',
    );
    await expect(rebuilding.wanting.filter({ hasText: 'page-blanche' })).toContainText(
      'Aucun code ne se lit',
    );
    await expect(rebuilding.wanting.filter({ hasText: 'notes.png' })).toContainText('n’est pas une image');
    await survey(page, 'stubs-refused');
  });

  await test.step('29 stubs are read, and the number that is missing is named', async () => {
    await rebuilding.bring(pictures);
    await expect(rebuilt.region).toContainText('29 souches lues, jusqu’au numéro 30', READING);
    await expect(rebuilding.wanting).toHaveCount(3);
    await expect(rebuilt.region).toContainText('Il manque une souche : 0017.');
    await rebuilt.lastNumber.fill('32');
    await expect(rebuilt.region).toContainText('Il manque 3 souches : 0017 et 0031–0032.');
    await survey(page, 'stubs-gaps');
    await rebuilt.lastNumber.fill('30');
    await expect(rebuilt.region).toContainText('Il manque une souche : 0017.');
  });

  await test.step('the register is added to the morning as it is', async () => {
    await rebuilt.add.click();
    await expect(rebuilt.added).toContainText('29 inscriptions');
    await survey(page, 'stubs-added');
    await rebuilding.back();
    await expect(office.desk('JVE-A')).toContainText('Reconstitué par les souches');
    await expect(enrolmentsOf(office, 29)).toBeVisible();
    await expect(office.desk('JVE-A')).toContainText('numéro 17 manque');
  });

  await test.step('the last stub turns up, and is added', async () => {
    await rebuilding.open();
    await rebuilding.bring([lateStub]);
    await expect(rebuilt.region).toContainText('Aucun numéro ne manque de 1 à 30.', READING);
    await rebuilt.add.click();
    await expect(rebuilt.added).toContainText('30 inscriptions');
    await rebuilding.back();
    await expect(enrolmentsOf(office, FAMILIES)).toBeVisible();
    await expect(office.desk('JVE-A')).not.toContainText('numéro 17 manque');
  });
});

test('a copy and stubs of the same desk are brought, and nothing counts twice', async ({
  page,
  context,
  browser,
}) => {
  test.setTimeout(180_000);
  await plugStickIn(context);
  const chain = await (await new OpeningPage(page).open()).openWith(campaign);
  const counter = new CounterPage(page);
  await counter.side.getByRole('button', { name: 'Choisir la clé USB' }).click();
  const families = ['Le Gall', 'Morvan', 'Kervella'];
  const receipts = await test.step('the stick is there for two families, then it is lost', async () => {
    const saved = [];
    for (const [index, name] of families.entries()) {
      if (index === 2) await page.evaluate(() => localStorage.setItem('stick.trouble', 'pulled'));
      await counter.open();
      await counter.serve({ ticket: index + 1, own: createHousehold(name) });
      const downloading = page.waitForEvent('download');
      await counter.saveAsPdf.click();
      saved.push(await readFile(await (await downloading).path()));
      await counter.nextFamily();
      if (index === 1) await expect(counter.side.getByText('à jour')).toBeVisible();
    }
    await page.evaluate(() => localStorage.removeItem('stick.trouble'));
    return saved;
  });
  const copies = (await namesOnStick(page)).filter((name) => name.endsWith('.preau'));
  const files = await Promise.all(
    copies.map(async (name) => ({ name, buffer: await fileOnStick(page, name) })),
  );
  const table = await Table.open(browser);
  const stubs = receipts.flatMap(stubsCutFrom);
  const scan = { name: 'souches.pdf', buffer: scannedPdf([await table.copied(stubs.slice(1), 1)]) };
  await table.close();

  const office = await openOffice(page);
  await test.step('the copy knows two families', async () => {
    await office.bringDesks(files);
    await expect(office.refused).toHaveCount(0);
    await expect(enrolmentsOf(office, 2)).toBeVisible();
  });

  await test.step('the stubs of the second and the third add the third', async () => {
    const rebuilding = await new StubsPage(page).open();
    await rebuilding.bring([scan]);
    const rebuilt = rebuilding.desk(chain);
    await expect(rebuilt.region).toContainText('2 souches lues, jusqu’au numéro 3', READING);
    await expect(rebuilt.region).toContainText('Il manque une souche : 0001.');
    await rebuilt.add.click();
    await expect(rebuilt.added).toHaveCount(1);
    await rebuilding.back();
    await expect(enrolmentsOf(office, families.length)).toBeVisible();
    await expect(office.desk('JVE-A')).not.toContainText('se contredisent');
  });
});

test('a page is looked at until nothing more is found: the first look reads one of its two stubs', async ({
  page,
}) => {
  await openOffice(page);
  const rebuilding = await new StubsPage(page).open();
  await rebuilding.bring([{ name: 'scan.jpg', buffer: await readFile('tests/vectors/stubs-scan.jpg') }]);
  await expect(rebuilding.desk('JVE-A7K2').region).toContainText(
    '2 souches lues, jusqu’au numéro 14',
    READING,
  );
});

async function openOffice(page: Page): Promise<OfficePage> {
  const office = new OfficePage(page);
  await office.openByFile({ name: 'ete.campagne.json', buffer: Buffer.from(campaign.file) }, TEST_IDENTITY);
  await office.begin();
  return office;
}

/** The figure in the desk's row. */
const enrolmentsOf = (office: OfficePage, count: number) =>
  office.desk('JVE-A').getByRole('button', { name: new RegExp(`: ${count} inscriptions$`) });

async function blankPicture(page: Page): Promise<Buffer> {
  const url = await page.evaluate(() => {
    const canvas = document.createElement('canvas');
    canvas.width = 1654;
    canvas.height = 2339;
    return canvas.toDataURL('image/jpeg');
  });
  return Buffer.from(url.split(',')[1] ?? '', 'base64');
}
