import type { BandId, CentreId, PeriodId, SchoolCode } from '../vocabulary/ids.ts';
import { LEVELS, type Level } from '../vocabulary/levels.ts';
import type { Campaign, PlacesTable } from './campaign.ts';

/** What the schema alone cannot say about a campaign. Each says where. */
export type CampaignFault =
  | { type: 'SchoolCodeTwice'; school: SchoolCode }
  | { type: 'CentreTwice'; centre: CentreId }
  | { type: 'PeriodTwice'; period: PeriodId }
  | { type: 'BandTwice'; band: BandId }
  | { type: 'DeskTwice'; school: SchoolCode; letter: string }
  | { type: 'SchoolWithoutCentre'; school: SchoolCode; centre: CentreId }
  | { type: 'DeskOfUnknownSchool'; school: SchoolCode; letter: string }
  | { type: 'LevelInTwoBands'; level: Level; bands: readonly [BandId, BandId] }
  | { type: 'LevelInNoBand'; level: Level }
  | { type: 'PeriodEndsBeforeItBegins'; period: PeriodId }
  | { type: 'OpenDayOutsidePeriod'; period: PeriodId; day: string }
  | { type: 'UnknownPool'; centre: CentreId; period: string; band: string }
  | {
      type: 'SharesDoNotAddUp';
      centre: CentreId;
      period: PeriodId;
      band: BandId;
      capacity: number;
      shares: number;
    };

/** Everything wrong with a campaign that fits the schema; empty when it may be issued. R5 is the last check. */
export function campaignFaults(campaign: Campaign): CampaignFault[] {
  return [
    ...doubles(
      campaign.schools,
      (s) => s.code,
      (school): CampaignFault => ({ type: 'SchoolCodeTwice', school }),
    ),
    ...doubles(
      campaign.centres,
      (c) => c.id,
      (centre): CampaignFault => ({ type: 'CentreTwice', centre }),
    ),
    ...doubles(
      campaign.periods,
      (p) => p.id,
      (period): CampaignFault => ({ type: 'PeriodTwice', period }),
    ),
    ...doubles(
      campaign.bands,
      (b) => b.id,
      (band): CampaignFault => ({ type: 'BandTwice', band }),
    ),
    ...deskFaults(campaign),
    ...schoolFaults(campaign),
    ...levelFaults(campaign),
    ...periodFaults(campaign),
    ...poolFaults(campaign),
    ...shareFaults(campaign),
  ];
}

function doubles<T, K>(
  items: readonly T[],
  key: (item: T) => K,
  fault: (key: K) => CampaignFault,
): CampaignFault[] {
  const seen = new Set<K>();
  return items.flatMap((item) => {
    const k = key(item);
    if (seen.has(k)) return [fault(k)];
    seen.add(k);
    return [];
  });
}

function deskFaults({ desks, schools }: Campaign): CampaignFault[] {
  const codes = new Set(schools.map((s) => s.code));
  return [
    ...doubles(
      desks,
      (d) => `${d.school}-${d.letter}`,
      (key): CampaignFault => {
        const [school, letter] = key.split('-') as [SchoolCode, string];
        return { type: 'DeskTwice', school, letter };
      },
    ),
    ...desks
      .filter((d) => !codes.has(d.school))
      .map((d): CampaignFault => ({ type: 'DeskOfUnknownSchool', school: d.school, letter: d.letter })),
  ];
}

function schoolFaults({ schools, centres }: Campaign): CampaignFault[] {
  const ids = new Set(centres.map((c) => c.id));
  return schools
    .filter((s) => !ids.has(s.centre))
    .map((s): CampaignFault => ({ type: 'SchoolWithoutCentre', school: s.code, centre: s.centre }));
}

function levelFaults({ bands }: Campaign): CampaignFault[] {
  return LEVELS.flatMap((level): CampaignFault[] => {
    const [first, second] = bands.filter((b) => b.levels.includes(level)).map((b) => b.id);
    if (first === undefined) return [{ type: 'LevelInNoBand', level }];
    return second === undefined ? [] : [{ type: 'LevelInTwoBands', level, bands: [first, second] }];
  });
}

function periodFaults({ periods }: Campaign): CampaignFault[] {
  return periods.flatMap((p): CampaignFault[] => {
    if (p.lastDay < p.firstDay) return [{ type: 'PeriodEndsBeforeItBegins', period: p.id }];
    return p.openDays
      .filter((day) => day < p.firstDay || day > p.lastDay)
      .map((day) => ({ type: 'OpenDayOutsidePeriod', period: p.id, day }));
  });
}

function poolFaults(campaign: Campaign): CampaignFault[] {
  const periods = new Set<string>(campaign.periods.map((p) => p.id));
  const bands = new Set<string>(campaign.bands.map((b) => b.id));
  const unknown = (centre: CentreId, table: PlacesTable): CampaignFault[] =>
    Object.entries(table).flatMap(([period, row]) =>
      Object.keys(row)
        .filter((band) => !periods.has(period) || !bands.has(band))
        .map((band): CampaignFault => ({ type: 'UnknownPool', centre, period, band })),
    );
  const centreOf = new Map(campaign.schools.map((s) => [s.code, s.centre]));
  return [
    ...campaign.centres.flatMap((c) => [...unknown(c.id, c.capacity), ...unknown(c.id, c.reserve)]),
    ...campaign.desks.flatMap((d) => {
      const centre = centreOf.get(d.school);
      return centre === undefined ? [] : unknown(centre, d.allotment);
    }),
  ];
}

/** R5: the allotments of all desks + the reserve = the centre's capacity, per period and band. */
function shareFaults(campaign: Campaign): CampaignFault[] {
  const centreOf = new Map(campaign.schools.map((s) => [s.code, s.centre]));
  return campaign.centres.flatMap((centre) => {
    const desks = campaign.desks.filter((d) => centreOf.get(d.school) === centre.id);
    return campaign.periods.flatMap((period) =>
      campaign.bands.flatMap((band): CampaignFault[] => {
        const at = (table: PlacesTable) => table[period.id]?.[band.id] ?? 0;
        const capacity = at(centre.capacity);
        const shares = at(centre.reserve) + desks.reduce((sum, d) => sum + at(d.allotment), 0);
        if (shares === capacity) return [];
        return [
          { type: 'SharesDoNotAddUp', centre: centre.id, period: period.id, band: band.id, capacity, shares },
        ];
      }),
    );
  });
}
