import { err, ok, type Result } from '../result.ts';
import { DECISION_TYPES, type Withdraw } from './commands.ts';
import type { CoordinationRefusal } from './errors.ts';
import type { CoordinationEventType, CoordinationHappening } from './events.ts';
import { type CoordinationState, knownEvent } from './state.ts';

/** Undoing is undone likewise. What was given, printed or published happened, and stays. */
const WITHDRAWABLE: ReadonlySet<CoordinationEventType> = new Set([
  ...DECISION_TYPES,
  'DecisionWithdrawn',
  'DeskWiped',
]);

/** Undo until publication: what families were told is changed by a further decision only, in sight. */
export function withdraw(
  state: CoordinationState,
  { decision }: Withdraw,
): Result<readonly CoordinationHappening[], CoordinationRefusal> {
  const event = knownEvent(state, decision);
  if (!event) return err({ type: 'DecisionUnknown', decision });
  if (!WITHDRAWABLE.has(event.type)) {
    return err({ type: 'DecisionNotWithdrawable', decision, found: event.type });
  }
  const { counting } = state.decisions;
  const place = counting.findIndex(({ hash }) => hash === decision);
  if (place < 0) return err({ type: 'DecisionAlreadyWithdrawn', decision });
  const isPublished = counting.slice(place).some((later) => later.event.type === 'PlacesPublished');
  if (isPublished) return err({ type: 'DecisionPublished', decision });
  return ok([{ type: 'DecisionWithdrawn', v: 1, body: { decision } }]);
}
