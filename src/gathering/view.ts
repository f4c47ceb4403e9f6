import type { Campaign } from '#domain/campaign/campaign.ts';
import type { RequestRef } from '#domain/coordination/events.ts';
import type { MergedEnrolment, MergedRegister } from '#domain/merge/register.ts';
import type { Hash } from '#domain/vocabulary/ids.ts';
import { poolKey } from '#domain/vocabulary/pools.ts';
import { figuresOf } from './effects.ts';
import type { Overview, Row, RowFilter, StatusCounts, StatusType, Why, Window } from './gathering.ts';
import { buildRows } from './rows.ts';
import { buildSearch } from './search.ts';

/** One register, and what is asked about it. Each index is built when the first question needs it. */
export interface View {
  readonly overview: () => Overview;
  readonly enrolments: (ids: readonly Hash[]) => MergedEnrolment[];
  readonly rows: (filter: RowFilter, from: number, count: number) => Window;
  readonly search: (question: string, limit: number) => MergedEnrolment[];
  readonly why: (request: RequestRef) => Why | undefined;
}

export function viewOf(campaign: Campaign, register: MergedRegister): View {
  const { enrolments, pools, cards, desks, overtaken, publications } = register;
  const search = once(() => buildSearch(enrolments));
  const rows = once(() =>
    buildRows(enrolments, (question) => search().find(question, Number.POSITIVE_INFINITY)),
  );
  const byId = once(() => new Map(enrolments.map((enrolment) => [enrolment.id, enrolment])));

  const overview = once(
    (): Overview => ({
      campaign,
      desks,
      pools: pools.map(figuresOf),
      cards,
      counts: { enrolments: enrolments.length, requests: countStatuses(enrolments) },
      overtaken,
      publications,
    }),
  );

  const rowOf = ({ enrolment: id, position }: RequestRef): Row | undefined => {
    const enrolment = byId().get(id);
    const request = enrolment?.requests.find((each) => each.position === position);
    return enrolment && request && { enrolment, request };
  };

  const why = (asked: RequestRef): Why | undefined => {
    const row = rowOf(asked);
    const pool = row && pools.find((each) => poolKey(each) === poolKey(row.request.pool));
    if (!row || !pool) return undefined;
    const { status, childClass } = row.request;
    const rank = pool.queue.findIndex((ref) => sameRequest(ref, asked));
    const cardIds = new Set(status.type === 'toSettle' ? status.cards : []);
    return {
      ...row,
      pool: figuresOf(pool),
      ahead: pool.queue.slice(0, Math.max(rank, 0)).flatMap((ref) => {
        const before = rowOf(ref);
        return before ? [{ ref, receipt: before.enrolment.receipt, status: before.request.status }] : [];
      }),
      others: rows()
        .ofChild(childClass)
        .filter(({ enrolment, request }) => enrolment !== row.enrolment || request !== row.request),
      cards: cards.filter(({ id }) => cardIds.has(id)),
    };
  };

  return {
    overview,
    enrolments: (ids) => ids.flatMap((id) => byId().get(id) ?? []),
    rows: (filter, from, count) => rows().window(filter, from, count),
    search: (question, limit) =>
      search()
        .find(question, limit)
        .flatMap((position) => enrolments[position] ?? []),
    why,
  };
}

const sameRequest = (a: RequestRef, b: RequestRef): boolean =>
  a.enrolment === b.enrolment && a.position === b.position;

function countStatuses(enrolments: readonly MergedEnrolment[]): StatusCounts {
  const counts: Record<StatusType, number> = {
    granted: 0,
    waiting: 0,
    duplicate: 0,
    toSettle: 0,
    refused: 0,
    voided: 0,
  };
  for (const { requests } of enrolments) for (const { status } of requests) counts[status.type] += 1;
  return counts;
}

/** Computed at the first call, and kept. */
export function once<T>(compute: () => T): () => T {
  let kept: { readonly value: T } | undefined;
  return () => {
    kept ??= { value: compute() };
    return kept.value;
  };
}
