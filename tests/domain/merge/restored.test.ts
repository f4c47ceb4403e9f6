import { describe, expect, it } from 'vitest';
import type { Ledger } from '#domain/merge/evidence.ts';
import { merge } from '#domain/merge/merge.ts';
import type { DeskStanding, MergedRegister } from '#domain/merge/register.ts';
import { createCampaign } from '../../builders/campaign.ts';
import { createCoordination } from '../../builders/decisions.ts';
import { poolAt } from '../../builders/desk.ts';
import { createLedger, evidenceOf, type TestRegister } from '../../builders/evidence.ts';
import { createHousehold } from '../../builders/household.ts';

const town = createCampaign();
const POOL = poolAt('les-goelands', 'S28', 'elementaire');
const family = (index: number) =>
  createHousehold(['Bertrand', 'Chevalier', 'Dumas', 'Evrard', 'Fabre'][index] ?? 'Gallet');

const deskOf = ({ desks }: MergedRegister, name = 'JVE-A'): DeskStanding => {
  const found = desks.find(({ school, letter }) => `${school}-${letter}` === name);
  if (!found) throw new Error(`${name} is a desk of the campaign`);
  return found;
};
const heldIn = (register: MergedRegister): number =>
  deskOf(register).held.find(({ period, band }) => period === 'S28' && band === 'elementaire')?.places ?? 0;
const merged = (...ledgers: (Ledger | TestRegister)[]) => merge(evidenceOf(town, ledgers));

/** The desk holds 5 places of the pool; two of them are granted. */
function deadDesk() {
  const dead = createLedger(town, 'JVE-A7K2');
  dead.serves(family(1), { ticket: 1 });
  dead.serves(family(2), { ticket: 2 });
  return dead;
}

describe('a desk restored from a copy', () => {
  it('R4: grants what it took over, and no more', () => {
    const next = deadDesk().restoredAs('9XX', [{ ...POOL, places: 1 }]);
    expect(next.outcomes(next.serves(family(3), { ticket: 3 }))).toEqual(['S28 granted']);
    expect(next.outcomes(next.serves(family(4), { ticket: 4 }))).toEqual(['S28 waiting']);
  });

  it('R4: holds nothing without its last receipt, and can be sent places all the same', () => {
    const next = deadDesk().restoredAs('9XX');
    const receipt = next.serves(family(3), { ticket: 3 });
    expect(next.outcomes(receipt)).toEqual(['S28 waiting']);
    next.receives(createLedger(town, 'JVE-B7K2').sends(next.identity, 1, POOL));
    expect(next.outcomes(receipt)).toEqual(['S28 granted']);
  });

  it('takes its places from the dead one, so that they are held once', () => {
    const dead = deadDesk();
    expect(heldIn(merged(dead))).toBe(3);
    const next = dead.restoredAs('9XX', [{ ...POOL, places: 3 }]);
    expect(heldIn(merged(dead, next))).toBe(3);
    next.serves(family(3), { ticket: 3 });
    expect(heldIn(merged(dead, next))).toBe(2);
    next.closes();
    const register = merged(dead, next);
    expect(deskOf(register).state).toBe('closed');
    expect(heldIn(register)).toBe(0);
  });

  it('closed without having taken places over, it leaves those of the dead one held', () => {
    const dead = deadDesk();
    const register = merged(dead, dead.restoredAs('9XX').closes());
    expect(deskOf(register).state).toBe('open');
    expect(heldIn(register)).toBe(3);
  });

  it('R6: what the dead one may have granted stays held while its register is missing', () => {
    const dead = deadDesk();
    const next = dead.restoredAs('9XX', [{ ...POOL, places: 3 }]).closes();
    expect(heldIn(merged(next))).toBe(2);
    expect(heldIn(merged(next, dead))).toBe(0);
  });

  it('R6: of two that were restored from a register that never came, the hands of both stay held', () => {
    const dead = deadDesk();
    const one = dead.restoredAs('9XX', [{ ...POOL, places: 1 }], 2);
    const other = dead.restoredAs('8YY', [{ ...POOL, places: 3 }], 3);
    // One of the dead one's five is left: nobody took it over.
    expect(heldIn(merged(one, other))).toBe(1 + 3 + 1);
    expect(heldIn(merged(other.closes(), one))).toBe(1 + 1);
  });

  it('twice from one event contests itself; the dead register does not', () => {
    const dead = deadDesk();
    const [one, other] = [dead.restoredAs('9XX'), dead.restoredAs('8YY')];
    expect(merged(dead, one).cards).toEqual([]);
    const register = merged(dead, one, other);
    expect(register.cards).toMatchObject([{ type: 'ChainContested', because: 'clone' }]);
    expect(deskOf(register).state).toBe('contested');
  });

  it('from what nobody wrote is a register of its own, beside the dead one', () => {
    const dead = deadDesk();
    const elsewhere = createLedger(town, 'JVE-A7K2', { opens: '08:31' });
    const next = elsewhere.restoredAs('9XX', [{ ...POOL, places: 3 }]);
    expect(merged(dead, next).cards).toMatchObject([{ type: 'ChainContested', because: 'clone' }]);
  });

  it('is refused with the register from which it goes on', () => {
    const dead = deadDesk();
    const next = dead.restoredAs('9XX');
    const receipt = next.serves(family(3), { ticket: 3 });
    const clone = createLedger(town, 'JVE-A1AA');
    const office = createCoordination(town);
    const decision = office.decides('ChainSettled', {
      desk: { school: dead.identity.school, letter: dead.identity.letter },
      branch: dead.events[0]?.hash as never,
      verdict: 'refused',
      reason: 'carte volée',
    });
    const register = merge(evidenceOf(town, [dead, next, clone], [office]));
    const enrolment = register.enrolments.find((each) => each.receipt === receipt);
    expect(enrolment?.requests.map(({ status }) => status)).toEqual([
      { type: 'refused', decision, reason: 'carte volée' },
    ]);
    expect(register.cards).toEqual([]);
  });
});
