import type { Campaign } from '../campaign/campaign.ts';
import { bandOfLevel } from '../campaign/lookup.ts';
import { NO_HASH } from '../chain/hash.ts';
import type { LedgerEvent } from '../events/events.ts';
import { invariant } from '../result.ts';
import type { Hash } from '../vocabulary/ids.ts';
import { type Acquaintances, forget, learn, learnAll, noAcquaintances } from './acquaintances.ts';
import { applyToJournal, emptyJournal, type Journal } from './journal.ts';
import { applyToQueue, emptyQueue, type Queue, takeUp } from './queue.ts';
import { applyToRegister, type Enrolment, emptyRegister, type Register } from './register.ts';
import { applyToStatus, type DeskStatus, unopened } from './status.ts';

/** All that a desk knows: the fold of its ledger, and of the one from which it was restored. */
export interface DeskState {
  readonly campaign: Campaign;
  readonly campaignHash: Hash;
  readonly head: Head;
  readonly status: DeskStatus;
  readonly register: Register;
  readonly queue: Queue;
  readonly acquaintances: Acquaintances;
  readonly journal: Journal;
  /** What was known from the copy that this desk was restored from; it is never written to. */
  readonly before?: DeskState;
}

/** The last event of a chain; seq 0 before the first. */
export interface Head {
  seq: number;
  hash: Hash;
}

export const emptyDesk = (campaign: Campaign, campaignHash: Hash, before?: DeskState): DeskState => ({
  campaign,
  campaignHash,
  head: { seq: 0, hash: NO_HASH },
  status: unopened(),
  register: emptyRegister(),
  queue: emptyQueue(),
  acquaintances: noAcquaintances(),
  journal: emptyJournal(),
  ...(before && { before }),
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
  if (event.type === 'DeskRestored') remember(state, event.body.head);
  state.head.seq = event.seq;
  state.head.hash = hash;
}

/** What a verified chain says, read as a whole: the register of a desk that another one was restored from. */
export function deskAsTold(
  campaign: Campaign,
  campaignHash: Hash,
  told: readonly { readonly event: LedgerEvent; readonly hash: Hash }[],
  before?: DeskState,
): DeskState {
  const state = emptyDesk(campaign, campaignHash, before);
  for (const { event, hash } of told) applyToDesk(state, event, hash);
  return state;
}

/** R9, R10: whom the desk served before its restoration it knows still, and which tickets. */
function remember({ before, acquaintances, queue }: DeskState, head: Hash): void {
  if (before?.head.hash !== head) return;
  learnAll(acquaintances, before.acquaintances);
  takeUp(queue, before.queue);
}

/** The state of this register, and those that it was restored from, the latest first. */
export function statesOf(state: DeskState): DeskState[] {
  return [state, ...(state.before ? statesOf(state.before) : [])];
}

/** All enrolments that this desk knows, those from before its restoration first. */
export const enrolmentsKnown = (state: DeskState): Enrolment[] =>
  statesOf(state)
    .reverse()
    .flatMap(({ register }) => [...register.enrolments.values()]);
