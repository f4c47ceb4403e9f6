import type { MergedEnrolment } from '#domain/merge/register.ts';
import { invariant } from '#domain/result.ts';
import { type PoolKey, poolKey, poolOf } from '#domain/vocabulary/pools.ts';
import type { Row, RowFilter, Window } from './gathering.ts';

/** Every request as one row, in arrival order; what is filtered by stands in columns of small numbers. */
export interface Rows {
  readonly window: (filter: RowFilter, from: number, count: number) => Window;
  /** The rows of one child, over all desks. */
  readonly ofChild: (childClass: string) => Row[];
}

/** @param matching positions of the enrolments that match a question */
export function buildRows(
  enrolments: readonly MergedEnrolment[],
  matching: (question: string) => readonly number[],
): Rows {
  const columns = columnsOf(enrolments);
  const lists = new Map<string, Uint32Array>();

  const listOf = (filter: RowFilter): Uint32Array => {
    const name = JSON.stringify(filter);
    const list =
      lists.get(name) ?? passing(columns, filter, filter.question ? matching(filter.question) : undefined);
    lists.delete(name);
    lists.set(name, list);
    const [oldest] = lists.keys();
    if (lists.size > LISTS_KEPT && oldest !== undefined) lists.delete(oldest);
    return list;
  };
  const rowAt = (index: number): Row => {
    const enrolment = enrolments[columns.enrolment[index] ?? -1];
    const request = enrolment?.requests[columns.request[index] ?? -1];
    invariant(enrolment && request, 'every row is of a request');
    return { enrolment, request };
  };

  return {
    window: (filter, from, count) => {
      const list = listOf(filter);
      return { total: list.length, rows: Array.from(list.subarray(from, from + count), rowAt) };
    },
    ofChild: (childClass) =>
      enrolments.flatMap((enrolment) =>
        enrolment.requests
          .filter((request) => request.childClass === childClass)
          .map((request) => ({ enrolment, request })),
      ),
  };
}

/** Those of a few screens: scrolling asks for window after window of one list. */
const LISTS_KEPT = 8;

interface Columns {
  readonly size: number;
  /** Position of the enrolment, and of the request in it. */
  readonly enrolment: Uint32Array;
  readonly request: Uint16Array;
  readonly pool: Uint16Array;
  readonly school: Uint16Array;
  readonly status: Uint8Array;
  readonly pools: Codes<PoolKey>;
  readonly schools: Codes<string>;
  readonly statuses: Codes<string>;
}

function columnsOf(enrolments: readonly MergedEnrolment[]): Columns {
  const size = enrolments.reduce((sum, { requests }) => sum + requests.length, 0);
  const columns: Columns = {
    size,
    enrolment: new Uint32Array(size),
    request: new Uint16Array(size),
    pool: new Uint16Array(size),
    school: new Uint16Array(size),
    status: new Uint8Array(size),
    pools: codes(),
    schools: codes(),
    statuses: codes(),
  };
  let row = 0;
  for (const [position, { requests, household }] of enrolments.entries()) {
    for (const [index, request] of requests.entries()) {
      columns.enrolment[row] = position;
      columns.request[row] = index;
      columns.pool[row] = columns.pools.codeOf(poolKey(request.pool));
      columns.school[row] = columns.schools.codeOf(household.children[request.child]?.school ?? '');
      columns.status[row] = columns.statuses.codeOf(request.status.type);
      row += 1;
    }
  }
  return columns;
}

function passing(columns: Columns, filter: RowFilter, matching: readonly number[] | undefined): Uint32Array {
  const poolPasses = columns.pools.all().map((key) => {
    const pool = poolOf(key);
    return (['centre', 'period', 'band'] as const).every(
      (part) => (filter[part] ?? pool[part]) === pool[part],
    );
  });
  const schoolPasses = columns.schools.all().map((school) => (filter.school ?? school) === school);
  const statusPasses = columns.statuses.all().map((status) => (filter.status ?? status) === status);
  const asked = matching && new Set(matching);
  const rows: number[] = [];
  for (let row = 0; row < columns.size; row += 1) {
    const passes =
      poolPasses[columns.pool[row] ?? -1] &&
      schoolPasses[columns.school[row] ?? -1] &&
      statusPasses[columns.status[row] ?? -1] &&
      (asked?.has(columns.enrolment[row] ?? -1) ?? true);
    if (passes) rows.push(row);
  }
  return Uint32Array.from(rows);
}

interface Codes<K> {
  readonly codeOf: (key: K) => number;
  readonly all: () => readonly K[];
}

/** Numbers names in the order in which they come up. */
function codes<K>(): Codes<K> {
  const known = new Map<K, number>();
  return {
    codeOf: (key) => {
      const code = known.get(key) ?? known.size;
      if (code === known.size) known.set(key, code);
      return code;
    },
    all: () => [...known.keys()],
  };
}
