import { err, ok, type Result } from '#domain/result.ts';
import { type Bytes, concatBytes } from '#domain/vocabulary/bytes.ts';

/** Room for about 30,000 enrolments at one desk. */
const UNPACKED_MAXIMUM = 64_000_000;

export type GunzipError = { type: 'PackingDamaged' } | { type: 'UnpacksTooLarge'; maximum: number };

export async function gzip(bytes: Bytes): Promise<Bytes> {
  const packed = new Blob([bytes]).stream().pipeThrough(new CompressionStream('gzip'));
  return new Uint8Array(await new Response(packed).arrayBuffer());
}

/** Stops at `maximum` bytes, however small the packed file: a bomb costs no more than that. */
export async function gunzip(bytes: Bytes, maximum = UNPACKED_MAXIMUM): Promise<Result<Bytes, GunzipError>> {
  const reader = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip')).getReader();
  const parts: Uint8Array[] = [];
  let size = 0;
  try {
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      parts.push(part.value);
      size += part.value.length;
      if (size > maximum) {
        await reader.cancel();
        return err({ type: 'UnpacksTooLarge', maximum });
      }
    }
  } catch {
    return err({ type: 'PackingDamaged' });
  }
  return ok(concatBytes(parts));
}
