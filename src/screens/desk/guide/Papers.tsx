import { pupilNumber } from '#files/pupilsFile.ts';
import type { Situation } from '#training/situations/situation.ts';
import { useDesk } from '../session.tsx';
import { useWords } from '../words.ts';

/** What the family lays on the desk: its ticket and what is written on its form. */
export function Papers({
  situation: { family, bearer, takenAt },
  ticket,
}: {
  readonly situation: Situation;
  readonly ticket: number;
}) {
  const { t, said, formats } = useWords();
  const { campaign } = useDesk().state;
  const asked = campaign.questions.filter(
    ({ of, required, kind }) => of === 'household' && required && kind === 'yesNo',
  );
  return (
    <dl className="guide-papers" aria-label={t('guide.papers')}>
      <Paper name={t('guide.ticket')} lines={[String(ticket)]} />
      {takenAt && <Paper name={t('guide.time')} lines={[formats.time(takenAt)]} />}
      {bearer && <Paper name={t('guide.bearer')} lines={[nameOf(bearer), bearer.phone, t('guide.proxy')]} />}
      <Paper name={t('guide.guardian')} lines={[nameOf(family.guardian), family.guardian.phone]} />
      {family.children.map((child) => (
        <Paper
          key={child.firstName}
          name={t('guide.child')}
          lines={[
            nameOf(child),
            t('guide.child.born', { date: child.born, level: child.level }),
            ...(child.number === undefined ? [] : [t('guide.number', { number: pupilNumber(child.number) })]),
          ]}
        />
      ))}
      <Paper name={t('guide.weeks')} lines={[family.weeks.join(', ')]} />
      <Paper
        name={t('guide.form')}
        lines={[
          t('guide.form.signed'),
          ...asked.map(({ label }) => t('guide.form.no', { question: said(label) })),
        ]}
      />
    </dl>
  );
}

function Paper({ name, lines }: { readonly name: string; readonly lines: readonly string[] }) {
  return (
    <div className="guide-paper">
      <dt>{name}</dt>
      {lines.map((line) => (
        <dd key={line}>{line}</dd>
      ))}
    </div>
  );
}

const nameOf = ({ lastName, firstName }: { lastName: string; firstName: string }): string =>
  `${lastName} ${firstName}`;
