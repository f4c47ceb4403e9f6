import type { CodeRead, StubPile } from '#files/stubPile.ts';
import { Icon, type IconName } from '#ui/Icon.tsx';
import { useWords } from '../coordination/session.tsx';
import { pictureSentence } from './sentences.ts';
import type { PictureRead } from './useStubReading.ts';

interface PicturesReadProps {
  readonly pictures: readonly PictureRead[];
  readonly pile: StubPile;
}

/**
 * One sentence per picture, the latest first; those that brought nothing stand above, for they are to be done again,
 * until another picture brought what they could not.
 */
export function PicturesRead({ pictures, pile }: PicturesReadProps) {
  const { t } = useWords();
  const toned = pictures.map((picture) => ({ ...picture, tone: toneOf(picture, pile) }));
  const wanting = toned.filter(({ tone }) => tone === 'refused');
  const others = toned.filter(({ tone }) => tone !== 'refused');
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

interface TonedPicture extends PictureRead {
  readonly tone: Tone;
}

function PictureList(props: { readonly label: string; readonly pictures: readonly TonedPicture[] }) {
  const { t } = useWords();
  return (
    <ul className="readings" aria-label={props.label}>
      {props.pictures.map((picture) => (
        <li key={picture.id} className={`reading reading--${picture.tone}`}>
          <Icon name={icons[picture.tone]} />
          <span>{pictureSentence(picture, t)}</span>
        </li>
      ))}
    </ul>
  );
}

type Tone = 'good' | 'known' | 'refused';
const icons: Readonly<Record<Tone, IconName>> = { good: 'done', known: 'info', refused: 'stop' };

function toneOf({ outcome }: PictureRead, { stubs }: StubPile): Tone {
  if (!outcome.ok) return 'refused';
  const isWanting = (read: CodeRead) =>
    read.type === 'StubRefused' && !stubs.some(({ receipt }) => receipt === read.receipt);
  if (outcome.value.some(isWanting)) return 'refused';
  return outcome.value.some(({ type }) => type === 'StubWhole') ? 'good' : 'known';
}
