import { describe, expect, it } from 'vitest';
import type { CampaignDraft } from '#domain/preparing/draft.ts';
import {
  addCentre,
  addSchool,
  changeCentre,
  changeMorning,
  changeNotice,
  changeRules,
  changeSchool,
  changeSettings,
  removeBand,
  removeCentre,
  removePeriod,
  removeSchool,
  setCapacity,
} from '#domain/preparing/edits.ts';
import {
  addBand,
  addQuestion,
  changeBand,
  changeQuestion,
  moveQuestion,
  removeQuestion,
  toggleLevel,
  withKind,
} from '#domain/preparing/lists.ts';
import { addPeriod, changePeriod, setPeriodDays, toggleDay, weekOf } from '#domain/preparing/periods.ts';
import { draftProblems } from '#domain/preparing/problems.ts';
import { setDeskCell, setReserveCell } from '#domain/preparing/shares.ts';
import type {
  BandId,
  CentreId,
  DeskLetter,
  PeriodId,
  QuestionId,
  SchoolCode,
} from '#domain/vocabulary/ids.ts';
import type { Pool } from '#domain/vocabulary/pools.ts';
import type { IsoDate } from '#domain/vocabulary/time.ts';
import { createDraft } from '../../builders/draft.ts';

const goelands = 'les-goelands' as CentreId;
const S28 = 'S28' as PeriodId;
const maternelle = 'maternelle' as BandId;
const pool: Pool = { centre: goelands, period: S28, band: maternelle };
const verneA = { school: 'JVE' as SchoolCode, letter: 'A' as DeskLetter };
const day = (text: string) => text as IsoDate;

/** A draft with one share of JVE-A and one of the reserve set by hand. */
const byHand = setReserveCell(setDeskCell(createDraft(), verneA, pool, 12), pool, 5);
const hands = ({ byHand: { reserve, desks } }: CampaignDraft) => [
  ...Object.keys(reserve),
  ...Object.keys(desks),
];

describe('edits of schools and centres', () => {
  it('a school and a centre come in, are filled in and go', () => {
    const draft = createDraft();
    const centre = addCentre(draft, 'Les Goélands');
    expect(centre.centres[2]?.id).toBe('les-goelands-2');
    const named = changeCentre(centre, 'les-goelands-2' as CentreId, { name: 'La Forge', address: '2 quai' });
    expect(named.centres[2]).toMatchObject({ name: 'La Forge', address: '2 quai' });
    const school = changeSchool(addSchool(named), 3, {
      code: 'REN',
      name: 'Renan',
      centre: 'les-goelands-2' as CentreId,
    });
    expect(school.schools[3]).toEqual({
      code: 'REN',
      name: 'Renan',
      centre: 'les-goelands-2',
      desks: 1,
      pupils: 0,
    });
    expect(removeCentre(removeSchool(school, 3), 'les-goelands-2' as CentreId)).toEqual(draft);
  });

  it('a centre removed leaves its schools without one, and takes the shares set by hand along', () => {
    const draft = removeCentre(byHand, goelands);
    expect(draft.schools.map((school) => school.centre)).toEqual(['', '', 'le-grand-large']);
    expect(hands(draft)).toEqual([]);
    expect(draftProblems(draft).map((problem) => problem.type)).toEqual([
      'SchoolWithoutCentre',
      'SchoolWithoutCentre',
    ]);
  });

  it('shares set by hand follow a new code, and fall with a desk or another centre', () => {
    expect(hands(changeSchool(byHand, 0, { code: 'VER' }))).toEqual(['les-goelands', 'VER-A']);
    expect(hands(changeSchool(byHand, 0, { name: 'Verne', desks: 1 }))).toEqual(['les-goelands', 'JVE-A']);
    expect(hands(changeSchool(byHand, 0, { desks: 0 }))).toEqual(['les-goelands']);
    expect(hands(changeSchool(byHand, 0, { centre: 'le-grand-large' as CentreId }))).toEqual([
      'les-goelands',
    ]);
    expect(hands(removeSchool(byHand, 0))).toEqual(['les-goelands']);
  });

  it('a code that another school has takes nothing of that school away', () => {
    const alike = changeSchool(byHand, 1, { code: 'JVE' });
    expect(alike.byHand).toEqual(byHand.byHand);
    expect(changeSchool(alike, 1, { code: 'JJA' })).toEqual(byHand);
  });

  it('a row that is not there changes nothing', () => {
    expect(changeSchool(byHand, 9, { name: 'x' })).toBe(byHand);
  });
});

