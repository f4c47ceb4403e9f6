import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { proveActivation } from '#domain/chain/activation.ts';
import { keyPairFrom } from '#domain/chain/signing.ts';
import { countInReceipt, receiptNumberOf } from '#domain/codes/receipt.ts';
import type { DeskIdentity } from '#domain/events/events.ts';
import { textOf, utf8 } from '#domain/vocabulary/bytes.ts';
import type { PublicKey } from '#domain/vocabulary/ids.ts';
import type { Instant } from '#domain/vocabulary/time.ts';
import { stubCodes } from '#files/stubCode.ts';
import { plainStubLedger, stubOf, verifyPlainStubs } from '#files/stubLedger.ts';
import {
  addCode,
  type CodeRead,
  missingCounts,
  NO_STUBS,
  partlyRead,
  type StubPile,
  type StubReader,
  stubsByDesk,
} from '#files/stubPile.ts';
import { createCampaign, type TestCampaign } from '../builders/campaign.ts';
import { chained, createLedger, type TestLedger } from '../builders/ledger.ts';

const town = createCampaign();
const ledger = createLedger(town, 6);
const reader: StubReader = {
  campaign: town.campaign,
  campaignHash: town.hash,
  identity: town.ageIdentity,
};

/** The stub of an enrolment, as it is printed: each print is sealed anew. */
function print(count: number, from: TestLedger = ledger, of: TestCampaign = town): Promise<string[]> {
  const line = from.lines[count];
  if (!line) throw new Error(`The ledger has no enrolment ${count}`);
  const stub = { ...stubOf(line, from.key), key: from.key.publicKey, proof: from.proof };
  return stubCodes(receiptNumberOf(from.desk, count), stub, of.campaign.recipients);
}

async function printOne(count: number, from?: TestLedger, of?: TestCampaign): Promise<string> {
  const [code, ...others] = await print(count, from, of);
  if (!code || others.length > 0) throw new Error('A family of one child has one code');
  return code;
}

/** The same stub cut into several codes, as that of a large family is. */
async function printInParts(count: number, parts: number): Promise<string[]> {
  const [head = '', data = ''] = (await printOne(count)).split(':1/1:');
  const length = Math.ceil(data.length / parts);
  return Array.from(
    { length: parts },
    (_, index) => `${head}:${index + 1}/${parts}:${data.slice(index * length, (index + 1) * length)}`,
  );
}

async function readAll(
  codes: readonly string[],
  by = reader,
): Promise<{ pile: StubPile; reads: CodeRead[] }> {
  let pile = NO_STUBS;
  const reads: CodeRead[] = [];
  for (const code of codes) {
    const added = await addCode(pile, code, by);
    pile = added.pile;
    reads.push(added.read);
  }
  return { pile, reads };
}

const typesOf = (reads: readonly CodeRead[]): string[] => reads.map(({ type }) => type);
const refusals = (reads: readonly CodeRead[]): string[] =>
  reads.flatMap((read) => (read.type === 'StubRefused' ? [read.error.type] : []));

describe('stubs of one desk', () => {
  it('make the same register in whatever order and however often they are read (R7)', async () => {
    const codes = [
      await printOne(1),
      ...(await printInParts(2, 2)),
      await printOne(4),
      await printOne(4),
      ...(await printInParts(5, 3)),
      'https://example.org/menu',
    ];
    const expected = stubsByDesk((await readAll(codes)).pile);
    expect(expected).toMatchObject([{ desk: ledger.desk, counts: [1, 2, 4, 5], doubled: [] }]);
    await fc.assert(
      fc.asyncProperty(
        fc.shuffledSubarray(
          codes.flatMap((code) => [code, code]),
          { minLength: 2 * codes.length },
        ),
        async (order) => {
          const { pile } = await readAll(order);
          expect(stubsByDesk(pile)).toEqual(expected);
          expect(partlyRead(pile)).toEqual([]);
        },
      ),
      { numRuns: 4 },
    );
  });

  it('are told once each, then as known', async () => {
    const code = await printOne(3);
    const { reads } = await readAll([code, code, await printOne(3)]);
    expect(typesOf(reads)).toEqual(['StubWhole', 'StubKnown', 'StubKnown']);
  });

  it('go into a file that nobody refuses, gaps and all', async () => {
    const codes = await Promise.all([5, 1, 6].map((count) => printOne(count)));
    const [found] = stubsByDesk((await readAll(codes)).pile);
    if (!found) return expect.fail('stubs were found');
    const { campaign, hash: campaignHash } = town;
    const { ledgers, ...desk } = found;
    expect(ledgers).toHaveLength(1);
    const stubs = ledgers[0] ?? [];
    const madeAt = '2024-05-25T15:01:07+02:00' as Instant;
    const file = plainStubLedger({ ...desk, stubs, campaign, campaignHash, madeAt, app: 'test' });
    const verified = await verifyPlainStubs(file, campaign, campaignHash);
    const counts =
      verified.ok && verified.value.events.map(({ event }) => countInReceipt(event.body.receipt));
    expect(counts).toEqual([1, 5, 6]);
  });

  it('leave the pile that was before as it is', async () => {
    const { pile } = await readAll([await printOne(1), (await printInParts(2, 2))[0] ?? '']);
    const before = structuredClone(pile);
    await addCode(pile, await printOne(3), reader);
    await addCode(pile, (await printInParts(2, 2))[1] ?? '', reader);
    expect(pile).toEqual(before);
  });
});

