import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { hashOf, shortHash } from '../../src/domain/chain/hash.ts';
import type { Household } from '../../src/domain/vocabulary/household.ts';
import { readGatheredFile } from '../../src/files/gathered.ts';
import { createCampaign, TEST_IDENTITY } from '../../tests/builders/campaign.ts';
import { createHousehold } from '../../tests/builders/household.ts';
import { fileOnStick, namesOnStick, plugStickIn } from '../controls/stick.ts';
import { ClosingPage } from '../pages/closing.ts';
import { CounterPage } from '../pages/counter.ts';
import { type Brought, OfficePage } from '../pages/office.ts';
import { OpeningPage } from '../pages/opening.ts';
import { RestoringPage } from '../pages/restoring.ts';
import { laptop } from '../support/browser.ts';
import { expect, test } from '../support/fixtures.ts';
import { survey } from '../support/survey.ts';

const campaign = createCampaign();
const leGall = createHousehold('Le Gall');
const morvan = createHousehold('Morvan');
const kervella = createHousehold('Kervella');

test('a dead laptop: the desk goes on from its stick on another one, and the merge takes both registers', async ({
  page,
  context,
  browser,
  guard,
  baseURL,
}) => {
  // Two laptops and a coordination, each looked at.
  test.setTimeout(120_000);
  await plugStickIn(context);
  const chain = await (await new OpeningPage(page).open()).openWith(campaign);
  const counter = new CounterPage(page);
  await counter.side.getByRole('button', { name: 'Choisir la clé USB' }).click();
  await serve(counter, 1, leGall);
  await serve(counter, 2, morvan);
  await expect(counter.side.getByText('à jour')).toBeVisible();
  await expect.poll(() => namesOnStick(page)).toContain(`${chain}.cle.age`);
  const stick = await filesOnStick(page);
  const last = await lastEnrolmentIn(stick, chain);
  await context.close();

  const other = await browser.newContext({ ...laptop, ...(baseURL && { baseURL }) });
  await guard.watch(other);
  await other.addInitScript(() => Reflect.deleteProperty(window, 'showSaveFilePicker'));
  const spare = await other.newPage();
  const restoring = new RestoringPage(spare);

  await test.step('what is missing is said in one sentence', async () => {
    await restoring.begin(campaign);
    await restoring.bringStick(stick.filter(({ name }) => !name.endsWith('.age')));
    await expect(restoring.alert).toContainText('La clé des copies de ce poste manque');
    await survey(spare, 'restoring-no-key');
  });

  await test.step('a torn copy is left aside, and the last receipt brings the places along', async () => {
    const torn = stick.map((file) =>
      file.name.endsWith('_copie-1.preau') ? { ...file, buffer: file.buffer.subarray(0, 200) } : file,
    );
    await restoring.bringStick(torn);
    await expect(restoring.found).toContainText(`Copie du poste ${chain}`);
    await expect(restoring.found).toContainText('2 inscriptions');
    await expect(restoring.found).toContainText(`Une copie inachevée est laissée de côté : ${chain}_copie-1`);
    await restoring.nobodyKnows();
    await expect(restoring.verdict).toContainText('Ce poste ne tiendra aucune place');
    await restoring.lastReceipt(last.receipt, '0000 0000');
    await expect(restoring.verdict).toContainText('avec une autre empreinte');
    await restoring.lastReceipt(last.receipt, last.shortHash);
    await expect(restoring.verdict).toContainText('22 places passent à ce poste');
    await survey(spare, 'restoring-ready');
  });

  const restored = await restoring.finish();
  expect(restored).not.toBe(chain);
  const going = new CounterPage(spare);
  await test.step('it knows whom it served, and numbers anew', async () => {
    const receipt = await serve(going, 3, kervella);
    expect(receipt).toMatch(new RegExp(`^${restored}-0001-`));
    await spare.getByRole('link', { name: 'Journal' }).click();
    await expect(spare.getByRole('listitem').filter({ hasText: last.receipt })).toContainText(
      'avant la reprise',
    );
    await survey(spare, 'restoring-journal');
    await spare.getByRole('link', { name: last.receipt }).click();
    await expect(spare.getByText('enregistrée avant la reprise du poste')).toBeVisible();
  });

  const files = await test.step('both registers are handed over', async () => {
    const closing = await new ClosingPage(spare).open();
    await closing.reason.fill('Pas de clé USB');
    await closing.closeDesk(3);
    const own = await closing.download(closing.saveLastFile);
    await closing.check(own.path, own.name);
    await expect(spare.getByText('Le fichier du registre d’avant la reprise n’est pas encore')).toBeVisible();
    const earlier = await closing.download(
      spare.getByRole('button', { name: `Enregistrer aussi le registre repris, ${chain}` }),
    );
    expect(earlier.name).toMatch(new RegExp(`^${chain}_.*\\.preau$`));
    await closing.check(earlier.path, earlier.name);
    await expect(spare.getByText(`Le fichier ${earlier.name}, du registre d’avant la reprise`)).toBeVisible();
    await survey(spare, 'restoring-closed');
    return [own, earlier];
  });

  const office = await new OfficePage(spare).open();
  await office.bringCampaign({ name: 'ete.campagne.json', buffer: Buffer.from(campaign.file) });
  await office.useKey(TEST_IDENTITY);
  await office.begin();
  await office.bringDesks(
    await Promise.all(files.map(async ({ path, name }) => ({ name, buffer: await readFile(path) }))),
  );
  await expect(office.readings).toHaveCount(2);
  await expect(office.refused).toHaveCount(0);
  await expect(office.desk('JVE-A')).toContainText('3');
  await survey(spare, 'restoring-gathered');
  await other.close();
});

async function serve(counter: CounterPage, ticket: number, own: Household): Promise<string> {
  await counter.open();
  const [receipt = ''] = await counter.serve({ ticket, own });
  await counter.nextFamily();
  return receipt;
}

async function filesOnStick(page: Page): Promise<Brought[]> {
  const names = await namesOnStick(page);
  return Promise.all(names.map(async (name) => ({ name, buffer: await fileOnStick(page, name) })));
}

/** What stands on the last stub. */
async function lastEnrolmentIn(
  stick: readonly Brought[],
  chain: string,
): Promise<{ receipt: string; shortHash: string }> {
  for (const { name, buffer } of stick.toReversed()) {
    if (!name.startsWith(`${chain}_copie-2`)) continue;
    const read = await readGatheredFile(buffer, TEST_IDENTITY, campaign.campaign, campaign.hash);
    if (!read.ok || read.value.kind !== 'whole') break;
    const { events, lines } = read.value;
    const index = events.findLastIndex(({ type }) => type === 'HouseholdEnrolled');
    const event = events[index];
    const line = lines[index];
    if (line && event?.type === 'HouseholdEnrolled') {
      return { receipt: event.body.receipt, shortHash: shortHash(hashOf(line)) };
    }
  }
  throw new Error('The second copy holds the last enrolment');
}
