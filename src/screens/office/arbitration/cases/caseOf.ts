import type { Card } from '#domain/merge/cards.ts';
import { unreachable } from '#domain/result.ts';
import type { Hash } from '#domain/vocabulary/ids.ts';
import { bearerLikely } from './bearerLikely.ts';
import type { Case, CaseMaterial } from './case.ts';
import { chainContested } from './chainContested.ts';
import { childLikely } from './childLikely.ts';
import { coordinationForked } from './coordinationForked.ts';
import { gapInStubs } from './gapInStubs.ts';
import { identityChanged } from './identityChanged.ts';
import { promises } from './promises.ts';
import { proxyBreach } from './proxyBreach.ts';
import { transferUnmatched } from './transferUnmatched.ts';

/** A card in words. */
export function caseOf(card: Card, material: CaseMaterial): Case {
  switch (card.type) {
    case 'ChainContested':
      return chainContested(card, material);
    case 'GapInStubs':
      return gapInStubs(card, material);
    case 'ChildLikely':
      return childLikely(card, material);
    case 'ChildInTwoPools':
    case 'PublishedTwice':
      return promises(card, material);
    case 'IdentityChanged':
      return identityChanged(card, material);
    case 'BearerLikely':
      return bearerLikely(card, material);
    case 'ProxyBreach':
      return proxyBreach(card, material);
    case 'TransferUnmatched':
      return transferUnmatched(card, material);
    case 'CoordinationForked':
      return coordinationForked(card, material);
    default:
      return unreachable(card);
  }
}

/** The enrolments that a card names, each once. */
export function enrolmentsNamed(card: Card): readonly Hash[] {
  switch (card.type) {
    case 'ChainContested':
      return [...new Set(card.branches.flatMap(({ enrolments }) => enrolments))];
    case 'ChildLikely':
    case 'BearerLikely':
      return [...new Set([card.a.enrolment, card.b.enrolment])];
    case 'ChildInTwoPools':
    case 'PublishedTwice':
      return [...new Set(card.requests.map(({ enrolment }) => enrolment))];
    case 'IdentityChanged':
      return [card.child.enrolment];
    case 'ProxyBreach':
      return [...new Set([...card.before, ...card.enrolments])];
    case 'GapInStubs':
    case 'TransferUnmatched':
    case 'CoordinationForked':
      return [];
    default:
      return unreachable(card);
  }
}

/** Which cards come first: settling a register may do away with many others. */
const ORDER: readonly Card['type'][] = [
  'CoordinationForked',
  'ChainContested',
  'GapInStubs',
  'TransferUnmatched',
  'IdentityChanged',
  'ChildLikely',
  'ChildInTwoPools',
  'PublishedTwice',
  'BearerLikely',
  'ProxyBreach',
];

export const inPileOrder = (cards: readonly Card[]): readonly Card[] =>
  cards.toSorted((a, b) => ORDER.indexOf(a.type) - ORDER.indexOf(b.type));
