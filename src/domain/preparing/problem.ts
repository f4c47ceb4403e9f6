import type { BandId, CentreId, PeriodId, QuestionId, SchoolCode } from '../vocabulary/ids.ts';
import type { Level } from '../vocabulary/levels.ts';

/** The steps of the campaign editor, in order. */
export const STEPS = [
  'town',
  'periods',
  'bands',
  'centres',
  'schools',
  'capacities',
  'shares',
  'rules',
  'questions',
  'notices',
] as const;
export type Step = (typeof STEPS)[number];

/** The part of a thing in which a problem lies, named as in the draft. */
export type ProblemField =
  | 'town'
  | 'title'
  | 'date'
  | 'opens'
  | 'closes'
  | 'timeZone'
  | 'answerBy'
  | 'label'
  | 'week'
  | 'firstDay'
  | 'lastDay'
  | 'openDays'
  | 'levels'
  | 'name'
  | 'address'
  | 'code'
  | 'centre'
  | 'desks'
  | 'pupils'
  | 'sparesPerSchool'
  | 'reservePercent'
  | 'reserve'
  | 'householdsCarried'
  | 'choices'
  | 'rules'
  | 'privacy'
  | 'contact';

/** Where to mend: the step, and what of it is known. */
export interface Where {
  readonly step: Step;
  readonly field?: ProblemField;
  readonly period?: PeriodId;
  readonly band?: BandId;
  readonly centre?: CentreId;
  /** Index in `draft.schools`. */
  readonly school?: number;
  readonly question?: QuestionId;
  /** Index among the choices of the question. */
  readonly choice?: number;
  /** Desk of a share: `JVE-A`. */
  readonly desk?: string;
}

/** `stops`: no campaign can be issued. `warns`: it can, if it is meant so. */
export type Severity = 'stops' | 'warns';

/** What may be wrong with a draft. */
export type Fault =
  /** Nothing typed, at least in French. */
  | { type: 'TextMissing' }
  /** The French text stands in for it. */
  | { type: 'EnglishMissing' }
  | { type: 'TextTooLong' }
  /** Holds a character that cannot be seen. */
  | { type: 'TextInvisible' }
  | { type: 'NumberUnfit'; maximum: number }
  | { type: 'DateMissing' }
  | { type: 'DateImpossible' }
  | { type: 'TimeUnreadable' }
  /** Nothing, or not enough, of what a campaign needs. */
  | { type: 'NoPeriod' | 'NoBand' | 'NoCentre' | 'NoSchool' | 'NoDesk' }
  | { type: 'TooManyPeriods' | 'TooManyBands' | 'TooManyCentres'; maximum: number }
  | { type: 'TooManySchools' | 'TooManyQuestions'; maximum: number }
  | { type: 'ClosesBeforeItOpens' }
  | { type: 'AnswerBeforeMorning' }
  | { type: 'PeriodBeforeMorning' }
  | { type: 'PeriodBeforeAnswer' }
  | { type: 'PeriodTwice' }
  | { type: 'PeriodLabelTwice' }
  | { type: 'PeriodEndsBeforeItBegins' }
  | { type: 'PeriodTooLong' }
  | { type: 'PeriodNeverOpen' }
  | { type: 'OpenDayOutsidePeriod'; day: string }
  | { type: 'PeriodsOverlap'; other: PeriodId }
  | { type: 'BandTwice' }
  | { type: 'BandWithoutLevels' }
  | { type: 'LevelInTwoBands'; level: Level; other: BandId }
  | { type: 'LevelInNoBand'; level: Level }
  | { type: 'CentreTwice' }
  | { type: 'CentreNameTwice' }
  | { type: 'CentreWithoutPlaces' }
  | { type: 'CentreWithoutSchools' }
  | { type: 'SchoolCodeUnfit'; code: string }
  | { type: 'SchoolCodeTwice'; code: SchoolCode }
  | { type: 'SchoolNameTwice' }
  | { type: 'SchoolWithoutCentre' }
  | { type: 'SchoolWithoutDesk' }
  /** Other schools of its centre have pupils, so that its desks get no places. */
  | { type: 'SchoolWithoutPupils' }
  | { type: 'TooManyDesks'; desks: number; maximum: number }
  /** R5. */
  | { type: 'SharesDoNotAddUp'; capacity: number; sum: number }
  | { type: 'QuestionTwice' }
  | { type: 'ChoiceTwice' }
  | { type: 'TooFewChoices' }
  /** Comes from what issuing adds, or from a limit that no check above knows: the path in the campaign. */
  | { type: 'CampaignUnfit'; path: string };

export type Problem = Fault & { readonly severity: Severity; readonly where: Where };

export const stops = (where: Where, fault: Fault): Problem => ({ ...fault, severity: 'stops', where });
export const warns = (where: Where, fault: Fault): Problem => ({ ...fault, severity: 'warns', where });
