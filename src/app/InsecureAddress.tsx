import { useT } from '#i18n/LanguageProvider.tsx';
import { Banner } from '#ui/Banner.tsx';
import { Page } from '#ui/Page.tsx';
import { Frame } from './Frame.tsx';

/** Over plain http nothing here could be trusted, so nothing is offered. */
export function InsecureAddress() {
  const t = useT();
  return (
    <Frame>
      <Page title={t('shell.product')} isPlain>
        <Banner tone="red" title={t('shell.insecure.title')}>
          <p>{t('shell.insecure.body')}</p>
        </Banner>
      </Page>
    </Frame>
  );
}
