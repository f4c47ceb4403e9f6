import { describe, expect, it } from 'vitest';
import type { Band, Period, Question } from '#domain/campaign/campaign.ts';
import { type CampaignDraft, emptyDraft } from '#domain/preparing/draft.ts';
import { campaignFrom } from '#domain/preparing/issue.ts';
import type { Problem } from '#domain/preparing/problem.ts';
import { draftProblems, ofSeverity } from '#domain/preparing/problems.ts';
import type { CampaignId, PeriodId } from '#domain/vocabulary/ids.ts';
import { LEVELS } from '#domain/vocabulary/levels.ts';
import type { IsoDate } from '#domain/vocabulary/time.ts';
import { createDraft, createIssuing } from '../../builders/draft.ts';
import { uuid } from '../../builders/random.ts';

const draft = createDraft();
const [week] = draft.periods as [Period];
const [nursery, elementary] = draft.bands as [Band, Band];
const [goelands, large] = draft.centres as [(typeof draft.centres)[number], (typeof draft.centres)[number]];
const [verne, jaures] = draft.schools as [(typeof draft.schools)[number], (typeof draft.schools)[number]];
const yesNo = (id: string, fr = 'Accueil du matin ?'): Question =>
  ({ id, kind: 'yesNo', of: 'child', required: false, label: { fr, en: 'Early?' } }) as Question;
const choice = (...labels: string[]): Question =>
  ({
    ...yesNo('q'),
    kind: 'choice',
    choices: labels.map((fr, index) => ({ id: `c${index}`, label: { fr, en: fr } })),
  }) as Question;

const periods = (...changes: Partial<Period>[]) => ({
  periods: changes.map((change) => ({ ...week, ...change })),
});
const bands = (first: Partial<Band>, second: Partial<Band> = {}) => ({
  bands: [
    { ...nursery, ...first },
    { ...elementary, ...second },
  ],
});
const schools = (change: Partial<(typeof draft.schools)[number]>) => ({
  schools: [...draft.schools, { ...verne, code: 'NEW' as typeof verne.code, name: 'Nouvelle', ...change }],
});
const centres = (change: Partial<typeof goelands>) => ({ centres: [{ ...goelands, ...change }, large] });
const at = (step: string, where: object = {}) => ({ step, ...where });
const longNotice = { fr: 'a'.repeat(2001), en: 'b' };
const day = (text: string) => text as IsoDate;

type Case = [
  what: string,
  change: Partial<CampaignDraft>,
  type: Problem['type'],
  severity: Problem['severity'],
  where: object,
];

