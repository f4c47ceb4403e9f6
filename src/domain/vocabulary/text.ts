import { z } from './zod.ts';

/**
 * Text typed by people. Any letter is kept as typed (NFC). Control, bidi and zero-width characters
 * are refused: they can make two different names look alike, or hide a formula.
 * Refusals carry a message id that i18n turns into a sentence.
 */
export type TextIssue = 'text.required' | 'text.tooLong' | 'text.invisible';

const INVISIBLE = /[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/u;
/** White space, less the zero-width no-break space that JavaScript counts among it. */
const SPACES = /[^\S\ufeff]+/gu;

export const text = (maximum: number) =>
  z
    .string()
    .transform((raw) => raw.normalize('NFC').replace(SPACES, ' ').trim())
    .pipe(
      z
        .string()
        .min(1, { error: 'text.required' satisfies TextIssue })
        .max(maximum, { error: 'text.tooLong' satisfies TextIssue })
        .refine((value) => !INVISIBLE.test(value), { error: 'text.invisible' satisfies TextIssue }),
    );

/** Last name, first name: 60 characters hold every name seen in pupils' lists, with room. */
export const personName = text(60);
/** One line: an address, a class, a reason. */
export const line = text(200);
/** A notice of a few sentences. */
export const paragraph = text(2000);

/** Whether a name mixes alphabets (Latin with Cyrillic or Greek): flagged to the agent, never changed. */
export function mixesScripts(value: string): boolean {
  const scripts = [/\p{Script=Latin}/u, /\p{Script=Greek}/u, /\p{Script=Cyrillic}/u];
  return scripts.filter((script) => script.test(value)).length > 1;
}
