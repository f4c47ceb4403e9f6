import { schoolOf } from '#domain/campaign/lookup.ts';
import type { DeskState } from '#domain/projections/desk.ts';
import type { Enrolment, Request } from '#domain/projections/register.ts';
import type { Bytes } from '#domain/vocabulary/bytes.ts';
import type { Child } from '#domain/vocabulary/household.ts';
import { phoneForReading } from '#domain/vocabulary/phone.ts';
import { type Instant, trueInstant } from '#domain/vocabulary/time.ts';
import { dateAsTyped } from '#domain/vocabulary/typedDate.ts';
import { writeCsv } from '#files/writeCsv.ts';
import type { CampaignWords } from '#i18n/sentences/words.ts';

const COLUMNS = [
  'receipt',
  'ticket',
  'moment',
  'agent',
  'bearerLastName',
  'bearerFirstName',
  'bearerPhone',
  'guardianLastName',
  'guardianFirstName',
  'guardianPhone',
  'childLastName',
  'childFirstName',
  'birthDate',
  'schoolCode',
  'school',
  'level',
  'centre',
  'band',
  'week',
  'period',
  'outcome',
  'voided',
] as const;
type Row = Readonly<Record<(typeof COLUMNS)[number], string>>;

/** A desk's journal for a spreadsheet: one row per child and period, in the order of the numbers. */
export function journalCsv(state: DeskState, words: CampaignWords): Bytes {
  const rows = [...state.register.enrolments.values()].flatMap((enrolment) =>
    enrolment.requests.flatMap((request) => {
      const child = enrolment.household.children[request.child];
      return child ? [rowOf(state, enrolment, request, child, words)] : [];
    }),
  );
  return writeCsv(
    COLUMNS.map((column) => words.t(`office.csv.${column}`)),
    rows.map((row) => COLUMNS.map((column) => row[column])),
  );
}

function rowOf(
  { campaign }: DeskState,
  enrolment: Enrolment,
  request: Request,
  child: Child,
  { t, formats, period, band }: CampaignWords,
): Row {
  const { bearer, household } = enrolment;
  const { guardian } = household;
  const { pool } = request;
  return {
    receipt: numberOf(enrolment),
    ticket: String(enrolment.ticket),
    moment: formats.moment(servedAt(enrolment)),
    agent: enrolment.agent,
    bearerLastName: bearer.lastName,
    bearerFirstName: bearer.firstName,
    bearerPhone: phoneForReading(bearer.phone),
    guardianLastName: guardian.lastName,
    guardianFirstName: guardian.firstName,
    guardianPhone: phoneForReading(guardian.phone),
    childLastName: child.lastName,
    childFirstName: child.firstName,
    birthDate: dateAsTyped(child.birthDate),
    schoolCode: child.school,
    school: schoolOf(campaign, child.school)?.name ?? '',
    level: child.level,
    centre: campaign.centres.find(({ id }) => id === pool.centre)?.name ?? pool.centre,
    band: band(pool.band),
    week: campaign.periods.find(({ id }) => id === pool.period)?.week ?? '',
    period: period(pool.period),
    outcome: enrolment.voided ? t('office.csv.outcome.voided') : t(`office.csv.outcome.${request.outcome}`),
    voided: enrolment.voided?.reason ?? '',
  };
}

/** `JVE-A7K2-0042-C/1`: the number as the latest receipt bears it. */
export const numberOf = ({ receipt, revision }: Enrolment): string =>
  revision === 0 ? receipt : `${receipt}/${revision}`;

/** The time written on a paper form, else the true time of recording. */
export const servedAt = ({ paper, at, clockOffset }: Enrolment): Instant =>
  paper.takenAt ?? trueInstant(at, clockOffset);
