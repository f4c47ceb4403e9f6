import type { Problem } from '#domain/preparing/problem.ts';
import { ofSeverity } from '#domain/preparing/problems.ts';
import { useT } from '#i18n/LanguageProvider.tsx';
import { classes } from '#ui/classes.ts';
import { Icon } from '#ui/Icon.tsx';
import { useDrafting } from './drafting.tsx';
import { unfinishedNotices } from './notices.ts';
import { type EditorPage, hrefOf, PAGES, problemsOn } from './pages.ts';

/** There is nothing to say about these while nothing can be booked. */
const NEEDS_POOLS: ReadonlySet<EditorPage> = new Set(['places', 'dotations']);

/** The pages of the editor in order, each with what it still lacks. */
export function PageList({ current }: { readonly current: EditorPage }) {
  const t = useT();
  const { draft, problems, shares } = useDrafting();
  const unfinished = unfinishedNotices(draft).length;
  return (
    <nav className="editor-pages" aria-label={t('editor.pages')}>
      <ol>
        {PAGES.map((page) => (
          <li key={page}>
            <a
              href={hrefOf(page)}
              className={classes('editor-page-link', page === current && 'editor-page-link--current')}
              {...(page === current && { 'aria-current': 'page' as const })}
            >
              <span>{t(`editor.page.${page}`)}</span>
              {(shares.size > 0 || !NEEDS_POOLS.has(page)) && (
                <State
                  problems={problemsOn(page, problems)}
                  unfinished={page === 'mentions' || page === 'verification' ? unfinished : 0}
                />
              )}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}

interface StateProps {
  readonly problems: readonly Problem[];
  /** Texts that still hold brackets. */
  readonly unfinished: number;
}

/** Red: how many stop; amber: how many warn; else that all is well. */
function State({ problems, unfinished }: StateProps) {
  const t = useT();
  const stopping = ofSeverity(problems, 'stops').length;
  const warning = ofSeverity(problems, 'warns').length + unfinished;
  if (stopping > 0) {
    return <Mark kind="stops" icon="stop" count={stopping} words={t('editor.stops', { count: stopping })} />;
  }
  if (warning > 0) {
    return <Mark kind="warns" icon="warning" count={warning} words={t('editor.warns', { count: warning })} />;
  }
  return <Mark kind="fine" icon="done" words={t('editor.fine')} />;
}

interface MarkProps {
  readonly kind: 'stops' | 'warns' | 'fine';
  readonly icon: 'stop' | 'warning' | 'done';
  readonly count?: number;
  readonly words: string;
}

const Mark = ({ kind, icon, count, words }: MarkProps) => (
  <span className={`editor-mark editor-mark--${kind}`}>
    <Icon name={icon} />
    {count !== undefined && <span aria-hidden="true">{count}</span>}
    <span className="unseen">{words}</span>
  </span>
);
