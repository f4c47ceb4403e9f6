import type { Question } from '../campaign/campaign.ts';
import { fold } from '../identity/folding.ts';
import { schoolCode } from '../vocabulary/ids.ts';
import { bandProblems, periodProblems, townProblems } from './calendarProblems.ts';
import { lineProblems, numberProblems, repeated, wordsProblems } from './checks.ts';
import { allDesks, MAXIMUM_DESKS } from './desks.ts';
import type { CampaignDraft, DraftSchool } from './draft.ts';
import { placesProblems } from './placesProblems.ts';
import { cellAt } from './placesTable.ts';
import { type Problem, type Severity, stops, type Where, warns } from './problem.ts';
import { type Shares, sharesOf } from './shares.ts';

/**
 * Everything that keeps a draft from being issued, or that may be an oversight, in the order of the steps of
 * the editor. Cheap enough to be asked at every edit.
 * @param shares of this draft, where they are at hand
 */
export function draftProblems(draft: CampaignDraft, shares: Shares = sharesOf(draft)): Problem[] {
  return [
    ...townProblems(draft),
    ...periodProblems(draft),
    ...bandProblems(draft),
    ...centreProblems(draft),
    ...schoolProblems(draft),
    ...placesProblems(draft, shares),
    ...ruleProblems(draft),
    ...questionProblems(draft),
    ...noticeProblems(draft),
  ];
}

export const ofSeverity = (problems: readonly Problem[], severity: Severity): Problem[] =>
  problems.filter((problem) => problem.severity === severity);

function centreProblems({ centres, schools, periods, bands }: CampaignDraft): Problem[] {
  const at = (index: number): Where => {
    const centre = centres[index];
    return centre ? { step: 'centres', centre: centre.id } : { step: 'centres' };
  };
  if (centres.length === 0) return [stops({ step: 'centres' }, { type: 'NoCentre' })];
  const served = new Set<string>(schools.map((school) => school.centre));
  const pools = periods.flatMap((period) => bands.map((band) => ({ period: period.id, band: band.id })));
  return [
    ...(centres.length > 200 ? [stops({ step: 'centres' }, { type: 'TooManyCentres', maximum: 200 })] : []),
    ...repeated(centres, ({ id }) => id).map((index) => stops(at(index), { type: 'CentreTwice' })),
    ...repeated(centres, ({ name }) => fold(name)).map((index) =>
      stops({ ...at(index), field: 'name' }, { type: 'CentreNameTwice' }),
    ),
    ...centres.flatMap(({ id, name, address, capacity }, index) => [
      ...lineProblems(name, { ...at(index), field: 'name' }),
      ...(address.trim() === '' ? [] : lineProblems(address, { ...at(index), field: 'address' })),
      ...(served.has(id) ? [] : [warns(at(index), { type: 'CentreWithoutSchools' })]),
      ...(pools.length > 0 && pools.every((cell) => !cellAt(capacity, cell))
        ? [stops({ ...at(index), step: 'capacities' }, { type: 'CentreWithoutPlaces' })]
        : []),
    ]),
  ];
}

