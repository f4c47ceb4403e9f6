import { useState } from 'react';
import type { RequestRef } from '#domain/coordination/events.ts';
import { flagsOf, reasonOf } from '#files/tables/reason.ts';
import { effectiveMoment } from '#files/tables/register.ts';
import type { Why } from '#gathering/gathering.ts';
import { Button, ButtonRow } from '#ui/Button.tsx';
import { Section } from '#ui/Section.tsx';
import { type Column, Table } from '#ui/Table.tsx';
import { useCoordination, useWords } from '../coordination/session.tsx';
import { statusName } from './statusWords.ts';

/** The answer and its reason, in sentences that can be read out to a family, and those ahead by receipt number. */
export function WhySection({ why }: { readonly why: Why }) {
  const { t } = useWords();
  const { enrolment, request, pool } = why;
  const { overtaken } = useCoordination().overview;
  const isOvertaken = overtaken.some((ref) => isOf(ref, why));
  const flags = flagsOf(enrolment, { t });
  return (
    <Section title={t('lists.why.title')}>
      <p className="lists-answer">{statusName(request, t)}</p>
      <ul className="lists-reasons">
        <li>{reasonOf(request.status, { t })}</li>
        <li>{t('lists.why.desk', { status: t(`tables.status.${request.atDesk}`) })}</li>
        <li>
          {t('lists.why.arrival', {
            time: effectiveMoment(enrolment).slice(11, 16),
            ticket: enrolment.ticket,
          })}
        </li>
        <li>
          {t('lists.why.pool', {
            capacity: pool.capacity,
            grantedAtDesks: pool.grantedAtDesks,
            grantedByMerge: pool.grantedByMerge,
            kept: pool.keptToSettle,
            held: pool.held,
            free: pool.free,
          })}
        </li>
        {pool.over > 0 && <li>{t('lists.why.over', { over: pool.over })}</li>}
        {isOvertaken && <li>{t('lists.why.overtaken')}</li>}
        {flags !== '' && <li>{flags}</li>}
      </ul>
      {isQueued(why) && <Ahead why={why} />}
    </Section>
  );
}

/** What stands in the queue of a pool: neither granted at a desk nor published, and no duplicate. */
const isQueued = ({ request: { status }, ahead }: Why): boolean =>
  ahead.length > 0 ||
  status.type === 'waiting' ||
  (status.type === 'granted' && status.by === 'merge' && !status.published);

const isOf = (ref: RequestRef, { enrolment, request }: Why): boolean =>
  ref.enrolment === enrolment.id && ref.position === request.position;

/** Shown before one asks for all. */
const FEW = 30;

type Before = Why['ahead'][number] & { readonly place: number };

function Ahead({ why: { ahead } }: { readonly why: Why }) {
  const { t, formats } = useWords();
  const [isWhole, setWhole] = useState(false);
  const places = ahead.map((before, index): Before => ({ ...before, place: index + 1 }));
  // Those right before it are what a family asks about.
  const shown = isWhole ? places : places.slice(-FEW);
  const columns: Column<Before>[] = [
    {
      id: 'place',
      header: t('lists.ahead.place'),
      cell: ({ place }) => formats.count(place),
    },
    {
      id: 'receipt',
      header: t('tables.column.receipt'),
      isHeading: true,
      cell: ({ ref, receipt }) => (
        <a className="office-number" href={`#/coordination/listes/${ref.enrolment}/${ref.position}`}>
          {receipt}
        </a>
      ),
    },
    { id: 'status', header: t('tables.column.status'), cell: ({ status }) => statusName({ status }, t) },
  ];
  return (
    <>
      <Table
        caption={t('lists.ahead.title', { count: ahead.length })}
        columns={columns}
        rows={shown}
        rowId={({ place }) => String(place)}
        empty={t('lists.ahead.title', { count: 0 })}
      />
      {shown.length < places.length && (
        <ButtonRow>
          <Button onPress={() => setWhole(true)}>{t('lists.ahead.all', { count: places.length })}</Button>
        </ButtonRow>
      )}
    </>
  );
}
