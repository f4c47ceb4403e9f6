import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { verifyCoordinationChain } from '#domain/chain/verifyCoordination.ts';
import type { CoordinationCommand } from '#domain/coordination/commands.ts';
import { countingOf } from '#domain/coordination/state.ts';
import { sendFromReserve } from '#domain/deciding/reserve.ts';
import { deskIdentity } from '#domain/events/events.ts';
import type { Hash } from '#domain/vocabulary/ids.ts';
import type { Pool } from '#domain/vocabulary/pools.ts';
import { createCampaign } from '../../builders/campaign.ts';
import {
  counting,
  hashNamed,
  openCoordination,
  publishing,
  refusingBranch,
  releasing,
  replicaNamed,
  sameChild,
  TestCoordination,
} from '../../builders/coordination.ts';
import { runs } from '../../builders/random.ts';

const town = createCampaign();
const countingHashes = ({ state }: TestCoordination) => state.decisions.counting.map(({ hash }) => hash);
const desk = deskIdentity.parse({ school: 'JVE', letter: 'A', replica: '7K2' });

describe("the coordinator's ledger begins with its opening", () => {
  it('and with what it takes over, where it was restored', () => {
    const restored = { from: replicaNamed('9QZ'), head: hashNamed('ef'), upTo: 41 };
    const coordination = new TestCoordination(town);
    coordination.does({ type: 'OpenCoordination', replica: coordination.replica, restored });
    expect(coordination.events.map(({ event }) => [event.type, event.body])).toEqual([
      ['CoordinationOpened', { campaign: town.campaign.id, campaignHash: town.hash, replica: '7K2' }],
      ['CoordinationRestored', restored],
    ]);
  });

  it('once', () => {
    expect(new TestCoordination(town).refuses(publishing(town))).toEqual({ type: 'CoordinationNotOpen' });
    const open = openCoordination(town);
    expect(open.refuses({ type: 'OpenCoordination', replica: replicaNamed('9QZ') })).toEqual({
      type: 'CoordinationAlreadyOpen',
    });
  });
});

describe('a decision', () => {
  const open = openCoordination(town);
  const refusal = (decision: ReturnType<typeof releasing>) => open.refuses({ type: 'Decide', decision });

  it('bears its reason, as a line that reads back as it was written', () => {
    expect(refusal(releasing('JVE-A', '  '))).toEqual({ type: 'ReasonMissing' });
    expect(refusal(releasing('JVE-A', 'x'.repeat(201)))).toMatchObject({
      type: 'InputUnfit',
      where: 'reason',
    });
    expect(refusal(releasing('JVE-A', 'a\u202eb'))).toMatchObject({ type: 'InputUnfit', where: 'reason' });
    const coordination = openCoordination(town);
    coordination.decides(releasing('JVE-A', ' porte\u0301  disparu '));
    expect(coordination.head.event.body).toMatchObject({ reason: 'porté disparu' });
    expect(verifyCoordinationChain(coordination.lines)).toMatchObject({ ok: true });
  });

  it('is about desks of the campaign and about two sides', () => {
    expect(refusal(releasing('ABC-A'))).toEqual({ type: 'DeskNotInCampaign', school: 'ABC', letter: 'A' });
    expect(refusal(counting('JVE-Z', 3))).toEqual({ type: 'DeskNotInCampaign', school: 'JVE', letter: 'Z' });
    expect(refusal(sameChild('ab', 'ab'))).toEqual({ type: 'OneAndTheSame' });
    const [stands, other] = [
      { enrolment: hashNamed('ab'), position: 0 },
      { enrolment: hashNamed('ab'), position: 1 },
    ];
    const settled = (refused: (typeof stands)[]) =>
      ({ type: 'PromisesSettled', v: 1, body: { stands, refused, reason: 'deux centres' } }) as const;
    expect(refusal(settled([other, stands]))).toEqual({ type: 'OneAndTheSame' });
    expect(refusal(settled([]))).toMatchObject({ type: 'InputUnfit', where: 'refused' });
    expect(open.tries({ type: 'Decide', decision: settled([other]) }).ok).toBe(true);
  });

  it('that corrects changes something', () => {
    const changing = (from: string, to: string) =>
      ({
        type: 'EnrolmentCorrected',
        v: 1,
        body: {
          enrolment: hashNamed('ab'),
          receipt: 'JVE-A7K2-0001-F',
          changes: [{ of: 'child', child: 0, field: 'lastName', from, to }],
          reason: 'livret de famille',
        },
      }) as unknown as ReturnType<typeof releasing>;
    expect(refusal(changing('Martin', 'Martin'))).toEqual({ type: 'NothingChanged' });
    expect(open.tries({ type: 'Decide', decision: changing('Martin', 'Morvan') }).ok).toBe(true);
  });
});

