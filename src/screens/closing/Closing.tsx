import { Page } from '#ui/Page.tsx';
import { useDesk } from '../desk/session.tsx';
import { useWords } from '../desk/words.ts';
import { CloseDesk } from './CloseDesk.tsx';
import { ClosedDesk } from './ClosedDesk.tsx';
import { Copies } from './Copies.tsx';
import './closing.css';

/** Copies at any time; at the end of the morning the closing, and what is then handed over. */
export function Closing() {
  const { t } = useWords();
  const { state, ledger } = useDesk();
  const { closing } = state.status;
  if (closing) return <ClosedDesk closing={closing} />;
  return (
    <Page title={t('closing.title')} lead={<p>{t('closing.lead', { desk: ledger.chain })}</p>}>
      <Copies />
      <CloseDesk />
    </Page>
  );
}
