import { useState } from 'react';
import { Arrival } from '#ui/Arrival.tsx';
import { Banner } from '#ui/Banner.tsx';
import { Page } from '#ui/Page.tsx';
import { Section } from '#ui/Section.tsx';
import { useDesk } from '../desk/session.tsx';
import { useWords } from '../desk/words.ts';
import { Declaration } from './Declaration.tsx';
import { PendingForms } from './PendingForms.tsx';
import { SingleForm } from './SingleForm.tsx';
import './paperForms.css';

/** Forms taken on paper while the laptop was down: say which, then enter them in the order of their tickets. */
export function PaperForms() {
  const { state } = useDesk();
  const { t } = useWords();
  const [isChanging, setChanging] = useState(false);
  const [declared, setDeclared] = useState<number>();
  const { pending } = state.queue;
  const hasPending = pending.tickets.length > 0;
  if (state.status.closing) {
    return (
      <Page title={t('paperForms.title')} isPlain>
        <Banner tone="info" title={t('paperForms.closed')} />
      </Page>
    );
  }
  const isDeclaring = !hasPending || isChanging;
  return (
    <Page title={t('paperForms.title')} lead={<p>{t('paperForms.lead')}</p>} isPlain>
      {declared !== undefined && (
        <Arrival key={declared}>
          <Banner tone="done" title={t('paperForms.declare.done', { count: declared })} />
        </Arrival>
      )}
      {hasPending && !isChanging && (
        <PendingForms
          onChange={() => {
            setDeclared(undefined);
            setChanging(true);
          }}
        />
      )}
      {isDeclaring && (
        <Declaration
          key={String(hasPending)}
          onDone={(count) => {
            setDeclared(count);
            setChanging(false);
          }}
          {...(isChanging && { onCancel: () => setChanging(false) })}
        />
      )}
      <Section title={t('paperForms.single.title')} hint={t('paperForms.single.hint')}>
        <SingleForm />
      </Section>
    </Page>
  );
}
