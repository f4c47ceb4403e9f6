import type { MessageId } from '#i18n/messages/index.ts';
import type { Translate } from '#i18n/translate.ts';
import type { KeyOnPaper } from '#paper/quickGuides/quickGuide.ts';
import { keysOf } from './ShortcutKeys.tsx';
import { type ShortcutId, type Stroke, strokesOf } from './shortcuts.ts';

/** Five keys in a row are named by the first and the last; of others the first will do. */
const MANY = 4;

/** Shortcuts and what they do, as a paper tells them. */
export const keysOnPaper = (ids: readonly ShortcutId[], t: Translate): KeyOnPaper[] =>
  ids.map((id) => {
    const strokes = strokesOf(id);
    const [first, last] = [strokes[0], strokes.at(-1)];
    const shown = strokes.length > MANY ? [first, last] : [first];
    return {
      keys: shown.map((stroke) => (stroke ? onPaper(stroke, t) : '')).join(` ${t('keys.to')} `),
      deed: t(id === 'everywhere.help' ? 'quickGuide.key.help' : `keys.${id}`),
    };
  });

const onPaper = (stroke: Stroke, t: Translate): string => {
  const arrow = ARROWS[stroke.key];
  return arrow ? t(arrow) : keysOf(stroke, t).join(' + ');
};

/** The printed font has no arrows. */
const ARROWS: Readonly<Record<string, MessageId>> = {
  ArrowUp: 'quickGuide.key.ArrowUp',
  ArrowDown: 'quickGuide.key.ArrowDown',
  ArrowLeft: 'quickGuide.key.ArrowLeft',
  ArrowRight: 'quickGuide.key.ArrowRight',
};
