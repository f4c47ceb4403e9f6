import type { Correction, MergedEnrolment } from '#domain/merge/register.ts';
import { changeSentence } from '#i18n/sentences/changes.ts';
import { personName } from '#i18n/sentences/words.ts';
import { Section } from '#ui/Section.tsx';
import { type Column, Table } from '#ui/Table.tsx';
import { useWords } from '../coordination/session.tsx';

/** What was put right since it was recorded, by whom and why. */
export function Corrections({
  enrolment: { corrections, household },
}: {
  readonly enrolment: MergedEnrolment;
}) {
  const words = useWords();
  const { t, formats } = words;
  if (corrections.length === 0) return null;
  const childOf = (position: number): string => {
    const child = household.children[position];
    return child ? personName(child) : '';
  };
  const columns: Column<Correction>[] = [
    {
      id: 'when',
      header: t('lists.corrections.when'),
      isHeading: true,
      cell: ({ at, agent, by }) => t(`lists.corrections.${by}`, { moment: formats.moment(at), agent }),
    },
    {
      id: 'what',
      header: t('lists.corrections.what'),
      cell: ({ changes }) => (
        <ul className="office-outcomes">
          {changes.map((change) => (
            <li key={JSON.stringify(change)}>{changeSentence(change, words, childOf)}</li>
          ))}
        </ul>
      ),
    },
    { id: 'reason', header: t('lists.corrections.reason'), cell: ({ reason }) => reason },
  ];
  const title = t('lists.corrections.title', { count: corrections.length });
  return (
    <Section title={title}>
      <Table
        caption={t('lists.caption', { title })}
        isCaptionHidden
        columns={columns}
        rows={corrections}
        rowId={({ hash }) => hash}
        empty=""
      />
    </Section>
  );
}
