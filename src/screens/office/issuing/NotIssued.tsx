import { useT } from '#i18n/LanguageProvider.tsx';
import { Banner } from '#ui/Banner.tsx';
import { ButtonLink } from '#ui/Button.tsx';

/** What needs an issued campaign, before there is one. */
export function NotIssued() {
  const t = useT();
  return (
    <Banner
      tone="amber"
      title={t('issuing.notIssued')}
      actions={
        <ButtonLink kind="primary" href="#/coordination/emettre">
          {t('issuing.notIssued.go')}
        </ButtonLink>
      }
    />
  );
}
