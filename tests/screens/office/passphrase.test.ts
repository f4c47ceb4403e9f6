import { describe, expect, it } from 'vitest';
import { isEnough, strengthOf } from '#screens/office/issuing/passphrase.ts';

describe('what a new passphrase is worth', () => {
  it.each([
    ['', 'none'],
    ['   ', 'none'],
    ['préau2024', 'weak'],
    ['aaaaaaaaaaaaaaaa', 'weak'],
    ['abababababababab', 'weak'],
    ['un deux un deux', 'enough'],
    ['mot lit sac toi', 'enough'],
    ['Zq7!fnb2Rw#x', 'enough'],
    ['quatre bateaux rentrent au port', 'strong'],
  ])('%s: %s', (passphrase, strength) => expect(strengthOf(passphrase)).toBe(strength));

  it('takes 12 characters, or four words, and nothing less', () => {
    expect(isEnough('Zq7!fnb2Rw#')).toBe(false);
    expect(isEnough('mot lit sac')).toBe(false);
    expect(isEnough('Zq7!fnb2Rw#x')).toBe(true);
  });
});