describe('edits of periods and bands', () => {
  it('a week has its label, its calendar week and its weekdays; a single day may be a Saturday', () => {
    const weeks = addPeriod(createDraft(), day('2024-07-29'), day('2024-08-04'));
    expect(weeks.periods[2]).toEqual({
      id: 'S31',
      label: { fr: 'du 29 juillet au 4 août', en: '29 July to 4 August' },
      week: 'S31',
      firstDay: '2024-07-29',
      lastDay: '2024-08-04',
      openDays: ['2024-07-29', '2024-07-30', '2024-07-31', '2024-08-01', '2024-08-02'],
    });
    const saturday = addPeriod(weeks, day('2024-07-06'), day('2024-07-06')).periods[3];
    expect(saturday).toMatchObject({ id: '2024-07-06', week: 'S27', openDays: ['2024-07-06'] });
    expect(addPeriod(weeks, day('2024-07-29'), day('2024-08-02')).periods[3]?.id).toBe('S31-2');
  });

  it.each([
    ['2024-07-08', 'S28'],
    ['2024-12-30', 'S1'],
    ['2021-01-03', 'S53'],
    ['2024-02-29', 'S9'],
    ['2023-02-29', ''],
    ['', ''],
  ])('the calendar week of %s is %s', (date, week) => {
    expect(weekOf(date)).toBe(week);
  });

  it('other days keep what was open or closed, and a label that somebody wrote', () => {
    const S33 = 'S33' as PeriodId;
    const longer = setPeriodDays(createDraft(), S33, day('2024-08-12'), day('2024-08-20')).periods[1];
    expect(longer?.openDays).toEqual(['12', '13', '14', '16', '19', '20'].map((date) => `2024-08-${date}`));
    expect(longer).toMatchObject({ week: 'S33', label: { fr: 'du 12 au 20 août' } });
    const named = changePeriod(createDraft(), S33, { label: { fr: 'Cirque', en: 'Circus' } });
    expect(setPeriodDays(named, S33, day('2024-08-19'), day('2024-08-20')).periods[1]).toMatchObject({
      week: 'S34',
      label: { fr: 'Cirque' },
    });
  });

  it('a day half typed leaves no open day and no crash', () => {
    const draft = setPeriodDays(createDraft(), S28, '', day('2024-07-12'));
    expect(draft.periods[0]).toMatchObject({ firstDay: '', openDays: [], label: { fr: '', en: '' } });
    expect(draftProblems(draft).map((problem) => problem.type)).toContain('DateMissing');
    const typed = setPeriodDays(draft, S28, day('2024-07-08'), day('2024-07-12'));
    expect(draftProblems(typed)).toEqual([]);
  });

  it('a day is closed and opened again', () => {
    const closed = toggleDay(createDraft(), S28, day('2024-07-09'));
    expect(closed.periods[0]?.openDays).toHaveLength(4);
    expect(toggleDay(closed, S28, day('2024-07-09'))).toEqual(createDraft());
  });

  it('a period or a band removed takes its figures along', () => {
    for (const draft of [removePeriod(byHand, S28), removeBand(byHand, maternelle)]) {
      expect(hands(draft)).toEqual([]);
      expect(JSON.stringify(draft.centres)).not.toContain(draft.periods.length === 1 ? 'S28' : 'maternelle');
    }
  });

  it('levels move between bands one by one', () => {
    const added = addBand(createDraft(), { fr: 'CM', en: 'CM' });
    const cm = 'cm' as BandId;
    const both = toggleLevel(toggleLevel(added, cm, 'CM2'), cm, 'CM1');
    expect(both.bands[2]?.levels).toEqual(['CM1', 'CM2']);
    expect(draftProblems(both).filter((problem) => problem.type === 'LevelInTwoBands')).toHaveLength(2);
    expect(toggleLevel(both, cm, 'CM2').bands[2]?.levels).toEqual(['CM1']);
    expect(changeBand(both, cm, { label: { fr: 'Grands', en: 'Big' } }).bands[2]?.label.fr).toBe('Grands');
  });
});

describe('edits of questions and settings', () => {
  it('questions come in with ids of their own, change, move and go', () => {
    const two = addQuestion(addQuestion(createDraft(), 'choice', 'child'), 'yesNo', 'household');
    const [first, second] = two.questions;
    if (first?.kind !== 'choice' || !second) throw new Error('two questions were added');
    expect([first.id, second.id]).toEqual(['question', 'question-2']);
    expect(first.choices.map((choice) => choice.id)).toEqual(['choice', 'choice-2']);
    expect(moveQuestion(two, second.id, -1).questions).toEqual([second, first]);
    expect(moveQuestion(two, second.id, 1)).toBe(two);
    const text = changeQuestion(two, first.id, withKind(first, 'text'));
    expect(text.questions[0]).toEqual({
      id: 'question',
      kind: 'text',
      of: 'child',
      required: false,
      label: { fr: '', en: '' },
    });
    expect(withKind(withKind(first, 'text'), 'choice')).toEqual(first);
    expect(removeQuestion(removeQuestion(two, first.id), 'question-2' as QuestionId)).toEqual(createDraft());
  });

  it('settings change one by one', () => {
    const draft = changeRules(
      changeNotice(
        changeMorning(changeSettings(createDraft(), { town: 'Ailleurs' }), { opens: '09:00' }),
        'contact',
        { fr: 'Mairie', en: 'Town hall' },
      ),
      { queue: 'desk' },
    );
    expect(draft).toMatchObject({
      town: 'Ailleurs',
      morning: { opens: '09:00', closes: '12:30' },
      notices: { contact: { fr: 'Mairie' }, rules: { fr: 'Aucune annulation.' } },
      rules: { queue: 'desk', householdsCarried: 1 },
    });
    expect(setCapacity(draft, pool, 33).centres[0]?.capacity[S28]).toEqual({
      maternelle: 33,
      elementaire: 60,
    });
  });
});
