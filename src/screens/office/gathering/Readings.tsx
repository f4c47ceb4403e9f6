import type { VerifiedCoordination } from '#files/coordinationExport.ts';
import { useVoice } from '../../desk/useVoice.ts';
import type { FileReading } from '../coordination/filesRead.ts';
import { ReadingList, toneOf } from '../coordination/ReadingList.tsx';
import { DecisionsOffer } from './DecisionsOffer.tsx';

/** One sentence per file that was brought, the latest first; those that were refused stand apart, and are red. */
export function Readings({ readings }: { readonly readings: readonly FileReading[] }) {
  const { t } = useVoice();
  const refused = readings.filter((reading) => toneOf(reading) === 'refused');
  const others = readings.filter(
    (reading) => toneOf(reading) !== 'refused' && decisionsIn(reading) === undefined,
  );
  return (
    <>
      {readings.map((reading) => {
        const decisions = decisionsIn(reading);
        return decisions && <DecisionsOffer key={reading.id} file={reading.file} decisions={decisions} />;
      })}
      {refused.length > 0 && <ReadingList label={t('gathering.refused')} readings={refused} />}
      {others.length > 0 && (
        <details className="office-details" open={others.length <= SHOWN}>
          <summary>{t('gathering.taken', { count: others.length })}</summary>
          <ReadingList label={t('gathering.taken.label')} readings={others} />
        </details>
      )}
    </>
  );
}

const decisionsIn = ({ outcome }: FileReading): VerifiedCoordination | undefined =>
  outcome.ok && outcome.value.type === 'Decisions' ? outcome.value.decisions : undefined;

/** More sentences than that are kept folded until somebody asks for them. */
const SHOWN = 12;
