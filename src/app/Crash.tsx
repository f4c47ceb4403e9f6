import { Component, type ReactNode } from 'react';
import { useT } from '#i18n/LanguageProvider.tsx';
import { Banner } from '#ui/Banner.tsx';
import { Button, ButtonRow } from '#ui/Button.tsx';
import { Page } from '#ui/Page.tsx';

interface CrashBoundaryProps {
  readonly children: ReactNode;
  /** The address of what it stands around: another one is tried anew. */
  readonly at?: string;
}

/** Stands in for what threw: a screen, or the whole application where even the shell did. */
export class CrashBoundary extends Component<CrashBoundaryProps, { readonly crash?: Crash | undefined }> {
  override state: { readonly crash?: Crash } = {};

  static getDerivedStateFromError(error: unknown) {
    return { crash: { error } };
  }

  override componentDidUpdate(before: CrashBoundaryProps) {
    if (this.state.crash && before.at !== this.props.at) this.setState({ crash: undefined });
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
