import { draftProblems, ofSeverity } from '#domain/preparing/problems.ts';
import { useT } from '#i18n/LanguageProvider.tsx';
import { Banner } from '#ui/Banner.tsx';
import { ButtonLink } from '#ui/Button.tsx';
import { Section } from '#ui/Section.tsx';
import type { CurrentCampaign } from './currentCampaign.ts';
import { IssuedRevisions } from './IssuedRevisions.tsx';
import { IssueNow } from './IssueNow.tsx';
import { IssuingPage } from './IssuingPage.tsx';
import { Rehearsal } from './Rehearsal.tsx';

/** From a draft without problems to the signed campaign file; and what was issued so far. */
export function IssuePage() {
  const t = useT();
  return (
    <IssuingPage title={t('issuing.issue.title')} lead={t('issuing.issue.lead')}>
      {(current) => <Issuing current={current} />}
    </IssuingPage>
  );
}

function Issuing({ current }: { readonly current: CurrentCampaign }) {
  const t = useT();
  const stopping = ofSeverity(draftProblems(current.draft), 'stops').length;
  return (
    <>
      <Section number={1} title={t('issuing.rehearse.title')} hint={t('issuing.rehearse.hint')}>
        {stopping > 0 ? (
          <Banner
            tone="amber"
            title={t('issuing.problems', { count: stopping })}
            actions={
              <ButtonLink kind="primary" href="#/coordination/campagne/verification">
                {t('issuing.problems.see')}
              </ButtonLink>
            }
          />
        ) : (
          <Rehearsal draft={current.draft} />
        )}
      </Section>
      <Section number={2} title={t('issuing.sign.title')} hint={t('issuing.sign.hint')}>
        <IssueNow current={current} stopping={stopping} />
      </Section>
      {current.issues.length > 0 && (
        <Section number={3} title={t('issuing.issued.title')} hint={t('issuing.issued.hint')}>
          <IssuedRevisions current={current} />
        </Section>
      )}
    </>
  );
}
