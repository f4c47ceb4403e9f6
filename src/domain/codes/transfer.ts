import { sha256 } from '@noble/hashes/sha2.js';
import type { Campaign } from '../campaign/campaign.ts';
import { type DeskIdentity, RESERVE, type TransferCode, type TransferSource } from '../events/events.ts';
import { err, invariant, ok, type Result } from '../result.ts';
import { bytesToHex, concatBytes, hexToBytes } from '../vocabulary/bytes.ts';
import type { DeskLetter, Hash, Replica } from '../vocabulary/ids.ts';
import type { Pool } from '../vocabulary/pools.ts';
import { decodeBase32, encodeBase32, readBase32 } from './base32.ts';

/**
 * The short code by which places go from desk to desk, or from the coordinator's reserve to a desk: 120 bits in
 * 24 base32 characters. Schools, centres, periods and bands are named by their place in the campaign, which the
 * check covers.
 */
export const TRANSFER_CODE_LENGTH = 24;
const CHECK_BITS = 25n;
/** In the place of a school, of which a campaign has 1000 at most; letter and replica of the reserve are 0. */
const RESERVE_INDEX = 1023;
/** The widest counts that a code holds. */
export const MAXIMUM_TRANSFER = 1023;
export const MAXIMUM_COUNT = 127;

export interface Transfer {
  readonly from: TransferSource;
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
  const sender = from === RESERVE ? RESERVE_NUMBERS : numbersOf(campaign, from);
  const receiver = numbersOf(campaign, to);
  return {
    fromSchool: sender.school,
    fromLetter: sender.letter,
    fromReplica: sender.replica,
    toSchool: receiver.school,
    toLetter: receiver.letter,
    toReplica: receiver.replica,
    transfer,
    centre: campaign.centres.findIndex((c) => c.id === pool.centre),
    period: campaign.periods.findIndex((p) => p.id === pool.period),
    band: campaign.bands.findIndex((b) => b.id === pool.band),
    count,
  };
}

interface DeskNumbers {
  readonly school: number;
  readonly letter: number;
  readonly replica: number;
}

const RESERVE_NUMBERS: DeskNumbers = { school: RESERVE_INDEX, letter: 0, replica: 0 };

const numbersOf = (campaign: Campaign, desk: DeskIdentity): DeskNumbers => ({
  school: campaign.schools.findIndex((s) => s.code === desk.school),
  letter: desk.letter.charCodeAt(0) - A,
  replica: Number(decodeBase32(desk.replica)),
});

/** Undefined when a field names nothing in this campaign: such a code was never issued by us. */
function transferFrom(campaign: Campaign, fields: Fields): Transfer | undefined {
  const from = sourceFrom(campaign, {
    school: fields.fromSchool,
    letter: fields.fromLetter,
    replica: fields.fromReplica,
  });
  const to = deskFrom(campaign, {
    school: fields.toSchool,
    letter: fields.toLetter,
    replica: fields.toReplica,
  });
  const centre = campaign.centres[fields.centre]?.id;
  const period = campaign.periods[fields.period]?.id;
  const band = campaign.bands[fields.band]?.id;
  const { transfer, count } = fields;
  if (!from || !to || !centre || !period || !band || transfer < 1 || count < 1) return undefined;
  return { from, to, transfer, pool: { centre, period, band }, count };
}

const A = 'A'.charCodeAt(0);

function sourceFrom(campaign: Campaign, numbers: DeskNumbers): TransferSource | undefined {
  if (numbers.school !== RESERVE_INDEX) return deskFrom(campaign, numbers);
  return numbers.letter === 0 && numbers.replica === 0 ? RESERVE : undefined;
}

function deskFrom(campaign: Campaign, { school, letter, replica }: DeskNumbers): DeskIdentity | undefined {
  const code = campaign.schools[school]?.code;
  if (!code || letter >= 26) return undefined;
  return {
    school: code,
    letter: String.fromCharCode(A + letter) as DeskLetter,
    replica: encodeBase32(BigInt(replica), 3) as Replica,
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
