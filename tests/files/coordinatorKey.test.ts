import { describe, expect, it } from 'vitest';
import { readCoordinatorKey } from '#files/coordinatorKey.ts';
import { TRAINING_IDENTITY, trainingCampaign } from '#training/trainingTown.ts';

describe("the coordinator's key", () => {
  it.each([
    TRAINING_IDENTITY,
    `  ${TRAINING_IDENTITY}\n`,
    TRAINING_IDENTITY.toLowerCase(),
    `# created: 2024-05-20T10:00:00+02:00\n# public key: age1…\n${TRAINING_IDENTITY}\n`,
  ])('is found in what was typed, pasted or read from its file (%#)', async (text) => {
    const read = await readCoordinatorKey(text);
    expect(read).toEqual({
      ok: true,
      value: { identity: TRAINING_IDENTITY, recipient: trainingCampaign().campaign.recipients[0] },
    });
  });

  it.each([
    ['', 'KeyMissing'],
    ['age1shx6lzhlvm273l5zsxwuspmg0pmx57knsm87kzfl7k2tmpmsuv6sy8tnzc', 'KeyMissing'],
    [TRAINING_IDENTITY.replace('1DHX', '1DHQ'), 'KeyMistyped'],
    [TRAINING_IDENTITY.slice(0, -1), 'KeyMistyped'],
    ['age-encryption.org/v1\n-> scrypt 8Vq4 18\n', 'KeyLocked'],
    ['-----BEGIN AGE ENCRYPTED FILE-----\nYWdl', 'KeyLocked'],
  ])('says what is wrong with %j', async (text, type) => {
    expect(await readCoordinatorKey(text)).toEqual({ ok: false, error: { type } });
  });
});
