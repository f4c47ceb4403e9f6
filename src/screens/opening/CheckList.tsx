import { useT } from '#i18n/LanguageProvider.tsx';
import { Banner, StatusLine } from '#ui/Banner.tsx';
import { Icon } from '#ui/Icon.tsx';
import { type CheckState, checkOf, type Finding, worthOf } from './checkList.ts';

interface CheckListProps {
  /** Undefined until the laptop has answered for the first time. */
  readonly findings: readonly Finding[] | undefined;
  readonly isMeasuring: boolean;
}

/** What was checked, what it is worth, and what to do about it. Only red stops. */
export function CheckList({ findings = [], isMeasuring }: CheckListProps) {
  const t = useT();
  const count = (state: CheckState) => findings.filter((finding) => worthOf(finding) === state).length;
  return (
    <>
      <StatusLine>
        {isMeasuring
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
