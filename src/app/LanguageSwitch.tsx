import { useLanguage, useT } from '#i18n/LanguageProvider.tsx';
import { languages, nameOf } from '#i18n/language.ts';

/** The languages by their own names; the one in use is pressed. */
export function LanguageSwitch() {
  const { language, setLanguage } = useLanguage();
  const t = useT();
  return (
    <fieldset className="languages">
      <legend className="unseen">{t('shell.language')}</legend>
      {languages.map((offered) => (
        <button
          key={offered}
          type="button"
          className="language"
          lang={offered}
          aria-label={nameOf[offered]}
          aria-pressed={offered === language}
          onClick={() => setLanguage(offered)}
        >
          {offered.toUpperCase()}
        </button>
      ))}
    </fieldset>
  );
}
