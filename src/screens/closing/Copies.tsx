import { enrolmentsUnsaved } from '#domain/projections/status.ts';
import { Banner } from '#ui/Banner.tsx';
import { Section } from '#ui/Section.tsx';
import { useCopies } from '../desk/copies/CopiesProvider.tsx';
import { FolderSection } from '../desk/copies/FolderSection.tsx';
import { useDesk } from '../desk/session.tsx';
import { useWords } from '../desk/words.ts';
import { CopyMaker } from './CopyMaker.tsx';
import { useCopy } from './useCopy.ts';

/** The copies off this laptop: the last one, what it lacks, and the next. */
export function Copies() {
  const { t } = useWords();
  const copying = useCopy();
  const { unsaved } = useDesk().state.status;
  const { folder } = useCopies();
  // Then the stick's own words say it all.
  const isCopiedByItself = folder.at === 'ready' && !folder.fault;
  return (
    <Section number={1} title={t('closing.copies.title')} hint={t('closing.copies.hint')}>
      <FolderSection />
      {copying.step.at !== 'verified' && !isCopiedByItself && <CopyState />}
      <CopyMaker
        copying={copying}
        action={t('closing.copy.save')}
        isPrimary={unsaved.length > 0 && folder.at === 'unavailable'}
      />
    </Section>
  );
}

function CopyState() {
  const { t, formats } = useWords();
  const { status } = useDesk().state;
  const { copy, unsaved } = status;
  const enrolments = enrolmentsUnsaved(status);
  if (!copy) {
    return (
      <Banner tone={unsaved.length > 0 ? 'amber' : 'info'} title={t('closing.copies.none')}>
        {enrolments > 0 && <p>{t('closing.copies.unsaved', { count: enrolments })}</p>}
      </Banner>
    );
  }
  const title = t('closing.copies.last', { time: formats.clock(copy.at), file: copy.file });
  if (unsaved.length === 0)
    return (
      <Banner tone="done" title={title}>
        <p>{t('closing.copies.whole')}</p>
      </Banner>
    );
  return (
    <Banner tone="amber" title={title}>
      <p>
        {enrolments > 0
          ? t('closing.copies.since', { count: enrolments })
          : t('closing.copies.since.other', { count: unsaved.length })}
      </p>
    </Banner>
  );
}
