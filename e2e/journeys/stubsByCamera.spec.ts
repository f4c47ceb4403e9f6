import { receiptNumberOf } from '../../src/domain/codes/receipt.ts';
import { stubCodes } from '../../src/files/stubCode.ts';
import { stubOf } from '../../src/files/stubLedger.ts';
import { createCampaign, TEST_IDENTITY } from '../../tests/builders/campaign.ts';
import { createLedger } from '../../tests/builders/ledger.ts';
import { cameraShowing } from '../controls/film.ts';
import { OfficePage } from '../pages/office.ts';
import { StubsPage } from '../pages/stubs.ts';
import { expect, test } from '../support/fixtures.ts';
import { survey } from '../support/survey.ts';

const campaign = createCampaign();
const ledger = createLedger(campaign, 3);

/** Held up one after the other: the stubs of the first and the third family. */
const codes = await Promise.all([1, 3].map(codeOfStub));
test.use(cameraShowing(codes, { width: 1280, height: 720, module: 5 }, 'stubs'));

test('stubs held before the camera are read one after the other', async ({ page }) => {
  const office = new OfficePage(page);
  await office.openByFile({ name: 'ete.campagne.json', buffer: Buffer.from(campaign.file) }, TEST_IDENTITY);
  await office.begin();
  const rebuilding = await new StubsPage(page).open();
  await rebuilding.camera.click();
  const rebuilt = rebuilding.desk('JVE-A7K2');
  await expect(rebuilt.region).toContainText('2 souches lues, jusqu’au numéro 3', { timeout: 30_000 });
  await expect(rebuilt.region).toContainText('Il manque une souche : 0002.');
  await expect(rebuilding.seen).toContainText('déjà lue', { timeout: 30_000 });
  await survey(page, 'stubs-camera');
  await rebuilding.camera.click();
  await expect(page.locator('video')).toBeHidden();
  await rebuilt.add.click();
  await expect(rebuilt.added).toContainText('2 inscriptions');
});

async function codeOfStub(count: number): Promise<string> {
  const { desk, key, proof, lines } = ledger;
  const line = lines[count];
  if (!line) throw new Error('The opening stands before the enrolments');
  const stub = { ...stubOf(line, key), key: key.publicKey, proof };
  const [code = ''] = await stubCodes(receiptNumberOf(desk, count), stub, campaign.campaign.recipients);
  return code;
}
