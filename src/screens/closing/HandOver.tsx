import type { Ticket } from '#domain/vocabulary/ids.ts';
import { Icon } from '#ui/Icon.tsx';
import { useWords } from '../desk/words.ts';

interface HandOverProps {
  /** Name of the last file, once it was verified. */
  readonly file: string | undefined;
  /** The registers that the desk was restored from: names of those saved, number of the others. */
  readonly earlier: { readonly saved: readonly string[]; readonly missing: number };
  readonly isPrinted: boolean;
  readonly unserved: readonly Ticket[];
}

/** What the agent carries to the town hall, and which of it is ready. */
export function HandOver({ file, earlier, isPrinted, unserved }: HandOverProps) {
  const { t, formats } = useWords();
  const items = [
    {
      id: 'file',
      isReady: file !== undefined,
      words: file === undefined ? t('closing.handOver.file.missing') : t('closing.handOver.file', { file }),
    },
    ...earlier.saved.map((saved) => ({
      id: saved,
      isReady: true,
      words: t('closing.handOver.earlier', { file: saved }),
    })),
    ...(earlier.missing > 0
      ? [
          {
            id: 'earlier',
            isReady: false,
            words: t('closing.handOver.earlier.missing', { count: earlier.missing }),
          },
        ]
      : []),
    {
      id: 'report',
      isReady: isPrinted,
      words: t(isPrinted ? 'closing.handOver.report' : 'closing.handOver.report.missing'),
    },
    { id: 'stubs', isReady: true, words: t('closing.handOver.stubs') },
    ...(unserved.length > 0
      ? [
          {
            id: 'forms',
            isReady: true,
            words: t('closing.handOver.forms', {
              count: unserved.length,
              tickets: formats.list(unserved.map(String)),
            }),
          },
        ]
      : []),
  ];
  return (
    <ul className="hand-over">
      {items.map(({ id, isReady, words }) => (
        <li key={id} className={isReady ? 'hand-over-item' : 'hand-over-item hand-over-item--missing'}>
          <Icon name={isReady ? 'next' : 'warning'} />
          <span>{words}</span>
        </li>
      ))}
    </ul>
  );
}
