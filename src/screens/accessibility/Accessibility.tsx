import { isoDate } from '#domain/vocabulary/time.ts';
import { useFormats, useT } from '#i18n/LanguageProvider.tsx';
import type { MessageId } from '#i18n/messages/index.ts';
import { Page } from '#ui/Page.tsx';
import { Section } from '#ui/Section.tsx';
import { useServices } from '../services.tsx';
import { useTownContact } from './useTownContact.ts';
import './accessibility.css';

/** When what follows was last held against the application. To be changed together with its words. */
const MADE_ON = isoDate.parse('2026-11-22');

const TESTS = ['axe', 'keyboard', 'zoom', 'contrast', 'system', 'names'] as const;
const LACKING = ['pdf', 'readers', 'sheets', 'codes'] as const;

/** The accessibility statement that French law asks of a town (decree 2019-768), said for this application. */
export function Accessibility() {
  const t = useT();
  const formats = useFormats();
  const { appVersion } = useServices();
  const contact = useTownContact();
  const town = contact?.town;
  return (
    <Page
      title={t('accessibility.title')}
      lead={<p>{town ? t('accessibility.lead', { town }) : t('accessibility.lead.noTown')}</p>}
    >
      <div className="statement">
        <p>{t('accessibility.scope', { version: appVersion })}</p>
        <Section title={t('accessibility.state.title')}>
          <p>{t('accessibility.state')}</p>
        </Section>
        <Section title={t('accessibility.tests.title')}>
          <Items
            lead="accessibility.tests.hint"
            items={TESTS.map((test) => `accessibility.tests.${test}` as const)}
          />
        </Section>
        <Section title={t('accessibility.lacking.title')}>
          <Items
            lead="accessibility.lacking.hint"
            items={LACKING.map((lack) => `accessibility.lacking.${lack}` as const)}
          />
          <p>{t('accessibility.lacking.burden')}</p>
        </Section>
        <Section title={t('accessibility.made.title')}>
          <p>{t('accessibility.made.on', { date: formats.day(MADE_ON) })}</p>
          <p>{t('accessibility.made.with')}</p>
        </Section>
        <Section title={t('accessibility.contact.title')}>
          <p>{t('accessibility.contact.body')}</p>
          {contact ? (
            <p className="statement-contact">
              <strong>{contact.town}</strong>
              <span>{contact.words}</span>
            </p>
          ) : (
            <p>{t('accessibility.contact.none')}</p>
          )}
        </Section>
        <Section title={t('accessibility.remedies.title')}>
          <p>{t('accessibility.remedies.when')}</p>
          <ul>
            <li>
              <a href="https://formulaire.defenseurdesdroits.fr/">{t('accessibility.remedies.form')}</a>
            </li>
            <li>
              <a href="https://www.defenseurdesdroits.fr/carte-des-delegues">
                {t('accessibility.remedies.delegate')}
              </a>
            </li>
            <li>{t('accessibility.remedies.post')}</li>
          </ul>
        </Section>
      </div>
    </Page>
  );
}

function Items({ lead, items }: { readonly lead: MessageId; readonly items: readonly MessageId[] }) {
  const t = useT();
  return (
    <>
      <p>{t(lead)}</p>
      <ul>
        {items.map((item) => (
          <li key={item}>{t(item)}</li>
        ))}
      </ul>
    </>
  );
}
