import { useState } from 'react';
import { useLanguage, useT } from '#i18n/LanguageProvider.tsx';
import { languages, nameOf } from '#i18n/language.ts';
import { GUIDE_ROLES, type GuideRole } from '#paper/quickGuides/contents.ts';
import { Choice } from '#ui/Choice.tsx';
import { Page } from '#ui/Page.tsx';
import { Section } from '#ui/Section.tsx';
import { PlainPaper } from '../paper/PlainPaper.tsx';
import { useServices } from '../services.tsx';
import { guideFor } from './guideFor.ts';
import './guides.css';

/** The guides of one page each: to print, and to lay beside the laptop. */
export function Guides() {
  const t = useT();
  const { language: spoken } = useLanguage();
  const { clock, appVersion } = useServices();
  const [language, setLanguage] = useState(spoken);
  const paper = (role: GuideRole) => () =>
    guideFor(role, language, { version: appVersion, madeAt: clock('Europe/Paris') });
  return (
    <Page title={t('doors.guides')} lead={<p>{t('quickGuide.page.lead')}</p>} isPlain>
      <Choice
        label={t('quickGuide.page.language')}
        value={language}
        onChange={setLanguage}
        options={languages.map((value) => ({ value, label: nameOf[value] }))}
      />
      {GUIDE_ROLES.map((role) => (
        <Section key={role} title={t(`quickGuide.${role}.title`)}>
          <p className="guides-about">{t(`quickGuide.${role}.about`)}</p>
          <PlainPaper paper={paper(role)} name={t(`quickGuide.${role}.title`)} />
        </Section>
      ))}
    </Page>
  );
}
