import { Outlet } from 'react-router';
import { useT } from '#i18n/LanguageProvider.tsx';
import { StatusLine } from '#ui/Banner.tsx';
import { Frame } from './Frame.tsx';
import { UpdateNotice } from './UpdateNotice.tsx';

/** The frame with the routed screen inside. */
export const Shell = () => (
  <Frame notice={<UpdateNotice />}>
    <Outlet />
  </Frame>
);

/** While the code of a screen is on its way. */
export function Loading() {
  const t = useT();
  return (
    <div className="loading">
      <StatusLine>{t('shell.loading')}</StatusLine>
    </div>
  );
}
