import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { err, ok, type Result } from '#domain/result.ts';
import { type CampaignFile, readCampaignFile } from '#files/campaignFile.ts';
import { readCoordinatorKey } from '#files/coordinatorKey.ts';
import { campaignFileSentence } from '#i18n/sentences/files.ts';
import { type Misuse, type Options, required } from './options.ts';
import type { Terminal } from './terminal.ts';

export interface CampaignAndKey {
  readonly campaignFile: CampaignFile;
  /** `AGE-SECRET-KEY-1…` */
  readonly identity: string;
}

/** Why one of them was refused: the error, and its sentence. */
export interface Refused {
  readonly type: 'refused';
  readonly file: string;
  readonly error: { readonly type: string };
  readonly sentence: string;
}

export const CAMPAIGN_AND_KEY = { campaign: 'string', key: 'string' } as const;

/** What `--campaign` and `--key` name: needed by every command that opens desks' files. */
export async function readCampaignAndKey(
  options: Options,
  { voice }: Terminal,
): Promise<Result<CampaignAndKey, Misuse | Refused>> {
  const campaign = required(options, 'campaign');
  if (!campaign.ok) return campaign;
  const key = required(options, 'key');
  if (!key.ok) return key;
  const campaignBytes = await bytesOf(campaign.value);
  if (!campaignBytes.ok) return campaignBytes;
  const keyBytes = await bytesOf(key.value);
  if (!keyBytes.ok) return keyBytes;

  const campaignFile = readCampaignFile(campaignBytes.value);
  if (!campaignFile.ok) {
    const file = basename(campaign.value);
    const sentence = campaignFileSentence(campaignFile.error, file, voice);
    return err({ type: 'refused', file, error: campaignFile.error, sentence });
  }
  const read = await readCoordinatorKey(new TextDecoder().decode(keyBytes.value));
  if (!read.ok) {
    const file = basename(key.value);
    const sentence = `${file}: ${voice.t(`office.key.${read.error.type}`)}`;
    return err({ type: 'refused', file, error: read.error, sentence });
  }
  return ok({ campaignFile: campaignFile.value, identity: read.value.identity });
}

export async function bytesOf(path: string): Promise<Result<Uint8Array, Misuse>> {
  try {
    return ok(await readFile(path));
  } catch {
    return err({ type: 'unreadable', file: path });
  }
}
