import { Banner, StatusLine } from '#ui/Banner.tsx';
import { Button } from '#ui/Button.tsx';
import { FileDrop } from '#ui/FileDrop.tsx';
import { Progress } from '#ui/Progress.tsx';
import { Section } from '#ui/Section.tsx';
import { useFaultSentence } from '../coordination/fault.ts';
import { useFilesRead, useOpened, useWords } from '../coordination/session.tsx';
import { Readings } from './Readings.tsx';

/** A whole stick read as one act; what was read can be interrupted, and then counts not at all. */
export function ReadFiles() {
  const { t } = useWords();
  const { bring, stop } = useOpened();
  const files = useFilesRead();
  const sentence = useFaultSentence();
  const { progress, readings } = files;
  return (
    <Section number={1} title={t('gathering.read.title')} hint={t('gathering.read.hint')}>
      <FileDrop
        label={t('gathering.read.drop')}
        buttonLabel={t('gathering.read.choose')}
        folderLabel={t('gathering.read.folder')}
        accept={['.preau']}
        isMultiple
        isDisabled={progress !== undefined}
        onFiles={(chosen) => void bring(chosen)}
      />
      <StatusLine>
        {progress
          ? t(progress.done < progress.total ? 'gathering.read.doing' : 'gathering.read.merging', progress)
          : files.wasStopped && t('gathering.read.stopped')}
      </StatusLine>
      {files.notKept && <Banner tone="amber" isLive title={sentence(files.notKept)} />}
      {progress && (
        <div className="gathering-progress">
          <Progress label={t('gathering.read.progress')} {...progress} />
          <Button onPress={stop}>{t('gathering.read.stop')}</Button>
        </div>
      )}
      {readings.length > 0 && <Readings readings={readings} />}
      <p className="office-note">
        {t('stubs.link')} <a href="#/coordination/souches">{t('stubs.link.action')}</a>
      </p>
    </Section>
  );
}
