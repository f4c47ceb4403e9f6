import { err, ok, type Result } from '#domain/result.ts';
import { type Bytes, concatBytes } from '#domain/vocabulary/bytes.ts';
import { nodeZlib } from './node.ts';

/** Room for about 30,000 enrolments at one desk. */
const UNPACKED_MAXIMUM = 64_000_000;

export type GunzipError = { type: 'PackingDamaged' } | { type: 'UnpacksTooLarge'; maximum: number };

export async function gzip(bytes: Bytes): Promise<Bytes> {
  const packed = new Blob([bytes]).stream().pipeThrough(new CompressionStream('gzip'));
  return new Uint8Array(await new Response(packed).arrayBuffer());
}

/** Stops at `maximum` bytes, however small the packed file: a bomb costs no more than that. */
export function gunzip(bytes: Bytes, maximum = UNPACKED_MAXIMUM): Promise<Result<Bytes, GunzipError>> {
  return nodeZlib() ? gunzipInNode(bytes, maximum) : gunzipInBrowser(bytes, maximum);
}

/** What most desks bring unpacks into one piece of this. */
const UNPACKED_PIECE = 1 << 20;
/** Unpacks to a thousand times its length at most, before anybody can say that it is enough. */
const PACKED_PIECE = 1 << 16;

/** In a thread of its own. Node's own `DecompressionStream` takes five times as long. */
function gunzipInNode(bytes: Bytes, maximum: number): Promise<Result<Bytes, GunzipError>> {
  return new Promise((resolve) => {
    nodeZlib()?.gunzip(bytes, { chunkSize: UNPACKED_PIECE, maxOutputLength: maximum }, (error, unpacked) => {
      if (!error) resolve(ok(new Uint8Array(unpacked.buffer, unpacked.byteOffset, unpacked.length)));
      else if ('code' in error && error.code === 'ERR_BUFFER_TOO_LARGE')
        resolve(err({ type: 'UnpacksTooLarge', maximum }));
      else resolve(err({ type: 'PackingDamaged' }));
    });
  });
}

export async function gunzipInBrowser(bytes: Bytes, maximum: number): Promise<Result<Bytes, GunzipError>> {
  const { readable, writable } = new DecompressionStream('gzip');
  // What fails there, the reader is told too.
  writeAll(writable, bytes).catch(() => undefined);
  const reader = readable.getReader();
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

/** By hand: the stream of a `Blob` takes as long again as the unpacking. */
async function writeAll(writable: WritableStream<BufferSource>, bytes: Bytes): Promise<void> {
  const writer = writable.getWriter();
  for (let start = 0; start < bytes.length; start += PACKED_PIECE) {
    await writer.write(bytes.subarray(start, start + PACKED_PIECE));
  }
  await writer.close();
}
