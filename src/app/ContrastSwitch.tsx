import { useEffect, useState, useSyncExternalStore } from 'react';
import { readPreference, writePreference } from '#device/preferences.ts';
import { useT } from '#i18n/LanguageProvider.tsx';
import { Icon } from '#ui/Icon.tsx';

/**
 * More contrast, or no more than usual. As long as the person has not chosen, what the laptop is set to holds
 * (`prefers-contrast`); the tokens follow the attribute that is set here.
 */
export function ContrastSwitch() {
  const t = useT();
  const isAsked = useSyncExternalStore(subscribe, () => asked.matches);
  const [chosen, setChosen] = useState(() => readPreference('contrast'));
  const isMore = chosen === undefined ? isAsked : chosen === 'more';

  useEffect(() => {
    document.documentElement.dataset.contrast = isMore ? 'more' : 'usual';
  }, [isMore]);

  const turn = () => {
    const wanted = isMore ? 'usual' : 'more';
    setChosen(wanted);
    writePreference('contrast', wanted);
  };
  return (
    <button
      type="button"
      className="tool"
      aria-label={t('shell.contrast')}
      title={t('shell.contrast')}
      aria-pressed={isMore}
      onClick={turn}
    >
      <Icon name="contrast" />
    </button>
  );
}

const asked = matchMedia('(prefers-contrast: more)');

function subscribe(onChange: () => void): () => void {
  asked.addEventListener('change', onChange);
  return () => asked.removeEventListener('change', onChange);
}
