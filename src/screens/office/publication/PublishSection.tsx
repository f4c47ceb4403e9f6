import { useState } from 'react';
import { Banner, StatusLine } from '#ui/Banner.tsx';
import { Button, ButtonRow } from '#ui/Button.tsx';
import { ConfirmDialog } from '#ui/Dialog.tsx';
import { Section } from '#ui/Section.tsx';
import { useFaultSentence } from '../coordination/fault.ts';
import { useCoordination, useWords } from '../coordination/session.tsx';
import { UnlockToSign } from '../coordination/UnlockToSign.tsx';
import { ChangesSince } from './ChangesSince.tsx';
import { CardsByType } from './StateSection.tsx';
import { useChanges } from './useChanges.ts';
import type { PublicationMade } from './usePublications.ts';
import { usePublishing } from './usePublishing.ts';

/** What was published so far, what is new since, and the publication itself. */
export function PublishSection({ publications }: { readonly publications: readonly PublicationMade[] }) {
  const { t, formats } = useWords();
  const { overview, state, signing } = useCoordination();
  const sentence = useFaultSentence();
  const { publishing, publish } = usePublishing();
  const [isAsking, setAsking] = useState(false);
  const last = publications.at(-1);
  const changes = useChanges(last?.event.body.granted);
  const { cards, counts } = overview;
  const isForked = state.decisions.forks.length > 0;
  const isRunning = publishing.state === 'running';
  return (
    <Section number={2} title={t('publication.publish.title')} hint={t('publication.publish.hint')}>
      {last && (
        <Banner
          tone="done"
          isLive={publishing.state === 'done'}
          title={t('publication.publish.done', {
            number: publications.length,
            moment: formats.moment(last.event.at),
            agent: last.event.agent,
          })}
        >
          <p>
            {t('publication.publish.register')}{' '}
            <span className="office-code">{last.event.body.register}</span>
          </p>
        </Banner>
      )}
      {last && !changes && <StatusLine>{t('publication.changes.comparing')}</StatusLine>}
      {changes && <ChangesSince changes={changes} />}
      {isForked && <Banner tone="red" title={t('publication.publish.forked')} />}
      {!signing && <UnlockToSign why={t('publication.publish.locked')} />}
      {publishing.state === 'failed' && <Banner tone="red" isLive title={sentence(publishing.fault)} />}
      {publishing.state === 'overtaken' && (
        <Banner tone="amber" isLive title={t('publication.publish.overtaken')} />
      )}
      {signing && !isForked && (
        <ButtonRow>
          <Button
            kind={last ? 'secondary' : 'primary'}
            onPress={() => setAsking(true)}
            pending={isRunning ? t('publication.publish.doing') : undefined}
          >
            {t('publication.publish.action', { number: publications.length + 1 })}
          </Button>
        </ButtonRow>
      )}
      <ConfirmDialog
        title={t('publication.confirm.title', { number: publications.length + 1 })}
        isOpen={isAsking}
        confirmLabel={t('publication.confirm.action', { cards: cards.length })}
        cancelLabel={t('publication.confirm.cancel')}
        onConfirm={() => {
          setAsking(false);
          void publish();
        }}
        onCancel={() => setAsking(false)}
        isDangerous={cards.length > 0}
      >
        <p>
          {t('publication.confirm.what', {
            granted: counts.requests.granted,
            waiting: counts.requests.waiting,
          })}
        </p>
        <p>{t('publication.confirm.final')}</p>
        {cards.length > 0 && (
          <>
            <p>{t('publication.confirm.cards', { count: cards.length })}</p>
            <CardsByType cards={cards} />
          </>
        )}
      </ConfirmDialog>
    </Section>
  );
}
