import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { readCardCode } from '../../src/domain/codes/card.ts';
import type { Bytes } from '../../src/domain/vocabulary/bytes.ts';
import { schoolCode } from '../../src/domain/vocabulary/ids.ts';
import { numberPupils, writePupilsFile } from '../../src/files/pupilsFile.ts';
import { readPupilsList } from '../../src/files/pupilsList.ts';
import { createCampaign } from '../../tests/builders/campaign.ts';
import { createChild, createHousehold } from '../../tests/builders/household.ts';
import { fileOnStick, namesOnStick, plugStickIn } from '../controls/stick.ts';
import { ClosingPage } from '../pages/closing.ts';
import { CounterPage } from '../pages/counter.ts';
import { CorrectionPage, EnrolmentPage, JournalPage } from '../pages/journal.ts';
import { OpeningPage, PupilsListDialog } from '../pages/opening.ts';
import { UnlockPage } from '../pages/unlocking.ts';
import { origin } from '../support/browser.ts';
import { expect, test } from '../support/fixtures.ts';
import { type Canary, extentOf, sightingsIn } from '../torture/canaries.ts';

const campaign = createCampaign();

/** Every place of the register that names somebody, and what was on the screen without ever being recorded. */
const canaries: Canary[] = [
  { of: 'guardian', word: 'Zyxquorvan' },
  { of: 'first name', word: 'Kwibolthec' },
  { of: 'telephone', word: '612398745' },
  { of: 'telephone as it is read', word: '6 12 39 87 45' },
  { of: 'address', word: 'Wobjekrilt' },
  { of: 'child', word: 'Vuxdreminal' },
  { of: 'child, a letter beyond Latin-1', word: 'oxbreqwund' },
  { of: 'corrected name', word: 'Drylvapmox' },
  { of: 'reason of the correction', word: 'Hoxvelpitra' },
  { of: 'carried family', word: 'Fnorquaxim' },
  { of: 'pupils’ list', word: 'Quazbrenith' },
  { of: 'form put aside', word: 'Plidrovasken' },
  { of: 'form unfinished', word: 'Tchembruxol' },
  { of: 'telephone of a form unfinished', word: '678452913' },
];
/** Written past the sealer, as a browser would store it: what the search must find. */
const planted: Canary = { of: 'planted row', word: 'Brumflexotak' };

const words = Object.fromEntries(canaries.map(({ of, word }) => [of, word]));
const family = createHousehold(words.guardian ?? '', {
  guardian: words['first name'] ?? '',
  phone: '06 12 39 87 45',
  children: [createChild(words.child ?? ''), createChild(`Ł${words['child, a letter beyond Latin-1']}`)],
});
const carried = createHousehold(words['carried family'] ?? '');
const aside = createHousehold(words['form put aside'] ?? '');
const unfinished = createHousehold(words['form unfinished'] ?? '', { phone: '06 78 45 29 13' });

test('a stolen laptop or stick names nobody: no canary of a morning in any file of profile and stick (fault 22)', async ({
  profile,
  display,
}) => {
  test.setTimeout(240_000);
  const headed = { headless: false, env: { ...(process.env as Record<string, string>), ...display.env } };
  const context = await profile.open(headed);
  await plugStickIn(context);
  const [page = await context.newPage()] = context.pages();
  await page.goto(origin);
  const chain = await (await new OpeningPage(page).open()).openWith(campaign);
  const address = page.url();
  await plant(page);

  await live(page);
  const stick = await stickFolder(page);
  await page.keyboard.press('F10');
  await expect(new UnlockPage(page).words).toBeVisible();
  await profile.kill();

  await test.step('stolen while the browser was in the midst of it', async () => {
    const sightings = await sightingsIn(profile.folder, [...canaries, planted]);
    expect(sightings.filter(({ of }) => of !== planted.of)).toEqual([]);
    expect(sightings.map(({ file }) => file).join()).toContain('IndexedDB');
    expect(await sightingsIn(stick.folder, canaries)).toEqual([]);
    await tell('killed', profile.folder, stick.folder);
    expect(stick.names).toContain(`${chain}.cle.age`);
  });

  await test.step('stolen after the browser was closed in good order', async () => {
    const again = await profile.open(headed);
    const [tab = await again.newPage()] = again.pages();
    await tab.goto(address);
    await new UnlockPage(tab).open();
    await expect(
      new CounterPage(tab).own.guardian.getByRole('textbox', { name: 'Nom', exact: true }),
    ).toHaveValue(words['form unfinished'] ?? '');
    await new JournalPage(tab).open();
    await expect(tab.getByText(words['corrected name'] ?? '').first()).toBeVisible();
    await again.close();
    const sightings = await sightingsIn(profile.folder, canaries);
    expect(sightings).toEqual([]);
    await tell('closed', profile.folder, stick.folder);
  });
});

