import { describe, expect, it } from 'vitest';
import { type CampaignDraft, emptyDraft } from '#domain/preparing/draft.ts';
import { addCentre, addSchool, setCapacity } from '#domain/preparing/edits.ts';
import { sharesOf } from '#domain/preparing/shares.ts';
import type { BandId, CampaignId, CentreId, PeriodId } from '#domain/vocabulary/ids.ts';
import type { IsoDate } from '#domain/vocabulary/time.ts';
import { startingNotice, unfinishedNotices } from '#screens/office/editor/notices.ts';
import { withPeriodEdits, withPeriodsFrom } from '#screens/office/editor/periodsSheet.ts';
import { withPlacesEdits } from '#screens/office/editor/placesSheet.ts';
import { withCentreEdits, withSchoolEdits } from '#screens/office/editor/schoolsSheet.ts';
import {
  handsIn,
  poolsOf,
  shareRows,
  withDefaultShares,
  withShareEdits,
} from '#screens/office/editor/sharesSheet.ts';

const empty = emptyDraft('5f0c1d8e-3b7a-4c52-9e64-0a1b2c3d4e5f' as CampaignId);
const monday = '2024-07-08' as IsoDate;

describe('the grid of schools', () => {
  it('takes a pasted block of new schools, with the centres it names for the first time', () => {
    const draft = sound(
      withSchoolEdits(empty, [
        { row: '0', column: 'code', value: 'jve' },
        { row: '0', column: 'name', value: 'Jules Verne' },
        { row: '0', column: 'centre', value: 'Les Goélands' },
        { row: '1', column: 'code', value: 'LBL' },
        { row: '1', column: 'centre', value: 'les goelands' },
        { row: '1', column: 'pupils', value: '1 210' },
      ]),
    );
    expect(draft.centres.map(({ name }) => name)).toEqual(['Les Goélands']);
    expect(draft.schools).toMatchObject([
      { code: 'JVE', name: 'Jules Verne', centre: 'les-goelands', desks: 1 },
      { code: 'LBL', centre: 'les-goelands', pupils: 1210 },
    ]);
  });

  it('takes nothing where a figure is no whole number (R13), but keeps one too large for the checks to name', () => {
    const edits = [
      { row: '0', column: 'code', value: 'JVE' },
      { row: '0', column: 'pupils', value: 'beaucoup' },
    ];
    expect(withSchoolEdits(empty, edits)).toEqual({ value: 'beaucoup' });
    const school = addSchool(empty, { code: 'JVE' });
    for (const value of ['-2', '1,5']) {
      expect(withSchoolEdits(school, [{ row: '0', column: 'desks', value }])).toEqual({ value });
    }
    const large = sound(withSchoolEdits(school, [{ row: '0', column: 'pupils', value: '1 000 000' }]));
    expect(large.schools[0]?.pupils).toBe(1_000_000);
  });

  it('lets an emptied row go, and none beside it', () => {
    const two = addSchool(addSchool(empty, { code: 'JVE' }), { code: 'LBL' });
    const left = sound(withSchoolEdits(two, [{ row: '0', column: 'code', value: '' }]));
    expect(left.schools.map(({ code }) => code)).toEqual(['LBL']);
  });

  it('keeps a centre that schools belong to, however empty its row', () => {
    const served = addSchool(addCentre(empty, 'A'), { code: 'JVE', centre: 'a' as CentreId });
    const draft = withCentreEdits(addCentre(served, 'B'), [
      { row: '0', column: 'name', value: '' },
      { row: '1', column: 'name', value: '' },
    ]);
    expect(draft.centres.map(({ id }) => id)).toEqual(['a']);
  });
});

