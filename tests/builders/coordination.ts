import { writeCoordinationLine } from '#domain/chain/coordinationLine.ts';
import { hashOf, NO_HASH } from '#domain/chain/hash.ts';
import type { CoordinationCommand, Decision } from '#domain/coordination/commands.ts';
import { decideCoordination } from '#domain/coordination/decide.ts';
import type { CoordinationRefusal } from '#domain/coordination/errors.ts';
import type { CoordinationEvent, CoordinationHappening } from '#domain/coordination/events.ts';
import { signPublication } from '#domain/coordination/publication.ts';
import {
  type CoordinatedCampaign,
  type CoordinationState,
  coordinationState,
} from '#domain/coordination/state.ts';
import type { CoordinationLedger, Hashed } from '#domain/merge/evidence.ts';
import type { Bytes } from '#domain/vocabulary/bytes.ts';
import { type Hash, hash, initials, type Replica, replica } from '#domain/vocabulary/ids.ts';
import type { Instant } from '#domain/vocabulary/time.ts';
import type { CoordinationExportSource } from '#files/coordinationExport.ts';
import type { TestCampaign } from './campaign.ts';

/** 64 digits from a short name of hexadecimal ones: `ab` is abab… */
export const hashNamed = (name: string): Hash => hash.parse(name.repeat(64).slice(0, 64));
export const replicaNamed = (name: string): Replica => replica.parse(name);

export const coordinated = ({ campaign, hash, signing }: TestCampaign): CoordinatedCampaign => ({
  campaign,
  hash,
  signingKey: signing.publicKey,
});

const desk = (name: string) => ({ school: name.slice(0, 3), letter: name.slice(4, 5) });

/** Decisions in the words of the coordinator. */
export const releasing = (name: string, reason = 'portable volé'): Decision =>
  ({ type: 'HoldingReleased', v: 1, body: { desk: desk(name), reason } }) as Decision;
export const counting = (name: string, enrolments: number): Decision =>
  ({ type: 'ClosingCountNoted', v: 1, body: { desk: desk(name), enrolments } }) as Decision;
export const sameChild = (a: string, b: string, reason = 'vu avec la mère'): Decision => ({
  type: 'ChildrenSettled',
  v: 1,
  body: {
    a: { enrolment: hashNamed(a), child: 0 },
    b: { enrolment: hashNamed(b), child: 0 },
    verdict: 'same',
    reason,
  },
});
export const refusingBranch = (refused: Hash, reason = 'copie du disque'): Decision => ({
  type: 'ForkSettled',
  v: 1,
  body: { refused, reason },
});

export const publishing = (town: TestCampaign, register = 'cd'): CoordinationCommand => ({
  type: 'PublishPlaces',
  granted: [{ enrolment: hashNamed('ab'), positions: [0] }],
  register: hashNamed(register),
  signature: signPublication({ campaignHash: town.hash, register: hashNamed(register) }, town.signing),
});

/** A coordinator's ledger in memory, as the rules would have it. */
export class TestCoordination {
  readonly town: TestCampaign;
  readonly replica: Replica;
  readonly lines: Bytes[] = [];
  readonly events: Hashed<CoordinationEvent>[] = [];
  readonly taken: CoordinationLedger[] = [];

  constructor(town: TestCampaign, name = '7K2') {
    this.town = town;
    this.replica = replicaNamed(name);
  }

  get ledger(): CoordinationLedger {
    return { replica: this.replica, events: [...this.events] };
  }

  get state(): CoordinationState {
    return coordinationState(coordinated(this.town), this.events[0] && this.ledger, this.taken);
  }

  get head(): Hashed<CoordinationEvent> {
    const last = this.events.at(-1);
    if (!last) throw new Error('Nothing was recorded yet');
    return last;
  }

  tries(command: CoordinationCommand) {
    return decideCoordination(this.state, command);
  }

  /** @returns the hash of the last event recorded */
  does(command: CoordinationCommand): Hash {
    const decided = this.tries(command);
    if (!decided.ok) throw new Error(`${command.type} was refused: ${JSON.stringify(decided.error)}`);
    for (const happening of decided.value) this.write(happening);
    return this.head.hash;
  }

  refuses(command: CoordinationCommand): CoordinationRefusal {
    const decided = this.tries(command);
    if (decided.ok) throw new Error(`${command.type} was not refused`);
    return decided.error;
  }

  decides(decision: Decision): Hash {
    return this.does({ type: 'Decide', decision });
  }

  /** Behind the rules' back. One event a minute from half past three on. */
  write(happening: CoordinationHappening): void {
    const clock = new Date(Date.UTC(2024, 4, 25, 15, 30 + this.lines.length)).toISOString().slice(0, 19);
    const position = {
      seq: this.lines.length + 1,
      prev: this.events.at(-1)?.hash ?? NO_HASH,
      at: `${clock}+02:00` as Instant,
      clockOffset: 0,
      agent: initials.parse('CM'),
    };
    const bytes = writeCoordinationLine(position, happening);
    this.lines.push(bytes);
    this.events.push({ hash: hashOf(bytes), event: { ...position, ...happening } });
  }

  /** The laptop's disk is copied, with the ledger on it. */
  cloned(): TestCoordination {
    const clone = new TestCoordination(this.town, this.replica);
    clone.lines.push(...this.lines);
    clone.events.push(...this.events);
    return clone;
  }
}

export function openCoordination(town: TestCampaign, name = '7K2'): TestCoordination {
  const coordination = new TestCoordination(town, name);
  coordination.does({ type: 'OpenCoordination', replica: coordination.replica });
  return coordination;
}

/** The file of that ledger, ready to be written. */
export const exportOf = ({ town, replica, lines }: TestCoordination): CoordinationExportSource => ({
  campaign: town.campaign,
  campaignHash: town.hash,
  replica,
  key: town.signing,
  lines,
  exportedAt: '2024-05-25T15:30:07+02:00' as Instant,
  app: '0.1.0',
});