describe('a stub of several codes', () => {
  it('waits for the others, and says which it waits for', async () => {
    const [first = '', second = '', third = ''] = await printInParts(2, 3);
    const { pile, reads } = await readAll([third, third, first]);
    expect(reads).toMatchObject([
      { type: 'StubPartly', seen: 1, parts: 3 },
      { type: 'StubPartly', seen: 1, parts: 3 },
      { type: 'StubPartly', seen: 2, parts: 3 },
    ]);
    expect(partlyRead(pile)).toEqual([receiptNumberOf(ledger.desk, 2)]);
    const whole = await addCode(pile, second, reader);
    expect(whole.read.type).toBe('StubWhole');
    expect(partlyRead(whole.pile)).toEqual([]);
  });

  it('does not open with codes of two prints, and opens as soon as one print is there', async () => {
    const [a1 = '', a2 = ''] = await printInParts(2, 2);
    const [, b2 = ''] = await printInParts(2, 2);
    const { reads } = await readAll([a1, b2, a2]);
    expect(typesOf(reads)).toEqual(['StubPartly', 'StubRefused', 'StubWhole']);
    expect(refusals(reads)).toEqual(['StubPartsApart']);
  });

  it('opens although a damaged code of it was read before', async () => {
    const [first = '', second = ''] = await printInParts(2, 2);
    const damaged = `${first.slice(0, -1)}${first.endsWith('A') ? 'B' : 'A'}`;
    const { reads } = await readAll([damaged, second, first]);
    expect(typesOf(reads)).toEqual(['StubPartly', 'StubRefused', 'StubWhole']);
  });

  it('opens although a code claims that there are more of them', async () => {
    const [first = '', second = ''] = await printInParts(2, 2);
    const { reads } = await readAll([first.replace(':1/2:', ':1/9:'), first, second]);
    expect(typesOf(reads)).toEqual(['StubPartly', 'StubPartly', 'StubWhole']);
  });

  it('is no news when it is known whole from another print', async () => {
    const { pile, reads } = await readAll([await printOne(2), (await printInParts(2, 2))[0] ?? '']);
    expect(typesOf(reads)).toEqual(['StubWhole', 'StubKnown']);
    expect(partlyRead(pile)).toEqual([]);
  });

  it('opens after twenty stray codes of it', async () => {
    const prints = await Promise.all(Array.from({ length: 20 }, () => printInParts(2, 2)));
    const [first = '', second = ''] = await printInParts(2, 2);
    const { reads } = await readAll([...prints.map(([stray = '']) => stray), first, second]);
    expect(reads.at(-1)?.type).toBe('StubWhole');
  });
});

describe('two stubs with one number', () => {
  it('of a register that went on on two laptops are both kept, in files of their own (R3)', async () => {
    const other: TestLedger = { ...ledger, lines: forked(4) };
    const codes = [await printOne(3), await printOne(4), await printOne(5), await printOne(4, other)];
    const { pile, reads } = await readAll(codes);
    expect(typesOf(reads)).toEqual(['StubWhole', 'StubWhole', 'StubWhole', 'StubWhole']);
    const [found] = stubsByDesk(pile);
    expect(found).toMatchObject({ counts: [3, 4, 5], doubled: [4] });
    expect(found?.ledgers.map((stubs) => stubs.length)).toEqual([3, 1]);
  });

  it('under two keys are two registers', async () => {
    const key = keyPairFrom(new Uint8Array(32).fill(10));
    const other = { ...ledger, key, proof: activated(key.publicKey, ledger.desk) };
    const { pile, reads } = await readAll([await printOne(2), await printOne(2, other)]);
    expect(typesOf(reads)).toEqual(['StubWhole', 'StubWhole']);
    expect(stubsByDesk(pile)).toMatchObject([{ counts: [2] }, { counts: [2] }]);
    expect(new Set(stubsByDesk(pile).map((desk) => desk.key)).size).toBe(2);
  });
});

