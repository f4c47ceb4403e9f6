import { describe, expect, it } from 'vitest';
import { childKey, nameKey, personKeysOf, sameHousehold, shareGuardian } from '#domain/identity/people.ts';
import { createChild, createHousehold } from '../../builders/household.ts';

const alice = createChild('Alice', { born: '2017-03-02' });
const leGall = createHousehold('Le Gall', { guardian: 'Nolwenn', children: [alice] });

describe('who is who', () => {
  it('last and first name may be swapped, and spelt otherwise', () => {
    expect(nameKey({ lastName: 'Le Gall', firstName: 'Zoé' })).toBe(
      nameKey({ lastName: 'ZOE', firstName: 'Legall' }),
    );
  });

  it('the border between the names matters', () => {
    expect(nameKey({ lastName: 'Anna', firstName: 'Lise' })).not.toBe(
      nameKey({ lastName: 'An', firstName: 'nalise' }),
    );
  });

  it('a child is its names and its birth date', () => {
    const child = { lastName: 'Le Gall', firstName: 'Alice', birthDate: '2017-03-02' } as never;
    const other = { lastName: 'Le Gall', firstName: 'Alice', birthDate: '2017-03-03' } as never;
    expect(childKey(child)).not.toBe(childKey(other));
  });

  it('either parent answers under either telephone', () => {
    const both = createHousehold('Le Gall', {
      phone: '0612345678',
      other: { firstName: 'Yann', phone: '0687654321' },
    });
    expect(personKeysOf(both)).toHaveLength(4);
    expect(personKeysOf(leGall)).toHaveLength(1);
  });

  it('one household: the same guardian by name and telephone', () => {
    const later = createHousehold('LE GALL', { guardian: 'nolwenn', phone: leGall.guardian.phone });
    expect(sameHousehold(leGall, later)).toBe(true);
  });

  it('one household: a child in common and a guardian’s name or telephone', () => {
    const newPhone = createHousehold('Le Gall', {
      guardian: 'Nolwenn',
      phone: '0611111111',
      children: [alice],
    });
    const father = createHousehold('Le Gall', {
      guardian: 'Yann',
      phone: leGall.guardian.phone,
      children: [alice],
    });
    expect([sameHousehold(leGall, newPhone), sameHousehold(leGall, father)]).toEqual([true, true]);
  });

  it('not one household: a telephone alone, a name alone, a homonymous child alone', () => {
    const samePhone = createHousehold('Morvan', { phone: leGall.guardian.phone });
    const sameName = createHousehold('Le Gall', { guardian: 'Nolwenn', phone: '0611111111' });
    const homonym = createHousehold('Le Gall', { guardian: 'Anne', children: [alice] });
    expect(shareGuardian(leGall, samePhone)).toBe(true);
    expect([samePhone, sameName, homonym].map((other) => sameHousehold(leGall, other))).toEqual([
      false,
      false,
      false,
    ]);
  });
});
