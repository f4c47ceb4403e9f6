import { labelOfDays } from '../campaign/calendar.ts';
import type { Band, Period } from '../campaign/campaign.ts';
import { slugOf } from '../campaign/slug.ts';
import type { CapacityRow, PeriodRow, SchoolRow } from '../campaign/tables.ts';
import { fold } from '../identity/folding.ts';
import type { CentreId, PeriodId } from '../vocabulary/ids.ts';
import { deskName, servingDesks } from './desks.ts';
import type { CampaignDraft, DraftCentre, DraftSchool } from './draft.ts';
import { setCapacity } from './edits.ts';
import { freeId } from './names.ts';
import { cellsOf } from './placesTable.ts';
import { pruned } from './prune.ts';

/**
 * Tables read from CSV files or pasted cells, put into a draft. Each replaces its table as a whole; what bears
 * the same name keeps its id, and with it its figures and the shares set by hand.
 */

/** What `readCapacities` asks about the other tables, as the draft has them. */
export function knownTables({ centres, periods, bands }: CampaignDraft): {
  readonly schools: readonly SchoolRow[];
  readonly periods: readonly PeriodRow[];
  readonly bands: readonly Band[];
} {
  return {
    schools: centres.map(({ name }) => ({
      code: 'AAA' as SchoolRow['code'],
      name,
      centre: name,
      desks: 0,
      pupils: 0,
    })),
    periods: periods.map(({ id, week, firstDay, lastDay, openDays }) => ({
      id,
      name: week,
      firstDay,
      lastDay,
      openDays,
    })),
    bands,
  };
}

/** Centres that are named for the first time come in; those left without schools and places go. */
export function withSchools(draft: CampaignDraft, rows: readonly SchoolRow[]): CampaignDraft {
  const centres = rows.reduce(withCentre, draft.centres);
  const idOf = new Map(centres.map(({ id, name }) => [fold(name), id]));
  const schools = rows.map(
    ({ centre, ...row }): DraftSchool => ({ ...row, centre: idOf.get(fold(centre)) ?? '' }),
  );
  const served = new Set<string>(schools.map((school) => school.centre));
  return pruned({
    ...draft,
    schools,
    centres: centres.filter(({ id, capacity }) => served.has(id) || cellsOf(capacity).length > 0),
    byHand: { ...draft.byHand, desks: sharesThatStay(draft, schools) },
  });
}

function withCentre(centres: readonly DraftCentre[], { centre: name }: SchoolRow): readonly DraftCentre[] {
  if (centres.some((centre) => fold(centre.name) === fold(name))) return centres;
  const id = freeId<CentreId>(
    slugOf(name),
    centres.map((centre) => centre.id),
  );
  return [...centres, { id, name, address: '', capacity: {} }];
}

/** A share set by hand is part of a centre: with another centre for its school it falls. */
function sharesThatStay(draft: CampaignDraft, schools: readonly DraftSchool[]) {
  const centreOf = new Map(draft.schools.map(({ code, centre }) => [code, centre]));
  const names = new Set<string>(
    schools
      .filter(({ code, centre }) => centreOf.get(code) === centre)
      .flatMap(servingDesks)
      .map(deskName),
  );
  return Object.fromEntries(Object.entries(draft.byHand.desks).filter(([name]) => names.has(name)));
}

/** A period whose days stay the same keeps its label too. */
export function withPeriods(draft: CampaignDraft, rows: readonly PeriodRow[]): CampaignDraft {
  const known = new Map(draft.periods.map((period) => [fold(period.week), period]));
  const kept = rows.flatMap((row) => known.get(fold(row.name))?.id ?? []);
  const taken = new Set<PeriodId>(kept);
  const periods = rows.map((row): Period => {
    const before = known.get(fold(row.name));
    const id = before?.id ?? (taken.has(row.id) ? freeId<PeriodId>(row.id, [...taken]) : row.id);
    taken.add(id);
    return { ...periodOf(row, before), id };
  });
  return pruned({ ...draft, periods });
}

function periodOf(row: PeriodRow, before: Period | undefined): Omit<Period, 'id'> {
  const { name, firstDay, lastDay, openDays } = row;
  const same = before?.firstDay === firstDay && before.lastDay === lastDay;
  const label = same ? before.label : labelOfDays(firstDay, lastDay);
  return { label, week: name, firstDay, lastDay, openDays: [...openDays] };
}

/**
 * @param rows read against `knownTables` of this draft, so that every centre, band and period is one of it
 */
export function withCapacities(draft: CampaignDraft, rows: readonly CapacityRow[]): CampaignDraft {
  const idOf = new Map(draft.centres.map(({ id, name }) => [fold(name), id]));
  const emptied = { ...draft, centres: draft.centres.map((centre) => ({ ...centre, capacity: {} })) };
  const filled = rows.reduce<CampaignDraft>((next, { centre: name, band, places }) => {
    const centre = idOf.get(fold(name));
    if (centre === undefined) return next;
    return Object.entries(places).reduce(
      (changed, [period, count]) => setCapacity(changed, { centre, band, period: period as PeriodId }, count),
      next,
    );
  }, emptied);
  return pruned(filled);
}
