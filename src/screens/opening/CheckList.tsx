import { useT } from '#i18n/LanguageProvider.tsx';
import { Banner, StatusLine } from '#ui/Banner.tsx';
import { Icon } from '#ui/Icon.tsx';
import { type CheckState, checkOf, type Finding, worthOf } from './checkList.ts';

interface CheckListProps {
  /** Undefined while the laptop is being asked. */
  readonly findings: readonly Finding[] | undefined;
}

/** What was checked, what it is worth, and what to do about it. Only red stops. */
export function CheckList({ findings = [] }: CheckListProps) {
  const t = useT();
  const count = (state: CheckState) => findings.filter((finding) => worthOf(finding) === state).length;
  const isAsking = findings.length === 0;
  return (
    <>
      <StatusLine>
        {isAsking
          ? t('opening.checks.asking')
          : t('opening.checks.summary', { green: count('green'), amber: count('amber'), red: count('red') })}
      </StatusLine>
      <ul className="checks">
        {findings.map((finding) => (
          <li key={checkOf(finding)} className={`check check--${worthOf(finding)}`}>
            <Icon name={icons[worthOf(finding)]} />
            <span className="check-name">{t(`opening.check.${checkOf(finding)}`)}</span>
            <span className="check-state">{t(`opening.state.${worthOf(finding)}`)}</span>
            <span className="check-finding">{t(`opening.finding.${finding}`)}</span>
          </li>
        ))}
      </ul>
      {count('red') > 0 && (
        <Banner tone="red" title={t('opening.checks.stopped')} isLive>
          <p>{t('opening.checks.stopped.body')}</p>
        </Banner>
      )}
    </>
  );
}

const icons = { green: 'done', amber: 'warning', red: 'stop' } as const;
