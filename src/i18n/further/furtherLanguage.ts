import type { TimeOfDay } from '#domain/vocabulary/time.ts';
import type { MessageId } from '../messages/index.ts';

/** A language beside French and English: one file, `<code>.ts`, that a person of the town can review from top to bottom. */
export interface FurtherLanguage {
  /** As its speakers call it: `Português`. */
  readonly name: string;
  /** BCP 47: `pt-PT`. Days, months and figures follow from it. */
  readonly locale: string;
  /** The town writes its campaign in French and English only; which of the two stands among these words. */
  readonly campaignTexts: 'fr' | 'en';
  /** From day to day: `de 8 a 12 de julho de 2024`. */
  readonly span: (first: string, last: string) => string;
  /** `08:30` as a notice would have it. */
  readonly time: (time: TimeOfDay) => string;
  /** Every message, in the order of the French ones; a missing one does not compile. */
  readonly messages: Readonly<Record<MessageId, string>>;
}
