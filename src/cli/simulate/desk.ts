import type { Campaign } from '#domain/campaign/campaign.ts';
import { proveActivation } from '#domain/chain/activation.ts';
import { hashOf } from '#domain/chain/hash.ts';
import { writeLine } from '#domain/chain/line.ts';
import type { KeyPair } from '#domain/chain/signing.ts';
import type { Command } from '#domain/commands/commands.ts';
import { decide, followUp } from '#domain/deciding/decide.ts';
import type { Refusal } from '#domain/deciding/errors.ts';
import type { DeskIdentity, Happening, LedgerEvent } from '#domain/events/events.ts';
import type { Hashed } from '#domain/merge/evidence.ts';
import { applyToDesk, type DeskState, emptyDesk } from '#domain/projections/desk.ts';
import { invariant, ok, type Result } from '#domain/result.ts';
import type { Bytes } from '#domain/vocabulary/bytes.ts';
import type { Hash, Initials, Signature } from '#domain/vocabulary/ids.ts';
import type { Instant } from '#domain/vocabulary/time.ts';
import { MORNING_DATE } from './town.ts';

/** Where and with what desks are opened. */
export interface Setting {
  readonly campaign: Campaign;
  readonly campaignHash: Hash;
  readonly keys: MorningKeys;
  /** Version of the application, as written in the ledgers. */
  readonly app: string;
}

export interface MorningKeys {
  /** The desk's own signing key. @param installation `JVE-A7K2` */
  readonly deskKey: (installation: string) => KeyPair;
  /** That of the card. @param desk `JVE-A` */
  readonly activationKey: (desk: string) => KeyPair;
  /** False: keys and proofs stand for themselves and hold nowhere, but cost no time. */
  readonly signing: boolean;
}

export interface Recorder {
  readonly agent: Initials;
  /** Laptop less reference, in seconds: as it is, and as it was noted. */
  readonly clock: { readonly ahead: number; readonly noted: number };
}

/** The register of one installation, kept by the rules that real desks keep theirs by, in memory only. */
export class SimulatedDesk {
  readonly identity: DeskIdentity;
  readonly keyPair: KeyPair;
  readonly proof: Signature;
  readonly state: DeskState;
  readonly lines: Bytes[] = [];
  readonly events: Hashed<LedgerEvent>[] = [];
  private readonly by: Recorder;

  private constructor(setting: Setting, identity: DeskIdentity, by: Recorder, keyPair: KeyPair) {
    this.identity = identity;
    this.by = by;
    this.keyPair = keyPair;
    this.proof = proofOf(setting, identity, keyPair);
    this.state = emptyDesk(setting.campaign, setting.campaignHash);
  }

  /** @param time seconds of the day, by the true clock, as everywhere below */
  static open(setting: Setting, identity: DeskIdentity, by: Recorder, time: number): SimulatedDesk {
    const { school, letter, replica } = identity;
    const desk = new SimulatedDesk(
      setting,
      identity,
      by,
      setting.keys.deskKey(`${school}-${letter}${replica}`),
    );
    const opened = desk.records(
      {
        type: 'OpenDesk',
        desk: identity,
        key: desk.keyPair.publicKey,
        proof: desk.proof,
        app: setting.app,
        checks: CHECKS,
      },
      time,
    );
    invariant(opened.ok, 'a simulated desk opens');
    return desk;
  }

  /** Another laptop with the same register, as of now: same key, same replica. */
  copied(setting: Setting): SimulatedDesk {
    const copy = new SimulatedDesk(setting, this.identity, this.by, this.keyPair);
    this.events.forEach(({ event, hash }, index) => {
      copy.takeIn(event, hash, this.lines[index] as Bytes);
    });
    return copy;
  }

  /** Decides and records, with what must follow, as a real desk does. */
  records(command: Command, time: number): Result<LedgerEvent[], Refusal> {
    const decided = decide(this.state, command);
    if (!decided.ok) return decided;
    const recorded = this.writes(decided.value, time);
    for (let next = followUp(this.state); next; next = followUp(this.state)) {
      const followed = decide(this.state, next);
      if (!followed.ok) break;
      recorded.push(...this.writes(followed.value, time));
    }
    return ok(recorded);
  }

  /** What a desk that is tampered with writes unasked. */
  writes(happenings: readonly Happening[], time: number): LedgerEvent[] {
    const { agent, clock } = this.by;
    const at = instantAt(time + clock.ahead);
    return happenings.map((happening) => {
      const { seq, hash: prev } = this.state.head;
      const position = { seq: seq + 1, prev, at, clockOffset: clock.noted, agent };
      const line = writeLine(position, happening);
      const event: LedgerEvent = { ...position, ...happening };
      this.takeIn(event, hashOf(line), line);
      return event;
    });
  }

  private takeIn(event: LedgerEvent, hash: Hash, line: Bytes): void {
    applyToDesk(this.state, event, hash);
    this.lines.push(line);
    this.events.push({ event, hash });
  }
}

const CHECKS = (['signature', 'recipients', 'storage', 'clock', 'printer'] as const).map((check) => ({
  check,
  state: 'green' as const,
}));

const NO_PROOF = '0'.repeat(128) as Signature;

function proofOf(
  { campaign, campaignHash, keys }: Setting,
  desk: DeskIdentity,
  { publicKey: key }: KeyPair,
): Signature {
  if (!keys.signing) return NO_PROOF;
  const activationKey = keys.activationKey(`${desk.school}-${desk.letter}`);
  return proveActivation({ campaign: campaign.id, campaignHash, desk, key }, activationKey);
}

/** @param seconds of the morning's day, on whatever clock */
export function instantAt(seconds: number): Instant {
  const two = (value: number) => String(Math.floor(value)).padStart(2, '0');
  return `${MORNING_DATE}T${two(seconds / 3600)}:${two((seconds / 60) % 60)}:${two(seconds % 60)}+02:00` as Instant;
}