function schoolProblems(draft: CampaignDraft): Problem[] {
  const { schools, sparesPerSchool } = draft;
  if (schools.length === 0) return [stops({ step: 'schools' }, { type: 'NoSchool' })];
  const at = (school: number, field: NonNullable<Where['field']>): Where => ({
    step: 'schools',
    school,
    field,
  });
  return [
    ...(schools.length > 1000 ? [stops({ step: 'schools' }, { type: 'TooManySchools', maximum: 1000 })] : []),
    ...repeated(schools, ({ code }) => code).flatMap((row) => {
      const code = schools[row]?.code;
      return code ? [stops(at(row, 'code'), { type: 'SchoolCodeTwice', code })] : [];
    }),
    ...repeated(schools, ({ name }) => fold(name)).map((row) =>
      warns(at(row, 'name'), { type: 'SchoolNameTwice' }),
    ),
    ...schools.flatMap((school, row) => [
      ...codeProblems(school, at(row, 'code')),
      ...lineProblems(school.name, at(row, 'name')),
      ...(draft.centres.some(({ id }) => id === school.centre)
        ? []
        : [stops(at(row, 'centre'), { type: 'SchoolWithoutCentre' })]),
      ...deskProblems(school, draft, at(row, 'desks')),
      ...numberProblems(school.pupils, 999_999, at(row, 'pupils')),
      ...(isOvershadowed(school, schools) ? [warns(at(row, 'pupils'), { type: 'SchoolWithoutPupils' })] : []),
    ]),
    ...numberProblems(sparesPerSchool, MAXIMUM_DESKS, { step: 'schools', field: 'sparesPerSchool' }),
    ...(allDesks(draft).length === 0 ? [stops({ step: 'schools', field: 'desks' }, { type: 'NoDesk' })] : []),
  ];
}

function codeProblems({ code }: DraftSchool, where: Where): Problem[] {
  if (code.trim() === '') return [stops(where, { type: 'TextMissing' })];
  return schoolCode.safeParse(code).success ? [] : [stops(where, { type: 'SchoolCodeUnfit', code })];
}

function deskProblems(
  { desks }: DraftSchool,
  { sparesPerSchool: spares }: CampaignDraft,
  where: Where,
): Problem[] {
  const unfit = numberProblems(desks, MAXIMUM_DESKS, where);
  if (unfit.length > 0) return unfit;
  if (desks === 0) return [warns(where, { type: 'SchoolWithoutDesk' })];
  return desks + spares > MAXIMUM_DESKS
    ? [stops(where, { type: 'TooManyDesks', desks: desks + spares, maximum: MAXIMUM_DESKS })]
    : [];
}

const isOvershadowed = (school: DraftSchool, schools: readonly DraftSchool[]): boolean =>
  school.pupils === 0 &&
  school.desks > 0 &&
  schools.some((other) => other.centre === school.centre && other.desks > 0 && other.pupils > 0);

function ruleProblems({ rules, reservePercent }: CampaignDraft): Problem[] {
  return [
    ...numberProblems(reservePercent, 100, { step: 'shares', field: 'reservePercent' }),
    ...numberProblems(rules.householdsCarried, 9, { step: 'rules', field: 'householdsCarried' }),
  ];
}

function questionProblems({ questions }: CampaignDraft): Problem[] {
  const at = (question: Question): Where => ({ step: 'questions', question: question.id });
  return [
    ...(questions.length > 30
      ? [stops({ step: 'questions' }, { type: 'TooManyQuestions', maximum: 30 })]
      : []),
    ...repeated(questions, ({ id }) => id).flatMap((index) => {
      const question = questions[index];
      return question ? [stops(at(question), { type: 'QuestionTwice' })] : [];
    }),
    ...questions.flatMap((question) => [
      ...wordsProblems(question.label, { ...at(question), field: 'label' }),
      ...choiceProblems(question, { ...at(question), field: 'choices' }),
    ]),
  ];
}

function choiceProblems(question: Question, where: Where): Problem[] {
  if (question.kind !== 'choice') return [];
  const { choices } = question;
  return [
    ...(choices.length < 2 ? [stops(where, { type: 'TooFewChoices' })] : []),
    ...repeated(choices, ({ id }) => id).map((choice) =>
      stops({ ...where, choice }, { type: 'ChoiceTwice' }),
    ),
    ...repeated(choices, ({ label }) => fold(label.fr)).map((choice) =>
      stops({ ...where, choice }, { type: 'ChoiceTwice' }),
    ),
    ...choices.flatMap(({ label }, choice) => wordsProblems(label, { ...where, choice })),
  ];
}

const noticeProblems = ({ notices }: CampaignDraft): Problem[] =>
  (['rules', 'privacy', 'contact'] as const).flatMap((notice) =>
    wordsProblems(notices[notice], { step: 'notices', field: notice }),
  );
