import { encodeQR } from 'qr';
import { describe, expect, it } from 'vitest';
import { hashOf } from '#domain/chain/hash.ts';
import { keyPairFrom } from '#domain/chain/signing.ts';
import type { ReceiptNumber } from '#domain/vocabulary/ids.ts';
import { openStub, readStubPart, stubCodes } from '#files/stubCode.ts';
import { stubOf } from '#files/stubLedger.ts';
import { createCampaign, TEST_IDENTITY } from '../builders/campaign.ts';
import { createDesk } from '../builders/desk.ts';
import { createChild, createHousehold } from '../builders/household.ts';

const town = createCampaign();
const keys = keyPairFrom(new Uint8Array(32).fill(65));

async function stubOfFamily(children: number) {
  const desk = await createDesk({ campaign: town });
  const family = createHousehold('Le Gall', {
    children: Array.from({ length: children }, (_, index) => createChild(`Prénom${index}`)),
  });
  const receipt = await desk.serves(family, { ticket: 1, weeks: ['S28', 'S29', 'S33'] });
  const line = desk.ledger.lines()[1];
  const opening = desk.state.status.opening;
  if (!line || !opening) throw new Error('An open desk served a family');
  return { receipt, stub: { ...stubOf(line, keys), key: keys.publicKey, proof: opening.proof } };
}

const wholeOf = (codes: readonly string[]): string =>
  codes.map((code) => readStubPart(code)?.data ?? '').join('');

describe('the code on a stub', () => {
  it('brings the very line back, with its signature and what vouches for the desk', async () => {
    const { receipt, stub } = await stubOfFamily(2);
    const codes = await stubCodes(receipt, stub, town.campaign.recipients);
    expect(codes.map(readStubPart)).toMatchObject(
      codes.map((_, index) => ({ receipt, part: index + 1, parts: codes.length })),
    );
    const opened = await openStub(wholeOf(codes), TEST_IDENTITY);
    expect(opened.ok && opened.value).toEqual({ ...stub, line: new Uint8Array(stub.line) });
    expect(opened.ok && hashOf(opened.value.line)).toBe(hashOf(stub.line));
  });

  it('fits one QR code for an ordinary family, and several for a large one, none denser than version 28', async () => {
    for (const [children, parts] of [
      [1, 1],
      [2, 1],
      [20, 2],
    ] as const) {
      const { receipt, stub } = await stubOfFamily(children);
      const codes = await stubCodes(receipt, stub, [
        ...town.campaign.recipients,
        ...town.campaign.recipients,
      ]);
      expect(codes).toHaveLength(parts);
      for (const code of codes) {
        const modules = encodeQR(code, 'raw', { ecc: 'medium', border: 1 }).length - 2;
        expect(modules).toBeLessThanOrEqual(17 + 4 * 28);
      }
    }
  });

  it('is no other QR code, nor one with a wrong number', async () => {
    const { receipt, stub } = await stubOfFamily(1);
    const [code = ''] = await stubCodes(receipt, stub, town.campaign.recipients);
    expect(readStubPart(`${receipt} 1234`)).toBeUndefined();
    const slip = `${receipt.slice(0, -1)}${receipt.endsWith('A') ? 'B' : 'A'}` as ReceiptNumber;
    expect(readStubPart(code.replace(receipt, slip))).toBeUndefined();
  });

  it('damaged, or for another key, it is refused', async () => {
    const { receipt, stub } = await stubOfFamily(1);
    const data = wholeOf(await stubCodes(receipt, stub, town.campaign.recipients));
    expect(await openStub(`${data.slice(0, -3)}000`, TEST_IDENTITY)).toMatchObject({ ok: false });
    expect(await openStub(`${data}a`, TEST_IDENTITY)).toEqual({
      ok: false,
      error: { type: 'StubCodeDamaged' },
    });
    const other = 'AGE-SECRET-KEY-1DHXEGHRQSHR3LHKQ4G924RDH7CMCDDVXFYG6QEGTV5QWRZLPZT2SDHYRVS';
    expect(await openStub(data, other)).toEqual({ ok: false, error: { type: 'KeyDoesNotOpen' } });
  });
});
