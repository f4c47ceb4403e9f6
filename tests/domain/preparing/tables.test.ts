import { describe, expect, it } from 'vitest';
import { readCapacities, readPeriods, readSchools } from '#domain/campaign/tables.ts';
import type { CampaignDraft } from '#domain/preparing/draft.ts';
import { changeCentre } from '#domain/preparing/edits.ts';
import { changePeriod } from '#domain/preparing/periods.ts';
import { setDeskCell, setReserveCell } from '#domain/preparing/shares.ts';
import { knownTables, withCapacities, withPeriods, withSchools } from '#domain/preparing/tables.ts';
import type { BandId, CentreId, DeskLetter, PeriodId, SchoolCode } from '#domain/vocabulary/ids.ts';
import type { Pool } from '#domain/vocabulary/pools.ts';
import { createDraft } from '../../builders/draft.ts';

const cells = (...rows: string[]) => rows.map((row) => row.split(';'));
const schools = (...rows: string[]) =>
  read(readSchools(cells('Code école;École;Centre de loisirs;Postes;Élèves', ...rows)));
const periods = (...rows: string[]) =>
  read(readPeriods(cells('Période;Premier jour;Dernier jour;Jours fermés', ...rows)));
const read = <T>(result: { ok: true; value: T } | { ok: false; error: unknown }): T => {
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
};

const pool: Pool = {
  centre: 'les-goelands' as CentreId,
  period: 'S28' as PeriodId,
  band: 'maternelle' as BandId,
};
const desk = (name: string) => ({ school: name.slice(0, 3) as SchoolCode, letter: name[4] as DeskLetter });
const byHand = setReserveCell(
  setDeskCell(setDeskCell(createDraft(), desk('JVE-B'), pool, 9), desk('JJA-A'), pool, 12),
  pool,
  4,
);
const hands = ({ byHand: { reserve, desks } }: CampaignDraft) => [
  ...Object.keys(reserve),
  ...Object.keys(desks),
];

describe('tables brought into a draft', () => {
  it('the same schools again change nothing', () => {
    const rows = schools(
      'JVE;Jules Verne;les goelands;2;186',
      'JJA;Jean Jaurès;LES GOÉLANDS;1;142',
      'CAM;Albert Camus;Le Grand Large;1;224',
    );
    expect(withSchools(byHand, rows)).toEqual(byHand);
  });

  it('other schools replace those before: centres of the same name keep what they had', () => {
    const addressed = changeCentre(byHand, pool.centre, { address: '1 quai' });
    const draft = withSchools(
      addressed,
      schools('JVE;Jules Verne;Les Goélands;1;190', 'JJA;Jean Jaurès;La Forge;1;142'),
    );
    expect(draft.schools.map(({ code, centre }) => [code, centre])).toEqual([
      ['JVE', 'les-goelands'],
      ['JJA', 'la-forge'],
    ]);
    expect(draft.centres.map(({ id, address }) => [id, address])).toEqual([
      ['les-goelands', '1 quai'],
      ['le-grand-large', ''],
      ['la-forge', ''],
    ]);
    expect(draft.centres[0]?.capacity).toEqual(addressed.centres[0]?.capacity);
    // JVE has no desk B any more, JJA another centre: the shares set by hand there are gone.
    expect(hands(draft)).toEqual(['les-goelands']);
  });

  it('a centre misspelt in one import, without places yet, goes with the next', () => {
    const empty = createDraft({ centres: [], schools: [] });
    const wrong = withSchools(empty, schools('JVE;Jules Verne;Les Goelans;1;190'));
    const right = withSchools(wrong, schools('JVE;Jules Verne;Les Goélands;1;190'));
    expect(right.centres.map((centre) => centre.name)).toEqual(['Les Goélands']);
  });

  it('periods of the same name keep their id, their places, and their label while their days stay', () => {
    const named = changePeriod(byHand, pool.period, { label: { fr: 'Cirque', en: 'Circus' } });
    const draft = withPeriods(
      named,
      periods('S29;15/07/2024;19/07/2024;', 's28;08/07/2024;12/07/2024;10/07/2024'),
    );
    expect(draft.periods.map(({ id, label }) => [id, label.fr])).toEqual([
      ['S29', 'du 15 au 19 juillet'],
      ['S28', 'Cirque'],
    ]);
    expect(draft.periods[1]?.openDays).toHaveLength(4);
    expect(draft.centres[0]?.capacity).toEqual({ S28: { maternelle: 32, elementaire: 60 } });
    expect(hands(draft)).toEqual(['les-goelands', 'JVE-B', 'JJA-A']);
    const moved = withPeriods(named, periods('S28;09/07/2024;12/07/2024;'));
    expect(moved.periods[0]?.label.fr).toBe('du 9 au 12 juillet');
  });

  it('two names that make one id make two', () => {
    const draft = withPeriods(
      createDraft({ periods: [] }),
      periods('Цирк;2024-07-08;2024-07-12;', 'Море;2024-07-15;2024-07-19;'),
    );
    expect(new Set(draft.periods.map((period) => period.id)).size).toBe(2);
  });

  it('places are read against what the draft has, and replace all those before', () => {
    const table = (row: string) =>
      readCapacities(
        cells(
          'Tranche;Centre de loisirs;S33;S28',
          row,
          'Élémentaire;Les Goélands;2;3',
          'Maternelle;Le Grand Large;4;5',
          'Élémentaire;Le Grand Large;6;7',
        ),
        knownTables(byHand),
      );
    const draft = withCapacities(byHand, read(table('Maternelle;les goelands;0;1')));
    expect(draft.centres.map((centre) => centre.capacity)).toEqual([
      { S28: { maternelle: 1, elementaire: 3 }, S33: { maternelle: 0, elementaire: 2 } },
      { S28: { maternelle: 5, elementaire: 7 }, S33: { maternelle: 4, elementaire: 6 } },
    ]);
    expect(hands(draft)).toEqual(['les-goelands', 'JVE-B', 'JJA-A']);
    expect(table('Maternelle;Les Mouettes;0;1')).toMatchObject({ error: [{ type: 'CentreUnknown' }] });
  });
});