describe('undo until publication', () => {
  it('takes back a decision that counts, and the undoing likewise', () => {
    const open = openCoordination(town);
    const decision = open.decides(releasing('JVE-A'));
    const withdrawal = open.does({ type: 'Withdraw', decision });
    expect(countingHashes(open)).not.toContain(decision);
    expect(open.refuses({ type: 'Withdraw', decision })).toEqual({
      type: 'DecisionAlreadyWithdrawn',
      decision,
    });
    open.does({ type: 'Withdraw', decision: withdrawal });
    expect(countingHashes(open)).toContain(decision);
  });

  it('ends with a publication that came later, not with an earlier one', () => {
    const open = openCoordination(town);
    const before = open.decides(releasing('JVE-A'));
    const publication = open.does(publishing(town));
    expect(open.refuses({ type: 'Withdraw', decision: before })).toEqual({
      type: 'DecisionPublished',
      decision: before,
    });
    const after = open.decides(releasing('JVE-B'));
    open.does({ type: 'Withdraw', decision: after });
    expect(countingHashes(open)).not.toContain(after);
    expect(open.refuses({ type: 'Withdraw', decision: publication })).toEqual({
      type: 'DecisionNotWithdrawable',
      decision: publication,
      found: 'PlacesPublished',
    });
    expect(open.refuses({ type: 'Withdraw', decision: hashNamed('12') })).toMatchObject({
      type: 'DecisionUnknown',
    });
  });

  it('R7: whatever is decided and undone, in whatever order, what counts is what was not taken back', () => {
    const step = fc.oneof(
      { weight: 4, arbitrary: fc.constant({ type: 'decide' as const }) },
      { weight: 5, arbitrary: fc.record({ type: fc.constant('withdraw' as const), of: fc.nat() }) },
      { weight: 1, arbitrary: fc.constant({ type: 'publish' as const }) },
    );
    fc.assert(
      fc.property(fc.array(step, { maxLength: 25 }), (steps) => {
        const open = openCoordination(town);
        // The plainest model: what no undoing names counts, and what only undoings name that do not count.
        const undoings: { readonly hash: Hash; readonly of: Hash }[] = [];
        const known: Hash[] = [];
        const counts = (hash: Hash): boolean =>
          !undoings.some((each) => each.of === hash && counts(each.hash));
        let published = 0;
        for (const [index, step] of steps.entries()) {
          if (step.type === 'decide') known.push(open.decides(counting('JVE-A', index)));
          if (step.type === 'publish') {
            open.does(publishing(town));
            published = known.length;
          }
          if (step.type !== 'withdraw' || known.length === 0) continue;
          const place = step.of % known.length;
          const decision = known[place]!;
          const command: CoordinationCommand = { type: 'Withdraw', decision };
          if (!counts(decision)) expect(open.refuses(command).type).toBe('DecisionAlreadyWithdrawn');
          else if (place < published) expect(open.refuses(command).type).toBe('DecisionPublished');
          else {
            const hash = open.does(command);
            undoings.push({ hash, of: decision });
            known.push(hash);
          }
        }
        const found = countingHashes(open).filter((hash) => known.includes(hash));
        expect(found).toEqual(known.filter(counts));
      }),
      { numRuns: runs(200) },
    );
  });
});

