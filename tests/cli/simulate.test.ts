import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { verifyChain } from '#domain/chain/verify.ts';
import type { BodyOf, EventOf, EventType } from '#domain/events/events.ts';
import { childKey, personKey, sameHousehold, shareGuardian } from '#domain/identity/people.ts';
import { textOf } from '#domain/vocabulary/bytes.ts';
import type { ReceiptNumber } from '#domain/vocabulary/ids.ts';
import { poolKey } from '#domain/vocabulary/pools.ts';
import { trueInstant } from '#domain/vocabulary/time.ts';
import {
  evidenceOf,
  type Morning,
  type SimulatedLedger,
  simulateMorning,
} from '../../src/cli/simulate/morning.ts';
import { FAULTS, type Fault } from '../../src/cli/simulate/plan.ts';
import { runs } from '../builders/random.ts';

const small = (fault: Fault, seed = 7): Morning =>
  simulateMorning({ seed, schools: 4, families: 80, faults: [fault], signing: false });

const eventsOf = <T extends EventType>({ events }: SimulatedLedger, type: T): EventOf<T>[] =>
  events.flatMap(({ event }) => (event.type === type ? [event as EventOf<T>] : []));

const installationOf = ({ desk }: SimulatedLedger): string => `${desk.school}-${desk.letter}${desk.replica}`;

const whole = ({ ledgers }: Morning) => ledgers.filter(({ kind }) => kind === 'whole');

/** The enrolments of a note, each with its register, found by their numbers. */
function enrolled(morning: Morning, receipts: readonly ReceiptNumber[]) {
  return receipts.map((receipt) => {
    for (const ledger of whole(morning)) {
      const event = eventsOf(ledger, 'HouseholdEnrolled').find(({ body }) => body.receipt === receipt);
      if (event) return { desk: installationOf(ledger), body: event.body };
    }
    throw new Error(`${receipt} was recorded nowhere`);
  });
}

/** The only note of its fault, and of its kind. */
function noteOf(morning: Morning, fault: Fault, kind?: string) {
  const notes = morning.notes.filter((note) => note.fault === fault && note.kind === kind);
  expect(notes).toHaveLength(1);
  return notes[0]!;
}

/** The two enrolments that a note tells of, at two desks. */
function pairOf(morning: Morning, fault: Fault, kind?: string) {
  const [first, second] = enrolled(morning, noteOf(morning, fault, kind).receipts);
  if (!first || !second) throw new Error('a pair has two');
  expect(first.desk).not.toBe(second.desk);
  return [first.body, second.body] as const;
}

const periodsOf = ({ requests }: BodyOf<'HouseholdEnrolled'>) =>
  new Set(requests.map(({ period }) => period));

