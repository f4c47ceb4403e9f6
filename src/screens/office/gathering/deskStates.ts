import type { DeskStanding } from '#domain/merge/register.ts';

/** `JVE-A` */
export const nameOfDesk = ({ school, letter }: Pick<DeskStanding, 'school' | 'letter'>): string =>
  `${school}-${letter}`;

export const isArrived = ({ state }: DeskStanding): boolean => state !== 'missing';

/** A spare desk that never opened is nobody's worry; a desk whose places were released is waited for no longer. */
const isAwaited = (desk: DeskStanding): boolean => !isArrived(desk) && !desk.spare && !desk.released;

export const awaitedDesks = (desks: readonly DeskStanding[]): readonly DeskStanding[] =>
  desks.filter(isAwaited);

/** Enrolments that stand, as the paper closing report counts them. */
export const enrolmentsOf = ({ chains }: DeskStanding): number =>
  chains.reduce((sum, { enrolments, voided }) => sum + enrolments - voided, 0);

export type PaperCheck = 'none' | 'agrees' | 'differs';

/** Whether the files hold as many enrolments as the paper says. */
export function paperCheck(desk: DeskStanding): PaperCheck {
  if (desk.paperCount === undefined) return 'none';
  return desk.paperCount === enrolmentsOf(desk) ? 'agrees' : 'differs';
}

/** What somebody should look at, the most pressing first; 0 for nothing. */
export function concernOf(desk: DeskStanding): number {
  if (desk.state === 'contested') return 5;
  if (paperCheck(desk) === 'differs') return 4;
  if (desk.chains.some(({ missing }) => missing.length > 0)) return 3;
  if (isAwaited(desk)) return 2;
  return desk.state === 'open' ? 1 : 0;
}

export const placesHeldBy = ({ held }: DeskStanding): number =>
  held.reduce((sum, { places }) => sum + places, 0);
