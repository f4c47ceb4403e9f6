import { useT } from '#i18n/LanguageProvider.tsx';
import type { MessageId } from '#i18n/messages/index.ts';
import type { Translate } from '#i18n/translate.ts';
import { Kbd } from '#ui/Kbd.tsx';
import { type ShortcutId, type Stroke, strokesOf } from './shortcuts.ts';
import './keyboard.css';

/** The keys of a shortcut as they are written on the keyboard, for beside the button that does the same. */
export function ShortcutKeys({ of }: { readonly of: ShortcutId }) {
  const t = useT();
  return <Strokes strokes={strokesOf(of)} t={t} />;
}

/** Shortcuts and what they do, as a list. */
export function ShortcutList({ ids }: { readonly ids: readonly ShortcutId[] }) {
  const t = useT();
  return (
    <dl className="shortcut-list">
      {ids.map((id) => (
        <div key={id} className="shortcut">
          <dt className="shortcut-keys">
            <ShortcutKeys of={id} />
          </dt>
          <dd className="shortcut-deed">{t(`keys.${id}`)}</dd>
        </div>
      ))}
    </dl>
  );
}

/** Five keys in a row are named by the first and the last. */
const MANY = 4;

function Strokes({ strokes, t }: { readonly strokes: readonly Stroke[]; readonly t: Translate }) {
  const [first, last] = [strokes[0], strokes.at(-1)];
  const isRange = strokes.length > MANY && first && last;
  const shown = isRange ? [first, last] : strokes;
  const between = isRange ? t('keys.to') : t('keys.or');
  return (
    <span className="shortcut-strokes">
      {shown.map((stroke, index) => {
        const keys = keysOf(stroke, t);
        return (
          <span key={keys.join('+')}>
            {index > 0 && <span className="shortcut-between">{between} </span>}
            <Kbd keys={keys} />
          </span>
        );
      })}
    </span>
  );
}

/** What is written on the keys of a stroke. */
export const keysOf = ({ key, ctrl, shift }: Stroke, t: Translate): string[] => {
  const name = NAMED[key];
  return [
    ...(ctrl ? [t('keys.name.Ctrl')] : []),
    ...(shift ? [t('keys.name.Shift')] : []),
    name ? t(name) : key,
  ];
};

const NAMED: Readonly<Record<string, MessageId>> = {
  Enter: 'keys.name.Enter',
  Tab: 'keys.name.Tab',
  ' ': 'keys.name.Space',
  Escape: 'keys.name.Escape',
  Delete: 'keys.name.Delete',
  Home: 'keys.name.Home',
  End: 'keys.name.End',
  PageUp: 'keys.name.PageUp',
  PageDown: 'keys.name.PageDown',
  ArrowUp: 'keys.name.ArrowUp',
  ArrowDown: 'keys.name.ArrowDown',
  ArrowLeft: 'keys.name.ArrowLeft',
  ArrowRight: 'keys.name.ArrowRight',
};
