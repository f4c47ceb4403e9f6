import { type DeskIdentity, deskIdentity } from '#domain/events/events.ts';
import { ageKeyFrom } from '#domain/keys/ageKey.ts';
import { type Bytes, utf8 } from '#domain/vocabulary/bytes.ts';
import { type CampaignId, campaignId } from '#domain/vocabulary/ids.ts';
import { z } from '#domain/vocabulary/zod.ts';
import { sealByPassphrase } from './byPassphrase.ts';
import { installationName } from './deskHeader.ts';
import { parseJson } from './fileHeader.ts';

/** What lies in the folder that a desk copies to: a marker, two copies in turn, the key to them. docs/formats.md. */

/** In turn, so that a torn write never costs the last good one. Each is a desk export. */
export const copyNames = (desk: DeskIdentity): readonly [string, string] => [
  `${installationName(desk)}_copie-1.preau`,
  `${installationName(desk)}_copie-2.preau`,
];

const MARKER = '.preau-copies.json';

export const markerName = (desk: DeskIdentity): string => `${installationName(desk)}${MARKER}`;

/** Names of the installations whose copies a folder is for: `JVE-A7K2`. */
export const markedIn = (names: readonly string[]): string[] =>
  names.filter((name) => name.endsWith(MARKER)).map((name) => name.slice(0, -MARKER.length));

const marker = z.strictObject({
  format: z.literal('preau/copies'),
  version: z.literal(1),
  campaign: campaignId,
  desk: deskIdentity,
});

/** Says whose copies a folder is for: another stick at the same place is written to without a word. */
export function writeMarker(desk: DeskIdentity, campaign: CampaignId): Bytes {
  const { school, letter, replica } = desk;
  const content: z.infer<typeof marker> = {
    format: 'preau/copies',
    version: 1,
    campaign,
    desk: { school, letter, replica },
  } as const;
  return utf8(`${JSON.stringify(content)}\n`);
}

export function isMarkerOf(bytes: Bytes, desk: DeskIdentity, campaign: CampaignId): boolean {
  const read = marker.safeParse(parseJson(bytes));
  return (
    read.success &&
    read.data.campaign === campaign &&
    installationName(read.data.desk) === installationName(desk)
  );
}

export const copiesKeyName = (desk: DeskIdentity): string => `${installationName(desk)}.cle.age`;

/**
 * As much memory as the desk's own vault takes (64 MiB): the words are as long here as there, and a laptop without
 * much memory must open it too.
 */
const WORK_FACTOR = 16;

/**
 * The desk's own age identity under its passphrase: `age -d -i JVE-A7K2.cle.age JVE-A7K2_copie-1.preau | gunzip`.
 * @param secret 32 bytes, the key
 * @param workFactor lower where there is nothing to hide
 */
export function sealCopiesKey(
  secret: Bytes,
  passphrase: string,
  chain: string,
  workFactor = WORK_FACTOR,
): Promise<Bytes> {
  const { identity, recipient } = ageKeyFrom(secret);
  const text = `# Préau, ${chain}\n# public key: ${recipient}\n${identity}\n`;
  return sealByPassphrase(passphrase, utf8(text), workFactor);
}
