import { Suspense, useState } from 'react';
import { useT } from '#i18n/LanguageProvider.tsx';
import { isWriting } from '#screens/keyboard/shortcuts.ts';
import { usePageKeys, useShortcuts } from '#screens/keyboard/useShortcuts.ts';
import { later } from '#screens/later.ts';
import { useKeptSwitch } from './keptSwitch.ts';

const KeyMapDialog = later(async () => (await import('./KeyMapDialog.tsx')).KeyMapDialog);

const EVERYWHERE = [
  'everywhere.help',
  'everywhere.forward',
  'everywhere.back',
  'everywhere.tick',
  'everywhere.close',
] as const;

/** The button, the keys and the dialog that tell what the keys do on the screen in sight. */
export function KeyMap() {
  const t = useT();
  const [isOpen, setOpen] = useState(false);
  // Loaded when it is first opened; it stays then, to give the focus back when it closes.
  const [isWanted, setWanted] = useState(false);
  const open = () => {
    setWanted(true);
    setOpen(true);
  };
  // A single character that acts may hinder those who speak to their computer, so it can be switched off.
  const [isCharacterOn, setCharacterOn] = useKeptSwitch('help-by-character', true);
  const shortcutOf = useShortcuts(EVERYWHERE);
  usePageKeys((event) => {
    if (event.defaultPrevented || shortcutOf(event) !== 'everywhere.help') return;
    const isCharacter = event.key.length === 1;
    // A cell of a sheet that is written into puts its field under the very key.
    if (isCharacter && (!isCharacterOn || isWriting(event.target) || isWriting(document.activeElement)))
      return;
    event.preventDefault();
    open();
  });
  return (
    <>
      <button type="button" className="tool" aria-label={t('keys.title')} onClick={open}>
        ?
      </button>
      {isWanted && (
        <Suspense>
          <KeyMapDialog
            isOpen={isOpen}
            onClose={() => setOpen(false)}
            isCharacterOn={isCharacterOn}
            setCharacterOn={setCharacterOn}
          />
        </Suspense>
      )}
    </>
  );
}