describe('the grid of periods', () => {
  it('adds weeks in a row, Monday to Friday, and days in a row', () => {
    const weeks = withPeriodsFrom(empty, 'week', monday, 2).periods;
    expect(weeks.map(({ firstDay, lastDay }) => [firstDay, lastDay])).toEqual([
      ['2024-07-08', '2024-07-12'],
      ['2024-07-15', '2024-07-19'],
    ]);
    expect(withPeriodsFrom(empty, 'day', monday, 2).periods.map(({ firstDay }) => firstDay)).toEqual([
      '2024-07-08',
      '2024-07-09',
    ]);
  });

  it('reads dates as they are typed, and takes nothing where one is none (R13)', () => {
    const draft = withPeriodsFrom(empty, 'week', monday, 1);
    const edit = (value: string) => withPeriodEdits(draft, [{ row: 's28', column: 'lastDay', value }]);
    const row = draft.periods[0]?.id ?? '';
    const moved = sound(withPeriodEdits(draft, [{ row, column: 'lastDay', value: '11/07/2024' }]));
    expect(moved.periods[0]?.lastDay).toBe('2024-07-11');
    expect(withPeriodEdits(draft, [{ row, column: 'lastDay', value: '30/02/2024' }])).toEqual({
      value: '30/02/2024',
    });
    expect(edit('11/07/2024')).toBe(draft);
  });
});

describe('the grids of places and shares', () => {
  it('write capacities, and take nothing where one is no number (R13)', () => {
    const draft = town();
    const row = 'a/maternelle';
    const period = draft.periods[0]?.id ?? '';
    const written = sound(withPlacesEdits(draft, [{ row, column: period, value: '24' }]));
    expect(written.centres[0]?.capacity).toEqual({ [period]: { maternelle: 24 } });
    expect(
      withPlacesEdits(draft, [
        { row, column: period, value: '24' },
        { row, column: period, value: 'dix' },
      ]),
    ).toEqual({ value: 'dix' });
  });

  it('set a share by hand, show it, and give it back to the default split (R5)', () => {
    const draft = withPlaces(town(), 32);
    const centre = 'a' as CentreId;
    const period = draft.periods[0]?.id ?? '';
    const set = sound(
      withShareEdits(draft, centre, [{ row: 'maternelle/JVE-A', column: period, value: '2' }]),
    );
    const pools = poolsOf(sharesOf(set), centre);
    expect(handsIn(pools).map(({ share }) => share.places)).toEqual([2]);
    const rows = shareRows(set, pools, {
      holder: (_, holder) => holder.type,
      sum: () => 'sum',
      sumOf: (sum, capacity) => `${sum}/${capacity}`,
    });
    expect(rows.find(({ id }) => id === 'maternelle/sum')?.cells[period]).toBe('32/32');
    const emptied = sound(
      withShareEdits(set, centre, [{ row: 'maternelle/JVE-A', column: period, value: '' }]),
    );
    expect(emptied.byHand).toEqual(draft.byHand);
    expect(withDefaultShares(set, pools).byHand).toEqual(draft.byHand);
  });
});

describe('the texts to begin with', () => {
  it('say what the draft says, and mark in brackets what only the town knows', () => {
    const draft = { ...empty, town: 'Port-Préau' };
    const filled = {
      ...draft,
      notices: {
        rules: startingNotice('rules', draft),
        privacy: startingNotice('privacy', draft),
        contact: startingNotice('contact', draft),
      },
    };
    expect(filled.notices.privacy.fr).toContain('La ville de Port-Préau');
    expect(filled.notices.rules.fr).toContain('une seule autre famille');
    expect(filled.notices.rules.fr).not.toContain('[');
    expect(unfinishedNotices(filled)).toEqual(['privacy', 'contact']);
  });
});

function town(): CampaignDraft {
  const school = { centre: 'a' as CentreId, desks: 2, pupils: 100 };
  const draft = addSchool(addCentre(empty, 'A'), { code: 'JVE', ...school });
  return withPeriodsFrom(addSchool(draft, { code: 'LBL', ...school }), 'week', monday, 1);
}

const withPlaces = (draft: CampaignDraft, places: number): CampaignDraft =>
  setCapacity(
    draft,
    {
      centre: 'a' as CentreId,
      band: 'maternelle' as BandId,
      period: (draft.periods[0]?.id ?? '') as PeriodId,
    },
    places,
  );

function sound(result: CampaignDraft | { readonly value: string }): CampaignDraft {
  if ('value' in result) throw new Error(`refused: ${result.value}`);
  return result;
}