describe('a simulated morning', () => {
  it('is the same to the byte for the same seed, and another for another', () => {
    const bytesOf = (seed: number) => {
      const { campaign, ledgers, notes } = simulateMorning({
        seed,
        schools: 3,
        families: 40,
        faults: FAULTS,
      });
      return JSON.stringify({ campaign, lines: ledgers.map(({ lines }) => lines.map(textOf)), notes });
    };
    expect(bytesOf(5)).toBe(bytesOf(5));
    expect(bytesOf(5)).not.toBe(bytesOf(6));
  });

  it('has places granted and requests that wait, transfers, slips, and every desk closed', () => {
    const morning = simulateMorning({ seed: 3, schools: 4, families: 400, signing: false });
    expect(morning.notes).toEqual([]);
    expect(morning.ledgers).toHaveLength(8);
    for (const ledger of morning.ledgers) expect(ledger.events.at(-1)?.event.type).toBe('DeskClosed');
    const count = (type: EventType) =>
      morning.ledgers.reduce((sum, ledger) => sum + eventsOf(ledger, type).length, 0);
    for (const type of ['PlacesSent', 'PlacesReceived', 'EntryVoided', 'ReceiptPrinted'] as const) {
      expect(count(type), type).toBeGreaterThan(0);
    }
    const outcomes = morning.ledgers
      .flatMap((ledger) => eventsOf(ledger, 'HouseholdEnrolled'))
      .flatMap(({ body }) => body.requests.map(({ outcome }) => outcome));
    expect(outcomes.filter((outcome) => outcome === 'granted').length).toBeGreaterThan(300);
    expect(outcomes.filter((outcome) => outcome === 'waiting').length).toBeGreaterThan(100);
  });

  it('gives every desk exactly as many enrolments as asked', () => {
    const { ledgers } = simulateMorning({
      seed: 1,
      schools: 3,
      families: 0,
      enrolmentsPerDesk: 30,
      signing: false,
    });
    const counts = ledgers.map((ledger) => eventsOf(ledger, 'HouseholdEnrolled').length);
    expect(counts).toEqual([30, 30, 30, 30, 30, 30]);
  });

  it('keeps chains that a strict reader takes, whatever goes wrong (R3)', () => {
    fc.assert(
      fc.property(
        fc.integer(),
        fc.integer({ min: 1, max: 3 }),
        fc.integer({ min: 1, max: 2 }),
        fc.integer({ min: 0, max: 12 }),
        fc.subarray([...FAULTS]),
        fc.constantFrom('school' as const, 'desk' as const),
        fc.constantFrom(0, 10, 100),
        (seed, schools, desksPerSchool, families, faults, queue, reservePercent) => {
          const options = { seed, schools, desksPerSchool, families, faults, queue, reservePercent };
          const morning = simulateMorning({ ...options, signing: false });
          for (const { lines, events } of whole(morning)) {
            const read = verifyChain(lines, events.at(-1)?.hash);
            expect(read).toEqual({ ok: true, value: events.map(({ event }) => event) });
          }
        },
      ),
      { numRuns: runs(60) },
    );
  });

  it('grants at each desk what the desk holds, but where places were taken by a trick (R4)', () => {
    const morning = simulateMorning({
      seed: 11,
      schools: 6,
      families: 300,
      faults: ['transfers-lost'],
      signing: false,
    });
    for (const ledger of morning.ledgers) {
      const { school, letter } = ledger.desk;
      const desk = morning.campaign.desks.find((each) => each.school === school && each.letter === letter);
      const voided = new Set(eventsOf(ledger, 'EntryVoided').flatMap(({ body }) => body.receipts));
      const held = new Map<string, number>();
      const add = (key: string, places: number) => held.set(key, (held.get(key) ?? 0) + places);
      for (const { body } of eventsOf(ledger, 'PlacesReceived')) add(poolKey(body.pool), body.count);
      for (const { body } of eventsOf(ledger, 'PlacesSent')) add(poolKey(body.pool), -body.count);
      for (const { body } of eventsOf(ledger, 'HouseholdEnrolled')) {
        if (voided.has(body.receipt)) continue;
        for (const request of body.requests) if (request.outcome === 'granted') add(poolKey(request), -1);
      }
      for (const { body } of eventsOf(ledger, 'WaitingGranted')) {
        for (const request of body.requests) add(poolKey(request), -1);
      }
      for (const [key, places] of held) {
        const [, period = '', band = ''] = key.split('/');
        const allotted = desk?.allotment[period as never]?.[band as never] ?? 0;
        expect(allotted + places, `${school}-${letter} ${key}`).toBeGreaterThanOrEqual(0);
      }
    }
  });
});

