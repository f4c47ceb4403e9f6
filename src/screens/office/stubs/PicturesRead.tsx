import { Icon, type IconName } from '#ui/Icon.tsx';
import { useWords } from '../coordination/session.tsx';
import { pictureSentence } from './sentences.ts';
import type { PictureRead } from './useStubReading.ts';

/** One sentence per picture, the latest first; those that brought nothing stand above, for they are to be done again. */
export function PicturesRead({ pictures }: { readonly pictures: readonly PictureRead[] }) {
  const { t } = useWords();
  const wanting = pictures.filter((picture) => toneOf(picture) === 'refused');
  const others = pictures.filter((picture) => toneOf(picture) !== 'refused');
  return (
    <>
      {wanting.length > 0 && <PictureList label={t('stubs.pictures.wanting')} pictures={wanting} />}
      {others.length > 0 && (
        <details className="office-details" open={others.length <= SHOWN}>
          <summary>{t('stubs.pictures.read', { count: others.length })}</summary>
          <PictureList label={t('stubs.pictures.list')} pictures={others} />
        </details>
      )}
    </>
  );
}

/** More sentences than that are kept folded until somebody asks for them. */
const SHOWN = 12;

function PictureList(props: { readonly label: string; readonly pictures: readonly PictureRead[] }) {
  const { t } = useWords();
  return (
    <ul className="readings" aria-label={props.label}>
      {props.pictures.map((picture) => {
        const tone = toneOf(picture);
        return (
          <li key={picture.id} className={`reading reading--${tone}`}>
            <Icon name={icons[tone]} />
            <span>{pictureSentence(picture, t)}</span>
          </li>
        );
      })}
    </ul>
  );
}

type Tone = 'good' | 'known' | 'refused';
const icons: Readonly<Record<Tone, IconName>> = { good: 'done', known: 'info', refused: 'stop' };

function toneOf({ outcome }: PictureRead): Tone {
  if (!outcome.ok || outcome.value.some(({ type }) => type === 'StubRefused')) return 'refused';
  return outcome.value.some(({ type }) => type === 'StubWhole') ? 'good' : 'known';
}
