import type { Problem, Severity } from '#domain/preparing/problem.ts';
import { ofSeverity } from '#domain/preparing/problems.ts';
import { useT } from '#i18n/LanguageProvider.tsx';
import { Icon } from '#ui/Icon.tsx';
import { hrefOf, pageOf } from './pages.ts';
import { spotName } from './spots.tsx';
import { useProblemSentence } from './useFaultSentence.ts';

/** Everything that is wrong or may be an oversight, each with a link to its place. Nothing while nothing is. */
export function ProblemList({ problems }: { readonly problems: readonly Problem[] }) {
  return (
    <>
      <OfSeverity severity="stops" problems={ofSeverity(problems, 'stops')} />
      <OfSeverity severity="warns" problems={ofSeverity(problems, 'warns')} />
    </>
  );
}

/** More than this nobody reads; mending some brings up the others. */
const SHOWN = 60;

function OfSeverity({ severity, problems }: { severity: Severity; problems: readonly Problem[] }) {
  const t = useT();
  const sentence = useProblemSentence();
  const count = problems.length;
  if (count === 0) return null;
  return (
    <div className={`editor-problems editor-problems--${severity}`}>
      <h3 className="editor-problems-title">
        <Icon name={severity === 'stops' ? 'stop' : 'warning'} />
        <span>{t(`editor.${severity}`, { count })}</span>
      </h3>
      <ul>
        {problems.slice(0, SHOWN).map((problem) => (
          <li key={JSON.stringify(problem)}>
            <a href={hrefOf(pageOf(problem), spotName(problem.where))}>{sentence(problem)}</a>
          </li>
        ))}
      </ul>
      {count > SHOWN && <p>{t('editor.problems.more', { count: count - SHOWN })}</p>}
    </div>
  );
}