describe('a publication', () => {
  it('is signed with the key that signed the campaign, over that very register', () => {
    const open = openCoordination(town);
    const command = publishing(town);
    expect(open.refuses({ ...command, register: hashNamed('99') } as CoordinationCommand)).toEqual({
      type: 'PublicationSignatureFails',
    });
    const other = createCampaign({ revision: 2 });
    expect(open.refuses(publishing(other))).toEqual({ type: 'PublicationSignatureFails' });
    const publication = open.does(command);
    open.does({ type: 'PrintLetters', publication, letters: 120 });
    expect(open.refuses({ type: 'PrintLetters', publication: hashNamed('12'), letters: 1 })).toMatchObject({
      type: 'PublicationUnknown',
    });
  });

  it('waits until a fork is settled, from the side that goes on', () => {
    const open = openCoordination(town);
    const clone = open.cloned();
    const here = open.decides(releasing('JVE-A'));
    const there = clone.decides(releasing('JVE-B'));
    open.taken.push(clone.ledger);
    expect(open.refuses(publishing(town))).toEqual({
      type: 'CoordinationForked',
      branches: [here, there].sort(),
    });
    const settle = (branch: Hash): CoordinationCommand => ({
      type: 'Decide',
      decision: refusingBranch(branch),
    });
    expect(open.refuses(settle(here))).toEqual({ type: 'BranchIsOwn', branch: here });
    expect(open.refuses(settle(hashNamed('12')))).toMatchObject({ type: 'BranchUnknown' });
    open.does(settle(there));
    open.does(publishing(town));
    expect(countingHashes(open)).toContain(here);
    expect(countingHashes(open)).not.toContain(there);
  });
});

describe('what happened elsewhere is taken in', () => {
  it('reserve given out, each transfer once however often it is told', () => {
    const open = openCoordination(town);
    const pool = { centre: 'les-goelands', period: 'S28', band: 'elementaire' } as Pool;
    const { campaign, hash: campaignHash } = town;
    const first = sendFromReserve({ campaign, campaignHash, given: [] }, { to: desk, pool, count: 1 });
    if (!first.ok) throw new Error(first.error.type);
    const second = sendFromReserve(
      { campaign, campaignHash, given: [first.value] },
      { to: desk, pool, count: 1 },
    );
    if (!second.ok) throw new Error(second.error.type);
    open.does({ type: 'TakeReserve', given: [first.value] });
    open.does({ type: 'TakeReserve', given: [first.value, second.value] });
    open.does({ type: 'TakeReserve', given: [second.value] });
    expect(countingOf(open.state, 'ReserveSent').map(({ event }) => event.body.transfer)).toEqual([1, 2]);
  });

  it('wiped laptops, each once, and taken back when it was another', () => {
    const open = openCoordination(town);
    const wiped = open.does({ type: 'WipeDesk', desk, note: 'vu par le SI' });
    expect(open.refuses({ type: 'WipeDesk', desk })).toEqual({ type: 'DeskAlreadyWiped', desk: 'JVE-A7K2' });
    open.does({ type: 'Withdraw', decision: wiped });
    open.does({ type: 'WipeDesk', desk, note: ' ' });
    expect(open.head.event.body).toEqual({ desk });
  });
});

describe('a restored ledger', () => {
  it('counts what the old one decided, and overrules it later', () => {
    const old = openCoordination(town, '9QZ');
    const first = old.decides(releasing('JVE-A', 'portable volé'));
    for (const enrolments of [1, 2, 3, 4]) old.decides(counting('JVE-B', enrolments));
    const restored = new TestCoordination(town, '7K2');
    restored.taken.push(old.ledger);
    const { hash: head, event } = old.head;
    restored.does({
      type: 'OpenCoordination',
      replica: restored.replica,
      restored: { from: old.replica, head, upTo: event.seq },
    });
    const again = restored.decides(counting('JVE-B', 5));
    expect(countingHashes(restored).at(-1)).toBe(again);
    restored.does({ type: 'Withdraw', decision: first });
    expect(countingHashes(restored)).not.toContain(first);
    expect(restored.lines).toHaveLength(4);
  });
});
