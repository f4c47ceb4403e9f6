import { err, ok, type Result } from '#domain/result.ts';
import { type StorageError, storageErrorOf } from './database.ts';

/** What the store throws, as a value: a full disk and a closed database are expected things. */
export async function attempt<T>(job: () => PromiseLike<T>): Promise<Result<T, StorageError>> {
  try {
    return ok(await job());
  } catch (thrown) {
    return err(storageErrorOf(thrown));
  }
}
