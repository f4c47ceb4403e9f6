import { useT } from '#i18n/LanguageProvider.tsx';
import { ButtonLink } from '#ui/Button.tsx';
import { Page } from '#ui/Page.tsx';

/** An address that leads nowhere, and the way back. */
export function LostPage() {
  const t = useT();
  return (
    <Page title={t('shell.lost.title')} lead={t('shell.lost.body')}>
      <ButtonLink href="#/" kind="primary">
        {t('shell.home.return')}
      </ButtonLink>
    </Page>
  );
}
