import { useT } from '#i18n/LanguageProvider.tsx';
import { Banner, StatusLine } from '#ui/Banner.tsx';
import { Progress } from '#ui/Progress.tsx';
import { paperSentence } from '../../paper/paperSentence.ts';
import type { Batch } from './usePaperBatch.ts';

/** How far a batch is, and what became of it. */
export function BatchProgress({ batch }: { readonly batch: Batch }) {
  const t = useT();
  return (
    <>
      {batch.state === 'running' && (
        <Progress label={t('issuing.make.progress.label')} done={batch.done} total={batch.total} />
      )}
      <StatusLine>
        {batch.state === 'running' &&
          t('issuing.make.progress', {
            done: batch.done + 1,
            total: batch.total,
            file: batch.file,
            pages: batch.pages,
          })}
      </StatusLine>
      {batch.state === 'done' && (
        <Banner
          tone="done"
          isLive
          title={t('issuing.make.done', { count: batch.total, folder: batch.folder ?? 'none' })}
        />
      )}
      {batch.state === 'stopped' && (
        <Banner
          tone="amber"
          isLive
          title={t('issuing.make.stopped', { done: batch.done, total: batch.total })}
        />
      )}
      {batch.state === 'failed' && (
        <Banner
          tone="red"
          isLive
          title={t('issuing.make.failed', { file: batch.file, reason: paperSentence(batch.error, t) })}
        />
      )}
    </>
  );
}
