import type { Campaign } from '../campaign/campaign.ts';
import { bandOfLevel } from '../campaign/lookup.ts';
import { NO_HASH } from '../chain/hash.ts';
import type { LedgerEvent } from '../events/events.ts';
import { invariant } from '../result.ts';
import type { Hash } from '../vocabulary/ids.ts';
import { type Acquaintances, forget, learn, noAcquaintances } from './acquaintances.ts';
import { applyToJournal, emptyJournal, type Journal } from './journal.ts';
import { applyToQueue, emptyQueue, type Queue } from './queue.ts';
import { applyToRegister, emptyRegister, type Register } from './register.ts';
import { applyToStatus, type DeskStatus, unopened } from './status.ts';

/** All that a desk knows: the fold of its ledger, and of nothing else. */
export interface DeskState {
  readonly campaign: Campaign;
  readonly campaignHash: Hash;
  readonly head: Head;
  readonly status: DeskStatus;
  readonly register: Register;
  readonly queue: Queue;
  readonly acquaintances: Acquaintances;
  readonly journal: Journal;
}

/** The last event of a chain; seq 0 before the first. */
export interface Head {
  seq: number;
  hash: Hash;
}

export const emptyDesk = (campaign: Campaign, campaignHash: Hash): DeskState => ({
  campaign,
  campaignHash,
  head: { seq: 0, hash: NO_HASH },
  status: unopened(),
  register: emptyRegister(),
  queue: emptyQueue(),
  acquaintances: noAcquaintances(),
  journal: emptyJournal(),
});

/**
 * Takes one event in. Mutates `state`: a fold over thousands of events must not copy maps. Only the
 * ledger, which owns the state, calls this; everybody else reads.
 */
export function applyToDesk(state: DeskState, event: LedgerEvent, hash: Hash): void {
  invariant(event.seq === state.head.seq + 1, 'events are applied in order, once');
  const { campaign, register } = state;
  forget(state.acquaintances, event, register);
  applyToRegister(register, event, hash, campaign);
  learn(state.acquaintances, event, register);
  applyToQueue(state.queue, event, ({ household }) =>
    household.children.flatMap((child) => bandOfLevel(campaign, child.level)?.id ?? []),
  );
  applyToStatus(state.status, event);
  applyToJournal(state.journal, event, register);
  state.head.seq = event.seq;
  state.head.hash = hash;
}
