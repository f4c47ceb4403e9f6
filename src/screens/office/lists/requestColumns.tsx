import type { ReactNode } from 'react';
import type { Campaign } from '#domain/campaign/campaign.ts';
import { phoneForReading } from '#domain/vocabulary/phone.ts';
import { dateAsTyped } from '#domain/vocabulary/typedDate.ts';
import { centreName } from '#files/tables/columns.ts';
import { effectiveMoment } from '#files/tables/register.ts';
import type { Row } from '#gathering/gathering.ts';
import { type CampaignWords, personName } from '#i18n/sentences/words.ts';
import { statusName } from './statusWords.ts';

/** A column of requests: two lines to a cell, what is looked for above. */
export interface RequestColumn {
  readonly id: string;
  readonly header: string;
  readonly cell: (row: Row) => ReactNode;
  /** The cell that names the row. */
  readonly isHeading?: boolean;
}

export const requestColumns = (words: CampaignWords, campaign: Campaign): readonly RequestColumn[] => {
  const { t, period, band } = words;
  return [
    {
      id: 'child',
      header: t('lists.column.child'),
      isHeading: true,
      cell: ({ enrolment, request }) => {
        const child = enrolment.household.children[request.child];
        return (
          child &&
          twoLines(
            <strong>{`${child.lastName} ${child.firstName}`}</strong>,
            t('lists.child', {
              birthDate: dateAsTyped(child.birthDate),
              level: child.level,
              school: child.school,
            }),
          )
        );
      },
    },
    {
      id: 'guardian',
      header: t('lists.column.guardian'),
      cell: ({ enrolment: { household } }) =>
        twoLines(personName(household.guardian), phoneForReading(household.guardian.phone)),
    },
    {
      id: 'pool',
      header: t('lists.column.pool'),
      cell: ({ request: { pool } }) =>
        twoLines(
          period(pool.period),
          t('lists.pool', { centre: centreName(campaign, pool.centre), band: band(pool.band) }),
        ),
    },
    {
      id: 'receipt',
      header: t('lists.column.receipt'),
      cell: ({ enrolment }) =>
        twoLines(
          enrolment.receipt,
          t('lists.arrived', { ticket: enrolment.ticket, time: effectiveMoment(enrolment).slice(11, 16) }),
        ),
    },
    {
      id: 'status',
      header: t('lists.column.status'),
      cell: ({ request }) =>
        twoLines(
          <strong>{statusName(request, t)}</strong>,
          request.status.type !== request.atDesk &&
            t('lists.atDesk', { status: t(`tables.status.${request.atDesk}`) }),
        ),
    },
  ];
};

const twoLines = (first: ReactNode, second: ReactNode): ReactNode => (
  <>
    <span className="lists-first">{first}</span>
    <span className="lists-second">{second}</span>
  </>
);
