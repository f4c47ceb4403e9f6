import { readFileSync } from 'node:fs';
import { readCapacities, readPeriods, readSchools } from '#domain/campaign/tables.ts';
import { activationKeyPair } from '#domain/chain/activation.ts';
import { type CampaignDraft, emptyDraft, type Issuing } from '#domain/preparing/draft.ts';
import { knownTables, withCapacities, withPeriods, withSchools } from '#domain/preparing/tables.ts';
import { invariant, type Result } from '#domain/result.ts';
import { utf8 } from '#domain/vocabulary/bytes.ts';
import type { CampaignId } from '#domain/vocabulary/ids.ts';
import { readCsv } from '#files/csv.ts';
import { uuid } from './random.ts';

/** A draft without problems: three schools, two centres, two weeks, two bands. */
export const createDraft = (overrides: Partial<CampaignDraft> = {}): CampaignDraft => ({
  ...withTables(settled, SMALL),
  ...overrides,
});

/** The training town's three tables in an otherwise settled draft: twelve schools, six centres, eight weeks. */
export const createTownDraft = (overrides: Partial<CampaignDraft> = {}): CampaignDraft => ({
  ...withTables(settled, {
    schools: sample('schools'),
    periods: sample('periods'),
    capacities: sample('capacities'),
  }),
  ...overrides,
});

/** Keys and recipients for issuing a draft. */
export const createIssuing = (overrides: Partial<Issuing> = {}): Issuing => ({
  recipients: ['age1adwyf0lcqvf84yw7dnedv9ued6dw0g28jmvucvjkljdn773e49yqe7q9ut'],
  training: false,
  activationKeyOf: (desk) =>
    activationKeyPair(Uint8Array.from({ length: 10 }, (_, at) => desk.charCodeAt(at % desk.length) + at))
      .publicKey,
  ...overrides,
});

/** Everything that no table says. */
export const settled: CampaignDraft = {
  ...emptyDraft(uuid(1) as CampaignId),
  town: 'Saint-Exemple',
  title: { fr: 'Centres de loisirs, été 2024', en: 'Leisure centres, summer 2024' },
  morning: { date: '2024-05-25', opens: '08:30', closes: '12:30', timeZone: 'Europe/Paris' },
  answerBy: '2024-06-07',
  notices: {
    rules: { fr: 'Aucune annulation.', en: 'No cancellation.' },
    privacy: { fr: 'Vos données servent à l’inscription.', en: 'Your data serve the enrolment.' },
    contact: { fr: 'Service Enfance', en: 'Childhood department' },
  },
};

const cells = (...rows: string[]) => rows.map((row) => row.split(';'));

const SMALL = {
  schools: cells(
    'Code école;École;Centre de loisirs;Postes;Élèves',
    'JVE;Jules Verne;Les Goélands;2;186',
    'JJA;Jean Jaurès;Les Goélands;1;142',
    'CAM;Albert Camus;Le Grand Large;1;224',
  ),
  periods: cells(
    'Période;Premier jour;Dernier jour;Jours fermés',
    'S28;2024-07-08;2024-07-12;',
    'S33;2024-08-12;2024-08-16;2024-08-15',
  ),
  capacities: cells(
    'Centre de loisirs;Tranche;S28;S33',
    'Les Goélands;Maternelle;32;16',
    'Les Goélands;Élémentaire;60;30',
    'Le Grand Large;Maternelle;40;20',
    'Le Grand Large;Élémentaire;84;42',
  ),
};

type Cells = readonly (readonly string[])[];

/** As the editor brings them in: schools, then periods, then places read against both. */
export function withTables(
  draft: CampaignDraft,
  tables: { readonly schools: Cells; readonly periods: Cells; readonly capacities: Cells },
): CampaignDraft {
  const schools = withSchools(draft, wellMade(readSchools(tables.schools)));
  const periods = withPeriods(schools, wellMade(readPeriods(tables.periods)));
  return withCapacities(periods, wellMade(readCapacities(tables.capacities, knownTables(periods))));
}

const sample = (name: string): Cells =>
  wellMade(readCsv(utf8(readFileSync(`src/training/town/${name}.csv`, 'utf8'))));

function wellMade<T>(result: Result<T, unknown>): T {
  invariant(result.ok, `a table of the tests is well made: ${JSON.stringify(result)}`);
  return result.value;
}
