import { hashOf, NO_HASH } from '#domain/chain/hash.ts';
import { writeLine } from '#domain/chain/line.ts';
import { transferCodeOf } from '#domain/codes/transfer.ts';
import type {
  CoordinationEvent,
  CoordinationEventType,
  CoordinationHappening,
} from '#domain/coordination/events.ts';
import { type DeskIdentity, type Happening, RESERVE } from '#domain/events/events.ts';
import type { CoordinationLedger, Hashed } from '#domain/merge/evidence.ts';
import type { Hash, Initials, Replica } from '#domain/vocabulary/ids.ts';
import type { Pool } from '#domain/vocabulary/pools.ts';
import type { TestCampaign } from './campaign.ts';
import { instantAt, onTheMorning } from './clock.ts';

/** A coordinator's ledger, opened: `createCoordination(campaign).decides('HoldingReleased', {...})`. */
export function createCoordination(campaign: TestCampaign, replica = 'M4R'): TestCoordination {
  const coordination = new TestCoordination(campaign, replica as Replica);
  coordination.decides('CoordinationOpened', {
    campaign: campaign.campaign.id,
    campaignHash: campaign.hash,
    replica: replica as Replica,
  });
  return coordination;
}

export class TestCoordination {
  readonly campaign: TestCampaign;
  readonly replica: Replica;
  readonly events: Hashed<CoordinationEvent>[] = [];

  constructor(campaign: TestCampaign, replica: Replica) {
    this.campaign = campaign;
    this.replica = replica;
  }

  /** @returns the hash of the event, which names the decision */
  decides<T extends CoordinationEventType>(
    type: T,
    body: Extract<CoordinationHappening, { type: T }>['body'],
  ): Hash {
    const position = {
      seq: this.events.length + 1,
      prev: this.events.at(-1)?.hash ?? NO_HASH,
      at: instantAt(onTheMorning('14:00') + this.events.length * 60),
      clockOffset: 0,
      agent: 'CRD' as Initials,
    };
    const happening = { type, v: 1, body };
    const hash = hashOf(writeLine(position, happening as unknown as Happening));
    this.events.push({ hash, event: { ...position, ...happening } as CoordinationEvent });
    return hash;
  }

  withdraws(decision: Hash): Hash {
    return this.decides('DecisionWithdrawn', { decision });
  }

  /** Places of the reserve for one desk. @returns the code that it types */
  gives(to: DeskIdentity, count: number, pool: Pool, transfer = 1): string {
    const { campaign, hash } = this.campaign;
    const code = transferCodeOf(campaign, hash, { from: RESERVE, to, transfer, pool, count });
    this.decides('ReserveSent', { from: RESERVE, to, transfer, pool, count, code });
    return code;
  }

  copy(upTo = this.events.length): TestCoordination {
    const twin = new TestCoordination(this.campaign, this.replica);
    twin.events.push(...this.events.slice(0, upTo));
    return twin;
  }

  ledger(upTo = this.events.length): CoordinationLedger {
    return { replica: this.replica, events: this.events.slice(0, upTo) };
  }
}
