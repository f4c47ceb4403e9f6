import type { Instant } from '#domain/vocabulary/time.ts';
import type { Language } from '#i18n/language.ts';
import { translator } from '#i18n/translate.ts';
import type { PageDescription } from '#paper/page.ts';
import type { GuideRole } from '#paper/quickGuides/contents.ts';
import { quickGuidePages } from '#paper/quickGuides/quickGuide.ts';
import { keysOnPaper } from '../keyboard/keysOnPaper.ts';
import type { ShortcutId } from '../keyboard/shortcuts.ts';

/** The shortcuts of the screens at which each of them works. */
const KEYS: Readonly<Record<GuideRole, readonly ShortcutId[]>> = {
  agent: [
    'counter.next',
    'counter.week',
    'counter.addChild',
    'counter.known',
    'counter.record',
    'recorded.next',
    'counter.aside',
    'counter.takeUp',
    'desk.lock',
    'everywhere.help',
  ],
  coordinator: [
    'arbitration.next',
    'arbitration.previous',
    'arbitration.choose',
    'arbitration.decide',
    'arbitration.undo',
    'editor.undo',
    'editor.redo',
    'everywhere.help',
  ],
  it: ['desk.lock', 'everywhere.help'],
};

/** One guide, with the shortcuts as they work now. */
export const guideFor = (
  role: GuideRole,
  language: Language,
  made: { readonly version: string; readonly madeAt: Instant },
): PageDescription =>
  quickGuidePages({ role, language, keys: keysOnPaper(KEYS[role], translator(language)), ...made });
