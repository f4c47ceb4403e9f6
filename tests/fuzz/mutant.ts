import { gzipSync } from 'node:zlib';
import type { Bytes } from '#domain/vocabulary/bytes.ts';
import { readDeskExport, verifyPlainExport } from '#files/deskExport.ts';
import { sealTo } from '#files/sealed.ts';
import type { Actor } from './actors.ts';
import { tamperedPacking, tamperedSeal, tamperedText } from './around.ts';
import type { Chance } from './chance.ts';
import { written } from './forge.ts';
import { forged } from './inside.ts';
import type { Outcome } from './judge.ts';
import type { Original, Originals } from './originals.ts';

export const LAYERS = [
  ['field', 36],
  ['event', 18],
  ['chain', 12],
  ['signature', 12],
  ['text', 12],
  ['gzip', 4],
  ['age', 4],
] as const;
export type Layer = (typeof LAYERS)[number][0];

/** An export with one thing changed in one layer, sealed again correctly in every layer around it. */
export interface Mutant {
  readonly layer: Layer;
  readonly kind: string;
  readonly actor: Actor;
  readonly original: Original;
  /** Unless it was packing or encryption that was changed. */
  readonly plain?: Bytes;
  /** Read from the encrypted file, through every layer. */
  readonly whole: boolean;
  readonly read: () => Promise<Outcome>;
}

/** One in twenty of those changed inside goes through gzip and age too; the others begin at the plain text. */
const WHOLE = 20;

export async function createMutant(originals: Originals, chance: Chance): Promise<Mutant> {
  const layer = chance.weighed(LAYERS);
  const original = chance.pick(originals.exports);
  if (layer === 'gzip' || layer === 'age') {
    const { kind, bytes } = await (layer === 'gzip'
      ? tamperedPacking(original, chance)
      : tamperedSeal(original, originals, chance));
    const file = layer === 'gzip' ? await sealTo(originals.town.campaign.recipients, bytes) : bytes;
    const read = () => readFile(file, originals);
    return { layer, kind, actor: 'bystander', original, whole: true, read };
  }
  const { kind, actor, plain } = await changedInside(layer, original, originals, chance);
  const whole = chance.once(WHOLE);
  const read = whole ? () => readPacked(plain, originals) : () => verify(plain, originals);
  return { layer, kind, actor, original, plain, whole, read };
}

async function changedInside(
  layer: Exclude<Layer, 'gzip' | 'age'>,
  original: Original,
  originals: Originals,
  chance: Chance,
) {
  if (layer === 'text') {
    const { kind, bytes } = await tamperedText(original, chance);
    return { kind, actor: 'bystander', plain: bytes } as const;
  }
  const { kind, actor, draft } = forged(layer, original, originals, chance);
  return { kind, actor, plain: written(draft) };
}

const verify = (plain: Bytes, { town }: Originals): Promise<Outcome> =>
  verifyPlainExport(plain, town.campaign, town.hash);

const readPacked = async (plain: Bytes, originals: Originals): Promise<Outcome> =>
  readFile(await sealTo(originals.town.campaign.recipients, new Uint8Array(gzipSync(plain))), originals);

const readFile = (file: Bytes, { town }: Originals): Promise<Outcome> =>
  readDeskExport(file, town.ageIdentity, town.campaign, town.hash);
