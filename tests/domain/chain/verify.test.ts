import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hashOf } from '#domain/chain/hash.ts';
import { verifyChain } from '#domain/chain/verify.ts';
import { type Bytes, textOf, utf8 } from '#domain/vocabulary/bytes.ts';
import { createCampaign } from '../../builders/campaign.ts';
import { chained, createLedger, opening } from '../../builders/ledger.ts';

const town = createCampaign();
const ledger = createLedger(town, 5);
const { lines } = ledger;
const head = hashOf(lines.at(-1)!);
const first = opening(town, ledger.key, ledger.proof);

/** The chain with the text of one event changed. */
const edited = (seq: number, edit: (text: string) => string): Bytes[] =>
  lines.map((line, index) => (index === seq - 1 ? utf8(edit(textOf(line))) : line));

const reopened = { type: 'DeskReopened', v: 1, body: { reason: 'retour' } } as const;

describe('a chain of events (R3)', () => {
  it('is read when it is whole', () => {
    const read = verifyChain(lines, head);
    expect(read.ok && read.value.map((event) => `${event.seq} ${event.type}`)).toEqual([
      '1 DeskOpened',
      '2 HouseholdEnrolled',
      '3 HouseholdEnrolled',
      '4 HouseholdEnrolled',
      '5 HouseholdEnrolled',
      '6 HouseholdEnrolled',
    ]);
  });

  it.each([
    ['no event', [], { type: 'ChainEmpty' }],
    ['a missing event', lines.toSpliced(2, 1), { type: 'SeqGap', seq: 3, found: 4 }],
    ['a doubled event', lines.toSpliced(2, 0, lines[1]!), { type: 'SeqGap', seq: 3, found: 2 }],
    ['events in another order', [lines[0]!, lines[2]!, lines[1]!], { type: 'SeqGap', seq: 2, found: 3 }],
    ['a lost beginning', lines.slice(1), { type: 'SeqGap', seq: 1, found: 2 }],
    [
      'another beginning',
      chained([reopened]),
      { type: 'FirstEventNotOpening', seq: 1, found: 'DeskReopened' },
    ],
    ['a second opening', chained([first, reopened, first]), { type: 'OpenedTwice', seq: 3 }],
    ['a changed name', edited(3, (t) => t.replace('Zoé', 'Zoe')), { type: 'HashBreaks', seq: 3 }],
    ['a changed last event', edited(6, (t) => t.replace('Zoé', 'Zoe')), { type: 'HashBreaks', seq: 6 }],
    ['a changed outcome', edited(2, (t) => t.replace('granted', 'waiting')), { type: 'HashBreaks', seq: 2 }],
    ['a changed first event', edited(1, (t) => t.replace('green', 'amber')), { type: 'HashBreaks', seq: 1 }],
    [
      'a changed previous hash',
      edited(4, (t) => t.replace(/"prev":"./, '"prev":"x')),
      { type: 'LineNotAnEvent', seq: 4, where: 'prev' },
    ],
    ['a space that reads the same', edited(4, (t) => `${t} `), { type: 'HashBreaks', seq: 4 }],
    [
      'an unknown key',
      edited(2, (t) => t.replace('"role"', '"rôle":1,"role"')),
      { type: 'LineNotAnEvent', seq: 2, where: 'body' },
    ],
    [
      'a forged prototype',
      edited(2, (t) => t.replace('"body":{', '"body":{"__proto__":{},')),
      { type: 'LineNotAnEvent', seq: 2, where: 'body' },
    ],
    [
      'an event of a later version',
      edited(2, (t) => t.replace('"v":1', '"v":2')),
      { type: 'EventNewer', seq: 2, event: 'HouseholdEnrolled', version: 2 },
    ],
    [
      'an event whose type could not be shown',
      edited(2, (t) => t.replace('HouseholdEnrolled', 'x'.repeat(500))),
      { type: 'LineNotAnEvent', seq: 2, where: 'type' },
    ],
    [
      'a key that could not be shown',
      edited(2, (t) => t.replace('"children":[{', '"children":[{"answers":{"\\u202e\\n":true},')),
      { type: 'LineNotAnEvent', seq: 2, where: 'body.household.children.0.answers' },
    ],
    [
      'a name that is not composed',
      edited(2, (t) => t.replace('Zoé', 'Zoe\u0301')),
      { type: 'LineNotNormal', seq: 2 },
    ],
    [
      'a clock that no laptop has',
      edited(2, (t) => t.replace('"clockOffset":-3', '"clockOffset":9000000000000000')),
      { type: 'LineNotAnEvent', seq: 2, where: 'clockOffset' },
    ],
    ['half a line', edited(5, (t) => t.slice(0, 40)), { type: 'LineUnreadable', seq: 5 }],
  ])('is refused with %s, naming the event', (_, broken, error) => {
    expect(verifyChain(broken, head)).toEqual({ ok: false, error });
  });

  it('misses a lost tail only when nobody knows its head', () => {
    const short = lines.slice(0, -1);
    expect(verifyChain(short).ok).toBe(true);
    expect(verifyChain(short, head)).toEqual({ ok: false, error: { type: 'HashBreaks', seq: 5 } });
  });

  it('names the event of which any one byte is changed', () => {
    fc.assert(
      fc.property(fc.nat(), fc.nat(), fc.integer({ min: 1, max: 255 }), (line, at, change) => {
        const index = line % lines.length;
        const bytes = lines[index]!.slice();
        bytes[at % bytes.length]! ^= change;
        const read = verifyChain(lines.toSpliced(index, 1, bytes), head);
        expect(read).toMatchObject({ ok: false, error: { seq: index + 1 } });
      }),
      { numRuns: 400 },
    );
  });
});