describe('a fault that is asked for is really there', () => {
  it('each of them, in a town that has room for all', () => {
    const morning = simulateMorning({ seed: 2, schools: 8, families: 400, faults: FAULTS, signing: false });
    const staged = new Set(morning.notes.map(({ fault }) => fault));
    expect(FAULTS.filter((fault) => !staged.has(fault))).toEqual([]);
  });

  it('clock-skew: 40 minutes at one school, noted at one desk and not at the other', () => {
    const morning = small('clock-skew');
    const { desks } = noteOf(morning, 'clock-skew');
    const opened = whole(morning).map((ledger) => {
      const [{ at, clockOffset }] = eventsOf(ledger, 'DeskOpened') as [EventOf<'DeskOpened'>];
      return {
        skewed: desks.includes(installationOf(ledger)),
        believed: trueInstant(at, clockOffset),
        clockOffset,
      };
    });
    expect(opened.filter(({ skewed }) => skewed).map(({ clockOffset }) => clockOffset)).toEqual([2400, 0]);
    const late = opened.filter(({ believed }) => believed.slice(11, 16) === '08:50');
    expect(late).toMatchObject([{ skewed: true, clockOffset: 0 }]);
  });

  it('late-paper: forms declared, and entered later with the time written on them', () => {
    const morning = small('late-paper');
    const { receipts, desks } = noteOf(morning, 'late-paper');
    const ledger = whole(morning).find((each) => desks.includes(installationOf(each)))!;
    const [pending] = eventsOf(ledger, 'PaperPending');
    const late = eventsOf(ledger, 'HouseholdEnrolled').filter(({ body }) => body.paper.takenAt);
    expect(late.map(({ body }) => body.receipt)).toEqual(receipts);
    expect(new Set(late.map(({ body }) => body.ticket))).toEqual(new Set(pending?.body.tickets));
    for (const { body, at } of late) expect(Date.parse(body.paper.takenAt!)).toBeLessThan(Date.parse(at));
  });

  it('child-at-two-desks: one child for the same weeks, a guardian shared', () => {
    const [first, second] = pairOf(small('child-at-two-desks'), 'child-at-two-desks');
    expect(childKey(first.household.children[0]!)).toBe(childKey(second.household.children[0]!));
    expect(shareGuardian(first.household, second.household)).toBe(true);
    expect(periodsOf(first)).toEqual(periodsOf(second));
  });

  it('homonyms: names and birth date the same, nobody in common', () => {
    const [first, second] = pairOf(small('homonyms'), 'homonyms');
    expect(childKey(first.household.children[0]!)).toBe(childKey(second.household.children[0]!));
    expect(shareGuardian(first.household, second.household)).toBe(false);
    expect(periodsOf(first)).toEqual(periodsOf(second));
  });

  it('twins: in one household, in one visit', () => {
    const morning = small('twins');
    const [{ body }] = enrolled(morning, noteOf(morning, 'twins').receipts) as [
      ReturnType<typeof enrolled>[0],
    ];
    const [one, other] = body.household.children;
    expect([one?.firstName, other?.firstName]).toEqual(['Léa', 'Léo']);
    expect([one?.birthDate, one?.lastName]).toEqual([other?.birthDate, other?.lastName]);
  });

  it('second-carried: one bearer, two households, two desks (R9)', () => {
    const [first, second] = pairOf(small('second-carried'), 'second-carried');
    expect([first.role, second.role]).toEqual(['carried', 'carried']);
    expect(personKey(first.bearer)).toBe(personKey(second.bearer));
    expect(sameHousehold(first.household, second.household)).toBe(false);
  });

  it('same-child-two-schools: the parent at one, the neighbour at the other', () => {
    const [first, second] = pairOf(small('same-child-two-schools'), 'same-child-two-schools');
    expect(first.receipt.slice(0, 3)).not.toBe(second.receipt.slice(0, 3));
    expect([first.role, second.role].sort()).toEqual(['carried', 'own']);
    expect(first.household).toEqual(second.household);
  });

  it('wrong-level: one child in two pools of one week', () => {
    const [first, second] = pairOf(small('wrong-level'), 'wrong-level');
    expect(childKey(first.household.children[0]!)).toBe(childKey(second.household.children[0]!));
    expect(first.requests[0]?.period).toBe(second.requests[0]?.period);
    expect(first.requests[0]?.band).not.toBe(second.requests[0]?.band);
  });

  it('likely-names: each kind of likeness, for the same weeks', () => {
    const morning = small('likely-names');
    const keys = (kind: string) => {
      const [first, second] = pairOf(morning, 'likely-names', kind);
      expect(periodsOf(first)).toEqual(periodsOf(second));
      const [a, b] = [first.household.children[0]!, second.household.children[0]!];
      return {
        a,
        b,
        same: childKey(a) === childKey(b),
        shared: shareGuardian(first.household, second.household),
      };
    };
    expect(keys('swapped')).toMatchObject({ same: true, shared: true });
    for (const kind of ['oneLetter', 'wholeWord', 'usualName', 'dayAndMonth']) {
      expect(keys(kind), kind).toMatchObject({ same: false, shared: false });
    }
    const dated = keys('dayAndMonth');
    expect(dated.b.birthDate.split('-').sort()).toEqual(dated.a.birthDate.split('-').sort());
    expect(dated.b.birthDate).not.toBe(dated.a.birthDate);
    const usual = [keys('usualName').a, keys('usualName').b];
    expect(usual.some((child) => usual.some((other) => child.usualName === other.lastName))).toBe(true);
  });

  it('corrections: one of each kind, the last with first name and birth date together (R10)', () => {
    const morning = small('corrections');
    const fields = (kind: string) => {
      const [receipt] = noteOf(morning, 'corrections', kind).receipts;
      const corrected = whole(morning).flatMap((ledger) => eventsOf(ledger, 'HouseholdCorrected'));
      return corrected.find(({ body }) => body.receipt === receipt)?.body.changes.map(({ field }) => field);
    };
    expect(fields('level')).toEqual(['level']);
    expect(fields('school')).toEqual(['school']);
    expect(fields('name')).toEqual(['lastName']);
    expect(fields('phone')).toEqual(['phone']);
    expect(fields('identity')).toEqual(['firstName', 'birthDate']);
  });

  const transfersIn = (morning: Morning) => {
    const received = whole(morning).flatMap((ledger) =>
      eventsOf(ledger, 'PlacesReceived').map(({ body }) => body.code),
    );
    const sent = whole(morning).flatMap((ledger) =>
      eventsOf(ledger, 'PlacesSent').map(({ body }) => body.code),
    );
    return { sent, received };
  };

  it('transfers-lost: sent and never received', () => {
    const { sent, received } = transfersIn(small('transfers-lost'));
    expect(sent.filter((code) => !received.includes(code))).toHaveLength(1);
  });

  it('transfers-doubled: one code received at two desks', () => {
    const { sent, received } = transfersIn(small('transfers-doubled'));
    const doubled = received.filter((code, index) => received.indexOf(code) !== index);
    expect(doubled).toHaveLength(1);
    expect(sent).toContain(doubled[0]);
  });

  it('dead-laptop: the register lost, its stubs left with a gap', () => {
    const morning = small('dead-laptop');
    const [lost] = morning.ledgers.filter(({ delivery }) => delivery === 'lost');
    const [stubs] = morning.ledgers.filter(({ kind }) => kind === 'stubs');
    const enrolments = eventsOf(lost!, 'HouseholdEnrolled').map(({ body }) => body.receipt);
    const left = eventsOf(stubs!, 'HouseholdEnrolled').map(({ body }) => body.receipt);
    expect(stubs?.key).toBe(lost?.key);
    expect(left.every((receipt) => enrolments.includes(receipt))).toBe(true);
    expect(left.at(-1)).toBe(enrolments.at(-1));
    expect(left.length).toBeLessThan(enrolments.length);
    expect(evidenceOf(morning).ledgers).not.toContain(lost);
    expect(evidenceOf(morning).ledgers).toContain(stubs);
  });

  it('forked-desk: one key and replica, a common beginning, two continuations (R3)', () => {
    const morning = small('forked-desk');
    const [name] = noteOf(morning, 'forked-desk').desks;
    const [one, other] = morning.ledgers.filter((ledger) => installationOf(ledger) === name);
    expect(one?.key).toBe(other?.key);
    const apart = one!.events.findIndex(({ hash }, at) => hash !== other!.events[at]?.hash);
    expect(apart).toBeGreaterThan(1);
    expect(other!.events.length).toBeGreaterThan(apart);
    expect(one!.events[apart]?.event.prev).toBe(other!.events[apart]?.event.prev);
  });

  it('cloned-desk: two replicas of one desk, neither restored from the other', () => {
    const morning = small('cloned-desk');
    const { desks } = noteOf(morning, 'cloned-desk');
    const clones = morning.ledgers.filter((ledger) => desks.includes(installationOf(ledger)));
    expect(clones).toHaveLength(2);
    expect(new Set(clones.map(({ desk }) => `${desk.school}-${desk.letter}`)).size).toBe(1);
    expect(new Set(clones.map(({ key }) => key)).size).toBe(2);
    expect(clones.flatMap((ledger) => eventsOf(ledger, 'DeskRestored'))).toEqual([]);
  });

  it('missing-desk, late-file: not among the files that came, the late one among those that come later', () => {
    for (const fault of ['missing-desk', 'late-file'] as const) {
      const morning = small(fault);
      const [name] = noteOf(morning, fault).desks;
      const names = (late: boolean) =>
        evidenceOf(morning, late).ledgers.map(({ desk }) => `${desk.school}-${desk.letter}${desk.replica}`);
      expect(names(false)).not.toContain(name);
      expect(names(true).includes(name!)).toBe(fault === 'late-file');
    }
  });

  it('not-closed: its register ends otherwise', () => {
    const morning = small('not-closed');
    const open = morning.ledgers.filter(({ events }) => events.at(-1)?.event.type !== 'DeskClosed');
    expect(open.map(installationOf)).toEqual(noteOf(morning, 'not-closed').desks);
  });
});
