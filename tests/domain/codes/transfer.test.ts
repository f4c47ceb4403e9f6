import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inGroupsOfFour } from '#domain/codes/base32.ts';
import { readTransferCode, type Transfer, transferCodeOf } from '#domain/codes/transfer.ts';
import { RESERVE, transferCode } from '#domain/events/events.ts';
import { createCampaign } from '../../builders/campaign.ts';

const { campaign, hash } = createCampaign();
const transfer = {
  from: { school: 'JVE', letter: 'A', replica: '7K2' },
  to: { school: 'CAM', letter: 'B', replica: 'Z0Q' },
  transfer: 3,
  pool: { centre: 'les-goelands', period: 'S29', band: 'elementaire' },
  count: 2,
} as unknown as Transfer;
const code = transferCodeOf(campaign, hash, transfer);

const letter = fc.constantFrom(...'ABCDEFGHIJKLMNOPQRSTUVWXYZ');
const identity = fc.record({
  school: fc.constantFrom('JVE', 'CAM'),
  letter,
  replica: fc.string({
    unit: fc.constantFrom(...'0123456789ABCDEFGHJKMNPQRSTVWXYZ'),
    minLength: 3,
    maxLength: 3,
  }),
});
const transfers = fc.record({
  from: fc.oneof(identity, fc.constant(RESERVE)),
  to: identity,
  transfer: fc.integer({ min: 1, max: 1023 }),
  pool: fc.record({
    centre: fc.constantFrom('les-goelands', 'le-grand-large'),
    period: fc.constantFrom('S28', 'S29', 'S33'),
    band: fc.constantFrom('maternelle', 'elementaire'),
  }),
  count: fc.integer({ min: 1, max: 127 }),
}) as unknown as fc.Arbitrary<Transfer>;

describe('transfer codes', () => {
  it('are 24 characters that give back what they were made of', () => {
    fc.assert(
      fc.property(transfers, (any) => {
        const made = transferCodeOf(campaign, hash, any);
        expect(transferCode.safeParse(made).success).toBe(true);
        expect(readTransferCode(campaign, hash, made)).toEqual({ ok: true, value: { ...any, code: made } });
      }),
    );
  });

  it('are read as people type them', () => {
    const typed = inGroupsOfFour(code).toLowerCase().replaceAll('0', 'O').replaceAll('1', 'i');
    expect(readTransferCode(campaign, hash, ` ${typed} `)).toEqual(readTransferCode(campaign, hash, code));
  });

  it('are refused by a campaign other than theirs', () => {
    const other = createCampaign({ revision: 2 });
    expect(readTransferCode(other.campaign, other.hash, code)).toEqual({
      ok: false,
      error: { type: 'TransferCodeMistypedOrForeign' },
    });
  });

  it('are refused with any one character mistyped', () => {
    for (let at = 0; at < code.length; at++) {
      for (const other of '0123456789ABCDEFGHJKMNPQRSTVWXYZ') {
        if (other === code[at]) continue;
        expect(readTransferCode(campaign, hash, code.slice(0, at) + other + code.slice(at + 1))).toEqual({
          ok: false,
          error: { type: 'TransferCodeMistypedOrForeign' },
        });
      }
    }
  });

  it('are refused with neighbours swapped', () => {
    for (let at = 0; at + 1 < code.length; at++) {
      if (code[at] === code[at + 1]) continue;
      const swapped = code.slice(0, at) + code[at + 1] + code[at] + code.slice(at + 2);
      expect(readTransferCode(campaign, hash, swapped).ok).toBe(false);
    }
  });

  it('name the length or the character that is wrong', () => {
    expect(readTransferCode(campaign, hash, code.slice(1))).toEqual({
      ok: false,
      error: { type: 'TransferCodeLength', length: 23, expected: 24 },
    });
    expect(readTransferCode(campaign, hash, `${code.slice(0, 5)}?${code.slice(6)}`)).toEqual({
      ok: false,
      error: { type: 'TransferCodeCharacter', character: '?', position: 6 },
    });
  });
});
