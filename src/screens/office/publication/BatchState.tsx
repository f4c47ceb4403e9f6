import type { Observable } from '#device/observable.ts';
import { useObservable } from '#device/useObservable.ts';
import { Banner, StatusLine } from '#ui/Banner.tsx';
import { Progress as ProgressBar } from '#ui/Progress.tsx';
import { paperSentence } from '../../paper/paperSentence.ts';
import { useWords } from '../coordination/session.tsx';
import type { Progress } from './making/making.ts';
import type { FileBatch } from './useFileBatch.ts';

interface BatchStateProps {
  readonly batch: FileBatch;
  readonly progress: Observable<Progress | undefined>;
}

/** How far the files are, and what became of them. */
export function BatchState({ batch, progress }: BatchStateProps) {
  const { t } = useWords();
  const current = useObservable(progress);
  return (
    <>
      {batch.state === 'running' && batch.total !== undefined && (
        <ProgressBar label={t('publication.progress.label')} done={batch.done} total={batch.total} />
      )}
      <StatusLine>{batch.state === 'running' && running(batch)}</StatusLine>
      {batch.state === 'done' && (
        <Banner
          tone={batch.total === 0 ? 'info' : 'done'}
          isLive
          title={t('publication.files.done', { count: batch.total, folder: batch.folder ?? 'none' })}
        />
      )}
      {batch.state === 'stopped' && (
        <Banner
          tone="amber"
          isLive
          title={t('publication.files.stopped', { done: batch.done, total: batch.total })}
        />
      )}
      {batch.state === 'failed' && (
        <Banner
          tone="red"
          isLive
          title={t('publication.files.failed', { file: batch.file, reason: paperSentence(batch.error, t) })}
        />
      )}
    </>
  );

  function running({ done, total }: Extract<FileBatch, { state: 'running' }>): string {
    if (total === undefined || !current) return t('publication.progress.beginning');
    return t('publication.progress', {
      done: Math.min(done + 1, total),
      total,
      file: current.fileName,
      pages: current.pages,
    });
  }
}
