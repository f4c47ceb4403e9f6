import { unreachable } from '#domain/result.ts';
import { useFormats, useT } from '#i18n/LanguageProvider.tsx';
import { deskExportSentence, type Voice } from '#i18n/sentences/files.ts';
import { Icon, type IconName } from '#ui/Icon.tsx';
import type { Placement } from './deskFiles.ts';
import type { Reading, ReadingError } from './useReading.ts';

/** One sentence per file that was brought, the latest first. */
export function Readings({ readings }: { readonly readings: readonly Reading[] }) {
  const voice = { t: useT(), formats: useFormats() };
  return (
    <ul className="readings" aria-label={voice.t('office.readings')}>
      {readings.map((reading) => {
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

type Tone = 'good' | 'known' | 'refused';
const icons: Readonly<Record<Tone, IconName>> = { good: 'done', known: 'info', refused: 'stop' };

function toneOf({ outcome }: Reading): Tone {
  if (!outcome.ok || outcome.value.type === 'Contradicts') return 'refused';
  return outcome.value.type === 'AlreadyRead' ? 'known' : 'good';
}

const sentenceOf = ({ outcome, file }: Reading, voice: Voice): string =>
  outcome.ok ? placementSentence(outcome.value, file, voice) : refusalSentence(outcome.error, file, voice);

function placementSentence(placement: Placement & { chain: string }, file: string, { t }: Voice): string {
  const desk = placement.chain;
  switch (placement.type) {
    case 'New':
      return t('office.reading.New', { file, desk });
    case 'Replaces':
      return t('office.reading.Replaces', { file, desk, older: placement.older });
    case 'AlreadyRead':
      return t('office.reading.AlreadyRead', { file, desk, by: placement.by });
    case 'Contradicts':
      return t('office.reading.Contradicts', { file, desk, other: placement.other });
    default:
      return unreachable(placement);
  }
}

function refusalSentence(error: ReadingError, file: string, voice: Voice): string {
  switch (error.type) {
    case 'FileUnreadable':
      return voice.t('file.FileUnreadable', { file });
    case 'TellsTheImpossible':
      return voice.t('office.reading.TellsTheImpossible', { file, seq: error.seq });
    default:
      return deskExportSentence(error, file, voice);
  }
}
