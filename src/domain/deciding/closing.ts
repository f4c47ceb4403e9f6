import type { CloseDesk, ConfirmCopy, DeclarePaper, ReopenDesk } from '../commands/commands.ts';
import type { Happening } from '../events/events.ts';
import type { DeskState } from '../projections/desk.ts';
import { left } from '../projections/places.ts';
import { err, ok, type Result } from '../result.ts';
import { poolOf } from '../vocabulary/pools.ts';
import type { Refusal } from './errors.ts';

/** Paper forms, copies and closing: what happens around the visits. */

export function declarePaper({ queue }: DeskState, command: DeclarePaper): Result<Happening[], Refusal> {
  const { tickets, children, reason } = command;
  const served = tickets.filter((ticket) => queue.served.has(ticket));
  if (served.length > 0) return err({ type: 'PendingAlreadyServed', tickets: served });
  return ok([
    {
      type: 'PaperPending',
      v: 1,
      body: { tickets: [...new Set(tickets)], children, ...(reason && { reason }) },
    },
  ]);
}

export function confirmCopy({ head }: DeskState, command: ConfirmCopy): Result<Happening[], Refusal> {
  const { kind, file, sha256, upTo } = command;
  if (upTo < 1 || upTo > head.seq) return err({ type: 'CopyOfAnotherState', upTo, head: head.seq });
  return ok([{ type: 'CopyVerified', v: 1, body: { kind, file, sha256, upTo } }]);
}

/** Gives back every place the desk still holds. Without a copy that holds everything, only with a reason. */
export function closeDesk(state: DeskState, command: CloseDesk): Result<Happening[], Refusal> {
  const { lastTicketHandedOut, unserved, withoutCopy } = command;
  const { status, queue, register } = state;
  const reason = withoutCopy?.trim();
  if (status.unsaved.length > 0 && !reason)
    return err({ type: 'ClosingWithoutCopy', unsaved: status.unsaved.length });
  const forgotten = queue.pending.tickets.filter((ticket) => !unserved.includes(ticket));
  if (forgotten.length > 0) return err({ type: 'PaperStillPending', tickets: forgotten });
  const enrolments = [...register.enrolments.values()];
  const first = enrolments.at(0);
  const last = enrolments.at(-1);
  return ok([
    {
      type: 'DeskClosed',
      v: 1,
      body: {
        enrolments: enrolments.length,
        voided: enrolments.filter((enrolment) => enrolment.voided).length,
        ...(first && { firstReceipt: first.receipt }),
        ...(last && { lastReceipt: last.receipt }),
        lastTicketHandedOut,
        unserved: [...new Set(unserved)].sort((a, b) => a - b),
        ...(status.unsaved.length > 0 && reason && { withoutCopy: reason }),
        surrendered: surrendered(state),
      },
    },
  ]);
}

export function reopenDesk(_state: DeskState, { reason }: ReopenDesk): Result<Happening[], Refusal> {
  if (reason.trim() === '') return err({ type: 'ReasonMissing' });
  return ok([{ type: 'DeskReopened', v: 1, body: { reason } }]);
}

function surrendered({ register: { places } }: DeskState) {
  return [...places.holdings.keys()].flatMap((key) => {
    const held = left(places, key);
    return held > 0 ? [{ ...poolOf(key), places: held }] : [];
  });
}
