import { Component, type ReactNode } from 'react';
import { useRouteError } from 'react-router';
import { useT } from '#i18n/LanguageProvider.tsx';
import { Banner } from '#ui/Banner.tsx';
import { Button, ButtonRow } from '#ui/Button.tsx';
import { Page } from '#ui/Page.tsx';

/** Stands in for a screen that threw. */
export const CrashedRoute = () => <Crashed error={useRouteError()} />;

/** Stands in for the whole application where even the shell threw. */
export class CrashBoundary extends Component<{ readonly children: ReactNode }, { readonly crash?: Crash }> {
  override state: { readonly crash?: Crash } = {};

  static getDerivedStateFromError(error: unknown) {
    return { crash: { error } };
  }

  override render() {
    const { crash } = this.state;
    return crash ? <Crashed error={crash.error} /> : this.props.children;
  }
}

interface Crash {
  readonly error: unknown;
}

function Crashed({ error }: Crash) {
  const t = useT();
  return (
    <Page title={t('shell.crash.title')}>
      <Banner tone="red" title={t('shell.crash.fault')} isLive>
        <p>{t('shell.crash.do')}</p>
      </Banner>
      <ButtonRow>
        <Button kind="primary" onPress={() => location.reload()}>
          {t('shell.crash.reload')}
        </Button>
        <Button onPress={startAgain}>{t('shell.home.return')}</Button>
      </ButtonRow>
      <details className="crash-detail">
        <summary>{t('shell.crash.detail')}</summary>
        <pre>{detailOf(error)}</pre>
      </details>
    </Page>
  );
}

/** From the doors, with nothing kept of what broke. */
function startAgain(): void {
  location.hash = '#/';
  location.reload();
}

/** Names the fault and where it arose, without what the person typed. */
const detailOf = (error: unknown): string =>
  error instanceof Error ? (error.stack ?? `${error.name}: ${error.message}`) : String(error);
