import type { PlacesTable, Rules } from '../campaign/campaign.ts';
import { slugOf } from '../campaign/slug.ts';
import type { BandId, CentreId, PeriodId, SchoolCode } from '../vocabulary/ids.ts';
import type { Pool } from '../vocabulary/pools.ts';
import type { CampaignDraft, DraftCentre, DraftSchool, Texts } from './draft.ts';
import { freeId } from './names.ts';
import { withCell } from './placesTable.ts';
import { pruned } from './prune.ts';

/**
 * Edits of a draft: each makes a new one and leaves the old as it was. What is typed is taken as it comes;
 * `draftProblems` says what is wrong with it. Ids stay for good; schools, whose code is free to change, are
 * named by their row.
 */

export const changeSettings = (
  draft: CampaignDraft,
  change: Partial<Pick<CampaignDraft, 'town' | 'title' | 'answerBy' | 'sparesPerSchool' | 'reservePercent'>>,
): CampaignDraft => ({ ...draft, ...change });

export const changeMorning = (
  draft: CampaignDraft,
  change: Partial<CampaignDraft['morning']>,
): CampaignDraft => ({ ...draft, morning: { ...draft.morning, ...change } });

export const changeRules = (draft: CampaignDraft, change: Partial<Rules>): CampaignDraft => ({
  ...draft,
  rules: { ...draft.rules, ...change },
});

export const changeNotice = (
  draft: CampaignDraft,
  notice: keyof CampaignDraft['notices'],
  texts: Texts,
): CampaignDraft => ({ ...draft, notices: { ...draft.notices, [notice]: texts } });

/** Without places yet. The new centre is the last. */
export function addCentre(draft: CampaignDraft, name: string): CampaignDraft {
  const id = freeId(
    slugOf(name),
    draft.centres.map((centre) => centre.id),
  );
  return { ...draft, centres: [...draft.centres, { id, name, address: '', capacity: {} }] };
}

export const changeCentre = (
  draft: CampaignDraft,
  id: CentreId,
  change: Partial<Pick<DraftCentre, 'name' | 'address'>>,
): CampaignDraft => ({
  ...draft,
  centres: draft.centres.map((centre) => (centre.id === id ? { ...centre, ...change } : centre)),
});

/** Its schools are left without a centre. */
export function removeCentre(draft: CampaignDraft, id: CentreId): CampaignDraft {
  const orphaned = draft.schools.reduce(
    (changed, school, row) => (school.centre === id ? changeSchool(changed, row, { centre: '' }) : changed),
    draft,
  );
  return pruned({ ...orphaned, centres: orphaned.centres.filter((centre) => centre.id !== id) });
}

export const setCapacity = (draft: CampaignDraft, pool: Pool, places: number): CampaignDraft => ({
  ...draft,
  centres: draft.centres.map((centre) =>
    centre.id === pool.centre ? { ...centre, capacity: withCell(centre.capacity, pool, places) } : centre,
  ),
});

/** What a screen may change of a school; the code may still be no code. */
export type SchoolFields = Omit<DraftSchool, 'code'> & { readonly code: string };

/** With one desk and no pupils counted, where nothing else is said. The new school is the last. */
export const addSchool = (draft: CampaignDraft, fields: Partial<SchoolFields> = {}): CampaignDraft => ({
  ...draft,
  schools: [
    ...draft.schools,
    { name: '', centre: '', desks: 1, pupils: 0, ...fields, code: (fields.code ?? '') as SchoolCode },
  ],
});

/**
 * @param row index in `draft.schools`
 * Shares that its desks were given by hand follow a new code, and fall with the centre they were part of.
 */
export function changeSchool(
  draft: CampaignDraft,
  row: number,
  change: Partial<SchoolFields>,
): CampaignDraft {
  const before = draft.schools[row];
  if (!before) return draft;
  const after = { ...before, ...change } as DraftSchool;
  const changed = { ...draft, schools: draft.schools.with(row, after) };
  if (before.code === after.code && before.centre === after.centre && before.desks <= after.desks) {
    return changed;
  }
  // A code that two schools bear for a moment says nothing about whose shares these are.
  const others = new Set(draft.schools.toSpliced(row, 1).map((school) => school.code));
  return pruned(others.has(before.code) ? changed : withSharesMoved(changed, before, after, others));
}

function withSharesMoved(
  draft: CampaignDraft,
  before: DraftSchool,
  after: DraftSchool,
  others: ReadonlySet<SchoolCode>,
): CampaignDraft {
  const prefix = `${before.code}-`;
  const lost = before.centre !== after.centre || others.has(after.code);
  const desks = Object.entries(draft.byHand.desks).flatMap(([name, table]): [string, PlacesTable][] => {
    if (!name.startsWith(prefix)) return [[name, table]];
    return lost ? [] : [[`${after.code}-${name.slice(prefix.length)}`, table]];
  });
  return { ...draft, byHand: { ...draft.byHand, desks: Object.fromEntries(desks) } };
}

/** @param row index in `draft.schools` */
export const removeSchool = (draft: CampaignDraft, row: number): CampaignDraft =>
  pruned({ ...draft, schools: draft.schools.filter((_, at) => at !== row) });

/** Removes a period with every figure that was its own. */
export const removePeriod = (draft: CampaignDraft, id: PeriodId): CampaignDraft =>
  pruned({ ...draft, periods: draft.periods.filter((period) => period.id !== id) });

/** Removes a band with every figure that was its own. */
export const removeBand = (draft: CampaignDraft, id: BandId): CampaignDraft =>
  pruned({ ...draft, bands: draft.bands.filter((band) => band.id !== id) });
