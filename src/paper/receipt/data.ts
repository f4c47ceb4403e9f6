import type { Words } from '#domain/campaign/campaign.ts';
import type { ReceiptNumber, SchoolCode, Ticket } from '#domain/vocabulary/ids.ts';
import type { Level } from '#domain/vocabulary/levels.ts';
import type { Phone } from '#domain/vocabulary/phone.ts';
import type { Instant, IsoDate } from '#domain/vocabulary/time.ts';
import type { PaperPeriod } from '../voice.ts';

/** All that one receipt says, in both of its halves. */
export interface ReceiptData {
  readonly receipt: ReceiptNumber;
  /** 0 as first recorded; prints as `/n` behind the number from 1 on. */
  readonly revision: number;
  /** 1 for the first print; later ones are marked DUPLICATA. */
  readonly copy: number;
  /** Marks every page SPÉCIMEN. */
  readonly training: boolean;
  /** Puts English under the French. */
  readonly english: boolean;
  readonly town: string;
  /** Title of the campaign. */
  readonly title: Words;
  readonly school: { readonly code: SchoolCode; readonly name: string };
  /** `JVE-A` */
  readonly desk: string;
  /** The centre of the desk's school. */
  readonly centre: { readonly name: string; readonly address?: string };
  readonly ticket: Ticket;
  /** True time, written with the town's offset: its wall time is what is printed. */
  readonly recordedAt: Instant;
  /** Late entry: when the paper form was taken. */
  readonly takenAt?: Instant;
  /** Initials. */
  readonly agent: string;
  readonly role: 'own' | 'carried';
  /** Printed when it carries the household. */
  readonly bearer: PaperPerson;
  /** One or two. */
  readonly guardians: readonly PaperPerson[];
  readonly children: readonly PaperChild[];
  /** The day by which families who wait have their answer. */
  readonly answerBy: IsoDate;
  readonly notices: { readonly rules: Words; readonly privacy: Words; readonly contact: Words };
  readonly formSigned: boolean;
  readonly proxySeen?: boolean;
  /** As people compare it: the first digits of the event's hash. */
  readonly shortHash: string;
  /** What the QR codes on the stub hold: the enrolment, signed and sealed. */
  readonly stubCodes: readonly string[];
}

export interface PaperPerson {
  readonly lastName: string;
  readonly firstName: string;
  readonly phone?: Phone;
}

export interface PaperChild {
  readonly lastName: string;
  readonly firstName: string;
  readonly birthDate: IsoDate;
  readonly level: Level;
  /** Name of the child's school, when it is not the desk's. */
  readonly school?: string;
  readonly requests: readonly PaperRequest[];
}

export type PaperOutcome = 'granted' | 'waiting' | 'recorded';

export interface PaperRequest {
  readonly period: PaperPeriod;
  /** `recorded` where the campaign lets no desk grant places: the merge decides all. */
  readonly outcome: PaperOutcome;
  /** Name of the centre, when it is not that of the desk's school. */
  readonly centre?: string;
}

/** `JVE-A7K2-0042-C`, or `JVE-A7K2-0042-C/1` once corrected. */
export const printedNumber = ({ receipt, revision }: Pick<ReceiptData, 'receipt' | 'revision'>): string =>
  revision === 0 ? receipt : `${receipt}/${revision}`;
