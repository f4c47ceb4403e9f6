import { describe, expect, it } from 'vitest';
import type { Decision } from '#domain/coordination/commands.ts';
import { decideCoordination } from '#domain/coordination/decide.ts';
import { coordinationState } from '#domain/coordination/state.ts';
import type { Card, CardBody } from '#domain/merge/cards.ts';
import type { MergedEnrolment } from '#domain/merge/register.ts';
import { suggestionFor } from '#domain/merge/suggestion.ts';
import type { Hash, PublicKey } from '#domain/vocabulary/ids.ts';
import { campaignWords } from '#i18n/sentences/words.ts';
import { caseOf, enrolmentsNamed, inPileOrder } from '#screens/office/arbitration/cases/caseOf.ts';
import { createCampaign } from '../../../builders/campaign.ts';
import { poolAt } from '../../../builders/desk.ts';
import { createChild, createHousehold } from '../../../builders/household.ts';
import { createEnrolment } from '../../../builders/mergedByHand.ts';

const town = createCampaign();
const words = campaignWords('fr', town.campaign);
const [first, second] = ['Martin', 'Marton'].map((name, index) =>
  createEnrolment({ household: createHousehold(name, { children: [createChild('Léa')] }), count: index + 1 }),
) as [MergedEnrolment, MergedEnrolment];
const enrolments = new Map([first, second].map((each) => [each.id, each]));
const requests = [first, second].map(({ id }) => ({ enrolment: id, position: 0 }));
const children = [first, second].map(({ id }) => ({ enrolment: id, child: 0 }));
const parties = [first, second].map(({ id }) => ({ enrolment: id, as: 'bearer' as const }));
const key = 'ab'.repeat(32) as PublicKey;
const state = coordinationState(
  { campaign: town.campaign, hash: town.hash, signingKey: key },
  { replica: '7K2' as never, events: [] },
);
const { desk } = first;
const branches = [first, second].map(({ id }) => ({
  branch: id,
  desk,
  key,
  enrolments: [id],
  verdict: 'open' as const,
}));

const CARDS: readonly CardBody[] = [
  { type: 'ChildLikely', a: children[0]!, b: children[1]!, because: 'oneLetter', lesser: [] },
  { type: 'ChildInTwoPools', requests },
  { type: 'PublishedTwice', requests },
  { type: 'IdentityChanged', child: children[0]!, requests: [] },
  { type: 'BearerLikely', a: parties[0]!, b: parties[1]!, because: 'samePhone' },
  { type: 'ProxyBreach', enrolments: [second.id], before: [first.id], limit: 1 },
  { type: 'ChainContested', desk: { school: desk.school, letter: desk.letter }, because: 'clone', branches },
  { type: 'GapInStubs', desk, key, missing: [3, 4] },
  {
    type: 'TransferUnmatched',
    because: 'differs',
    from: desk,
    transfer: 2,
    to: [desk],
    pool: poolAt('les-goelands', 'S28', 'elementaire'),
    count: 2,
  },
];

const cardOf = (body: CardBody): Card => ({ id: body.type, ...body }) as Card;
const shown = (card: Card) => caseOf(card, { campaign: town.campaign, words, enrolments, state });
/** What the coordinator's own ledger says to it. */
const isTaken = (decision: Decision) => decideCoordination(state, { type: 'Decide', decision }).ok;

describe.each(CARDS.map((body) => [body.type, cardOf(body)] as const))('the case of %s', (_, card) => {
  const found = shown(card);

  it('has a heading for every side, and a value of every fact on each', () => {
    expect(found.sides.every((side) => side !== '')).toBe(true);
    expect(found.facts.length).toBeGreaterThan(0);
    expect(found.facts.every(({ values }) => values.length === found.sides.length)).toBe(true);
  });

  it('offers only decisions that the ledger takes', () => {
    expect(found.choices.length).toBeGreaterThan(0);
    const decisions = found.choices.flatMap((choice) => choice.decisions('vu avec la famille'));
    expect(decisions.filter((decision) => !isTaken(decision))).toEqual([]);
  });

  it('offers what is suggested', () => {
    const suggestion = suggestionFor(card, enrolments);
    const ids = found.choices.map(({ id }) => id);
    expect(suggestion === undefined || ids.includes(suggestion.choice)).toBe(true);
  });
});

it('what differs between two children is on both sides of one row', () => {
  const { facts } = shown(cardOf(CARDS[0]!));
  const different = facts.filter(({ values, isMinor }) => !isMinor && `${values[0]}` !== `${values[1]}`);
  expect(different.map(({ label, values }) => [label, ...values.map((lines) => lines[0])])).toEqual([
    ['Nom de l’enfant', 'Martin', 'Marton'],
    ['Responsable', 'Camille Martin', 'Camille Marton'],
  ]);
});

it('the register that is kept stands by the refusal of the others', () => {
  const { choices } = shown(cardOf(CARDS[6]!));
  expect(choices[0]?.decisions('appelé l’école')).toEqual([
    {
      type: 'ChainSettled',
      v: 1,
      body: {
        desk: { school: desk.school, letter: desk.letter },
        branch: second.id,
        verdict: 'refused',
        reason: 'appelé l’école',
      },
    },
  ]);
});

it('registers are settled before children, and children before bearers', () => {
  const types = inPileOrder(CARDS.map(cardOf)).map(({ type }) => type);
  expect(types[0]).toBe('ChainContested');
  expect(types.indexOf('ChildLikely')).toBeLessThan(types.indexOf('ProxyBreach'));
});

it('every enrolment that a card names is asked for once', () => {
  const named = enrolmentsNamed(cardOf({ type: 'ChildInTwoPools', requests: [...requests, requests[0]!] }));
  expect(named).toEqual([first.id, second.id] satisfies Hash[]);
});
