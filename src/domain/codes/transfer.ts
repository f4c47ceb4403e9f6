import { sha256 } from '@noble/hashes/sha2.js';
import type { Campaign } from '../campaign/campaign.ts';
import type { DeskIdentity, TransferCode } from '../events/events.ts';
import { err, invariant, ok, type Result } from '../result.ts';
import { bytesToHex, concatBytes, hexToBytes } from '../vocabulary/bytes.ts';
import type { DeskLetter, Hash, Replica } from '../vocabulary/ids.ts';
import type { Pool } from '../vocabulary/pools.ts';
import { decodeBase32, encodeBase32, readBase32 } from './base32.ts';

/**
 * The short code by which places go from desk to desk: 120 bits in 24 base32 characters.
 * Schools, centres, periods and bands are named by their place in the campaign, which the check covers; a
 * campaign has 1000 schools at most, and index 1023 is kept for the coordinator's reserve.
 */
export const TRANSFER_CODE_LENGTH = 24;
const CHECK_BITS = 25n;

export interface Transfer {
  readonly from: DeskIdentity;
  readonly to: DeskIdentity;
  /** Counts the transfers of this sender, 1 to 1023. */
  readonly transfer: number;
  readonly pool: Pool;
  /** Places, 1 to 127. */
  readonly count: number;
}

export type TransferCodeError =
  | { type: 'TransferCodeLength'; length: number; expected: number }
  /** A character that no code contains, and its place, from 1. */
  | { type: 'TransferCodeCharacter'; character: string; position: number }
  /** The check does not hold: a character is wrong, or the code is from another campaign. */
  | { type: 'TransferCodeMistypedOrForeign' };

/** The fields of a code in their order, with their widths in bits. */
const LAYOUT = [
  ['fromSchool', 10],
  ['fromLetter', 5],
  ['fromReplica', 15],
  ['toSchool', 10],
  ['toLetter', 5],
  ['toReplica', 15],
  ['transfer', 10],
  ['centre', 8],
  ['period', 6],
  ['band', 4],
  ['count', 7],
] as const;
type Fields = Record<(typeof LAYOUT)[number][0], number>;

/** The transfer must be of this campaign and within the limits above. */
export function transferCodeOf(campaign: Campaign, campaignHash: Hash, transfer: Transfer): TransferCode {
  const payload = pack(fieldsOf(campaign, transfer));
  const bits = (payload << CHECK_BITS) | checkOf(campaignHash, payload);
  return encodeBase32(bits, TRANSFER_CODE_LENGTH) as TransferCode;
}

/** Reads what was typed or scanned. Whether the transfer is for this desk, and new, is decided elsewhere. */
export function readTransferCode(
  campaign: Campaign,
  campaignHash: Hash,
  typed: string,
): Result<Transfer & { readonly code: TransferCode }, TransferCodeError> {
  const read = readBase32(typed);
  if (!read.ok) return err({ type: 'TransferCodeCharacter', ...read.error });
  const code = read.value as TransferCode;
  if (code.length !== TRANSFER_CODE_LENGTH) {
    return err({ type: 'TransferCodeLength', length: code.length, expected: TRANSFER_CODE_LENGTH });
  }
  const bits = decodeBase32(code);
  const payload = bits >> CHECK_BITS;
  const checked = checkOf(campaignHash, payload) === (bits & ((1n << CHECK_BITS) - 1n));
  const transfer = checked ? transferFrom(campaign, unpack(payload)) : undefined;
  return transfer ? ok({ ...transfer, code }) : err({ type: 'TransferCodeMistypedOrForeign' });
}

function fieldsOf(campaign: Campaign, { from, to, transfer, pool, count }: Transfer): Fields {
  const schoolIndex = (desk: DeskIdentity) => campaign.schools.findIndex((s) => s.code === desk.school);
  const letterIndex = (desk: DeskIdentity) => desk.letter.charCodeAt(0) - A;
  const replicaNumber = (desk: DeskIdentity) => Number(decodeBase32(desk.replica));
  return {
    fromSchool: schoolIndex(from),
    fromLetter: letterIndex(from),
    fromReplica: replicaNumber(from),
    toSchool: schoolIndex(to),
    toLetter: letterIndex(to),
    toReplica: replicaNumber(to),
    transfer,
    centre: campaign.centres.findIndex((c) => c.id === pool.centre),
    period: campaign.periods.findIndex((p) => p.id === pool.period),
    band: campaign.bands.findIndex((b) => b.id === pool.band),
    count,
  };
}

/** Undefined when a field names nothing in this campaign: such a code was never issued by us. */
function transferFrom(campaign: Campaign, fields: Fields): Transfer | undefined {
  const from = deskFrom(campaign, fields.fromSchool, fields.fromLetter, fields.fromReplica);
  const to = deskFrom(campaign, fields.toSchool, fields.toLetter, fields.toReplica);
  const centre = campaign.centres[fields.centre]?.id;
  const period = campaign.periods[fields.period]?.id;
  const band = campaign.bands[fields.band]?.id;
  const { transfer, count } = fields;
  if (!from || !to || !centre || !period || !band || transfer < 1 || count < 1) return undefined;
  return { from, to, transfer, pool: { centre, period, band }, count };
}

const A = 'A'.charCodeAt(0);

function deskFrom(
  campaign: Campaign,
  schoolIndex: number,
  letterIndex: number,
  replicaNumber: number,
): DeskIdentity | undefined {
  const school = campaign.schools[schoolIndex]?.code;
  if (!school || letterIndex >= 26) return undefined;
  return {
    school,
    letter: String.fromCharCode(A + letterIndex) as DeskLetter,
    replica: encodeBase32(BigInt(replicaNumber), 3) as Replica,
  };
}

const pack = (fields: Fields): bigint =>
  LAYOUT.reduce((bits, [name, width]) => {
    const value = fields[name];
    invariant(value >= 0 && value < 1 << width, `${name} of a transfer fits its ${width} bits`);
    return (bits << BigInt(width)) | BigInt(value);
  }, 0n);

function unpack(payload: bigint): Fields {
  let rest = payload;
  const fields = LAYOUT.toReversed().map(([name, width]) => {
    const value = Number(rest & ((1n << BigInt(width)) - 1n));
    rest >>= BigInt(width);
    return [name, value] as const;
  });
  return Object.fromEntries(fields) as Fields;
}

/** First 25 bits of SHA-256 over the campaign hash (32 bytes) and the 95 other bits (12 bytes, big endian). */
function checkOf(campaignHash: Hash, payload: bigint): bigint {
  const bytes = hexToBytes(payload.toString(16).padStart(24, '0'));
  const digest = sha256(concatBytes([hexToBytes(campaignHash), bytes]));
  return BigInt(`0x${bytesToHex(digest.subarray(0, 4))}`) >> 7n;
}
