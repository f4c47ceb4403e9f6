import { useLocation } from 'react-router';
import { useT } from '#i18n/LanguageProvider.tsx';

const STEPS = [
  ['campaign', '/coordination/campagne'],
  ['keys', '/coordination/cles'],
  ['issue', '/coordination/emettre'],
  ['papers', '/coordination/papiers'],
  ['reserve', '/coordination/reserve'],
] as const;

/** From one page of the preparation to the others, in the order in which they are needed. */
export function IssuingSteps() {
  const t = useT();
  const { pathname } = useLocation();
  return (
    <nav className="issuing-steps" aria-label={t('issuing.steps')}>
      <ol>
        {STEPS.map(([step, path]) => (
          <li key={step}>
            <a href={`#${path}`} {...(path === pathname && { 'aria-current': 'page' as const })}>
              {t(`issuing.step.${step}`)}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
