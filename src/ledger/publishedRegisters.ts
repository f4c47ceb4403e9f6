import type { Result } from '#domain/result.ts';
import type { Bytes } from '#domain/vocabulary/bytes.ts';
import type { CampaignId, Hash } from '#domain/vocabulary/ids.ts';
import { attempt } from './attempt.ts';
import type { StorageError } from './database.ts';
import type { OfficeDatabase } from './officeDatabase.ts';

/** The registers that were published from this computer, so that letters are made of what was signed. */
export interface PublishedRegisters {
  /** @param pieces sealed with age */
  readonly keepPublished: (
    campaign: CampaignId,
    register: Hash,
    pieces: readonly Bytes[],
  ) => Promise<Result<void, StorageError>>;
  /** Undefined where it was published elsewhere. */
  readonly published: (
    campaign: CampaignId,
    register: Hash,
  ) => Promise<Result<readonly Bytes[] | undefined, StorageError>>;
}

export const publishedRegisters = ({ published }: OfficeDatabase): PublishedRegisters => ({
  keepPublished: (campaign, register, pieces) =>
    attempt(async () => {
      await published.put({ campaign, register, pieces });
    }),
  published: (campaign, register) => attempt(async () => (await published.get([campaign, register]))?.pieces),
});
