import { basename } from 'node:path';
import type { CoordinationLedger } from '#domain/merge/evidence.ts';
import { err, ok, type Result } from '#domain/result.ts';
import { readCoordinationExport } from '#files/coordinationExport.ts';
import { coordinationFileSentence } from '#i18n/sentences/coordination.ts';
import { bytesOf, type CampaignAndKey, type Refused } from './campaignAndKey.ts';
import type { Misuse } from './options.ts';
import type { Terminal } from './terminal.ts';

/**
 * What coordinators decided, from their own files: a ledger that goes on after a loss needs the one before beside it.
 * @param list paths, parted by commas
 */
export async function readDecisions(
  list: string | undefined,
  { campaignFile, identity }: CampaignAndKey,
  { voice }: Terminal,
): Promise<Result<readonly CoordinationLedger[], Misuse | Refused>> {
  const ledgers: CoordinationLedger[] = [];
  for (const path of list?.split(',') ?? []) {
    const bytes = await bytesOf(path);
    if (!bytes.ok) return bytes;
    const read = await readCoordinationExport(bytes.value, identity, campaignFile);
    if (!read.ok) {
      const file = basename(path);
      const sentence = coordinationFileSentence(read.error, file, voice);
      return err({ type: 'refused', file, error: read.error, sentence });
    }
    const { header, events } = read.value;
    ledgers.push({
      replica: header.replica,
      // The chain holds, so each event's hash stands in the one after it.
      events: events.map((event, index) => ({ hash: events[index + 1]?.prev ?? header.head, event })),
    });
  }
  return ok(ledgers);
}
