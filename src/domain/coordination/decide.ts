import type { DeskIdentity } from '../events/events.ts';
import { err, ok, type Result, unreachable } from '../result.ts';
import type {
  CoordinationCommand,
  Decide,
  OpenCoordination,
  PrintLetters,
  PublishPlaces,
  TakeReserve,
  WipeDesk,
} from './commands.ts';
import type { CoordinationRefusal } from './errors.ts';
import { COORDINATION_BODIES, type CoordinationHappening } from './events.ts';
import { publicationHolds } from './publication.ts';
import { settlementFault, unknownDesk } from './settling.ts';
import { type CoordinationState, countingOf, openForks } from './state.ts';
import { withdraw } from './withdrawing.ts';

type Decided = Result<readonly CoordinationHappening[], CoordinationRefusal>;

/** The one way to change a coordinator's ledger: a command and what is known give events, or the reason why not. */
export function decideCoordination(state: CoordinationState, command: CoordinationCommand): Decided {
  const refusal = outOfSeason(state, command);
  if (refusal) return err(refusal);
  const answered = answer(state, command);
  return answered.ok ? readable(answered.value) : answered;
}

function answer(state: CoordinationState, command: CoordinationCommand): Decided {
  switch (command.type) {
    case 'OpenCoordination':
      return open(state, command);
    case 'Decide':
      return decide(state, command);
    case 'Withdraw':
      return withdraw(state, command);
    case 'PublishPlaces':
      return publish(state, command);
    case 'PrintLetters':
      return printLetters(state, command);
    case 'WipeDesk':
      return wipeDesk(state, command);
    case 'TakeReserve':
      return takeReserve(state, command);
    default:
      return unreachable(command);
  }
}

function outOfSeason(
  { own, isContinued }: CoordinationState,
  { type }: CoordinationCommand,
): CoordinationRefusal | undefined {
  if (isContinued) return { type: 'CoordinationContinued' };
  if (type === 'OpenCoordination') return own && { type: 'CoordinationAlreadyOpen' };
  return own ? undefined : { type: 'CoordinationNotOpen' };
}

function open({ campaign, hash }: CoordinationState, { replica, restored }: OpenCoordination): Decided {
  const body = { campaign: campaign.id, campaignHash: hash, replica };
  return ok([
    { type: 'CoordinationOpened', v: 1, body },
    ...(restored ? [{ type: 'CoordinationRestored', v: 1, body: restored } as const] : []),
  ]);
}

function decide(state: CoordinationState, { decision }: Decide): Decided {
  const fault = settlementFault(state, decision);
  return fault ? err(fault) : ok([decision]);
}

/** A fork blocks publication until it is settled: nobody knows yet which decisions count. */
function publish(state: CoordinationState, { granted, register, signature }: PublishPlaces): Decided {
  const [branches] = openForks(state);
  if (branches) return err({ type: 'CoordinationForked', branches });
  if (!publicationHolds({ campaignHash: state.hash, register }, signature, state.signingKey)) {
    return err({ type: 'PublicationSignatureFails' });
  }
  return ok([{ type: 'PlacesPublished', v: 1, body: { granted, register, signature } }]);
}

function printLetters(state: CoordinationState, { publication, letters }: PrintLetters): Decided {
  const isKnown = countingOf(state, 'PlacesPublished').some(({ hash }) => hash === publication);
  if (!isKnown) return err({ type: 'PublicationUnknown', publication });
  return ok([{ type: 'LettersPrinted', v: 1, body: { publication, letters } }]);
}

function wipeDesk(state: CoordinationState, { desk, note }: WipeDesk): Decided {
  const unknown = unknownDesk(state, desk);
  if (unknown) return err(unknown);
  const name = nameOf(desk);
  const isWiped = countingOf(state, 'DeskWiped').some(({ event }) => nameOf(event.body.desk) === name);
  if (isWiped) return err({ type: 'DeskAlreadyWiped', desk: name });
  return ok([{ type: 'DeskWiped', v: 1, body: { desk, ...(note?.trim() && { note }) } }]);
}

/** By their codes, which name number, receiver, pool and count. */
function takeReserve(state: CoordinationState, { given }: TakeReserve): Decided {
  const known = new Set(countingOf(state, 'ReserveSent').map(({ event }) => event.body.code));
  return ok(
    given
      .filter(({ code }) => !known.has(code))
      .map(({ from, to, transfer, pool, count, code }) => ({
        type: 'ReserveSent',
        v: 1,
        body: { from, to, transfer, pool, count, code },
      })),
  );
}

/**
 * Whoever takes the ledger in reads it strictly, so nothing is written that they would refuse; and what was typed
 * is kept as they will read it (NFC, single spaces).
 */
function readable(happenings: readonly CoordinationHappening[]): Decided {
  const read: CoordinationHappening[] = [];
  for (const { type, v, body } of happenings) {
    const fitting = COORDINATION_BODIES[type][v].safeParse(body);
    if (!fitting.success) {
      return err({ type: 'InputUnfit', event: type, where: fitting.error.issues[0]?.path.join('.') ?? '' });
    }
    read.push({ type, v, body: fitting.data } as CoordinationHappening);
  }
  return ok(read);
}

const nameOf = ({ school, letter, replica }: DeskIdentity): string => `${school}-${letter}${replica}`;
