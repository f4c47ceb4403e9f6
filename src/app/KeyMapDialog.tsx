import { useInRouterContext, useLocation } from 'react-router';
import { useObservable } from '#device/useObservable.ts';
import { useT } from '#i18n/LanguageProvider.tsx';
import { ShortcutList } from '#screens/keyboard/ShortcutKeys.tsx';
import type { ShortcutArea, ShortcutId } from '#screens/keyboard/shortcuts.ts';
import { shortcutsInUse } from '#screens/keyboard/useShortcuts.ts';
import { Button } from '#ui/Button.tsx';
import { Checkbox } from '#ui/Checkbox.tsx';
import { Dialog } from '#ui/Dialog.tsx';
import { helpAt } from './screenHelp.ts';

interface KeyMapDialogProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly isCharacterOn: boolean;
  readonly setCharacterOn: (isOn: boolean) => void;
}

/** What the screen in sight is for, and what the keys do on it. */
export function KeyMapDialog({ isOpen, onClose, isCharacterOn, setCharacterOn }: KeyMapDialogProps) {
  const t = useT();
  // Outside a route stands what no browser of ours can show: there is nothing to help with.
  const isRouted = useInRouterContext();
  return (
    <Dialog
      title={t('keys.title')}
      isOpen={isOpen}
      onClose={onClose}
      isWide
      actions={
        <Button kind="primary" onPress={onClose}>
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
