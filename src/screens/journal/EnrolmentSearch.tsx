import { useEffect, useRef, useState } from 'react';
import { statesOf } from '#domain/projections/desk.ts';
import { search } from '#domain/projections/journal.ts';
import type { Translate } from '#i18n/translate.ts';
import { StatusLine } from '#ui/Banner.tsx';
import { Button } from '#ui/Button.tsx';
import { TextField } from '#ui/TextField.tsx';
import { useDesk } from '../desk/session.tsx';
import { useWords } from '../desk/words.ts';
import { ShortcutKeys } from '../keyboard/ShortcutKeys.tsx';
import { useShortcuts } from '../keyboard/useShortcuts.ts';
import { EnrolmentRow } from './EnrolmentRow.tsx';
import { PORTION } from './portion.ts';
import { walkRows } from './walkRows.ts';

const SHORTCUTS = ['journal.walk', 'journal.open'] as const;

/** Enrolments found as one types. Arrow keys go through them, Enter opens one. */
export function EnrolmentSearch() {
  const { state, base } = useDesk();
  const words = useWords();
  const { t } = words;
  const [question, setQuestion] = useState('');
  const [limit, setLimit] = useState(PORTION);
  const field = useRef<HTMLInputElement & HTMLTextAreaElement>(null);
  useEffect(() => field.current?.focus(), []);
  const shortcutOf = useShortcuts(SHORTCUTS);

  // One more than is shown tells whether there are more.
  const found = statesOf(state)
    .flatMap(({ journal, register }) => search(journal, register, question, limit + 1))
    .slice(0, limit + 1);
  const shown = found.slice(0, limit);
  const total = statesOf(state).reduce((sum, { register }) => sum + register.enrolments.size, 0);
  const hasMore = found.length > limit;
  const ask = (typed: string) => {
    setQuestion(typed);
    setLimit(PORTION);
  };

  return (
    <search className="journal-search" onKeyDown={(event) => walkRows(event, shortcutOf(event))}>
      <div className="journal-question">
        <TextField
          ref={field}
          type="search"
          label={t('journal.search')}
          hint={t('journal.search.hint')}
          value={question}
          onChange={ask}
        />
        <p className="journal-keys">
          <ShortcutKeys of="journal.walk" />
          {t('journal.search.keys')}
          <ShortcutKeys of="journal.open" />
          {t('journal.search.open')}
        </p>
      </div>
      <StatusLine>
        {question.trim() === ''
          ? t('journal.list.total', { count: total })
          : foundSentence(shown.length, hasMore, t)}
      </StatusLine>
      {shown.length > 0 ? (
        <ul className="journal-list" aria-label={t('journal.list')}>
          {shown.map((enrolment) => (
            <EnrolmentRow
              key={enrolment.receipt}
              enrolment={enrolment}
              isEarlier={!state.register.enrolments.has(enrolment.receipt)}
              base={base}
              words={words}
            />
          ))}
        </ul>
      ) : (
        <p className="journal-empty">
          {total === 0 ? t('journal.list.empty') : t('journal.list.notFound', { question: question.trim() })}
        </p>
      )}
      {hasMore && <Button onPress={() => setLimit(limit + PORTION)}>{t('journal.list.more')}</Button>}
    </search>
  );
}

const foundSentence = (count: number, hasMore: boolean, t: Translate): string =>
  t(hasMore ? 'journal.list.foundMore' : 'journal.list.found', { count });
