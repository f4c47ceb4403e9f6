import { useState } from 'react';
import type { CoordinationEvent } from '#domain/coordination/events.ts';
import type { Hashed } from '#domain/merge/evidence.ts';
import type { Hash } from '#domain/vocabulary/ids.ts';
import { Button } from '#ui/Button.tsx';
import { Section } from '#ui/Section.tsx';
import { type Column, Table } from '#ui/Table.tsx';
import { enrolmentLine } from '../coordination/facts.ts';
import { type CoordinationFault, useFaultSentence } from '../coordination/fault.ts';
import { useCoordination, useWords } from '../coordination/session.tsx';
import { decisionName, reasonOf } from './cases/decisionName.ts';
import { enrolmentsOfDecision, settledOf } from './settled.ts';
import { useEnrolments } from './useEnrolments.ts';

/** What was decided, the latest first, each with the way back until something is published. */
export function Settled() {
  const words = useWords();
  const { t, formats } = words;
  const { state, overview, withdraw } = useCoordination();
  const sentence = useFaultSentence();
  const [fault, setFault] = useState<CoordinationFault>();
  const [undoing, setUndoing] = useState<Hash>();
  const settled = settledOf(state);
  const enrolments = useEnrolments(settled.flatMap(({ event }) => enrolmentsOfDecision(event)));
  const isPublished = overview.publications.length > 0;
  if (settled.length === 0) return null;

  const undo = async (decision: Hash) => {
    if (undoing !== undefined) return;
    setUndoing(decision);
    const withdrawn = await withdraw(decision);
    setUndoing(undefined);
    setFault(withdrawn.ok ? undefined : withdrawn.error);
  };
  const columns: Column<Hashed<CoordinationEvent>>[] = [
    {
      id: 'decision',
      header: t('arbitration.settled.decision'),
      isHeading: true,
      cell: ({ event }) => decisionName(event, t),
    },
    {
      id: 'about',
      header: t('arbitration.settled.about'),
      cell: ({ event }) =>
        [...new Set(enrolmentsOfDecision(event))].map((id) => {
          const enrolment = enrolments?.get(id);
          return enrolment && <p key={id}>{enrolmentLine(enrolment, words)}</p>;
        }),
    },
    { id: 'reason', header: t('arbitration.settled.reason'), cell: ({ event }) => reasonOf(event) },
    {
      id: 'by',
      header: t('arbitration.settled.by'),
      cell: ({ event }) => `${event.agent} ${formats.clock(event.at)}`,
    },
    ...(isPublished
      ? []
      : [
          {
            id: 'undo',
            header: t('arbitration.settled.undo'),
            cell: ({ event, hash }: Hashed<CoordinationEvent>) => (
              <Button
                kind="quiet"
                onPress={() => void undo(hash)}
                pending={undoing === hash ? t('arbitration.deciding') : undefined}
                label={t('arbitration.settled.undo.label', { decision: decisionName(event, t) })}
              >
                {t('arbitration.settled.undo')}
              </Button>
            ),
          },
        ]),
  ];
  return (
    <Section
      title={t('arbitration.settled.title', { count: settled.length })}
      hint={t(isPublished ? 'arbitration.settled.published' : 'arbitration.settled.hint')}
    >
      {fault && <p role="alert">{sentence(fault)}</p>}
      <Table
        caption={t('arbitration.settled.caption')}
        isCaptionHidden
        columns={columns}
        rows={settled}
        rowId={({ hash }) => hash}
        empty=""
      />
    </Section>
  );
}
