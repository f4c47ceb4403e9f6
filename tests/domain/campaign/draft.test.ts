import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { USUAL_BANDS } from '#domain/campaign/bands.ts';
import { labelOfDays } from '#domain/campaign/calendar.ts';
import { campaignFaults } from '#domain/campaign/check.ts';
import { type DraftSettings, draftCampaign } from '#domain/campaign/draft.ts';
import { slugOf } from '#domain/campaign/slug.ts';
import { readCapacities, readPeriods, readSchools } from '#domain/campaign/tables.ts';
import { keyPairFrom } from '#domain/chain/signing.ts';
import type { BandId, PeriodId } from '#domain/vocabulary/ids.ts';
import type { IsoDate } from '#domain/vocabulary/time.ts';
import { createCampaign } from '../../builders/campaign.ts';

const { publicKey } = keyPairFrom(new Uint8Array(32).fill(3));
const { id, revision, training, town, title, morning, answerBy, rules, questions, notices, recipients } =
  createCampaign().campaign;
const settings: DraftSettings = {
  ...{ id, revision, training, town, title, morning, answerBy, rules, questions, notices, recipients },
  bands: USUAL_BANDS,
  reservePercent: 10,
  sparesPerSchool: 1,
  activationKeyOf: () => publicKey,
};

const cells = (...lines: string[]) => lines.map((line) => line.split(';'));
const value = <T>(result: { ok: true; value: T } | { ok: false; error: unknown }): T => {
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
};
const periods = value(
  readPeriods(
    cells(
      'Période;Premier jour;Dernier jour;Jours fermés',
      'S33;2024-08-12;2024-08-16;2024-08-15',
      'S35;2024-08-26;2024-09-01;',
    ),
  ),
);

function tablesOf(desks: readonly number[], pupils: readonly number[], places: number) {
  const rows = desks.map((count, index) => `S0${index};École ${index};L'Île;${count};${pupils[index]}`);
  const schools = value(readSchools(cells('Code école;École;Centre de loisirs;Postes;Élèves', ...rows)));
  const capacities = value(
    readCapacities(
      cells(
        'Centre de loisirs;Tranche;S33;S35',
        `L'Île;Maternelle;${places};0`,
        `L'Île;Élémentaire;7;${places}`,
      ),
      { schools, periods, bands: USUAL_BANDS },
    ),
  );
  return { schools, periods, capacities };
}

describe('a campaign drafted from tables', () => {
  it('has centres, periods, desks and spares, and every place in one hand', () => {
    const draft = value(draftCampaign(tablesOf([2, 1], [186, 142], 32), settings));
    expect(draft.centres).toEqual([
      {
        id: 'l-ile',
        name: "L'Île",
        capacity: { S33: { maternelle: 32, elementaire: 7 }, S35: { maternelle: 0, elementaire: 32 } },
        reserve: { S33: { maternelle: 3, elementaire: 1 }, S35: { maternelle: 0, elementaire: 3 } },
      },
    ]);
    expect(
      draft.desks.map((desk) => [
        desk.school,
        desk.letter,
        desk.spare,
        desk.allotment['S33' as PeriodId]?.['maternelle' as BandId],
      ]),
    ).toEqual([
      ['S00', 'A', false, 8],
      ['S00', 'B', false, 8],
      ['S00', 'C', true, undefined],
      ['S01', 'A', false, 13],
      ['S01', 'B', true, undefined],
    ]);
    expect(draft.periods[0]).toEqual({
      id: 'S33',
      label: { fr: 'du 12 au 16 août', en: '12 to 16 August' },
      week: 'S33',
      firstDay: '2024-08-12',
      lastDay: '2024-08-16',
      openDays: ['2024-08-12', '2024-08-13', '2024-08-14', '2024-08-16'],
    });
  });

  it('R5: has no faults, whatever the schools and places', () => {
    const schools = fc.array(fc.tuple(fc.integer({ min: 0, max: 6 }), fc.nat(9999)), {
      minLength: 1,
      maxLength: 9,
    });
    fc.assert(
      fc.property(schools, fc.nat(9999), fc.nat(100), (list, places, reservePercent) => {
        const tables = tablesOf(
          list.map(([desks]) => desks),
          list.map(([, pupils]) => pupils),
          places,
        );
        const draft = draftCampaign(tables, { ...settings, reservePercent });
        expect(draft.ok && campaignFaults(draft.value)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('is refused when it cannot be a campaign, saying where', () => {
    const tables = tablesOf([26], [100], 10);
    expect(draftCampaign(tables, settings)).toEqual({
      ok: false,
      error: [{ type: 'CampaignUnfit', path: 'desks.26.letter' }],
    });
    const [first = USUAL_BANDS[0]!] = USUAL_BANDS;
    const levels = {
      ...settings,
      bands: [{ ...first, levels: [...first.levels, 'CP' as const] }, ...USUAL_BANDS.slice(1)],
    };
    expect(draftCampaign(tablesOf([1], [100], 10), levels)).toMatchObject({
      ok: false,
      error: [{ type: 'LevelInTwoBands', level: 'CP' }],
    });
  });
});

describe('names of periods and ids of centres', () => {
  it.each([
    ['2024-07-08', '2024-07-12', 'du 8 au 12 juillet', '8 to 12 July'],
    ['2024-07-29', '2024-08-02', 'du 29 juillet au 2 août', '29 July to 2 August'],
    ['2024-07-01', '2024-07-05', 'du 1er au 5 juillet', '1 to 5 July'],
    ['2024-12-30', '2025-01-03', 'du 30 décembre au 3 janvier', '30 December to 3 January'],
    ['2024-07-10', '2024-07-10', 'le 10 juillet', '10 July'],
  ])('from %s to %s: %s', (first, last, fr, en) => {
    expect(labelOfDays(first as IsoDate, last as IsoDate)).toEqual({ fr, en });
  });

  it.each([
    ["L'Île aux Enfants", 'l-ile-aux-enfants'],
    ['Œuvre  n° 2', 'oeuvre-n-2'],
    ['Центр', 'x'],
    ['a'.repeat(60), 'a'.repeat(40)],
  ])('%s has the id %s', (name, slug) => {
    expect(slugOf(name)).toBe(slug);
  });
});