const CASES: Case[] = [
  ['no town', { town: ' ' }, 'TextMissing', 'stops', at('town', { field: 'town' })],
  ['an invisible mark', { town: 'Saint\u202eX' }, 'TextInvisible', 'stops', at('town', { field: 'town' })],
  ['no title', { title: { fr: '', en: '' } }, 'TextMissing', 'stops', at('town', { field: 'title' })],
  ['no English', { title: { fr: 'Été', en: '' } }, 'EnglishMissing', 'warns', at('town', { field: 'title' })],
  [
    'no date',
    { morning: { ...draft.morning, date: '' } },
    'DateMissing',
    'stops',
    at('town', { field: 'date' }),
  ],
  [
    '29 February of no leap year',
    { answerBy: '2025-02-29' },
    'DateImpossible',
    'stops',
    at('town', { field: 'answerBy' }),
  ],
  ['no answer date', { answerBy: '' }, 'DateMissing', 'stops', at('town', { field: 'answerBy' })],
  [
    'an answer before the morning',
    { answerBy: '2024-05-24' },
    'AnswerBeforeMorning',
    'stops',
    at('town', { field: 'answerBy' }),
  ],
  [
    'no opening time',
    { morning: { ...draft.morning, opens: '8h' } },
    'TimeUnreadable',
    'stops',
    at('town', { field: 'opens' }),
  ],
  [
    'hours the wrong way round',
    { morning: { ...draft.morning, closes: '08:00' } },
    'ClosesBeforeItOpens',
    'stops',
    at('town', { field: 'closes' }),
  ],

  ['no period', { periods: [] }, 'NoPeriod', 'stops', at('periods')],
  ['no open day', periods({ openDays: [] }), 'PeriodNeverOpen', 'stops', at('periods', { period: 'S28' })],
  [
    'an open day elsewhere',
    periods({ openDays: [day('2024-07-15')] }),
    'OpenDayOutsidePeriod',
    'stops',
    at('periods', { period: 'S28', field: 'openDays' }),
  ],
  [
    'no first day',
    periods({ firstDay: day('') }),
    'DateMissing',
    'stops',
    at('periods', { field: 'firstDay' }),
  ],
  [
    'days the wrong way round',
    periods({ lastDay: day('2024-07-01') }),
    'PeriodEndsBeforeItBegins',
    'stops',
    at('periods', { field: 'lastDay' }),
  ],
  [
    'a period of ten years',
    periods({ lastDay: day('2034-07-01') }),
    'PeriodTooLong',
    'stops',
    at('periods', { field: 'lastDay' }),
  ],
  ['one period twice', periods({}, { openDays: [day('2024-07-08')] }), 'PeriodTwice', 'stops', at('periods')],
  [
    'periods that share days',
    periods({}, { id: 'S28b' as PeriodId, label: { fr: 'autre', en: 'other' } }),
    'PeriodsOverlap',
    'warns',
    at('periods', { period: 'S28b' }),
  ],
  [
    'periods called alike',
    periods({}, { id: 'S28b' as PeriodId }),
    'PeriodLabelTwice',
    'warns',
    at('periods', { period: 'S28b', field: 'label' }),
  ],
  [
    'a period before the morning',
    { morning: { ...draft.morning, date: '2024-07-09' }, answerBy: '2024-07-09' },
    'PeriodBeforeMorning',
    'warns',
    at('periods', { period: 'S28' }),
  ],
  [
    'a period before the answer',
    { answerBy: '2024-07-09' },
    'PeriodBeforeAnswer',
    'warns',
    at('periods', { period: 'S28' }),
  ],

  ['no band', { bands: [] }, 'NoBand', 'stops', at('bands')],
  ['a level left out', bands({ levels: ['PS', 'MS', 'GS'] }), 'LevelInNoBand', 'stops', at('bands')],
  [
    'a level in two bands',
    bands({ levels: [...nursery.levels, 'CP'] }),
    'LevelInTwoBands',
    'stops',
    at('bands', { band: 'elementaire' }),
  ],
  [
    'a band without levels',
    bands({ levels: [] }, { levels: [...LEVELS] }),
    'BandWithoutLevels',
    'stops',
    at('bands', { band: 'maternelle' }),
  ],
  [
    'one band twice',
    bands({ id: elementary.id }),
    'BandTwice',
    'stops',
    at('bands', { band: 'elementaire' }),
  ],

  ['no centre', { centres: [] }, 'NoCentre', 'stops', at('centres')],
  [
    'a centre without a name',
    centres({ name: '' }),
    'TextMissing',
    'stops',
    at('centres', { centre: 'les-goelands', field: 'name' }),
  ],
  [
    'centres called alike',
    centres({ name: 'LE GRAND-LARGE' }),
    'CentreNameTwice',
    'stops',
    at('centres', { centre: 'le-grand-large' }),
  ],
  ['one centre twice', centres({ id: large.id }), 'CentreTwice', 'stops', at('centres')],
  [
    'a centre without places',
    centres({ capacity: {} }),
    'CentreWithoutPlaces',
    'stops',
    at('capacities', { centre: 'les-goelands' }),
  ],
  [
    'a centre without schools',
    { schools: draft.schools.filter((school) => school.centre === large.id) },
    'CentreWithoutSchools',
    'warns',
    at('centres', { centre: 'les-goelands' }),
  ],

  ['no school', { schools: [] }, 'NoSchool', 'stops', at('schools')],
  [
    'two codes alike',
    schools({ code: verne.code }),
    'SchoolCodeTwice',
    'stops',
    at('schools', { school: 3, field: 'code' }),
  ],
  [
    'a code that is none',
    schools({ code: 'J-E' as typeof verne.code }),
    'SchoolCodeUnfit',
    'stops',
    at('schools', { school: 3, field: 'code' }),
  ],
  [
    'no code',
    schools({ code: '' as typeof verne.code }),
    'TextMissing',
    'stops',
    at('schools', { school: 3, field: 'code' }),
  ],
  ['no name', schools({ name: '' }), 'TextMissing', 'stops', at('schools', { school: 3, field: 'name' })],
  [
    'schools called alike',
    schools({ name: 'jules  VERNE' }),
    'SchoolNameTwice',
    'warns',
    at('schools', { school: 3, field: 'name' }),
  ],
  [
    'a school without a centre',
    schools({ centre: '' }),
    'SchoolWithoutCentre',
    'stops',
    at('schools', { school: 3, field: 'centre' }),
  ],
  [
    'a school without a desk',
    schools({ desks: 0 }),
    'SchoolWithoutDesk',
    'warns',
    at('schools', { school: 3, field: 'desks' }),
  ],
  [
    'a school without pupils',
    schools({ pupils: 0 }),
    'SchoolWithoutPupils',
    'warns',
    at('schools', { school: 3, field: 'pupils' }),
  ],
  [
    'more than 26 desks',
    schools({ desks: 26 }),
    'TooManyDesks',
    'stops',
    at('schools', { school: 3, field: 'desks' }),
  ],
  [
    'half a desk',
    schools({ desks: 1.5 }),
    'NumberUnfit',
    'stops',
    at('schools', { school: 3, field: 'desks' }),
  ],
  [
    'no desk at all',
    { schools: draft.schools.map((school) => ({ ...school, desks: 0 })), sparesPerSchool: 0 },
    'NoDesk',
    'stops',
    at('schools'),
  ],

  [
    'places below zero',
    centres({ capacity: { ...goelands.capacity, [week.id]: { [nursery.id]: -1 } } }),
    'NumberUnfit',
    'stops',
    at('capacities', { centre: 'les-goelands', period: 'S28', band: 'maternelle' }),
  ],
  [
    'half a place by hand',
    { byHand: { reserve: {}, desks: { 'JVE-A': { [week.id]: { [nursery.id]: 0.5 } } } } },
    'NumberUnfit',
    'stops',
    at('shares', { desk: 'JVE-A', period: 'S28', band: 'maternelle' }),
  ],
  [
    'a reserve above its capacity',
    { byHand: { reserve: { [goelands.id]: { [week.id]: { [nursery.id]: 33 } } }, desks: {} } },
    'SharesDoNotAddUp',
    'stops',
    at('shares', { centre: 'les-goelands', period: 'S28', band: 'maternelle' }),
  ],
  ['a percentage above 100', { reservePercent: 101 }, 'NumberUnfit', 'stops', at('shares')],
  [
    'ten households carried',
    { rules: { ...draft.rules, householdsCarried: 10 } },
    'NumberUnfit',
    'stops',
    at('rules', { field: 'householdsCarried' }),
  ],

  [
    'one question twice',
    { questions: [yesNo('q'), yesNo('q', 'Autre ?')] },
    'QuestionTwice',
    'stops',
    at('questions', { question: 'q' }),
  ],
  [
    'a question without words',
    { questions: [yesNo('q', '')] },
    'TextMissing',
    'stops',
    at('questions', { question: 'q', field: 'label' }),
  ],
  ['one choice only', { questions: [choice('Bus')] }, 'TooFewChoices', 'stops', at('questions')],
  [
    'choices alike',
    { questions: [choice('Bus', 'bus')] },
    'ChoiceTwice',
    'stops',
    at('questions', { question: 'q', choice: 1 }),
  ],
  [
    'a choice without words',
    { questions: [choice('Bus', '')] },
    'TextMissing',
    'stops',
    at('questions', { question: 'q', choice: 1 }),
  ],
  [
    'a notice too long',
    { notices: { ...draft.notices, privacy: longNotice } },
    'TextTooLong',
    'stops',
    at('notices', { field: 'privacy' }),
  ],
  [
    'no contact',
    { notices: { ...draft.notices, contact: { fr: '', en: '' } } },
    'TextMissing',
    'stops',
    at('notices', { field: 'contact' }),
  ],
];

