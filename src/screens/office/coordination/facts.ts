import type { RequestRef } from '#domain/coordination/events.ts';
import type { MergedEnrolment, MergedRequest } from '#domain/merge/register.ts';
import type { Bearer, Child, Household } from '#domain/vocabulary/household.ts';
import { phoneForReading } from '#domain/vocabulary/phone.ts';
import { dateAsTyped } from '#domain/vocabulary/typedDate.ts';
import { effectiveMoment } from '#files/tables/register.ts';
import type { MessageId } from '#i18n/messages/index.ts';
import { type CampaignWords, deskName, personName } from '#i18n/sentences/words.ts';

/** What one side knows: by its label, in lines. */
export type Known = ReadonlyMap<MessageId, readonly string[]>;

/** Leaves out what is empty. */
export const known = (
  ...facts: readonly (readonly [MessageId, string | readonly string[] | undefined])[]
): Known =>
  new Map(
    facts.flatMap(([label, value]): [MessageId, readonly string[]][] => {
      const lines = typeof value === 'string' ? [value] : (value ?? []);
      return lines.length === 0 || lines.every((each) => each === '') ? [] : [[label, lines]];
    }),
  );

export const together = (...parts: readonly Known[]): Known => new Map(parts.flatMap((part) => [...part]));

export const childFacts = (child: Child, { school }: CampaignWords): Known =>
  known(
    ['tables.column.childLastName', child.lastName],
    ['tables.column.childFirstName', child.firstName],
    ['tables.column.usualName', child.usualName],
    ['tables.column.birthDate', dateAsTyped(child.birthDate)],
    ['tables.column.school', school(child.school)],
    ['tables.column.level', child.level],
    ['tables.column.class', child.class],
  );

export const householdFacts = ({ guardian, secondGuardian, address, email, cafNumber }: Household): Known =>
  known(
    ['arbitration.fact.guardian', personLines(guardian)],
    ['arbitration.fact.secondGuardian', secondGuardian && personLines(secondGuardian)],
    ['tables.column.address', address],
    ['tables.column.email', email],
    ['tables.column.cafNumber', cafNumber],
  );

export const personLines = (
  person: Omit<Bearer, 'phone'> & { readonly phone?: Bearer['phone'] | undefined },
) => [personName(person), ...(person.phone ? [phoneForReading(person.phone)] : [])];

/** Where, when and under which number it was recorded, and by whom it was brought. */
export function recordedFacts(enrolment: MergedEnrolment, { t, formats }: CampaignWords): Known {
  const { receipt, desk, ticket, at, role, bearer, corrections, voided } = enrolment;
  return known(
    ['tables.column.receipt', receipt],
    ['tables.column.desk', deskName(desk)],
    ['tables.column.ticket', String(ticket)],
    ['arbitration.fact.recorded', formats.clock(at)],
    ['arbitration.fact.arrived', effectiveMoment(enrolment).slice(11, 16)],
    ['arbitration.fact.bearer', role === 'carried' ? personLines(bearer) : t('arbitration.fact.bearer.own')],
    ['arbitration.fact.corrected', corrections.map(({ reason }) => reason)],
    ['arbitration.fact.voided', voided?.reason],
  );
}

/** What was asked for, and what becomes of it as things stand. */
export const requestFacts = (requests: readonly MergedRequest[], words: CampaignWords): Known =>
  known(['arbitration.fact.requests', requests.map((request) => requestLine(request, words))]);

export const requestLine = ({ pool, atDesk, status }: MergedRequest, { t, period }: CampaignWords): string =>
  t('arbitration.fact.request', {
    period: period(pool.period),
    atDesk: t(`tables.status.${atDesk}`),
    status: t(`tables.status.${status.type}`),
    same: status.type === atDesk ? 'yes' : 'no',
  });

export const requestOf = (enrolment: MergedEnrolment, { position }: RequestRef): MergedRequest | undefined =>
  enrolment.requests.find((request) => request.position === position);

/** Of several enrolments, one line each. */
export const enrolmentLine = (
  { receipt, ticket, household: { guardian, children } }: MergedEnrolment,
  { t, formats }: CampaignWords,
): string =>
  t('arbitration.fact.enrolment', {
    receipt,
    ticket,
    guardian: personName(guardian),
    children: formats.list(children.map(({ firstName }) => firstName)),
  });
