import { Banner } from '#ui/Banner.tsx';
import { ButtonLink } from '#ui/Button.tsx';
import { Page } from '#ui/Page.tsx';
import { useCoordination, useWords } from '../coordination/session.tsx';
import { FilesSection } from './FilesSection.tsx';
import { OvertakenSection } from './OvertakenSection.tsx';
import { PublishSection } from './PublishSection.tsx';
import { StateSection } from './StateSection.tsx';
import { usePublications } from './usePublications.ts';
import { WipedSection } from './WipedSection.tsx';
import './publication.css';

/** The last movement: what is promised from now on, its papers and files, and the laptops given back empty. */
export function PublicationPage() {
  const { t } = useWords();
  const { overview } = useCoordination();
  const publications = usePublications();
  return (
    <Page title={t('publication.title')} lead={<p>{t('publication.lead')}</p>}>
      {overview.counts.enrolments === 0 ? (
        <Banner
          tone="info"
          title={t('publication.nothingRead')}
          actions={
            <ButtonLink href="#/coordination/rassembler">{t('publication.nothingRead.go')}</ButtonLink>
          }
        />
      ) : (
        <>
          <StateSection />
          <PublishSection publications={publications} />
          <OvertakenSection />
          {publications.length > 0 && <FilesSection publications={publications} />}
          {publications.length > 0 && <WipedSection />}
        </>
      )}
    </Page>
  );
}
