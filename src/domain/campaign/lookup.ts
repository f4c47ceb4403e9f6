import type { BandId, DeskLetter, PeriodId, SchoolCode } from '../vocabulary/ids.ts';
import type { Level } from '../vocabulary/levels.ts';
import type { Pool } from '../vocabulary/pools.ts';
import type { Band, Campaign, Centre, Desk, Period, School } from './campaign.ts';

/** Questions asked of a campaign again and again, each answered in one place. */

export const schoolOf = (campaign: Campaign, code: SchoolCode): School | undefined =>
  campaign.schools.find((school) => school.code === code);

export const centreOfSchool = (campaign: Campaign, code: SchoolCode): Centre | undefined => {
  const school = schoolOf(campaign, code);
  return school && campaign.centres.find((centre) => centre.id === school.centre);
};

export const deskOf = (campaign: Campaign, school: SchoolCode, letter: DeskLetter): Desk | undefined =>
  campaign.desks.find((desk) => desk.school === school && desk.letter === letter);

export const bandOfLevel = (campaign: Campaign, level: Level): Band | undefined =>
  campaign.bands.find((band) => band.levels.includes(level));

export const periodOf = (campaign: Campaign, id: PeriodId): Period | undefined =>
  campaign.periods.find((period) => period.id === id);

export const bandOf = (campaign: Campaign, id: BandId): Band | undefined =>
  campaign.bands.find((band) => band.id === id);

/** R11: the child's school decides the centre, its level the band. */
export function poolFor(
  campaign: Campaign,
  child: { readonly school: SchoolCode; readonly level: Level },
  period: PeriodId,
): Pool | undefined {
  const centre = centreOfSchool(campaign, child.school);
  const band = bandOfLevel(campaign, child.level);
  return centre && band && { centre: centre.id, period, band: band.id };
}

/** Number of desks, spares apart, that share one queue of tickets with this desk. */
export function desksInQueue(campaign: Campaign, school: SchoolCode): number {
  if (campaign.rules.queue === 'desk') return 1;
  return campaign.desks.filter((desk) => desk.school === school && !desk.spare).length;
}

/** False when everything is in the reserve: every request is recorded, and the merge decides all. */
export const grantsAtDesks = (campaign: Campaign): boolean =>
  campaign.desks.some((desk) =>
    Object.values(desk.allotment).some((row) => Object.values(row).some((places) => places > 0)),
  );
