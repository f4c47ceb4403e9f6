import { useMemo } from 'react';
import { I18nProvider } from 'react-aria-components';
import { createHashRouter } from 'react-router';
import { RouterProvider } from 'react-router/dom';
import { LanguageProvider, useLanguage } from '#i18n/LanguageProvider.tsx';
import { localeOf } from '#i18n/language.ts';
import '#ui/base.css';
import { CrashBoundary } from './Crash.tsx';
import { InsecureAddress } from './InsecureAddress.tsx';
import { createRoutes } from './routes.tsx';
import type { Services } from './services.ts';

/** The whole application around the services it was given. */
export function App({ services }: { readonly services: Services }) {
  return (
    <LanguageProvider>
      <CrashBoundary>
        <Localised>{services.isSecure ? <Routed services={services} /> : <InsecureAddress />}</Localised>
      </CrashBoundary>
    </LanguageProvider>
  );
}

function Localised({ children }: { readonly children: React.ReactNode }) {
  const { language } = useLanguage();
  return <I18nProvider locale={localeOf[language]}>{children}</I18nProvider>;
}

function Routed({ services }: { readonly services: Services }) {
  const router = useMemo(() => createHashRouter(createRoutes(services)), [services]);
  return <RouterProvider router={router} />;
}
