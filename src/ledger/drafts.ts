import type { Result } from '#domain/result.ts';
import { ok } from '#domain/result.ts';
import { textOf, utf8 } from '#domain/vocabulary/bytes.ts';
import { attempt } from './attempt.ts';
import type { PreauDatabase, StorageError } from './database.ts';
import type { Sealer } from './sealer.ts';

/** Unfinished forms of one desk, kept apart from the ledger: JSON under an id. */
export interface Drafts {
  readonly save: (id: string, value: unknown) => Promise<Result<void, StorageError>>;
  readonly remove: (id: string) => Promise<Result<void, StorageError>>;
  /** Those that can still be read; a damaged draft is no reason to stop. */
  readonly all: () => Promise<Result<Draft[], StorageError>>;
}

export interface Draft {
  readonly id: string;
  readonly value: unknown;
}

export function draftsOf(database: PreauDatabase, sealer: Sealer, chain: string): Drafts {
  const about = (id: string): string => `draft ${chain} ${id}`;
  const inTurn = oneAfterTheOther();
  return {
    save: (id, value) => {
      const bytes = utf8(JSON.stringify(value));
      return inTurn(async () => {
        const sealed = await sealer.seal(bytes, about(id));
        const put = await attempt(() => database.drafts.put({ chain, id, value: sealed }));
        return put.ok ? ok(undefined) : put;
      });
    },
    remove: (id) => inTurn(() => attempt(() => database.drafts.delete([chain, id]))),
    all: async () => {
      const rows = await attempt(() =>
        database.drafts.where('[chain+id]').between([chain, ''], [chain, '\uffff']).toArray(),
      );
      if (!rows.ok) return rows;
      const drafts = await Promise.all(
        rows.value.map(async ({ id, value }): Promise<Draft[]> => {
          try {
            return [{ id, value: JSON.parse(textOf(await sealer.open(value, about(id)))) }];
          } catch {
            return [];
          }
        }),
      );
      return ok(drafts.flat());
    },
  };
}

/** Sealing takes its time: without a queue a draft saved first could land after its own removal. */
function oneAfterTheOther(): <T>(job: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (job) => {
    const next = last.then(job);
    last = next.catch(() => undefined);
    return next;
  };
}