/** Said once nothing was found. */
async function tell(when: string, profile: string, stick: string): Promise<void> {
  const searched = { profile: await extentOf(profile), stick: await extentOf(stick) };
  console.log(`canaries: ${JSON.stringify({ when, words: canaries.length, ...searched, sightings: 0 })}`);
}

/** Recorded, carried, corrected, searched for, printed, put aside, left unfinished; a list loaded, copies made. */
async function live(page: Page): Promise<void> {
  const counter = new CounterPage(page);
  await counter.side.getByRole('button', { name: 'Choisir la clé USB' }).click();
  const list = await new PupilsListDialog(page).open();
  await list.pick(await pupilsOf('JVE-A'), 'JVE.eleves.age');
  await list.cardCode.fill(campaign.cards.get('JVE-A') ?? '');
  await list.openList.click();
  await expect(list.report).toContainText('1 élève lu');
  await list.close.click();

  await counter.fill({ ticket: 1, own: family, carrying: carried });
  await page.getByText('Adresse', { exact: false }).first().click();
  await page
    .getByRole('textbox', { name: /^Adresse/ })
    .first()
    .fill(`3 impasse ${words.address}`);
  await counter.record.click();
  await expect(counter.recorded).toBeVisible();
  const [receipt = ''] = await counter.receipts();
  await new ClosingPage(page).download(counter.saveAsPdf);
  await counter.nextFamily();

  const journal = await new JournalPage(page).open();
  await journal.question.fill(words.guardian ?? '');
  await journal.row(receipt).click();
  await new EnrolmentPage(page).correct.click();
  const correction = new CorrectionPage(page);
  await correction
    .of('Responsable')
    .getByRole('textbox', { name: 'Nom', exact: true })
    .fill(words['corrected name'] ?? '');
  await correction.reason.fill(words['reason of the correction'] ?? '');
  await correction.submit.click();
  await expect(new EnrolmentPage(page).history.last()).toContainText(words['corrected name'] ?? '');

  await counter.open();
  await counter.fill({ ticket: 2, own: aside });
  await counter.aside.click();
  await expect(counter.side).toContainText(words['form put aside'] ?? '');
  await counter.fill({ ticket: 3, own: unfinished });
  await expect(counter.side.getByText('à jour')).toBeVisible();
  // Every keystroke is kept, the last one a moment later.
  await page.waitForTimeout(500);
}

async function pupilsOf(desk: string): Promise<Bytes> {
  const card = readCardCode(campaign.cards.get(desk) ?? '');
  const list = readPupilsList(
    new TextEncoder().encode(
      `Nom élève;Prénom élève;Date naissance;Niveau\n${words['pupils’ list']};Léa;01/02/2018;CP\n`,
    ),
  );
  if (!(card.ok && list.ok)) throw new Error('The test’s own card and list are good');
  const school = schoolCode.parse(desk.slice(0, 3));
  return writePupilsFile({ school, pupils: numberPupils(list.value.pupils) }, [card.value.activationSecret]);
}

/** The search would find nothing either if it looked in the wrong place. */
const plant = (page: Page): Promise<void> =>
  page.evaluate(
    (word) =>
      new Promise((resolve) => {
        const opening = indexedDB.open('planted');
        opening.onupgradeneeded = () => opening.result.createObjectStore('rows', { autoIncrement: true });
        opening.onsuccess = () => {
          const options = { durability: 'strict' } as const;
          const transaction = opening.result.transaction('rows', 'readwrite', options);
          transaction.objectStore('rows').add({ lastName: word });
          transaction.oncomplete = () => resolve();
        };
      }),
    planted.word,
  );

/** What lies on the stick, in a folder of its own: the browser's is part of the profile. */
async function stickFolder(page: Page): Promise<{ readonly folder: string; readonly names: string[] }> {
  const folder = test.info().outputPath('stick');
  await mkdir(folder, { recursive: true });
  const names = await namesOnStick(page);
  for (const name of names) await writeFile(join(folder, name), await fileOnStick(page, name));
  return { folder, names };
}
