import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { DeskIdentity } from '#domain/events/events.ts';
import { readCampaignFile } from '#files/campaignFile.ts';
import { readPupilsList } from '#files/pupilsList.ts';
import { formatsOf } from '#i18n/formats.ts';
import { languages } from '#i18n/language.ts';
import {
  type CampaignChoiceError,
  campaignFileSentence,
  cardSentence,
  deskExportSentence,
  type PupilsChoiceError,
  pupilsFileSentence,
  pupilsListSentence,
  skippedLineReason,
  type Voice,
} from '#i18n/sentences/files.ts';
import { translator } from '#i18n/translate.ts';
import { createCampaign } from '../builders/campaign.ts';

const voices = languages.map(
  (language): Voice => ({ t: translator(language), formats: formatsOf(language) }),
);
const [french = voices[0] as Voice] = voices;
const plain = (text: string) => text.replace(/[\u00A0\u202F]/gu, ' ');

describe('each refusal of a file becomes one sentence that names the file', () => {
  const town = createCampaign();
  const text = new TextDecoder().decode(town.file);
  const broken = [
    town.file.slice(0, 500),
    '{}',
    text.replace('"version": 1', '"version": 3'),
    text.replace('"town"', '"city"'),
    text.replace('Saint-Exemple', 'Saint-Autre'),
  ].map((content) => (typeof content === 'string' ? new TextEncoder().encode(content) : content));

  test('campaign files', () => {
    const sentences = broken.map((bytes) => {
      const read = readCampaignFile(bytes);
      expect(read.ok).toBe(false);
      return read.ok ? '' : plain(campaignFileSentence(read.error, 'a.campagne.json', french));
    });
    expect(new Set(sentences).size).toBe(broken.length);
    for (const sentence of sentences) expect(sentence).toContain('« a.campagne.json »');
  });

  test('a campaign with several faults tells the first and counts the others', () => {
    const faults: CampaignChoiceError = {
      type: 'CampaignFaulty',
      faults: [
        { type: 'LevelInNoBand', level: 'CP' },
        { type: 'LevelInNoBand', level: 'CE1' },
        { type: 'LevelInNoBand', level: 'CE2' },
      ],
    };
    expect(plain(campaignFileSentence(faults, 'a.json', french))).toBe(
      '« a.json » est signé mais contient une erreur : le niveau CP n’est dans aucune tranche (et 2 autres erreurs). Demandez un nouveau fichier à la coordination.',
    );
  });

  test('a character that no code contains is found by its group', () => {
    const error = { type: 'CardCodeCharacter', character: 'U', position: 9 } as const;
    expect(plain(cardSentence(error, french))).toContain(
      '« U » ne peut pas être dans un code (groupe 3, caractère 1)',
    );
  });

  test('a pupils’ list without columns names them; a skipped row says why', () => {
    const csv = 'Nom élève;Prénom élève;Date naissance\nMARTIN;Léa;01/02/2018\n';
    const missing = readPupilsList(new TextEncoder().encode(csv));
    expect(missing.ok).toBe(false);
    if (!missing.ok) {
      expect(plain(pupilsListSentence(missing.error, 'l.csv', french))).toBe(
        '« l.csv » n’a pas la colonne « Niveau ». Refaites l’export avec toutes les colonnes.',
      );
    }
    const row = { row: 7, type: 'NameUnfit', column: 'firstName', value: '' } as const;
    expect(plain(skippedLineReason(row, french))).toBe('« Prénom élève » est vide');
    const huge = { type: 'CsvTooLarge', size: 52_428_800, maximum: 5_000_000 } as const;
    expect(plain(pupilsListSentence(huge, 'l.csv', french))).toContain('pèse 52 Mo');
  });

  test('every refusal of a sealed list has words in both languages, and says which file to take instead', () => {
    const errors: PupilsChoiceError[] = [
      { type: 'FileTooLarge', size: 52_428_800, maximum: 32_000_000 },
      { type: 'FileEmpty' },
      { type: 'FileNotSealed' },
      { type: 'KeyDoesNotOpen' },
      { type: 'FileDamaged' },
      { type: 'PupilsFileForeign' },
      { type: 'PupilsFileNewer', version: 4 },
      { type: 'PupilsFileUnfit', path: 'pupils.3.birthDate' },
      { type: 'PupilsOfAnotherSchool', school: 'CAM' },
    ];
    for (const voice of voices) {
      const sentences = errors.map((error) => pupilsFileSentence(error, 'JVE.eleves.age', voice));
      expect(new Set(sentences).size).toBe(errors.length);
      for (const sentence of sentences) {
        expect(sentence).toContain('JVE.eleves.age');
        expect(sentence).not.toMatch(/[{}]|file\.pupils/);
      }
    }
    const [huge, , , , , , newer, unfit, other] = errors.map((error) =>
      plain(pupilsFileSentence(error, 'l.age', french)),
    );
    expect(huge).toContain('pèse 52 Mo');
    expect(newer).toContain('format 4');
    expect(unfit).toContain('« pupils.3.birthDate »');
    expect(other).toContain('l’école CAM');
  });

  test('every kind of error of a desk’s file has words in both languages', () => {
    const desk = { school: 'JVE', letter: 'A', replica: '7K2' } as DeskIdentity;
    // Every type that the union of errors lists, read from where it is declared.
    const declared = ['deskExport', 'deskHeader', 'stubLedger', 'sealed', 'gzip']
      .map((name) => readFileSync(`src/files/${name}.ts`, 'utf8'))
      .concat(
        readFileSync('src/domain/chain/verify.ts', 'utf8'),
        readFileSync('src/domain/chain/line.ts', 'utf8'),
      )
      .flatMap((source) => [...source.matchAll(/\{\s*type: '(\w+)'/g)].map(([, type]) => type));
    const types = [...new Set(declared)];
    expect(types.length).toBeGreaterThan(20);
    const all = {
      desk,
      size: 1e9,
      maximum: 1e6,
      version: 2,
      path: 'x',
      seq: 3,
      found: 4,
      announced: 5,
      where: 'y',
      event: 'Z',
      campaign: 'c',
      line: 7,
      receipt: 'JVE-A7K2-0001-X',
    };
    for (const voice of voices)
      for (const type of types) {
        const error = { ...all, type } as unknown as Parameters<typeof deskExportSentence>[0];
        expect(deskExportSentence(error, 'f.preau', voice), type).toContain('f.preau');
      }
  });
});
