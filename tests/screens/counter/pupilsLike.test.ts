import { describe, expect, it } from 'vitest';
import { pupilsLike } from '#screens/counter/pupilsLike.ts';
import { trainingCampaign } from '#training/trainingTown.ts';

const pupils = trainingCampaign().pupils.get('JVE' as never) ?? [];
const names = (typed: string) => pupilsLike(pupils, typed).map(({ lastName }) => lastName);

describe('a pupil of the list', () => {
  it('is found by the three digits of its form, and is the only one', () => {
    for (const pupil of pupils) {
      expect(pupilsLike(pupils, String(pupil.number).padStart(3, '0'))).toEqual([pupil]);
    }
  });

  it('is found by three letters of a name, whatever the accents, with six others at most', () => {
    for (const pupil of pupils) {
      const found = pupilsLike(pupils, pupil.lastName.toLowerCase());
      expect(found.length).toBeLessThanOrEqual(6);
      expect(found.map(({ lastName }) => lastName.slice(0, 3).toLowerCase())).toContain(
        pupil.lastName.slice(0, 3).toLowerCase(),
      );
    }
  });

  it.each(['', 'LE', '01', '999', '000', '12345'])('is not offered for %j', (typed) => {
    expect(names(typed)).toEqual([]);
  });
});
