import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { utf8 } from '#domain/vocabulary/bytes.ts';
import { readPupilsList } from '#files/pupilsList.ts';

const vector = (name: string) => readFileSync(new URL(`../vectors/pupils/${name}`, import.meta.url));
const HEADERS = "Nom élève;Nom d'usage élève;Prénom élève;Date naissance;INE;Niveau;Libellé classe";
const list = (...lines: string[]) => readPupilsList(utf8([HEADERS, ...lines].join('\r\n')));

describe("a school's list of pupils", () => {
  it.each([
    ['onde-JVE.utf8-bom.csv', 186, ['LE GALL', 'Alice', '2016-02-26', 'CE1', 'Classe CE1 A']],
    ['onde-LBL.windows-1252.csv', 210, ["N'DIAYE", 'Noé', '2017-07-06', 'CP', 'Classe CP A']],
    ['base-eleves-CAM.utf8.csv', 224, ['BRUN', 'Loïc', '2020-11-30', 'PS', 'PS A']],
  ])('is read whole in the shape of %s', (name, count, first) => {
    const read = readPupilsList(vector(name));
    if (!read.ok) throw new Error(read.error.type);
    expect(read.value.skipped).toEqual([]);
    expect(read.value.pupils).toHaveLength(count);
    const found = read.value.pupils.find((p) => p.lastName === first[0] && p.firstName === first[1]);
    expect(found && [found.lastName, found.firstName, found.birthDate, found.level, found.class]).toEqual(
      first,
    );
  });

  it('leaves everything that is not asked for at the door', () => {
    const read = readPupilsList(vector('onde-JVE.utf8-bom.csv'));
    if (!read.ok) throw new Error(read.error.type);
    const kept = new Set(read.value.pupils.flatMap((pupil) => Object.keys(pupil)));
    expect([...kept].sort()).toEqual(['birthDate', 'class', 'firstName', 'lastName', 'level', 'usualName']);
    // INE, address, town, country
    expect(JSON.stringify(read.value)).not.toMatch(/4319930912F|impasse|44600|Nazaire|FRANCE/);
  });

  it('keeps the usual name where there is one, and does without columns that may be missing', () => {
    expect(list("Nguyễn;N'Guyen;Zoé;26/02/2016;1;ce1;")).toEqual({
      ok: true,
      value: {
        pupils: [
          {
            lastName: 'Nguyễn',
            usualName: "N'Guyen",
            firstName: 'Zoé',
            birthDate: '2016-02-26',
            level: 'CE1',
          },
        ],
        skipped: [],
      },
    });
    const few = readPupilsList(
      utf8('niveau,PRENOM ELEVE,Date de naissance,NOM ÉLÈVE\nMS,Zoé,2020-01-31,Brun'),
    );
    expect(few).toMatchObject({ ok: true, value: { pupils: [{ lastName: 'Brun', level: 'MS' }] } });
  });

  it('shows each line it had to skip, with its number and what was wrong', () => {
    const read = list(
      'A;;Un;26/02/2016;1;CP;',
      'B;;Deux;31/02/2016;1;CP;',
      '',
      'C;;Trois;26/02/2016;1;6EME;',
      ';;Quatre;26/02/2016;1;CP;',
      'E\u200b;;Cinq;26/02/2016;1;CP;',
      'F;;Six;;1;CP;',
      'G;;Sept',
    );
    expect(read).toMatchObject({
      ok: true,
      value: {
        pupils: [{ lastName: 'A' }],
        skipped: [
          { row: 3, type: 'BirthDateUnreadable', value: '31/02/2016' },
          { row: 5, type: 'LevelUnknown', value: '6EME' },
          { row: 6, type: 'NameUnfit', column: 'lastName', value: '' },
          { row: 7, type: 'NameUnfit', column: 'lastName' },
          { row: 8, type: 'BirthDateUnreadable', value: '' },
          { row: 9, type: 'BirthDateUnreadable', value: '' },
        ],
      },
    });
  });

  it('names the columns that are missing', () => {
    expect(readPupilsList(utf8('Nom élève;Prénom élève;Classe\nA;B;C'))).toEqual({
      ok: false,
      error: { type: 'PupilsColumnsMissing', columns: ['birthDate', 'level'] },
    });
  });

  it('is told from other files, and refused when empty or far too large', () => {
    expect(readPupilsList(utf8('a;b\n1;2'))).toEqual({ ok: false, error: { type: 'NotAPupilsList' } });
    expect(list('', ';;;')).toEqual({ ok: false, error: { type: 'PupilsListEmpty' } });
    expect(readPupilsList(new Uint8Array(50_000_000))).toMatchObject({ error: { type: 'CsvTooLarge' } });
  });
});
