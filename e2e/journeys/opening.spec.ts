import type { Page } from '@playwright/test';
import { keyPairFrom } from '../../src/domain/chain/signing.ts';
import { writeCampaignFile } from '../../src/files/campaignFile.ts';
import { createCampaign, passphraseOf } from '../../tests/builders/campaign.ts';
import { DoorsPage } from '../pages/doors.ts';
import { DeskDoorPage, OpeningPage } from '../pages/opening.ts';
import { chainIn, TrainingPage } from '../pages/training.ts';
import { expectNoAxeViolations } from '../support/axe.ts';
import { expect, test } from '../support/fixtures.ts';
import { survey } from '../support/survey.ts';

const campaign = createCampaign();
const text = new TextDecoder().decode(campaign.file);
const bytes = (changed: string) => new TextEncoder().encode(changed);

test('training is two clicks from the first page: its door, then start', async ({ page }) => {
  const doors = await new DoorsPage(page).open();

  await doors.training.click();
  await new TrainingPage(page).start.click();

  await expect(page).toHaveURL(/#\/entrainement\/JVE-A[0-9A-HJKMNP-TV-Z]{3}\/guichet$/);
  await expect(page.getByText('JVE-A').first()).toBeVisible();
});

test('a training desk is resumed with one click, and thrown away with everything else', async ({ page }) => {
  const training = await new TrainingPage(page).open();
  await expectNoAxeViolations(page);
  const chain = await training.startDesk();

  await training.open();
  await expectNoAxeViolations(page);
  await training.resume.click();
  await expect(page).toHaveURL(new RegExp(`#/entrainement/${chain}/guichet$`));

  await training.open();
  await training.eraseAll.click();
  await expectNoAxeViolations(page);
  await page.getByRole('button', { name: 'Garder' }).click();
  await expect(training.resume).toBeVisible();
  await training.erase();
  await expect(training.resume).toBeHidden();
  expect(await storedKeys(page, 'preau.sentinel.preau-training.')).toEqual([]);
});

test('a real desk opens with campaign file and card, and is resumed with one click', async ({ page }) => {
  const opening = await new OpeningPage(page).open();
  await opening.pickCampaign(campaign.file);
  await expect(page.getByText('Saint-Exemple : Centres de loisirs, été 2024')).toBeVisible();
  await expect(opening.cardCode).toBeFocused();
  // As people type: lower case, O for 0, I for 1, no hyphens; a scanner ends with Enter.
  const code = campaign.cards.get('JVE-A') ?? '';
  await page.keyboard.type(code.replaceAll('-', '').replaceAll('0', 'o').replaceAll('1', 'i').toLowerCase());
  await page.keyboard.press('Enter');
  await expect(page.getByText('Poste JVE-A, école Jules Verne.')).toBeVisible();

  await opening.openDesk.click();
  await expect(page.getByText('La phrase secrète a 6 mots ; rien n’est encore saisi.')).toBeVisible();
  await expect(opening.passphrase).toBeFocused();
  await page.keyboard.type(passphraseOf('JVE-A').toUpperCase());
  await opening.openDesk.click();
  await expect(page.getByText('Saisissez vos initiales')).toBeVisible();
  await expect(opening.initials).toBeFocused();
  await page.keyboard.type('mld');
  await expect(opening.initials).toHaveValue('MLD');
  await expect(opening.check('Écriture et relecture')).toContainText('Bon');
  await expect(opening.check('Imprimante')).toContainText('À surveiller');
  await expectNoAxeViolations(page);
  await page.keyboard.press('Enter');
  await page.waitForURL(/#\/poste\/JVE-A[0-9A-HJKMNP-TV-Z]{3}\/guichet$/);
  const chain = chainIn(page);

  const door = await new DeskDoorPage(page).open();
  await expect(page.getByText('1 écriture au registre')).toBeVisible();
  await expectNoAxeViolations(page);
  await door.resume.click();
  await expect(page).toHaveURL(new RegExp(`#/poste/${chain}/guichet$`));
});

test('a clock that is wrong is recorded with its offset, and the laptop left as it is', async ({ page }) => {
  await page.clock.install({ time: '2024-05-25T08:00:00+02:00' });
  const opening = await new OpeningPage(page).open();
  await opening.pickCampaign(campaign.file);
  await opening.cardCode.fill(campaign.cards.get('JVE-A') ?? '');
  await expect(opening.check('Heure')).toContainText('Pas encore comparée');
  await page.clock.pauseAt('2024-05-25T08:41:07+02:00');

  await opening.clockShouldSay('08:38:52');

  await expect(page.getByText('Ce portable avance de 2 min 15 s.')).toBeVisible();
  await expect(opening.check('Heure')).toContainText('l’écart est noté');
});

test('a laptop that cannot keep what it is told stops the opening, in red', async ({ page }) => {
  await page.addInitScript(() => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  const opening = await new OpeningPage(page).open();
  await opening.pickCampaign(campaign.file);
  await opening.cardCode.fill(campaign.cards.get('JVE-A') ?? '');
  await opening.passphrase.fill(passphraseOf('JVE-A'));
  await opening.initials.fill('MLD');

  await expect(opening.check('Écriture et relecture')).toContainText('Arrêt');
  await expect(opening.alert).toContainText('Le poste ne peut pas s’ouvrir sur ce portable.');
  await expect(opening.openDesk).toBeDisabled();
  await opening.initials.press('Enter');
  await expect(page).toHaveURL(/#\/poste\/ouvrir$/);
  await survey(page, 'opening-stopped');
});

test('a desk that is already open here is resumed, never opened twice (R4)', async ({ page }) => {
  const opening = await new OpeningPage(page).open();
  const chain = await opening.openWith(campaign);

  await opening.open();
  await opening.pickCampaign(campaign.file);
  await opening.cardCode.fill(campaign.cards.get('JVE-A') ?? '');

  await expect(page.getByText(`Ce poste est déjà ouvert sur ce portable : ${chain}.`)).toBeVisible();
  await expect(opening.openDesk).toBeHidden();
  await page.getByRole('link', { name: `Reprendre le poste ${chain}` }).click();
  await expect(page).toHaveURL(new RegExp(`#/poste/${chain}/guichet$`));
});

const stranger = keyPairFrom(new Uint8Array(32).fill(7));
const refusedFiles = [
  { name: 'truncated', file: campaign.file.slice(0, 900), sentence: /est coupé ou abîmé/ },
  {
    name: 'of another format',
    file: bytes('{"format":"autre"}'),
    sentence: /n’est pas un fichier de campagne/,
  },
  {
    name: 'of a newer version',
    file: bytes(text.replace('"version": 1', '"version": 2')),
    sentence: /version plus récente de Préau \(format 2\)/,
  },
  {
    name: 'changed after it was signed',
    file: bytes(text.replace('Saint-Exemple', 'Saint-Autre')),
    sentence: /a été modifié après sa signature/,
  },
  {
    name: 'without a recipient',
    file: bytes(text.replace(/"recipients": \[[^\]]*\]/, '"recipients": []')),
    sentence: /ne nomme aucun destinataire/,
  },
  {
    name: 'whose shares do not add up (R5)',
    file: writeCampaignFile(
      { ...campaign.campaign, desks: campaign.campaign.desks.slice(1) },
      campaign.signing,
    ),
    sentence: /les parts font .* places pour une capacité de/,
  },
  {
    name: 'of the training town',
    file: createCampaign({ training: true }).file,
    sentence: /est la campagne de la ville d’entraînement/,
  },
];

test('each campaign file that is wrong is refused with its own sentence, and nothing changes (R13)', async ({
  page,
}) => {
  const opening = await new OpeningPage(page).open();

  for (const { name, file, sentence } of refusedFiles) {
    await test.step(name, async () => {
      await opening.pickCampaign(file, 'recopie.campagne.json');
      await expect(opening.alert).toContainText(sentence);
      await expect(opening.alert).toContainText('« recopie.campagne.json »');
      await expect(opening.cardCode).toBeHidden();
    });
  }
  await survey(page, 'opening-refused-newest');

  expect(await storedKeys(page, 'preau.sentinel.')).toEqual([]);
  await new DeskDoorPage(page).open();
  await expect(page.getByText('Aucun poste n’est encore ouvert sur ce portable.')).toBeVisible();
});

test('a card is refused for a campaign signed by another, and for one that it is not of', async ({
  page,
}) => {
  const opening = await new OpeningPage(page).open();
  const foreign = writeCampaignFile(campaign.campaign, stranger);
  const card = campaign.cards.get('JVE-A') ?? '';

  await opening.pickCampaign(foreign);
  await opening.cardCode.fill(card);
  await expect(opening.alert).toContainText('signé par quelqu’un d’autre que la coordination');
  await expect(opening.initials).toBeHidden();
  await survey(page, 'opening-foreign');

  await page.getByRole('button', { name: 'Changer de fichier' }).click();
  const otherMorning = createCampaign({
    desks: campaign.campaign.desks.map((desk) => ({ ...desk, activationKey: stranger.publicKey })),
  });
  await opening.pickCampaign(otherMorning.file);
  await opening.cardCode.fill(card);
  await expect(opening.alert).toContainText('Cette carte n’est celle d’aucun poste de cette campagne');
});

test('a code typed wrongly says what is wrong with it', async ({ page }) => {
  const opening = await new OpeningPage(page).open();
  await opening.pickCampaign(campaign.file);
  const card = campaign.cards.get('JVE-A') ?? '';

  await opening.cardCode.fill(card.slice(0, 12));
  await opening.cardCode.press('Enter');
  await expect(page.getByText('Le code de la carte a 28 caractères ; 10 sont saisis.')).toBeVisible();

  await opening.cardCode.fill(`${card.slice(0, 6)}U`);
  await expect(
    page.getByText('Le caractère « U » ne peut pas être dans un code (groupe 2, caractère 2).'),
  ).toBeVisible();

  const last = card.at(-1) === '7' ? '8' : '7';
  await opening.cardCode.fill(card.slice(0, -1) + last);
  await expect(page.getByText('Un caractère au moins n’est pas celui de la carte.')).toBeVisible();
  await survey(page, 'opening-card-wrong');
});

test('an emptied store while the sentinel says 40: numbering stops, nothing is deleted (R3)', async ({
  page,
}) => {
  const opening = await new OpeningPage(page).open();
  const chain = await opening.openWith(campaign);
  await page.goto('#/');
  await page.evaluate(async (acknowledged) => {
    for (const { name } of await indexedDB.databases()) {
      await new Promise((resolve) => {
        indexedDB.deleteDatabase(name ?? '').onsuccess = resolve;
      });
    }
    for (const key of Object.keys(localStorage).filter((found) => found.startsWith('preau.sentinel.'))) {
      const mark = JSON.parse(localStorage.getItem(key) ?? '{}');
      localStorage.setItem(key, JSON.stringify({ ...mark, seq: acknowledged }));
    }
  }, 40);

  const door = await new DeskDoorPage(page).open();
  await page.reload();
  await expect(door.alert).toContainText('La numérotation est arrêtée.');
  await expect(door.alert).toContainText(
    `Le poste ${chain} a confirmé 40 écritures ; ce portable n’en retrouve aucune.`,
  );
  await survey(page, 'desk-door-lost');

  await page.goto(`#/poste/${chain}/guichet`);
  await expect(
    page.getByRole('heading', { name: 'Le registre de ce poste n’est plus entier' }),
  ).toBeVisible();
  await expectNoAxeViolations(page);

  // The same card would give its places twice; the spare one opens.
  await opening.open();
  await opening.pickCampaign(campaign.file);
  await opening.cardCode.fill(campaign.cards.get('JVE-A') ?? '');
  await expect(opening.alert).toContainText(`Ce poste a déjà été ouvert ici (${chain})`);
  await expect(opening.openDesk).toBeHidden();
  await opening.open();
  expect(await opening.openWith(campaign, 'JVE-C')).toMatch(/^JVE-C/);
  expect(await storedKeys(page, 'preau.sentinel.')).toContain(`preau.sentinel.preau.${chain}`);
});

const storedKeys = (page: Page, prefix: string): Promise<string[]> =>
  page.evaluate((start) => Object.keys(localStorage).filter((key) => key.startsWith(start)), prefix);
