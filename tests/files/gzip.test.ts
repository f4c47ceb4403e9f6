import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Bytes } from '#domain/vocabulary/bytes.ts';
import { gunzip, gunzipInBrowser, gzip } from '#files/gzip.ts';

/** In Node, and as browsers do it: one file must have one verdict everywhere. */
const BOTH = [
  ['Node', gunzip],
  ['browsers', gunzipInBrowser],
] as const;
const ROOM = 5_000_000;

describe.each(BOTH)('unpacking as in %s', (_, unpack) => {
  it('gives back what was packed, whatever its length', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), fc.nat(4), async (some, power) => {
        const whole = new Uint8Array(some.length * 10 ** power);
        for (let at = 0; at < whole.length; at += some.length) whole.set(some, at);
        expect(await unpack(await gzip(whole), ROOM)).toEqual({ ok: true, value: whole });
      }),
      { numRuns: 30 },
    );
  });

  it('stops at the maximum, and not before it', async () => {
    const packed = await gzip(new Uint8Array(ROOM));
    expect(await unpack(packed, ROOM)).toMatchObject({ ok: true, value: { length: ROOM } });
    const error = { type: 'UnpacksTooLarge', maximum: ROOM - 1 };
    expect(await unpack(packed, ROOM - 1)).toEqual({ ok: false, error });
  });

  it('tells what is cut, changed or not packed', async () => {
    const packed = await gzip(crypto.getRandomValues(new Uint8Array(20_000)));
    const changed = packed.slice();
    changed[10_000] = (changed[10_000] as number) ^ 1;
    const broken: Bytes[] = [packed.slice(0, -1), packed.slice(0, 9), changed, new Uint8Array(100)];
    for (const bytes of broken) {
      expect(await unpack(bytes, ROOM)).toEqual({ ok: false, error: { type: 'PackingDamaged' } });
    }
  });
});
