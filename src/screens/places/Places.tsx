import { useT } from '#i18n/LanguageProvider.tsx';
import { Banner } from '#ui/Banner.tsx';
import { Page } from '#ui/Page.tsx';
import { Section } from '#ui/Section.tsx';
import { useDesk } from '../desk/session.tsx';
import { Callbacks } from './Callbacks.tsx';
import { callbacksOf } from './callbacks.ts';
import { HoldingTables } from './HoldingTables.tsx';
import { ReceivePlaces } from './ReceivePlaces.tsx';
import { SendPlaces } from './SendPlaces.tsx';
import { Transfers } from './Transfers.tsx';
import './places.css';

/** The places in this desk's hand, and those it hands to another desk or takes from one. */
export function Places() {
  const t = useT();
  const { state, ledger } = useDesk();
  const callbacks = callbacksOf(state);
  const maySend = !state.register.places.surrendered;
  return (
    <Page title={t('places.title')} lead={<p>{t('places.lead', { desk: ledger.chain })}</p>}>
      <Section title={t('places.receive.title')} hint={t('places.receive.hint', { desk: ledger.chain })}>
        {maySend ? <ReceivePlaces /> : <Banner tone="info" title={t('places.surrendered')} />}
      </Section>
      {callbacks.length > 0 && (
        <Section title={t('places.callbacks.title')} hint={t('places.callbacks.hint')}>
          <Callbacks callbacks={callbacks} />
        </Section>
      )}
      {maySend && (
        <Section title={t('places.send.title')} hint={t('places.send.hint')}>
          <SendPlaces />
        </Section>
      )}
      <Section title={t('places.table.title')} hint={t('places.table.hint')}>
        <HoldingTables />
      </Section>
      <Section title={t('places.transfers.title')}>
        <Transfers />
      </Section>
    </Page>
  );
}
