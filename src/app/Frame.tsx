import type { ReactNode } from 'react';
import { useT } from '#i18n/LanguageProvider.tsx';
import { HeaderSlotOutlet, HeaderSlotProvider } from '#ui/HeaderSlot.tsx';
import { ContrastSwitch } from './ContrastSwitch.tsx';
import { KeyMap } from './KeyMap.tsx';
import { LanguageSwitch } from './LanguageSwitch.tsx';
import { Mark } from './Mark.tsx';
import './frame.css';

/** What stands around every page: the header with the way home, the screen's own slot, contrast, keys and language. */
export function Frame({ children, notice }: { readonly children: ReactNode; readonly notice?: ReactNode }) {
  const t = useT();
  return (
    <HeaderSlotProvider>
      <button type="button" className="skip" onClick={() => document.getElementById('content')?.focus()}>
        {t('shell.skip')}
      </button>
      <header className="header">
        <a className="header-home" href="#/" aria-label={t('shell.home')}>
          <Mark />
          <span className="header-name">{t('shell.product')}</span>
        </a>
        <HeaderSlotOutlet className="header-slot" />
        <div className="tools">
          <ContrastSwitch />
          <KeyMap />
          <LanguageSwitch />
        </div>
      </header>
      {notice && <div className="notices">{notice}</div>}
      <main id="content" className="content" tabIndex={-1}>
        {children}
      </main>
    </HeaderSlotProvider>
  );
}
