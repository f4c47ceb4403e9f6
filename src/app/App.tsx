import { useMemo } from 'react';
import { I18nProvider } from 'react-aria-components';
import { createHashRouter } from 'react-router';
import { RouterProvider } from 'react-router/dom';
import { LanguageProvider, useLanguage } from '#i18n/LanguageProvider.tsx';
import { localeOf } from '#i18n/language.ts';
import '#ui/base.css';
import { type Services, ServicesProvider } from '#screens/services.tsx';
import { CrashBoundary } from './Crash.tsx';
import { InsecureAddress } from './InsecureAddress.tsx';
import { createRoutes } from './routes.tsx';
import { UnableBrowser } from './UnableBrowser.tsx';

interface AppProps {
  readonly services: Services;
  /** What this browser does not give and Préau needs, by name. */
  readonly lacking: readonly string[];
}

/** The whole application around the services it was given. */
export function App({ services, lacking }: AppProps) {
  return (
    <LanguageProvider>
      <CrashBoundary>
        <Localised>
          {!services.isSecure ? (
            <InsecureAddress />
          ) : lacking.length > 0 ? (
            <UnableBrowser lacking={lacking} />
          ) : (
            <Routed services={services} />
          )}
        </Localised>
      </CrashBoundary>
    </LanguageProvider>
  );
}

function Localised({ children }: { readonly children: React.ReactNode }) {
  const { language } = useLanguage();
  return <I18nProvider locale={localeOf[language]}>{children}</I18nProvider>;
}

function Routed({ services }: { readonly services: Services }) {
  const router = useMemo(() => createHashRouter(createRoutes()), []);
  return (
    <ServicesProvider services={services}>
      <RouterProvider router={router} />
    </ServicesProvider>
  );
}
