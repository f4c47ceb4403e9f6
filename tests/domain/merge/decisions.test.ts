import { describe, expect, it } from 'vitest';
import { NO_HASH } from '#domain/chain/hash.ts';
import { decisionsOf } from '#domain/merge/decisions.ts';
import type { CoordinationLedger } from '#domain/merge/evidence.ts';
import { verdictsOf } from '#domain/merge/verdicts.ts';
import type { DeskLetter, Hash, Replica, SchoolCode, Signature } from '#domain/vocabulary/ids.ts';
import { createCampaign } from '../../builders/campaign.ts';
import { createCoordination, type TestCoordination } from '../../builders/decisions.ts';

const town = createCampaign();
const SIGNATURE = 'ab'.repeat(64) as Signature;
const DESK = { school: 'JVE' as SchoolCode, letter: 'A' as DeskLetter };
const releases = (office: TestCoordination, reason: string) =>
  office.decides('HoldingReleased', { desk: DESK, reason });
const settled = (...ledgers: CoordinationLedger[]) => verdictsOf(decisionsOf(ledgers));
const released = (...ledgers: CoordinationLedger[]) => settled(...ledgers).released.get('JVE-A')?.reason;

describe('decisions that count', () => {
  it('are the last about each thing, in whatever order the ledgers come', () => {
    const office = createCoordination(town);
    releases(office, 'absent');
    releases(office, 'volé');
    expect(released(office.ledger(), office.ledger(2))).toBe('volé');
    expect(released(office.ledger(2), office.ledger())).toBe('volé');
  });

  it('count no more when they are withdrawn, and again when the withdrawal is', () => {
    const office = createCoordination(town);
    const decision = releases(office, 'absent');
    const withdrawal = office.withdraws(decision);
    expect(released(office.ledger())).toBeUndefined();
    office.withdraws(withdrawal);
    expect(released(office.ledger())).toBe('absent');
  });

  it('come after all that was taken over, in a ledger restored on another computer', () => {
    const lost = createCoordination(town, 'M4R');
    releases(lost, 'absent');
    for (let count = 0; count < 5; count += 1) {
      lost.decides('ClosingCountNoted', { desk: DESK, enrolments: count });
    }
    const next = createCoordination(town, 'N5S');
    next.decides('CoordinationRestored', {
      from: 'M4R' as Replica,
      head: lost.events.at(-1)?.hash ?? NO_HASH,
      upTo: lost.events.length,
    });
    releases(next, 'volé');
    expect(released(next.ledger(), lost.ledger())).toBe('volé');
    expect(released(next.ledger())).toBe('volé');
  });

  it('all count while two continuations of one ledger are not settled', () => {
    const [one, other] = forkedOffice();
    const { forks, counting } = decisionsOf([one.ledger(), other.ledger()]);
    expect(forks.map(({ branches }) => branches)).toEqual([
      [one, other].map(({ events }) => events[1]?.hash as Hash).sort(),
    ]);
    expect(counting).toHaveLength(3);
  });

  it('are dropped with the continuation that somebody refused, publications apart', () => {
    const [one, other] = forkedOffice();
    const publication = other.decides('PlacesPublished', {
      granted: [],
      register: NO_HASH,
      signature: SIGNATURE,
    });
    one.decides('ForkSettled', { refused: other.events[1]?.hash as Hash, reason: 'copie du disque' });
    const { forks, counting } = decisionsOf([one.ledger(), other.ledger()]);
    expect(forks).toEqual([]);
    expect(released(one.ledger(), other.ledger())).toBe('absent');
    expect(counting.map(({ hash }) => hash)).toContain(publication);
  });

  it('cannot take a publication back', () => {
    const office = createCoordination(town);
    const publication = office.decides('PlacesPublished', {
      granted: [{ enrolment: NO_HASH, positions: [0] }],
      register: NO_HASH,
      signature: SIGNATURE,
    });
    office.withdraws(publication);
    expect(settled(office.ledger()).publications).toEqual([publication]);
    expect(settled(office.ledger()).published.has(NO_HASH)).toBe(true);
  });
});

function forkedOffice(): [TestCoordination, TestCoordination] {
  const one = createCoordination(town);
  const other = one.copy();
  releases(one, 'absent');
  releases(other, 'volé');
  return [one, other];
}
