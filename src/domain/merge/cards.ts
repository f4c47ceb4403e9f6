import type { ChildRef, PartyRef, RequestRef } from '../coordination/events.ts';
import type { DeskIdentity, TransferSource } from '../events/events.ts';
import type { DeskLetter, Hash, PublicKey, SchoolCode } from '../vocabulary/ids.ts';
import type { Pool } from '../vocabulary/pools.ts';

/**
 * What only a person can settle. The id follows from what the card is about, so a card keeps its id over further
 * files; a settled card is gone, and comes back when its decision is withdrawn or its ground changes.
 */
export type Card = { readonly id: string } & CardBody;

export type CardBody =
  /** R3, faults 14: several registers for one desk. `ChainSettled` for each branch. */
  | {
      readonly type: 'ChainContested';
      readonly desk: { readonly school: SchoolCode; readonly letter: DeskLetter };
      /** `fork`: continuations of one chain; `clone`: chains of their own under one card. */
      readonly because: 'fork' | 'clone';
      /** Undecided or not, each by its first own event. */
      readonly branches: readonly {
        readonly branch: Hash;
        readonly desk: DeskIdentity;
        readonly key: PublicKey;
        readonly enrolments: readonly Hash[];
        readonly verdict: 'open' | 'stands' | 'refused';
      }[];
    }
  /** Receipts that stubs do not cover. `GapAccepted`. */
  | {
      readonly type: 'GapInStubs';
      readonly desk: DeskIdentity;
      readonly key: PublicKey;
      readonly missing: readonly number[];
    }
  /** `ChildrenSettled`. `lesser`: the promises that wait for the answer. */
  | {
      readonly type: 'ChildLikely';
      readonly a: ChildRef;
      readonly b: ChildRef;
      readonly because: Likeness;
      readonly lesser: readonly RequestRef[];
    }
  /** One child, one period, several pools. `PromisesSettled`. */
  | { readonly type: 'ChildInTwoPools'; readonly requests: readonly RequestRef[] }
  /** One child, one pool, twice published as granted. `PromisesSettled`. */
  | { readonly type: 'PublishedTwice'; readonly requests: readonly RequestRef[] }
  /** `IdentityChangeSettled`. */
  | { readonly type: 'IdentityChanged'; readonly child: ChildRef; readonly requests: readonly RequestRef[] }
  /** Were they one, the rule of R9 would be broken. `HouseholdsSettled`. */
  | {
      readonly type: 'BearerLikely';
      readonly a: PartyRef;
      readonly b: PartyRef;
      readonly because: 'sameName' | 'samePhone';
    }
  /** R9. `ProxyBreachSettled`. `before`: what the bearer carried earlier. */
  | {
      readonly type: 'ProxyBreach';
      readonly enrolments: readonly Hash[];
      readonly before: readonly Hash[];
      readonly limit: number;
    }
  /** The two sides of a transfer do not agree. `TransferNoted`. */
  | {
      readonly type: 'TransferUnmatched';
      readonly because: 'neverSent' | 'receivedTwice' | 'sentTwice' | 'differs';
      readonly from: TransferSource;
      readonly transfer: number;
      readonly to: readonly DeskIdentity[];
      readonly pool: Pool;
      readonly count: number;
    }
  /** A coordinator's ledger has two continuations: nothing is published before `ForkSettled`. */
  | { readonly type: 'CoordinationForked'; readonly branches: readonly Hash[] };

/** Why two children may be one (docs/merge.md). */
export type Likeness =
  /** Same names and birth date, nobody in common. */
  'sameNames' | 'oneLetter' | 'wholeWord' | 'usualName' | 'dayAndMonth';
