import type { Period } from '../campaign/campaign.ts';
import { fold } from '../identity/folding.ts';
import { LEVELS } from '../vocabulary/levels.ts';
import { dateProblems, lineProblems, repeated, timeProblems, wordsProblems } from './checks.ts';
import type { CampaignDraft } from './draft.ts';
import { isTooLong } from './periods.ts';
import { type Problem, stops, type Where, warns } from './problem.ts';

/** What may be wrong with the morning, the periods and the bands of a draft. */

export function townProblems({ town, title, morning, answerBy }: CampaignDraft): Problem[] {
  const at = (field: NonNullable<Where['field']>): Where => ({ step: 'town', field });
  const hours = [...timeProblems(morning.opens, at('opens')), ...timeProblems(morning.closes, at('closes'))];
  return [
    ...lineProblems(town, at('town')),
    ...wordsProblems(title, at('title')),
    ...dateProblems(morning.date, at('date')),
    ...hours,
    ...(hours.length === 0 && morning.closes <= morning.opens
      ? [stops(at('closes'), { type: 'ClosesBeforeItOpens' })]
      : []),
    ...lineProblems(morning.timeZone, at('timeZone')),
    ...dateProblems(answerBy, at('answerBy')),
    ...(answerBy !== '' && answerBy < morning.date
      ? [stops(at('answerBy'), { type: 'AnswerBeforeMorning' })]
      : []),
  ];
}

export function periodProblems(draft: CampaignDraft): Problem[] {
  const { periods } = draft;
  const at = (index: number): Where => whereOf(periods[index]);
  if (periods.length === 0) return [stops({ step: 'periods' }, { type: 'NoPeriod' })];
  return [
    ...(periods.length > 60 ? [stops({ step: 'periods' }, { type: 'TooManyPeriods', maximum: 60 })] : []),
    ...repeated(periods, ({ id }) => id).map((index) => stops(at(index), { type: 'PeriodTwice' })),
    ...repeated(periods, ({ label }) => fold(label.fr)).map((index) =>
      warns({ ...at(index), field: 'label' }, { type: 'PeriodLabelTwice' }),
    ),
    ...periods.flatMap((period, index) => [
      ...wordsProblems(period.label, { ...at(index), field: 'label' }),
      ...lineProblems(period.week, { ...at(index), field: 'week' }),
      ...dayProblems(period, draft),
      ...overlapProblems(period, periods.slice(0, index)),
    ]),
  ];
}

const whereOf = (period: Period | undefined): Where =>
  period ? { step: 'periods', period: period.id } : { step: 'periods' };

function dayProblems(period: Period, { morning, answerBy }: CampaignDraft): Problem[] {
  const { firstDay, lastDay, openDays } = period;
  const at = whereOf(period);
  const dates = [
    ...dateProblems(firstDay, { ...at, field: 'firstDay' }),
    ...dateProblems(lastDay, { ...at, field: 'lastDay' }),
  ];
  if (dates.length > 0) return dates;
  if (lastDay < firstDay) return [stops({ ...at, field: 'lastDay' }, { type: 'PeriodEndsBeforeItBegins' })];
  if (isTooLong(firstDay, lastDay)) return [stops({ ...at, field: 'lastDay' }, { type: 'PeriodTooLong' })];
  const days: Where = { ...at, field: 'openDays' };
  const early = morning.date !== '' && firstDay <= morning.date;
  return [
    ...(openDays.length === 0 ? [stops(days, { type: 'PeriodNeverOpen' })] : []),
    ...openDays
      .filter((day) => day < firstDay || day > lastDay)
      .map((day) => stops(days, { type: 'OpenDayOutsidePeriod', day })),
    ...(early ? [warns({ ...at, field: 'firstDay' }, { type: 'PeriodBeforeMorning' })] : []),
    ...(!early && answerBy !== '' && firstDay < answerBy
      ? [warns({ ...at, field: 'firstDay' }, { type: 'PeriodBeforeAnswer' })]
      : []),
  ];
}

/** Two periods that share an open day: a child could be booked twice for it. */
const overlapProblems = (period: Period, earlier: readonly Period[]): Problem[] =>
  earlier
    .filter((other) => other.openDays.some((day) => period.openDays.includes(day)))
    .map((other) =>
      warns({ ...whereOf(period), field: 'openDays' }, { type: 'PeriodsOverlap', other: other.id }),
    );

export function bandProblems({ bands }: CampaignDraft): Problem[] {
  const at = (index: number): Where => {
    const band = bands[index];
    return band ? { step: 'bands', band: band.id } : { step: 'bands' };
  };
  if (bands.length === 0) return [stops({ step: 'bands' }, { type: 'NoBand' })];
  return [
    ...(bands.length > 9 ? [stops({ step: 'bands' }, { type: 'TooManyBands', maximum: 9 })] : []),
    ...repeated(bands, ({ id }) => id).map((index) => stops(at(index), { type: 'BandTwice' })),
    ...bands.flatMap(({ label, levels }, index) => [
      ...wordsProblems(label, { ...at(index), field: 'label' }),
      ...(levels.length === 0
        ? [stops({ ...at(index), field: 'levels' }, { type: 'BandWithoutLevels' })]
        : []),
    ]),
    ...LEVELS.flatMap((level): Problem[] => {
      const [first, ...others] = bands.filter((band) => band.levels.includes(level));
      if (!first) return [stops({ step: 'bands', field: 'levels' }, { type: 'LevelInNoBand', level })];
      return others.map(({ id }) =>
        stops(
          { step: 'bands', band: id, field: 'levels' },
          { type: 'LevelInTwoBands', level, other: first.id },
        ),
      );
    }),
  ];
}
