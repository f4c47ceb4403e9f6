import type { BodyOf, EventOf, LedgerEvent } from '#domain/events/events.ts';
import type { Request } from '#domain/projections/register.ts';
import type { ReceiptNumber } from '#domain/vocabulary/ids.ts';
import type { TestCampaign } from '../../builders/campaign.ts';
import type { MorningDesk, OpensDesk } from './morningDesk.ts';

/** Three desks that cannot talk to each other, but for the codes that people carry between them. */
export interface Morning {
  readonly campaign: TestCampaign;
  readonly desks: readonly MorningDesk[];
  /** Every event, by desk, as it was acknowledged. */
  readonly acknowledged: readonly LedgerEvent[][];
  readonly codes: BodyOf<'PlacesSent'>[];
  /** How often something was recorded, and how often refused, by command. */
  readonly tally: Map<string, number>;
}

export async function openMorning(
  campaign: TestCampaign,
  open: OpensDesk,
  tally: Map<string, number>,
): Promise<Morning> {
  const desks = [
    await open(campaign, 'JVE', 'A'),
    await open(campaign, 'JVE', 'B'),
    await open(campaign, 'CAM', 'A'),
  ];
  return { campaign, desks, acknowledged: desks.map(() => []), codes: [], tally };
}

/** What stood at a desk before a command, to compare with what stands after it. */
export interface Before {
  readonly seq: number;
  readonly lastVisit: readonly ReceiptNumber[];
  readonly enrolments: ReadonlyMap<ReceiptNumber, { readonly voided: boolean; readonly requests: Request[] }>;
  readonly waiting: ReadonlyMap<string, readonly number[]>;
}

export function deskAt(morning: Morning, at: number): MorningDesk {
  const desk = morning.desks[at];
  if (!desk) throw new Error(`No desk ${at}`);
  return desk;
}

export function standing({ state: { head, register } }: MorningDesk): Before {
  const last = [...register.enrolments.values()].at(-1);
  return {
    seq: head.seq,
    lastVisit: (last && register.visits.get(last.visit)) ?? [],
    enrolments: new Map(
      [...register.enrolments].map(([receipt, { voided, requests }]) => [
        receipt,
        { voided: voided !== undefined, requests: structuredClone(requests) },
      ]),
    ),
    waiting: new Map(
      [...register.places.waiting].map(([key, queue]) => [key, queue.map(({ ticket }) => ticket)]),
    ),
  };
}

export const eventsOf = <T extends LedgerEvent['type']>(
  events: readonly LedgerEvent[],
  type: T,
): EventOf<T>[] => events.filter((event): event is EventOf<T> => event.type === type);
