import { useEffect, useRef } from 'react';
import { Outlet, useLocation } from 'react-router';
import { useT } from '#i18n/LanguageProvider.tsx';
import { StatusLine } from '#ui/Banner.tsx';
import { Frame } from './Frame.tsx';
import { keepFocus } from './keepFocus.ts';
import { UpdateNotice } from './UpdateNotice.tsx';

/** The frame with the routed screen inside. */
export function Shell() {
  useFreshStart();
  useEffect(keepFocus, []);
  return (
    <Frame notice={<UpdateNotice />}>
      <Outlet />
    </Frame>
  );
}

/** A new page begins at its top; the keyboard goes on from there unless the page itself chose a field. */
function useFreshStart(): void {
  const { pathname } = useLocation();
  const shown = useRef(pathname);
  useEffect(() => {
    if (shown.current === pathname) return;
    shown.current = pathname;
    if (document.activeElement !== document.body) return;
    scrollTo(0, 0);
    document.getElementById('content')?.focus({ preventScroll: true });
  }, [pathname]);
}

/** While the code of a screen is on its way. */
export function Loading() {
  const t = useT();
  return (
    <div className="loading">
      <StatusLine>{t('shell.loading')}</StatusLine>
    </div>
  );
}
