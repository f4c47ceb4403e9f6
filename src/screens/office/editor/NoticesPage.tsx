import { changeNotice } from '#domain/preparing/edits.ts';
import { useT } from '#i18n/LanguageProvider.tsx';
import { Banner } from '#ui/Banner.tsx';
import { Button } from '#ui/Button.tsx';
import { useDrafting } from './drafting.tsx';
import { WordsEntry } from './fields.tsx';
import { NOTICES, type Notice, startingNotice, unfinishedNotices } from './notices.ts';
import { PageFrame, Part } from './PageFrame.tsx';

/** What every paper says beside the enrolment itself. */
export function NoticesPage() {
  return (
    <PageFrame page="mentions">
      <Unfinished />
      {NOTICES.map((notice) => (
        <NoticeFields key={notice} notice={notice} />
      ))}
    </PageFrame>
  );
}

function NoticeFields({ notice }: { readonly notice: Notice }) {
  const t = useT();
  const { draft, edit } = useDrafting();
  const texts = draft.notices[notice];
  const isEmpty = texts.fr.trim() === '' && texts.en.trim() === '';
  return (
    <Part title={t(`editor.notices.${notice}`)} hint={t(`editor.notices.${notice}.hint`)}>
      {isEmpty && (
        <div>
          <Button onPress={() => edit((d) => changeNotice(d, notice, startingNotice(notice, d)))}>
            {t(`editor.notices.${notice}.start`)}
          </Button>
        </div>
      )}
      <WordsEntry
        label={t(`editor.notices.${notice}`)}
        where={{ step: 'notices', field: notice }}
        rows={notice === 'contact' ? 3 : 8}
        value={texts}
        onChange={(value) => edit((d) => changeNotice(d, notice, value), `notice ${notice}`)}
      />
    </Part>
  );
}

/** Nothing stops a campaign with brackets in its texts, but nobody means to print them. */
export function Unfinished() {
  const t = useT();
  const { draft } = useDrafting();
  const unfinished = unfinishedNotices(draft);
  if (unfinished.length === 0) return null;
  return (
    <Banner
      tone="amber"
      title={t('editor.notices.unfinished', {
        notices: unfinished.map((notice) => t(`editor.notices.${notice}`)).join(', '),
      })}
    />
  );
}
