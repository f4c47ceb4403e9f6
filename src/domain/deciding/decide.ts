import type { Command, OpenDesk, RefuseVisit, RestoreDesk } from '../commands/commands.ts';
import { EVENT_BODIES, type Happening } from '../events/events.ts';
import type { DeskState } from '../projections/desk.ts';
import { err, ok, type Result, unreachable } from '../result.ts';
import { correctHousehold, printReceipt, voidLastVisit } from './changes.ts';
import { closeDesk, confirmCopy, declarePaper, reopenDesk } from './closing.ts';
import type { Refusal } from './errors.ts';
import { recordVisit } from './recordVisit.ts';
import { restored } from './restore.ts';
import { receivePlaces, sendPlaces, serveWaiting, waitingDue } from './transfers.ts';

/** The one way to change a ledger: a command and what the desk knows give events, or the reason why not. */
export function decide(state: DeskState, command: Command): Result<Happening[], Refusal> {
  const refusal = outOfSeason(state, command);
  if (refusal) return err(refusal);
  const answered = answer(state, command);
  return answered.ok ? readable(answered.value) : answered;
}

function answer(state: DeskState, command: Command): Result<Happening[], Refusal> {
  switch (command.type) {
    case 'OpenDesk':
      return openDesk(state, command);
    case 'RestoreDesk':
      return restoreDesk(state, command);
    case 'RecordVisit':
      return recordVisit(state, command);
    case 'RefuseVisit':
      return refuseVisit(command);
    case 'VoidLastVisit':
      return voidLastVisit(state, command);
    case 'CorrectHousehold':
      return correctHousehold(state, command);
    case 'PrintReceipt':
      return printReceipt(state, command);
    case 'DeclarePaper':
      return declarePaper(state, command);
    case 'SendPlaces':
      return sendPlaces(state, command);
    case 'ReceivePlaces':
      return receivePlaces(state, command);
    case 'ServeWaiting':
      return serveWaiting(state, command);
    case 'ConfirmCopy':
      return confirmCopy(state, command);
    case 'CloseDesk':
      return closeDesk(state, command);
    case 'ReopenDesk':
      return reopenDesk(state, command);
    default:
      return unreachable(command);
  }
}

/** What must follow an event before anything else is decided: R8 leaves nobody waiting beside a free place. */
export function followUp(state: DeskState): Command | undefined {
  const { opening, closing } = state.status;
  return opening && !closing && waitingDue(state).length > 0 ? { type: 'ServeWaiting' } : undefined;
}

/**
 * Whoever imports the ledger reads it strictly, so nothing is written that they would refuse; and what was typed
 * is kept as they will read it (NFC, single spaces).
 */
function readable(happenings: readonly Happening[]): Result<Happening[], Refusal> {
  const read: Happening[] = [];
  for (const { type, v, body } of happenings) {
    const fitting = EVENT_BODIES[type][v].safeParse(body);
    if (!fitting.success) {
      return err({ type: 'InputUnfit', event: type, where: fitting.error.issues[0]?.path.join('.') ?? '' });
    }
    read.push({ type, v, body: fitting.data } as Happening);
  }
  return ok(read);
}

/** A chain begins with its opening, and nothing follows a closing but a reopening. */
function outOfSeason({ status }: DeskState, command: Command): Refusal | undefined {
  if (command.type === 'OpenDesk' || command.type === 'RestoreDesk') {
    return status.opening && { type: 'DeskAlreadyOpen' };
  }
  if (!status.opening) return { type: 'DeskNotOpen' };
  if (command.type === 'ReopenDesk') return status.closing ? undefined : { type: 'DeskIsOpen' };
  return status.closing && { type: 'DeskIsClosed' };
}

/** Opening and restoration together or not at all (R13): between the two the desk would hold its whole allotment. */
function restoreDesk(state: DeskState, command: RestoreDesk): Result<Happening[], Refusal> {
  const restoration = restored(state, command);
  if (!restoration.ok) return restoration;
  const opened = openDesk(state, command);
  return opened.ok ? ok([...opened.value, ...restoration.value]) : opened;
}

function openDesk(
  state: DeskState,
  { desk, key, proof, app, checks }: Omit<OpenDesk, 'type'>,
): Result<Happening[], Refusal> {
  return ok([
    {
      type: 'DeskOpened',
      v: 1,
      body: {
        campaign: state.campaign.id,
        campaignHash: state.campaignHash,
        desk,
        key,
        proof,
        app,
        checks: [...checks],
      },
    },
  ]);
}

function refuseVisit({ ticket, bearer, rule, earlier, school }: RefuseVisit): Result<Happening[], Refusal> {
  return ok([
    {
      type: 'VisitRefused',
      v: 1,
      body: { ticket, bearer, rule, ...(earlier && { earlier }), ...(school && { school }) },
    },
  ]);
}
