import { Link, useSearchParams } from 'react-router';
import { useT } from '#i18n/LanguageProvider.tsx';
import { Page } from '#ui/Page.tsx';
import { EnrolmentSearch } from './EnrolmentSearch.tsx';
import { LedgerView } from './LedgerView.tsx';
import './journal.css';

/** What this desk recorded: its enrolments, found by anything; or every event of its ledger. */
export function Journal() {
  const t = useT();
  const [parameters] = useSearchParams();
  const view = parameters.get('vue') === 'registre' ? 'ledger' : 'enrolments';
  return (
    <Page title={t('journal.title')} isPlain>
      <nav className="journal-views" aria-label={t('journal.views')}>
        {views.map(({ name, query }) => (
          <Link
            key={name}
            className="journal-view"
            to={{ search: query }}
            replace
            {...(name === view && { 'aria-current': 'page' })}
          >
            {t(`journal.view.${name}`)}
          </Link>
        ))}
      </nav>
      {view === 'ledger' ? <LedgerView /> : <EnrolmentSearch />}
    </Page>
  );
}

const views = [
  { name: 'enrolments', query: '' },
  { name: 'ledger', query: '?vue=registre' },
] as const;