describe('what is no stub of this campaign', () => {
  it('is refused, and the pile stays as it is', async () => {
    const foreign = createCampaign({ revision: 2 });
    const foreignLedger = createLedger(foreign, 2);
    const thief = keyPairFrom(new Uint8Array(32).fill(77));
    const codes = [
      'PREAU1:JVE-A7K2-0001-X:1/1:ABC',
      'PREAU1:JVE-A7K2-0001-8:1/1:ABC',
      await printOne(1, foreignLedger, foreign),
      await printOne(1, { ...ledger, key: thief }),
      (await printOne(1)).replace(receiptNumberOf(ledger.desk, 1), receiptNumberOf(ledger.desk, 2)),
    ];
    const { pile, reads } = await readAll(codes);
    expect(pile.stubs).toEqual([]);
    expect(reads.every(({ type }) => type === 'StubRefused' || type === 'CodeOfNoStub')).toBe(true);
    expect(reads[0]).toEqual({ type: 'CodeOfNoStub' });
    expect(refusals(reads)).toContain('ExportNotActivated');
    expect(refusals(reads)).toContain('StubCodeDamaged');
  });

  it('is told apart from a key that does not open', async () => {
    const identity = 'AGE-SECRET-KEY-1DHXEGHRQSHR3LHKQ4G924RDH7CMCDDVXFYG6QEGTV5QWRZLPZT2SDHYRVS';
    const { reads } = await readAll([await printOne(1)], { ...reader, identity });
    expect(refusals(reads)).toEqual(['KeyDoesNotOpen']);
  });

  it('is told apart from what a newer version printed (R13)', async () => {
    const newer = textOf(ledger.lines[1] ?? new Uint8Array()).replace('"v":1', '"v":2');
    const { reads } = await readAll([await printOne(1, { ...ledger, lines: [utf8('{}'), utf8(newer)] })]);
    expect(refusals(reads)).toEqual(['StubNewer']);
  });

  it('never breaks the reading, whatever stands in a code', async () => {
    const good = await printOne(1);
    const hostile = fc.oneof(
      fc.string(),
      fc.string().map((data) => `${good.slice(0, 27)}${data}`),
      fc
        .tuple(fc.nat(good.length - 1), fc.constantFrom(...'0AZ$:/ '))
        .map(([at, letter]) => `${good.slice(0, at)}${letter}${good.slice(at + 1)}`),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(hostile, { maxLength: 4 }), async (codes) => {
        const { pile } = await readAll([...codes.filter((code) => code !== good), good]);
        expect(stubsByDesk(pile)).toMatchObject([{ counts: [1] }]);
      }),
      { numRuns: 25 },
    );
  });
});

describe('the numbers that are missing', () => {
  it.each([
    ['none', [1, 2, 3], 0, []],
    ['the first', [2, 3], 0, [[1, 1]]],
    ['one between', [1, 2, 4], 0, [[3, 3]]],
    ['several in a row', [1, 5], 0, [[2, 4]]],
    ['up to the last that was handed out', [1, 2], 5, [[3, 5]]],
    ['all of them', [], 2, [[1, 2]]],
    ['none, whatever smaller last number is told', [1, 2, 3], 2, []],
  ])('are %s', (_, counts, last, missing) => {
    expect(missingCounts(counts, last)).toEqual(missing);
  });

  it('and those that are there make the whole row together', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({ min: 1, max: 60 })), fc.nat(80), (some, last) => {
        const counts = some.sort((a, b) => a - b);
        const missing = missingCounts(counts, last).flatMap(([from, to]) =>
          Array.from({ length: to - from + 1 }, (_, index) => from + index),
        );
        const highest = Math.max(last, counts.at(-1) ?? 0);
        expect([...counts, ...missing].sort((a, b) => a - b)).toEqual(
          Array.from({ length: highest }, (_, index) => index + 1),
        );
      }),
    );
  });
});

/** The lines of a copied laptop on which the enrolment of that count was another one. */
function forked(count: number) {
  const happenings = ledger.lines.map((line) => {
    const { type, v, body } = JSON.parse(textOf(line));
    return { type, v, body };
  });
  Object.assign(happenings[count]?.body, { ticket: 99 });
  return chained(happenings);
}

function activated(key: PublicKey, desk: DeskIdentity) {
  const activationKey = town.activationKeys.get('JVE-A');
  if (!activationKey) throw new Error('the test campaign has a desk JVE-A');
  return proveActivation({ campaign: town.campaign.id, campaignHash: town.hash, desk, key }, activationKey);
}
