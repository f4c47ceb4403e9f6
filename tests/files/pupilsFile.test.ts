import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { activationSecretOf, keysFromSeed, pupilsKeyOf } from '#domain/keys/derive.ts';
import { utf8 } from '#domain/vocabulary/bytes.ts';
import { schoolCode } from '#domain/vocabulary/ids.ts';
import {
  type NumberedPupil,
  numberPupils,
  openPupilsFile,
  pupilNumber,
  pupilsFileName,
  readPupilsFile,
  writePupilsFile,
} from '#files/pupilsFile.ts';
import type { Pupil } from '#files/pupilsList.ts';
import { sealTo } from '#files/sealed.ts';

const keys = keysFromSeed(new Uint8Array(32).fill(9));
const secrets = ['JVE-A', 'JVE-B'].map((desk) => activationSecretOf(keys, desk));
const [ofA = new Uint8Array(), ofB = new Uint8Array()] = secrets;
const school = schoolCode.parse('JVE');
const pupil = (lastName: string, firstName = 'Léa', birthDate = '2018-02-01'): Pupil =>
  ({ lastName, firstName, birthDate, level: 'CP' }) as Pupil;
const pupils = numberPupils([pupil('Çelik'), pupil('Łódź'), pupil('Ngọc')]);
const numbersOf = (list: readonly NumberedPupil[]) =>
  Object.fromEntries(list.map(({ lastName, number }) => [lastName, number]));

describe('the list of a school, sealed for its desks', () => {
  it('is opened by each desk of the school with the code of its card, and by the coordination', async () => {
    const file = await writePupilsFile({ school, pupils }, secrets, [keys.age.recipient]);
    for (const secret of secrets) {
      expect(await readPupilsFile(file, secret)).toEqual({ ok: true, value: { school, pupils } });
    }
    expect(await openPupilsFile(file, keys.age.identity)).toEqual({ ok: true, value: { school, pupils } });
    expect(Buffer.from(file).toString('latin1')).not.toContain('elik');
    expect(pupilsFileName(school)).toBe('JVE.eleves.age');
  });

  it('is opened by no desk of another school, and by nobody else', async () => {
    const file = await writePupilsFile({ school, pupils }, secrets);
    const closed = { ok: false, error: { type: 'KeyDoesNotOpen' } };
    expect(await readPupilsFile(file, activationSecretOf(keys, 'CAM-A'))).toEqual(closed);
    const others = keysFromSeed(new Uint8Array(32).fill(10));
    expect(await readPupilsFile(file, activationSecretOf(others, 'JVE-A'))).toEqual(closed);
    expect(await openPupilsFile(file, keys.age.identity)).toEqual(closed);
  });

  it('is refused whole when a byte of it changed, or its end is missing', async () => {
    const file = await writePupilsFile({ school, pupils }, [ofA]);
    await fc.assert(
      fc.asyncProperty(fc.nat(file.length - 1), fc.integer({ min: 1, max: 255 }), async (at, flip) => {
        const changed = file.slice();
        changed[at] = (changed[at] ?? 0) ^ flip;
        expect((await readPupilsFile(changed, ofA)).ok).toBe(false);
        expect((await readPupilsFile(file.slice(0, at), ofA)).ok).toBe(false);
      }),
      { numRuns: 100 },
    );
  });

  it.each([
    ['an empty file', utf8(''), 'FileEmpty'],
    ['a list in clear', utf8('Nom élève;Prénom élève\n'), 'FileNotSealed'],
  ])('says what is wrong with %s', async (_, bytes, type) => {
    expect(await readPupilsFile(bytes, ofB)).toEqual({ ok: false, error: { type } });
  });

  it.each([
    ['something else', '[1,2]', { type: 'PupilsFileForeign' }],
    [
      'a later version',
      '{"format":"preau/pupils","version":2,"x":1}',
      { type: 'PupilsFileNewer', version: 2 },
    ],
    [
      'a birth date that is none',
      JSON.stringify({
        format: 'preau/pupils',
        version: 1,
        school,
        pupils: [{ ...pupil('A', 'B', '2018-02-31'), number: 1 }],
      }),
      { type: 'PupilsFileUnfit', path: 'pupils.0.birthDate' },
    ],
    [
      'more than the register asks of a child',
      JSON.stringify({
        format: 'preau/pupils',
        version: 1,
        school,
        pupils: [{ ...pupil('A'), number: 1, INE: '1' }],
      }),
      { type: 'PupilsFileUnfit', path: 'pupils.0' },
    ],
  ])('refuses %s though it opens', async (_, inside, error) => {
    const file = await sealTo([pupilsKeyOf(ofA).recipient], utf8(inside));
    expect(await readPupilsFile(file, ofA)).toEqual({ ok: false, error });
  });
});

describe('the numbers of pupils', () => {
  it('count from 1 in the order of the list, and are read with three digits', () => {
    expect(pupils.map(({ number }) => pupilNumber(number))).toEqual(['001', '002', '003']);
    expect(pupilNumber(1024)).toBe('1024');
  });

  it('stay with their child when the list is read again, and go to no other', () => {
    const again = numberPupils([pupil('Adam'), pupil('Ngọc'), pupil('Çelik')], pupils);
    expect(numbersOf(again)).toEqual({ Çelik: 1, Ngọc: 3, Adam: 4 });
    expect(again.map(({ number }) => number)).toEqual([1, 3, 4]);
  });

  it('are two for two children of one name and birth date', () => {
    const twice = numberPupils([pupil('Martin'), pupil('Martin')]);
    expect(numberPupils(twice, twice).map(({ number }) => number)).toEqual([1, 2]);
  });

  it('are never one for two children, however lists follow each other', () => {
    const list = fc.array(
      fc.constantFrom(...'ABCDEFGH').map((name) => pupil(name)),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(list, list, (first, second) => {
        const numbered = numberPupils(second, numberPupils(first));
        expect(new Set(numbered.map(({ number }) => number)).size).toBe(second.length);
      }),
    );
  });
});
