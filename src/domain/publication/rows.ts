import { byCodePoint, fold } from '../identity/folding.ts';
import type { MergedEnrolment, MergedRegister, MergedRequest } from '../merge/register.ts';
import type { Child } from '../vocabulary/household.ts';
import { type Pool, type PoolKey, poolKey } from '../vocabulary/pools.ts';

/** One request of the register with all that a list says about it. */
export interface PublishedRow {
  readonly enrolment: MergedEnrolment;
  readonly request: MergedRequest;
  readonly child: Child;
}

/** Every request of every enrolment, in arrival order (R12). */
export const rowsOf = ({ enrolments }: Pick<MergedRegister, 'enrolments'>): PublishedRow[] =>
  enrolments.flatMap((enrolment) =>
    enrolment.requests.flatMap((request) => {
      const child = enrolment.household.children[request.child];
      return child ? [{ enrolment, request, child }] : [];
    }),
  );

/** The rows of each pool, in the order given. */
export class RowsByPool {
  readonly #rows = new Map<PoolKey, PublishedRow[]>();

  constructor(rows: readonly PublishedRow[]) {
    for (const row of rows) {
      const key = poolKey(row.request.pool);
      const before = this.#rows.get(key);
      if (before) before.push(row);
      else this.#rows.set(key, [row]);
    }
  }

  of(pool: Pool): readonly PublishedRow[] {
    return this.#rows.get(poolKey(pool)) ?? [];
  }

  /** Children with a place, by name. */
  granted(pool: Pool): PublishedRow[] {
    return this.of(pool)
      .filter(({ request }) => request.status.type === 'granted')
      .sort(byChildName);
  }

  /** Requests that wait, by rank. */
  waiting(pool: Pool): PublishedRow[] {
    return this.of(pool)
      .filter(({ request }) => request.status.type === 'waiting')
      .sort((a, b) => rankOf(a) - rankOf(b));
  }

  toSettle(pool: Pool): PublishedRow[] {
    return this.of(pool).filter(({ request }) => request.status.type === 'toSettle');
  }
}

const rankOf = ({ request: { status } }: PublishedRow): number =>
  status.type === 'waiting' ? status.rank : Number.POSITIVE_INFINITY;

/** By name and birth date; by the enrolment's id at last, so that no engine orders otherwise. */
export const byChildName = (a: PublishedRow, b: PublishedRow): number =>
  compareChildren(a.child, b.child) || byCodePoint(a.enrolment.id, b.enrolment.id);

export const compareChildren = (a: Child, b: Child): number =>
  compareNames(a, b) || byCodePoint(a.birthDate, b.birthDate);

interface Named {
  readonly lastName: string;
  readonly firstName: string;
}

/** Last name, then first name, as folded: the same in every engine. */
export const compareNames = (a: Named, b: Named): number =>
  byCodePoint(fold(a.lastName), fold(b.lastName)) || byCodePoint(fold(a.firstName), fold(b.firstName));

/** How many requests stood before one that waits: all that took a place of the queue, and those of better rank. */
export const aheadOf = (status: { readonly rank: number; readonly places: number }): number =>
  Math.max(0, status.places) + status.rank - 1;
