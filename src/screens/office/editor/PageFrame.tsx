import type { ReactNode } from 'react';
import { useT } from '#i18n/LanguageProvider.tsx';
import { ButtonLink } from '#ui/Button.tsx';
import { useDrafting } from './drafting.tsx';
import { ProblemList } from './ProblemList.tsx';
import { type EditorPage, hrefOf, PAGES, problemsOn } from './pages.ts';

interface PageFrameProps {
  readonly page: EditorPage;
  readonly children: ReactNode;
}

/** One page of the editor: what it is for, its fields, what it still lacks, and the way on. */
export function PageFrame({ page, children }: PageFrameProps) {
  const t = useT();
  const { problems } = useDrafting();
  const [before, after] = [PAGES[PAGES.indexOf(page) - 1], PAGES[PAGES.indexOf(page) + 1]];
  return (
    <section className="editor-page" aria-labelledby="editor-page-title">
      <h2 className="editor-page-title" id="editor-page-title">
        {t(`editor.page.${page}`)}
      </h2>
      <p className="editor-lead">{t(`editor.lead.${page}`)}</p>
      {children}
      {page !== 'verification' && <ProblemList problems={problemsOn(page, problems)} />}
      <nav className="editor-ways" aria-label={t('editor.ways')}>
        {before && (
          <ButtonLink href={hrefOf(before)}>
            {t('editor.before', { page: t(`editor.page.${before}`) })}
          </ButtonLink>
        )}
        {after && (
          <ButtonLink href={hrefOf(after)} kind="primary">
            {t('editor.after', { page: t(`editor.page.${after}`) })}
          </ButtonLink>
        )}
      </nav>
    </section>
  );
}

/** A part of a page under its own heading. */
export function Part({ title, hint, children }: PartProps) {
  return (
    <div className="editor-part">
      <h3 className="editor-part-title">{title}</h3>
      {hint && <p className="editor-quiet">{hint}</p>}
      {children}
    </div>
  );
}

interface PartProps {
  readonly title: string;
  readonly hint?: string;
  readonly children: ReactNode;
}
