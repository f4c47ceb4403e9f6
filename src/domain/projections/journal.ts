import type { LedgerEvent } from '../events/events.ts';
import { fold, foldedWords } from '../identity/folding.ts';
import { guardiansOf, phonesOf } from '../identity/people.ts';
import type { ReceiptNumber } from '../vocabulary/ids.ts';
import { dateAsTyped } from '../vocabulary/typedDate.ts';
import { receiptsOf } from './receiptsOf.ts';
import { type Enrolment, enrolmentOf, type Register } from './register.ts';

/** What happened to each enrolment, and the words under which it is found. */
export interface Journal {
  readonly history: Map<ReceiptNumber, LedgerEvent[]>;
  readonly searchText: Map<ReceiptNumber, string>;
}

export const emptyJournal = (): Journal => ({ history: new Map(), searchText: new Map() });

/** Runs after the register took the event in. */
export function applyToJournal(journal: Journal, event: LedgerEvent, register: Readonly<Register>): void {
  for (const receipt of receiptsOf(event)) {
    const events = journal.history.get(receipt);
    if (events) events.push(event);
    else journal.history.set(receipt, [event]);
    journal.searchText.set(receipt, searchTextOf(enrolmentOf(register, receipt)));
  }
}

function searchTextOf({ receipt, ticket, household, bearer }: Enrolment): string {
  const people = [...guardiansOf(household), ...household.children, bearer];
  const names = people.flatMap((person) => [
    ...foldedWords(person.lastName),
    ...foldedWords(person.firstName),
  ]);
  const joined = people.flatMap((person) => [fold(person.lastName), fold(person.firstName)]);
  const phones = [...phonesOf(household), bearer.phone].flatMap((phone) => [
    phone,
    phone.replace(/^\+33/, '0'),
  ]);
  const births = household.children.map((child) => dateAsTyped(child.birthDate));
  return [receipt.toLowerCase(), fold(receipt), `n${ticket}`, ...names, ...joined, ...phones, ...births].join(
    ' ',
  );
}

/**
 * Enrolments where every word of the question is found, newest first; stops at `limit`. Names match in
 * any spelling, telephones with or without spaces, a ticket as `n12`.
 */
export function search(
  journal: Readonly<Journal>,
  register: Readonly<Register>,
  question: string,
  limit: number,
): Enrolment[] {
  const digits = question.replace(/[\s.]/g, '');
  const words = /^\+?\d{6,}$/.test(digits) ? [digits] : wordsOf(question);
  const found: Enrolment[] = [];
  for (const enrolment of [...register.enrolments.values()].reverse()) {
    const text = journal.searchText.get(enrolment.receipt) ?? '';
    if (words.every((word) => text.includes(word))) found.push(enrolment);
    if (found.length === limit) break;
  }
  return found;
}

/** What holds a digit (a date, a receipt, a ticket) is found as written; the rest are names. */
const wordsOf = (question: string): string[] =>
  question.split(/\s+/u).flatMap((word) => (/\d/.test(word) ? [word.toLowerCase()] : foldedWords(word)));
