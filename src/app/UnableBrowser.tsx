import { useT } from '#i18n/LanguageProvider.tsx';
import { Banner } from '#ui/Banner.tsx';
import { Page } from '#ui/Page.tsx';
import { Frame } from './Frame.tsx';

/** A browser in which the register could not be kept: nothing is offered, rather than something that fails later. */
export function UnableBrowser({ lacking }: { readonly lacking: readonly string[] }) {
  const t = useT();
  return (
    <Frame>
      <Page title={t('shell.unable.title')}>
        <Banner tone="red" title={t('shell.unable.do')}>
          <p>{t('shell.unable.why', { lacking: lacking.join(', ') })}</p>
        </Banner>
      </Page>
    </Frame>
  );
}
