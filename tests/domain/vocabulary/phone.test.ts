import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { phone, phoneForReading } from '#domain/vocabulary/phone.ts';

describe('telephone numbers', () => {
  it.each([
    '06 12 34 56 78',
    '0612345678',
    '06.12.34.56.78',
    '06-12-34-56-78',
    '+33 6 12 34 56 78',
    '0033612345678',
  ])('one number however it is typed: %s', (typed) => expect(phone.parse(typed)).toBe('+33612345678'));

  it('a foreign number keeps its country, one of an overseas department too', () => {
    expect(phone.parse('+44 20 7946 0958')).toBe('+442079460958');
    expect(phone.parse('0692 12 34 56')).toBe('+33692123456');
  });

  it('left empty it is to be filled in, not wrong', () => {
    expect(phone.safeParse(' ').error?.issues[0]?.message).toBe('text.required');
  });

  it.each(['06', '06 12 34 56', '06 12 34 56 78 90', 'Camille', '+'])('refused: "%s"', (typed) => {
    expect(phone.safeParse(typed).error?.issues[0]?.message).toBe('phone.invalid');
  });

  it('is read aloud in pairs, abroad with its country code', () => {
    expect(phoneForReading(phone.parse('0612345678'))).toBe('06 12 34 56 78');
    expect(phoneForReading(phone.parse('+44 20 7946 0958'))).toBe('+44 20 7946 0958');
  });

  it('what was read once is read again as the same', () => {
    const written = fc
      .tuple(
        fc.constantFrom('0', '00', '+', '+33', '+330', '+630', '+6300', '+490', ''),
        fc.stringMatching(/^\d{4,14}$/),
      )
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(written, (typed) => {
        const kept = phone.safeParse(typed).data;
        if (kept !== undefined) expect(phone.parse(kept)).toBe(kept);
      }),
      {
        numRuns: 2000,
        examples: [
          ['0612345678'],
          ['+442079460958'],
          ['0692123456'],
          ['+63006051228741'],
          ['+00200021094775'],
        ],
      },
    );
  });
});
