import type { DeskLetter, SchoolCode } from '../vocabulary/ids.ts';
import type { CampaignDraft, DraftSchool } from './draft.ts';

/** How a desk is called in `byHand` and when keys are made: `JVE-A`. */
export type DeskName = `${string}-${string}`;

export interface DraftDesk {
  readonly school: SchoolCode;
  readonly letter: DeskLetter;
}

/** Letters end at Z: a school has 26 desks at most, spares included. */
export const MAXIMUM_DESKS = 26;

export const deskName = ({ school, letter }: DraftDesk): DeskName => `${school}-${letter}`;

/** The desks of a school that hold places: `A`, `B` ... */
export const servingDesks = ({ code, desks }: DraftSchool): DraftDesk[] => desksFrom(code, 0, desks);

/** The desks of a school kept ready for a laptop that dies: the letters after those that serve. */
export const spareDesks = ({ sparesPerSchool }: CampaignDraft, { code, desks }: DraftSchool): DraftDesk[] =>
  desksFrom(code, desks, sparesPerSchool);

/** Every desk of the draft, school by school, spares included. */
export const allDesks = (draft: CampaignDraft): DraftDesk[] =>
  draft.schools.flatMap((school) => [...servingDesks(school), ...spareDesks(draft, school)]);

/** What lies beyond Z is left out here; `draftProblems` says so. */
function desksFrom(school: SchoolCode, first: number, count: number): DraftDesk[] {
  const length = Math.max(0, Math.min(count, MAXIMUM_DESKS - first) || 0);
  return Array.from({ length }, (_, index) => ({
    school,
    letter: String.fromCharCode(65 + first + index) as DeskLetter,
  }));
}
