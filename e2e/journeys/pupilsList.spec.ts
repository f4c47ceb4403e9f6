import { readFile, writeFile } from 'node:fs/promises';
import { readCardCode } from '../../src/domain/codes/card.ts';
import type { Bytes } from '../../src/domain/vocabulary/bytes.ts';
import { schoolCode } from '../../src/domain/vocabulary/ids.ts';
import { numberPupils, writePupilsFile } from '../../src/files/pupilsFile.ts';
import { readPupilsList } from '../../src/files/pupilsList.ts';
import { createCampaign } from '../../tests/builders/campaign.ts';
import { OpeningPage, PupilsListDialog } from '../pages/opening.ts';
import { TrainingPage } from '../pages/training.ts';
import { UnlockPage } from '../pages/unlocking.ts';
import { expect, test } from '../support/fixtures.ts';
import { survey } from '../support/survey.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

const campaign = createCampaign();
const vector = (name: string) => readFile(new URL(`../../tests/vectors/pupils/${name}`, import.meta.url));

test('in training a list in clear is read in each of its three shapes, and refused whole with its own sentence', async ({
  page,
}, testInfo) => {
  await (await new TrainingPage(page).open()).startDesk();
  const list = await new PupilsListDialog(page).open();

  for (const { name, file, sentence } of refusedLists) {
    await test.step(name, async () => {
      await list.pick(file, 'liste.csv');
      await expect(list.alert).toContainText(sentence);
      await expect(list.alert).toContainText('Aucune liste n’a été remplacée.');
    });
  }
  const huge = testInfo.outputPath('enorme.csv');
  await writeFile(huge, Buffer.alloc(50 * 1024 * 1024, ';'));
  await list.pickFile(huge);
  await expect(list.alert).toContainText('« enorme.csv » pèse 52 Mo');
  await survey(page, 'pupils-refused');

  for (const [name, pupils] of Object.entries(lists)) {
    await list.pick(await vector(name), name);
    await expect(list.report).toContainText(`« ${name} » : ${pupils} élèves lus.`);
  }
  await list.pick(bytes(`${headers}MARTIN;Léa;01/02/2018;CP\nDUPONT;;31/02/2018;CP\n`), 'liste.csv');
  await expect(list.report).toContainText('1 élève lu');
  await expect(page.getByRole('row', { name: '3 « Prénom élève » est vide' })).toBeVisible();
  await survey(page, 'pupils-read');
});

test('a real desk takes only the list sealed for it, and finds a child by the number on its form', async ({
  page,
}) => {
  await (await new OpeningPage(page).open()).openWith(campaign);
  const list = await new PupilsListDialog(page).open();

  await test.step('a list in clear stays outside', async () => {
    await list.pick(await vector('onde-JVE.utf8-bom.csv'), 'onde.csv');
    await expect(list.alert).toContainText('« onde.csv » n’est pas une liste préparée par la coordination');
    await expect(list.cardCode).toBeHidden();
    await list.pick(bytes(''), 'JVE.eleves.age');
    await expect(list.alert).toContainText('« JVE.eleves.age » est vide');
  });

  await test.step('the list of another school stays closed', async () => {
    await list.pick(await sealedFor('CAM-A'), 'CAM.eleves.age');
    await expect(list.cardCode).toBeFocused();
    await list.openList.click();
    await expect(page.getByText('Le code de la carte a 28 caractères')).toBeVisible();
    await page.keyboard.type(campaign.cards.get('JVE-A') ?? '');
    await page.keyboard.press('Enter');
    await expect(list.alert).toContainText('« CAM.eleves.age » ne s’ouvre pas avec cette carte');
    await expect(list.alert).toContainText('Aucune liste n’a été remplacée.');
    await survey(page, 'pupils-sealed');
  });

  await test.step('its own opens with its card, typed as people type', async () => {
    await list.pick(await sealedFor('JVE-A', 'JVE-B'), 'JVE.eleves.age');
    const code = campaign.cards.get('JVE-A') ?? '';
    await expect(list.cardCode).toBeFocused();
    await page.keyboard.type(code.replaceAll('-', '').replaceAll('0', 'o').toLowerCase());
    await page.keyboard.press('Enter');
    await expect(list.report).toContainText('« JVE.eleves.age » : 186 élèves lus.');
    await survey(page, 'pupils-opened');
    await list.close.click();
  });

  const pupils = await numbered();
  for (const typed of ['017', '186']) {
    const pupil = pupils.find(({ number }) => number === Number(typed));
    const lastName = page.getByRole('combobox', { name: 'Nom', exact: true }).last();
    await lastName.fill(typed);
    await page
      .getByRole('option')
      .filter({ hasText: `n° ${typed}` })
      .click();
    await expect(lastName).toHaveValue(pupil?.lastName ?? '');
  }

  await page.reload();
  await new UnlockPage(page).open();
  await expect(page.getByText('186 élèves : tapez trois lettres')).toBeVisible();
});

async function numbered() {
  const read = readPupilsList(await vector('onde-JVE.utf8-bom.csv'));
  if (!read.ok) throw new Error(read.error.type);
  return numberPupils(read.value.pupils);
}

async function sealedFor(...desks: string[]): Promise<Bytes> {
  const secrets = desks.map((desk) => {
    const card = readCardCode(campaign.cards.get(desk) ?? '');
    if (!card.ok) throw new Error(card.error.type);
    return card.value.activationSecret;
  });
  return writePupilsFile(
    { school: schoolCode.parse(desks[0]?.slice(0, 3)), pupils: await numbered() },
    secrets,
  );
}

const headers = 'Nom élève;Prénom élève;Date naissance;Niveau\n';
const lists = {
  'onde-JVE.utf8-bom.csv': 186,
  'onde-LBL.windows-1252.csv': 210,
  'base-eleves-CAM.utf8.csv': 224,
};
const refusedLists = [
  { name: 'empty', file: bytes(''), sentence: 'est vide' },
  {
    name: 'without columns that are needed',
    file: bytes('Nom élève;Prénom élève\nMARTIN;Léa\n'),
    sentence: 'n’a pas les colonnes « Date naissance » et « Niveau »',
  },
  { name: 'something else', file: bytes('a;b\n1;2\n'), sentence: 'n’est pas une liste d’élèves' },
  {
    name: 'in UTF-16',
    file: Buffer.from(`\uFEFF${headers}`, 'utf16le'),
    sentence: 'n’est pas un fichier texte lisible',
  },
];
