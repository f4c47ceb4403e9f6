import { err, ok, type Result } from '../result.ts';
import type { BandId, CentreId, DeskLetter, PeriodId, PublicKey, SchoolCode } from '../vocabulary/ids.ts';
import { labelOfDays } from './calendar.ts';
import { type Band, type Campaign, campaign, type Desk, type PlacesTable } from './campaign.ts';
import { type CampaignFault, campaignFaults } from './check.ts';
import { slugOf } from './slug.ts';
import { type Split, splitPlaces } from './split.ts';
import type { CapacityRow, PeriodRow, SchoolRow } from './tables.ts';

export interface CampaignTables {
  readonly schools: readonly SchoolRow[];
  readonly periods: readonly PeriodRow[];
  readonly capacities: readonly CapacityRow[];
}

/** What the tables do not say. */
export interface DraftSettings extends Omit<Campaign, 'periods' | 'bands' | 'centres' | 'schools' | 'desks'> {
  readonly bands: readonly Band[];
  /** Part of each capacity that no desk may grant, 0 to 100. */
  readonly reservePercent: number;
  /** Desks without places beside those of the tables, for laptops that die. */
  readonly sparesPerSchool: number;
  readonly activationKeyOf: (school: SchoolCode, letter: DeskLetter) => PublicKey;
}

/** `CampaignUnfit`: the path of what does not fit the schema. */
export type DraftError = CampaignFault | { type: 'CampaignUnfit'; path: string };

/** A campaign from tables and settings, its places split by default (R5); not signed yet. */
export function draftCampaign(
  tables: CampaignTables,
  settings: DraftSettings,
): Result<Campaign, readonly DraftError[]> {
  const { reservePercent, sparesPerSchool: _spares, activationKeyOf: _keys, bands, ...rest } = settings;
  const pools = splitPools(tables, reservePercent);
  return checked({
    ...rest,
    bands: [...bands],
    periods: tables.periods.map(({ id, name, firstDay, lastDay, openDays }) => ({
      id,
      label: labelOfDays(firstDay, lastDay),
      week: name,
      firstDay,
      lastDay,
      openDays: [...openDays],
    })),
    centres: [...new Set(tables.schools.map((school) => school.centre))].map((name) => ({
      id: centreIdOf(name),
      name,
      capacity: placesOf(name, pools, (pool) => pool.capacity),
      reserve: placesOf(name, pools, (pool) => pool.split.reserve),
    })),
    schools: tables.schools.map(({ code, name, centre, pupils }) => ({
      code,
      name,
      centre: centreIdOf(centre),
      pupils,
    })),
    desks: tables.schools.flatMap((school) => desksOf(school, pools, settings)),
  });
}

interface SplitPool {
  readonly centre: string;
  readonly period: PeriodId;
  readonly band: BandId;
  readonly capacity: number;
  readonly split: Split;
}

function splitPools({ schools, periods, capacities }: CampaignTables, reservePercent: number): SplitPool[] {
  return capacities.flatMap(({ centre, band, places }) => {
    const sharing = schools
      .filter((school) => school.centre === centre)
      .map(({ code, pupils, desks }) => ({ code, pupils, desks: letters(0, desks) }));
    return periods.map(({ id: period }) => {
      const capacity = places[period] ?? 0;
      return { centre, period, band, capacity, split: splitPlaces(capacity, reservePercent, sharing) };
    });
  });
}

function desksOf(
  { code: school, centre, desks }: SchoolRow,
  pools: readonly SplitPool[],
  { sparesPerSchool, activationKeyOf }: DraftSettings,
): Desk[] {
  const desk = (letter: DeskLetter) => ({ school, letter, activationKey: activationKeyOf(school, letter) });
  const shareOf = (letter: DeskLetter, { split }: SplitPool) =>
    split.allotments.find((share) => share.school === school && share.letter === letter)?.places ?? 0;
  return [
    ...letters(0, desks).map((letter) => ({
      ...desk(letter),
      spare: false,
      allotment: placesOf(centre, pools, (pool) => shareOf(letter, pool)),
    })),
    ...letters(desks, sparesPerSchool).map((letter) => ({ ...desk(letter), spare: true, allotment: {} })),
  ];
}

/** One figure of each pool of a centre, per period and band. */
function placesOf(
  centre: string,
  pools: readonly SplitPool[],
  figure: (pool: SplitPool) => number,
): PlacesTable {
  const table: PlacesTable = {};
  for (const pool of pools.filter((pool) => pool.centre === centre)) {
    table[pool.period] = { ...table[pool.period], [pool.band]: figure(pool) };
  }
  return table;
}

const centreIdOf = (name: string) => slugOf(name) as CentreId;

const letters = (from: number, count: number): DeskLetter[] =>
  Array.from({ length: count }, (_, index) => String.fromCharCode(65 + from + index) as DeskLetter);

function checked(draft: Campaign): Result<Campaign, readonly DraftError[]> {
  const read = campaign.safeParse(draft);
  if (!read.success) {
    return err(read.error.issues.map((issue) => ({ type: 'CampaignUnfit', path: issue.path.join('.') })));
  }
  const faults = campaignFaults(read.data);
  return faults.length > 0 ? err(faults) : ok(read.data);
}
