import { coordinationFileSentence } from '#i18n/sentences/coordination.ts';
import { deskExportSentence, type Voice } from '#i18n/sentences/files.ts';
import { deskName } from '#i18n/sentences/words.ts';
import { Icon, type IconName } from '#ui/Icon.tsx';
import { useVoice } from '../../desk/useVoice.ts';
import type { FileReading } from './filesRead.ts';

interface ReadingListProps {
  readonly label: string;
  readonly readings: readonly FileReading[];
}

/** What became of files that were brought, one sentence each. */
export function ReadingList(props: ReadingListProps) {
  const voice = useVoice();
  return (
    <ul className="readings" aria-label={props.label}>
      {props.readings.map((reading) => {
        const tone = toneOf(reading);
        return (
          <li key={reading.id} className={`reading reading--${tone}`}>
            <Icon name={icons[tone]} />
            <span>{sentenceOf(reading, voice)}</span>
          </li>
        );
      })}
    </ul>
  );
}

type Tone = 'good' | 'known' | 'alarm' | 'refused';
const icons: Readonly<Record<Tone, IconName>> = {
  good: 'done',
  known: 'info',
  alarm: 'warning',
  refused: 'stop',
};

export function toneOf({ outcome, supersededBy }: FileReading): Tone {
  if (supersededBy !== undefined) return 'known';
  if (!outcome.ok) return 'refused';
  switch (outcome.value.type) {
    case 'New':
    case 'Continues':
      return 'good';
    case 'AlreadyRead':
    case 'Older':
    case 'Decisions':
      return 'known';
    case 'Branches':
      return 'alarm';
  }
}

function sentenceOf({ outcome, file, supersededBy }: FileReading, voice: Voice): string {
  const { t } = voice;
  if (supersededBy !== undefined) return t('gathering.file.superseded', { file, by: supersededBy });
  if (!outcome.ok) {
    const { error } = outcome;
    if (error.type === 'FileUnreadable') return t('file.FileUnreadable', { file });
    return error.type === 'DecisionsRefused'
      ? coordinationFileSentence(error.error, file, voice)
      : deskExportSentence(error, file, voice);
  }
  if (outcome.value.type === 'Decisions') return '';
  const { type, desk, kind, enrolments } = outcome.value;
  const values = { file, desk: deskName(desk), enrolments };
  if (kind === 'stubs' && type === 'New') return t('gathering.file.stubs', values);
  return t(`gathering.file.${type}`, values);
}
