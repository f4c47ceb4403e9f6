import type { DeskIdentity } from '../events/events.ts';
import { type ReceiptNumber, receiptNumber } from '../vocabulary/ids.ts';
import { checkCharacterHolds, checkCharacterOf } from './checkCharacter.ts';

/**
 * R2: `JVE-A7K2-0042-C`. The check character is ISO 7064 MOD 37,36 over all characters before it without
 * their hyphens.
 * @param count of the enrolments of this replica, from 1
 */
export function receiptNumberOf(identity: DeskIdentity, count: number): ReceiptNumber {
  const { school, letter, replica } = identity;
  const digits = String(count).padStart(4, '0');
  const check = checkCharacterOf(`${school}${letter}${replica}${digits}`);
  return `${school}-${letter}${replica}-${digits}-${check}` as ReceiptNumber;
}

/** Whether `text` is a receipt number in its one way of writing, with the right check character (R2). */
export const receiptNumberHolds = (text: string): text is ReceiptNumber =>
  receiptNumber.safeParse(text).success &&
  !/-(0000|0\d{4,})-/.test(text) &&
  checkCharacterHolds(text.replaceAll('-', ''));

/** The count of the enrolments in a receipt number: 42 for `JVE-A7K2-0042-C`. */
export const countInReceipt = (receipt: ReceiptNumber): number => Number(receipt.split('-')[2]);
