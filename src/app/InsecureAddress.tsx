import { useT } from '#i18n/LanguageProvider.tsx';
import { Banner } from '#ui/Banner.tsx';
import { Page } from '#ui/Page.tsx';
import { Frame } from './Frame.tsx';

/** Over plain http nothing here could be trusted, so nothing is offered. */
export function InsecureAddress() {
  const t = useT();
  return (
    <Frame>
      <Page title={t('shell.insecure.title')}>
        <Banner tone="red" title={t('shell.insecure.why')}>
          <p>{t('shell.insecure.do')}</p>
        </Banner>
      </Page>
    </Frame>
  );
}