describe('what is wrong with a draft', () => {
  it('is nothing when all is well', () => {
    expect(draftProblems(draft)).toEqual([]);
    expect(jaures.centre).toBe(verne.centre);
  });

  it.each(CASES)('%s', (_, change, type, severity, where) => {
    const problems = draftProblems(createDraft(change));
    expect(problems).toContainEqual(
      expect.objectContaining({ type, severity, where: expect.objectContaining(where) }),
    );
  });

  it.each(CASES)('%s: stops the campaign exactly when it says so', (_, change) => {
    const changed = createDraft(change);
    const stopping = ofSeverity(draftProblems(changed), 'stops');
    const campaign = campaignFrom(changed, createIssuing(), 1);
    expect(campaign.ok).toBe(stopping.length === 0);
  });

  it('names every step that still needs something in a draft just begun', () => {
    const steps = draftProblems(emptyDraft(uuid(1) as CampaignId)).map((problem) => problem.where.step);
    expect([...new Set(steps)]).toEqual(['town', 'periods', 'centres', 'schools', 'notices']);
  });

  it('survives figures that are none', () => {
    const broken = createDraft({
      reservePercent: Number.NaN,
      sparesPerSchool: -1,
      schools: draft.schools.map((school) => ({
        ...school,
        pupils: Number.NaN,
        desks: Number.POSITIVE_INFINITY,
      })),
    });
    const types = new Set(draftProblems(broken).map((problem) => problem.type));
    expect([...types]).toEqual(['NumberUnfit']);
  });
});
