import { useWatch } from 'react-hook-form';
import type { Request } from '#domain/projections/register.ts';
import type { Child } from '#domain/vocabulary/household.ts';
import { readTypedDate } from '#domain/vocabulary/typedDate.ts';
import { Banner } from '#ui/Banner.tsx';
import { useWords } from '../desk/words.ts';
import type { CorrectionValues } from './correction.ts';

interface NoteProps {
  readonly position: number;
  readonly before: Child;
}

/** A place is not handed on to another child: first name and birth date together are for the coordination (R10). */
export function SettleNote({ position, before }: NoteProps) {
  const { t } = useWords();
  const typed = useTyped(position);
  const birthDate = readTypedDate(typed?.birthDate ?? '');
  const isOther =
    typed?.firstName.trim() !== before.firstName && birthDate.ok && birthDate.value !== before.birthDate;
  if (!isOther) return null;
  return (
    <Banner tone="amber" title={t('journal.correct.settle')} isLive>
      <p>{t('journal.correct.settle.body')}</p>
    </Banner>
  );
}

interface MoveNoteProps extends NoteProps {
  readonly requests: readonly Request[];
}

/** A corrected school or level moves waiting requests only (R10). */
export function MoveNote({ position, before, requests }: MoveNoteProps) {
  const { t } = useWords();
  const typed = useTyped(position);
  if (typed?.school === before.school && typed.level === before.level) return null;
  const own = requests.filter(({ child }) => child === position);
  const granted = own.filter(({ outcome }) => outcome === 'granted').length;
  const waiting = own.length - granted;
  return (
    <Banner tone="info" title={t('journal.correct.move')} isLive>
      {granted > 0 && <p>{t('journal.correct.move.granted', { count: granted })}</p>}
      {waiting > 0 && <p>{t('journal.correct.move.waiting', { count: waiting })}</p>}
    </Banner>
  );
}

const useTyped = (position: number): CorrectionValues['children'][number] | undefined =>
  useWatch<CorrectionValues>({ name: `children.${position}` }) as
    | CorrectionValues['children'][number]
    | undefined;
