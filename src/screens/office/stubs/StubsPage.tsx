import { StatusLine } from '#ui/Banner.tsx';
import { ButtonLink, ButtonRow } from '#ui/Button.tsx';
import { FileDrop } from '#ui/FileDrop.tsx';
import { Page } from '#ui/Page.tsx';
import { Progress } from '#ui/Progress.tsx';
import { Section } from '#ui/Section.tsx';
import { useWords } from '../coordination/session.tsx';
import { CameraReader } from './CameraReader.tsx';
import { FoundStubs } from './FoundStubs.tsx';
import { PicturesRead } from './PicturesRead.tsx';
import { useStubReading } from './useStubReading.ts';
import './stubs.css';

/** A register whose laptop died without a copy, rebuilt from the stubs of its receipts. */
export function StubsPage() {
  const { t } = useWords();
  const reading = useStubReading();
  const { pile, pictures, seen, progress, readFiles, readText } = reading;
  return (
    <Page title={t('stubs.title')} lead={<p>{t('stubs.lead')}</p>}>
      <Section number={1} title={t('stubs.pictures.title')} hint={t('stubs.pictures.hint')}>
        <FileDrop
          label={t('stubs.pictures.drop')}
          buttonLabel={t('stubs.pictures.choose')}
          folderLabel={t('stubs.pictures.folder')}
          accept={['.png', '.jpg', '.jpeg', '.pdf']}
          isMultiple
          isDisabled={progress !== undefined}
          onFiles={(files) => void readFiles(files)}
        />
        <StatusLine>{progress && t('stubs.pictures.doing', progress)}</StatusLine>
        {progress && <Progress label={t('stubs.pictures.progress')} {...progress} />}
        {pictures.length > 0 && <PicturesRead pictures={pictures} pile={pile} />}
        <CameraReader seen={seen} onFound={(text) => void readText(text)} />
      </Section>
      <Section number={2} title={t('stubs.found.title')} hint={t('stubs.found.hint')}>
        <FoundStubs pile={pile} isReading={progress !== undefined} />
      </Section>
      <ButtonRow>
        <ButtonLink href="#/coordination/rassembler" kind="quiet">
          {t('stubs.back')}
        </ButtonLink>
      </ButtonRow>
    </Page>
  );
}
