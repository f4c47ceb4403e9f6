import { z } from './zod.ts';

/** Branded ids: an id of one thing cannot be passed where another is meant. */

/** Three capitals or digits, the first a capital: `JVE`. */
export const schoolCode = z
  .string()
  .regex(/^[A-Z][A-Z0-9]{2}$/)
  .brand<'SchoolCode'>();
export type SchoolCode = z.infer<typeof schoolCode>;

/** A desk of a school: `A` ... `Z`. */
export const deskLetter = z
  .string()
  .regex(/^[A-Z]$/)
  .brand<'DeskLetter'>();
export type DeskLetter = z.infer<typeof deskLetter>;

/** Three random Crockford base32 characters naming one installation of a desk (R2). */
export const replica = z
  .string()
  .regex(/^[0-9A-HJKMNP-TV-Z]{3}$/)
  .brand<'Replica'>();
export type Replica = z.infer<typeof replica>;

/** `JVE-A7K2-0042-C` (R2): school, desk letter + replica, count, ISO 7064 check character. */
export const receiptNumber = z
  .string()
  .regex(/^[A-Z][A-Z0-9]{2}-[A-Z][0-9A-HJKMNP-TV-Z]{3}-\d{4,}-[A-Z0-9]$/)
  .brand<'ReceiptNumber'>();
export type ReceiptNumber = z.infer<typeof receiptNumber>;

const slug = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9-]{0,39}$/);
export const centreId = slug.brand<'CentreId'>();
export type CentreId = z.infer<typeof centreId>;
export const periodId = slug.brand<'PeriodId'>();
export type PeriodId = z.infer<typeof periodId>;
export const bandId = slug.brand<'BandId'>();
export type BandId = z.infer<typeof bandId>;
export const questionId = slug.brand<'QuestionId'>();
export type QuestionId = z.infer<typeof questionId>;

/** One form filled at the counter, from its first keystroke on. Makes a double click harmless. */
export const visitId = z.uuid().brand<'VisitId'>();
export type VisitId = z.infer<typeof visitId>;

/** Rank in the queue of a school (or of a desk, where the campaign says so). */
export const ticket = z.number().int().min(1).max(9999).brand<'Ticket'>();
export type Ticket = z.infer<typeof ticket>;

const hex = (length: number) => z.string().regex(new RegExp(`^[0-9a-f]{${length}}$`));
/** SHA-256, 64 lower-case hex digits. */
export const hash = hex(64).brand<'Hash'>();
export type Hash = z.infer<typeof hash>;
/** Ed25519 public key, 64 lower-case hex digits. */
export const publicKey = hex(64).brand<'PublicKey'>();
export type PublicKey = z.infer<typeof publicKey>;
/** Ed25519 signature, 128 lower-case hex digits. */
export const signature = hex(128).brand<'Signature'>();
export type Signature = z.infer<typeof signature>;

/** A campaign's id. */
export const campaignId = z.uuid().brand<'CampaignId'>();
export type CampaignId = z.infer<typeof campaignId>;

/** Two to four letters by which an agent signs: `MLD`. */
export const initials = z
  .string()
  .regex(/^\p{Lu}{2,4}$/u)
  .brand<'Initials'>();
export type Initials = z.infer<typeof initials>;
