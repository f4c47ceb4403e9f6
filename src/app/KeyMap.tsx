import { useState } from 'react';
import { useInRouterContext, useLocation } from 'react-router';
import { useObservable } from '#device/useObservable.ts';
import { useT } from '#i18n/LanguageProvider.tsx';
import { ShortcutList } from '#screens/keyboard/ShortcutKeys.tsx';
import { isWriting, type ShortcutArea, type ShortcutId } from '#screens/keyboard/shortcuts.ts';
import { shortcutsInUse, usePageKeys, useShortcuts } from '#screens/keyboard/useShortcuts.ts';
import { Button } from '#ui/Button.tsx';
import { Checkbox } from '#ui/Checkbox.tsx';
import { Dialog } from '#ui/Dialog.tsx';
import { useKeptSwitch } from './keptSwitch.ts';
import { helpAt } from './screenHelp.ts';

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
  // Outside a route stands what no browser of ours can show: there is nothing to help with.
  const isRouted = useInRouterContext();
  const [isOpen, setOpen] = useState(false);
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
    setOpen(true);
  });
  return (
    <>
      <button type="button" className="tool" aria-label={t('keys.title')} onClick={() => setOpen(true)}>
        ?
      </button>
      <Dialog
        title={t('keys.title')}
        isOpen={isOpen}
        onClose={() => setOpen(false)}
        isWide
        actions={
          <Button kind="primary" onPress={() => setOpen(false)}>
            {t('keys.close')}
          </Button>
        }
      >
        {isRouted && <ScreenHelp />}
        <p>{t('keys.lead')}</p>
        <KeysInUse />
        <Checkbox
          label={t('keys.character')}
          hint={t('keys.character.hint')}
          value={isCharacterOn}
          onChange={setCharacterOn}
        />
      </Dialog>
    </>
  );
}

/** What the screen in sight is for. */
function ScreenHelp() {
  const t = useT();
  const help = helpAt(useLocation().pathname);
  return help && <p>{t(help)}</p>;
}

/** The shortcuts of the screen, area by area. */
function KeysInUse() {
  const t = useT();
  const ids = useObservable(shortcutsInUse);
  return (
    <div className="key-areas">
      {[...new Set(ids.map(areaOf))].map((area) => (
        <section key={area}>
          <h3 className="key-area">{t(`keys.area.${area}`)}</h3>
          <ShortcutList ids={ids.filter((id) => areaOf(id) === area)} />
        </section>
      ))}
    </div>
  );
}

const areaOf = (id: ShortcutId): ShortcutArea => id.slice(0, id.indexOf('.')) as ShortcutArea;
