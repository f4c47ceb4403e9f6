import { allDesks } from '#domain/preparing/desks.ts';
import { ofSeverity } from '#domain/preparing/problems.ts';
import { useFormats, useT } from '#i18n/LanguageProvider.tsx';
import { Banner } from '#ui/Banner.tsx';
import { ButtonLink } from '#ui/Button.tsx';
import { useDrafting } from './drafting.tsx';
import { Unfinished } from './NoticesPage.tsx';
import { PageFrame } from './PageFrame.tsx';
import { ProblemList } from './ProblemList.tsx';

/** Everything that is left to do, each with the way to its place; or that the campaign may be issued. */
export function CheckPage() {
  const t = useT();
  const { problems } = useDrafting();
  const isReady = ofSeverity(problems, 'stops').length === 0;
  return (
    <PageFrame page="verification">
      {isReady && (
        <Banner
          tone="done"
          title={t('editor.check.ready')}
          actions={<ButtonLink href="#/coordination/emettre">{t('editor.check.issue')}</ButtonLink>}
        >
          <p>{t('editor.check.ready.body')}</p>
        </Banner>
      )}
      <Unfinished />
      <ProblemList problems={problems} />
      <Figures />
    </PageFrame>
  );
}

/** What was prepared, in figures to compare with what one had in mind. */
function Figures() {
  const t = useT();
  const formats = useFormats();
  const { draft, shares } = useDrafting();
  const places = [...shares.values()].reduce((sum, { capacity }) => sum + capacity, 0);
  const facts = [
    [t('editor.part.periods'), draft.periods.length],
    [t('editor.part.centres'), draft.centres.length],
    [t('editor.part.schools'), draft.schools.length],
    [t('editor.check.desks'), allDesks(draft).length],
    [t('editor.check.places'), places],
    [t('editor.part.questions'), draft.questions.length],
  ] as const;
  return (
    <dl className="editor-figures">
      {facts.map(([name, count]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{formats.count(count)}</dd>
        </div>
      ))}
    </dl>
  );
}
