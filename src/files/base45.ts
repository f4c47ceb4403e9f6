import { type Bytes, concatBytes } from '#domain/vocabulary/bytes.ts';

/** Base45 (RFC 9285): the characters that a QR code packs most densely beside bytes. */
const ALPHABET = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:';

export function encodeBase45(bytes: Uint8Array): string {
  let text = '';
  for (let index = 0; index < bytes.length; index += 2) {
    const [high = 0, low] = bytes.subarray(index, index + 2);
    text += low === undefined ? digits(high, 2) : digits(high * 256 + low, 3);
  }
  return text;
}

/** Undefined where the text is none. */
export function decodeBase45(text: string): Bytes | undefined {
  const parts: Uint8Array[] = [];
  for (let index = 0; index < text.length; index += 3) {
    const group = text.slice(index, index + 3);
    const value = groupValue(group);
    const length = group.length - 1;
    if (value === undefined || length < 1 || value >= 256 ** length) return undefined;
    parts.push(length === 1 ? Uint8Array.of(value) : Uint8Array.of(value >> 8, value & 255));
  }
  return concatBytes(parts);
}

/** The lowest digit first. */
function digits(value: number, count: number): string {
  return Array.from({ length: count }, (_, place) => ALPHABET[Math.floor(value / 45 ** place) % 45]).join('');
}

function groupValue(group: string): number | undefined {
  let value = 0;
  for (const [place, character] of [...group].entries()) {
    const digit = ALPHABET.indexOf(character);
    if (digit < 0) return undefined;
    value += digit * 45 ** place;
  }
  return value;
}
