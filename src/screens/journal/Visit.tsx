import { Fragment, type ReactNode } from 'react';
import { Link } from 'react-router';
import type { DeskState } from '#domain/projections/desk.ts';
import type { Enrolment } from '#domain/projections/register.ts';
import type { SecondGuardian } from '#domain/vocabulary/household.ts';
import { phoneForReading } from '#domain/vocabulary/phone.ts';
import { trueInstant } from '#domain/vocabulary/time.ts';
import { type CampaignWords, personName } from '#i18n/sentences/words.ts';
import { useDesk } from '../desk/session.tsx';
import { useWords } from '../desk/words.ts';
import { answersInWords } from './answers.ts';

/** The family, who stood at the desk, and what was seen on paper. */
export function Visit({ enrolment }: { readonly enrolment: Enrolment }) {
  const { state, base } = useDesk();
  const words = useWords();
  const others = (state.register.visits.get(enrolment.visit) ?? []).filter(
    (receipt) => receipt !== enrolment.receipt,
  );
  const links = others.map((receipt) => (
    <Link key={receipt} to={`${base}/journal/${receipt}`}>
      {receipt}
    </Link>
  ));
  const facts = [
    ...familyFacts(enrolment, state, words),
    ...visitFacts(enrolment, words),
    ...(links.length > 0 ? [{ term: words.t('journal.visit.together'), says: links }] : []),
  ];
  return (
    <dl className="facts">
      {facts.map(({ term, says }) => (
        <Fragment key={term}>
          <dt>{term}</dt>
          <dd>{says}</dd>
        </Fragment>
      ))}
    </dl>
  );
}

interface Fact {
  readonly term: string;
  readonly says: ReactNode;
}

function familyFacts({ household }: Enrolment, { campaign }: DeskState, words: CampaignWords): Fact[] {
  const { t } = words;
  const { guardian, secondGuardian, address, email, cafNumber } = household;
  return [
    { term: t('journal.visit.guardian'), says: withPhone(guardian) },
    ...(secondGuardian ? [{ term: t('journal.visit.secondGuardian'), says: withPhone(secondGuardian) }] : []),
    ...(address ? [{ term: t('journal.field.address'), says: address }] : []),
    ...(email ? [{ term: t('journal.field.email'), says: email }] : []),
    ...(cafNumber ? [{ term: t('journal.field.cafNumber'), says: cafNumber }] : []),
    ...answersInWords(campaign, 'household', household.answers, words).map(({ label, answer }) => ({
      term: label,
      says: answer,
    })),
  ];
}

function visitFacts(
  { bearer, role, paper, at, clockOffset, agent }: Enrolment,
  words: CampaignWords,
): Fact[] {
  const { t, formats } = words;
  const yesNo = (answer: boolean) => t(answer ? 'journal.yes' : 'journal.no');
  const recorded = formats.moment(trueInstant(at, clockOffset));
  return [
    {
      term: t('journal.visit.bearer'),
      says: `${withPhone(bearer)} (${t(`journal.visit.bearer.${role}`)})`,
    },
    ...(paper.takenAt ? [{ term: t('journal.visit.takenAt'), says: formats.moment(paper.takenAt) }] : []),
    { term: t('journal.visit.recorded'), says: t('journal.visit.recordedBy', { moment: recorded, agent }) },
    { term: t('journal.visit.formSigned'), says: yesNo(paper.formSigned) },
    ...(paper.proxySeen === undefined
      ? []
      : [{ term: t('journal.visit.proxySeen'), says: yesNo(paper.proxySeen) }]),
  ];
}

const withPhone = (person: SecondGuardian): string =>
  person.phone ? `${personName(person)}, ${phoneForReading(person.phone)}` : personName(person);
