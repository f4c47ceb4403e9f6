import { deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import { Encrypter, generateIdentity, identityToRecipient } from 'age-encryption';
import { type Bytes, concatBytes, textOf, utf8 } from '#domain/vocabulary/bytes.ts';
import { sealTo } from '#files/sealed.ts';
import type { Chance } from './chance.ts';
import type { Original, Originals } from './originals.ts';

/** Changes of bytes that no key guards: of the plain text, of what packs it and of what encrypts it. */

export interface Tampering {
  readonly kind: string;
  readonly bytes: Bytes;
}
type Ways = Readonly<Record<string, (chance: Chance) => Bytes | Promise<Bytes>>>;

const tampered = async (ways: Ways, chance: Chance): Promise<Tampering> => {
  const kind = chance.pick(Object.keys(ways));
  return { kind, bytes: await (ways[kind]?.(chance) ?? new Uint8Array()) };
};

/** The plain text, as bytes. */
export const tamperedText = ({ plain }: Original, chance: Chance): Promise<Tampering> =>
  tampered(
    {
      ...damages(plain),
      'byte order mark': () => concatBytes([Uint8Array.of(0xef, 0xbb, 0xbf), plain]),
      'carriage returns': () => utf8(textOf(plain).replaceAll('\n', '\r\n')),
      'one carriage return': (c) => spliced(plain, c.pick(newlinesOf(plain)), 0, Uint8Array.of(13)),
      'empty line': (c) => spliced(plain, c.pick(newlinesOf(plain)), 0, Uint8Array.of(10)),
      'newline lost': (c) => spliced(plain, c.pick(newlinesOf(plain)), 1),
      'no last newline': () => plain.subarray(0, -1),
      'invalid UTF-8': (c) => spliced(plain, c.below(plain.length), 0, c.pick(INVALID)),
      'UTF-16': () => new Uint8Array(Buffer.from(textOf(plain), 'utf16le')),
      'spaces between': (c) =>
        utf8(textOf(plain).replaceAll(c.pick([',"', '":', '}']), (each) => `${each} `)),
      'twice over': () => concatBytes([plain, plain]),
      nothing: (c) => utf8(c.pick(['', '\n', '\n\n\n', '{}\n{}\n{}\n', '[]', '0\n'.repeat(50)])),
    },
    chance,
  );

/** What packs the text; sealed well around it. */
export const tamperedPacking = ({ plain }: Original, chance: Chance): Promise<Tampering> => {
  const packed = new Uint8Array(gzipSync(plain));
  return tampered(
    {
      ...damages(packed),
      'bytes after it': (c) =>
        concatBytes([packed, c.pick([Uint8Array.of(0), utf8('more'), new Uint8Array(512)])]),
      'empty member after it': () => concatBytes([packed, gzipSync('')]),
      'two members': () => concatBytes([packed, packed]),
      'in two members': (c) => {
        const at = c.below(plain.length);
        return concatBytes([gzipSync(plain.subarray(0, at)), gzipSync(plain.subarray(at))]);
      },
      'other level': (c) => new Uint8Array(gzipSync(plain, { level: c.below(10) })),
      'zlib instead': () => new Uint8Array(deflateSync(plain)),
      'deflate alone': () => new Uint8Array(deflateRawSync(plain)),
      'not packed': () => plain,
      'packed twice': () => new Uint8Array(gzipSync(packed)),
      'header byte': (c) => flippedAt(packed, c.below(10), c),
      'trailer byte': (c) => flippedAt(packed, packed.length - 1 - c.below(8), c),
      nothing: () => new Uint8Array(),
    },
    chance,
  );
};

/** What encrypts it. */
export const tamperedSeal = (
  { file, plain }: Original,
  { town }: Originals,
  chance: Chance,
): Promise<Tampering> =>
  tampered(
    {
      ...damages(file),
      'header byte': (c) => flippedAt(file, c.below(endOfHeader(file)), c),
      'other recipient': async () => sealTo([await stranger()], new Uint8Array(gzipSync(plain))),
      'one more recipient': async () =>
        sealTo([await stranger(), ...town.campaign.recipients], new Uint8Array(gzipSync(plain))),
      'many recipients': async () =>
        sealTo(
          [...(await Promise.all(Array.from({ length: 8 }, stranger))), ...town.campaign.recipients],
          new Uint8Array(gzipSync(plain)),
        ),
      passphrase: async () => {
        const encrypter = new Encrypter();
        encrypter.setPassphrase('sésame');
        encrypter.setScryptWorkFactor(2);
        return new Uint8Array(await encrypter.encrypt(new Uint8Array(gzipSync(plain))));
      },
      'sealed twice': () => sealTo(town.campaign.recipients, file),
      'stanza twice': () => edited(file, (header) => header.replace(/(-> X25519 [^>]*\n)(---)/s, '$1$1$2')),
      'stanza lost': () => edited(file, (header) => header.replace(/-> X25519 [^>]*\n(---)/s, '$1')),
      'unknown stanza': () => edited(file, (header) => header.replace('->', '-> grease x\n\n->')),
      'other version': () => edited(file, (header) => header.replace('/v1', '/v2')),
      'header cut': () => utf8('age-encryption.org/v1\n'),
      armoured: () =>
        utf8(
          `-----BEGIN AGE ENCRYPTED FILE-----\n${Buffer.from(file).toString('base64')}\n-----END AGE ENCRYPTED FILE-----\n`,
        ),
      'two files': () => concatBytes([file, file]),
      'not sealed': () => new Uint8Array(gzipSync(plain)),
      nothing: () => new Uint8Array(),
    },
    chance,
  );

const strangers: Promise<string>[] = [];
/** Somebody whose key the coordinator does not have. */
async function stranger(): Promise<string> {
  strangers[0] ??= generateIdentity().then(identityToRecipient);
  return strangers[0];
}

/** What happens to any bytes. */
const damages = (bytes: Bytes): Ways => ({
  'bit flipped': (c) => flippedAt(bytes, c.below(bytes.length), c),
  'cut short': (c) => bytes.slice(0, c.below(bytes.length)),
  'beginning lost': (c) => bytes.slice(1 + c.below(bytes.length)),
  'bytes after it': (c) =>
    concatBytes([bytes, Uint8Array.from({ length: 1 + c.below(20) }, () => c.below(256))]),
  'bytes lost': (c) => spliced(bytes, c.below(bytes.length), 1 + c.below(8)),
  'bytes put in': (c) => spliced(bytes, c.below(bytes.length), 0, Uint8Array.of(c.below(256))),
  'block zeroed': (c) => {
    const copy = bytes.slice();
    const at = c.below(bytes.length);
    return copy.fill(0, at, at + 1 + c.below(512));
  },
  'block moved': (c) => {
    const [at, to] = [c.below(bytes.length), c.below(bytes.length)];
    return bytes.slice().copyWithin(to, at, at + 64);
  },
});

function flippedAt(bytes: Bytes, at: number, chance: Chance): Bytes {
  const copy = bytes.slice();
  copy[at] = (copy[at] ?? 0) ^ (1 << chance.below(8));
  return copy;
}

const spliced = (bytes: Bytes, at: number, lost: number, put: Uint8Array = new Uint8Array()): Bytes =>
  concatBytes([bytes.subarray(0, at), put, bytes.subarray(at + lost)]);

const newlinesOf = (bytes: Bytes): number[] => [...bytes.keys()].filter((at) => bytes[at] === 10);
const endOfHeader = (file: Bytes): number => Buffer.from(file).indexOf('\n---') + 48;

function edited(file: Bytes, edit: (header: string) => string): Bytes {
  const end = endOfHeader(file);
  return concatBytes([utf8(edit(textOf(file.subarray(0, end)))), file.subarray(end)]);
}

/** No UTF-8: a lone continuation, an overlong slash, a surrogate, a byte that never occurs, a sequence cut short. */
const INVALID = [[0x80], [0xc0, 0xaf], [0xed, 0xa0, 0x80], [0xff], [0xe2, 0x82]].map((bytes) =>
  Uint8Array.from(bytes),
);
