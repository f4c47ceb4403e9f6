import { readFile, writeFile } from 'node:fs/promises';
import { PupilsListDialog } from '../pages/opening.ts';
import { TrainingPage } from '../pages/training.ts';
import { expectNoAxeViolations } from '../support/axe.ts';
import { expect, test } from '../support/fixtures.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

test('a pupils’ list is read in each of its three shapes, and refused whole with its own sentence', async ({
  page,
}, testInfo) => {
  await (await new TrainingPage(page).open()).startDesk();
  await page.getByRole('button', { name: 'Charger une liste' }).click();
  const list = new PupilsListDialog(page);

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
  await expectNoAxeViolations(page);

  for (const [name, pupils] of Object.entries(lists)) {
    await list.pick(await readFile(new URL(`../../tests/vectors/pupils/${name}`, import.meta.url)), name);
    await expect(list.report).toContainText(`« ${name} » : ${pupils} élèves lus.`);
  }
  await list.pick(bytes(`${headers}MARTIN;Léa;01/02/2018;CP\nDUPONT;;31/02/2018;CP\n`), 'liste.csv');
  await expect(list.report).toContainText('1 élève lu');
  await expect(page.getByRole('row', { name: '3 « Prénom élève » est vide' })).toBeVisible();
  await expectNoAxeViolations(page);
});

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
