import { USUAL_BANDS } from '#domain/campaign/bands.ts';
import { daysFrom, isWeekday } from '#domain/campaign/calendar.ts';
import type { Campaign } from '#domain/campaign/campaign.ts';
import { draftCampaign } from '#domain/campaign/draft.ts';
import type { CapacityRow, PeriodRow, SchoolRow } from '#domain/campaign/tables.ts';
import { invariant } from '#domain/result.ts';
import type { BandId, CampaignId, PeriodId, PublicKey, SchoolCode } from '#domain/vocabulary/ids.ts';
import type { Level } from '#domain/vocabulary/levels.ts';
import type { IsoDate, TimeOfDay } from '#domain/vocabulary/time.ts';
import type { Chance } from './chance.ts';
import { CENTRES, SCHOOLS } from './nameLists.ts';

/** What stands before anybody comes: schools with their centres, and the weeks of the summer. */
export interface Town {
  readonly schools: readonly SchoolRow[];
  readonly periods: readonly PeriodRow[];
  /** The weeks that everybody wants, and those that few do. */
  readonly popularity: ReadonlyMap<PeriodId, number>;
}

export const MORNING_DATE = '2024-05-25' as IsoDate;

/** A campaign has no more centres than this. */
const MOST_CENTRES = 200;

export function foundTown(chance: Chance, schools: number, desksPerSchool: number): Town {
  const schoolsPerCentre = Math.max(2, Math.ceil(schools / MOST_CENTRES));
  const weeks = WEEKS.slice(0, chance.between(5, WEEKS.length));
  return {
    schools: Array.from({ length: schools }, (_, index) => {
      const [code, name] = SCHOOLS[index] ?? [furtherCode(index), `Groupe scolaire ${index + 1}`];
      return {
        code: code as SchoolCode,
        name,
        centre: centreName(Math.floor(index / schoolsPerCentre)),
        desks: desksPerSchool,
        pupils: chance.between(90, 320),
      };
    }),
    periods: weeks.map(({ id, monday, closed }) => weekFrom(id, monday, closed)),
    popularity: new Map(weeks.map(({ id, wanted }) => [id as PeriodId, wanted])),
  };
}

const WEEKS: readonly { id: string; monday: string; closed?: string; wanted: number }[] = [
  { id: 'S28', monday: '2024-07-08', wanted: 1 },
  { id: 'S29', monday: '2024-07-15', wanted: 0.9 },
  { id: 'S30', monday: '2024-07-22', wanted: 0.7 },
  { id: 'S31', monday: '2024-07-29', wanted: 0.5 },
  { id: 'S32', monday: '2024-08-05', wanted: 0.25 },
  { id: 'S33', monday: '2024-08-12', closed: '2024-08-15', wanted: 0.2 },
  { id: 'S34', monday: '2024-08-19', wanted: 0.45 },
  { id: 'S35', monday: '2024-08-26', wanted: 0.6 },
];

function weekFrom(id: string, monday: string, closed?: string): PeriodRow {
  const firstDay = monday as IsoDate;
  const lastDay = new Date(Date.parse(monday) + 4 * 86_400_000).toISOString().slice(0, 10) as IsoDate;
  const openDays = daysFrom(firstDay, lastDay).filter((day) => isWeekday(day) && day !== closed);
  return { id: id as PeriodId, name: id, firstDay, lastDay, openDays };
}

const furtherCode = (index: number): string => `Z${index.toString(36).toUpperCase().padStart(2, '0')}`;

const centreName = (index: number): string => {
  const name = CENTRES[index % CENTRES.length] ?? '';
  return index < CENTRES.length ? name : `${name} ${Math.floor(index / CENTRES.length) + 1}`;
};

/** One child for one period, as far as places are concerned. */
export interface Demand {
  readonly school: SchoolCode;
  readonly level: Level;
  readonly period: PeriodId;
}

export interface Issued {
  readonly id: CampaignId;
  readonly reservePercent: number;
  readonly queue: 'school' | 'desk';
  readonly recipients: readonly string[];
  readonly activationKeyOf: (desk: string) => PublicKey;
}

/** The campaign of the town: too few places in some pools, too many in others. */
export function campaignOf(
  town: Town,
  chance: Chance,
  demands: Iterable<Demand>,
  { id, reservePercent, queue, recipients, activationKeyOf }: Issued,
): Campaign {
  const campaign = draftCampaign(
    { schools: town.schools, periods: town.periods, capacities: capacitiesFor(town, chance, demands) },
    {
      ...WORDS,
      id,
      revision: 1,
      training: false,
      rules: { householdsCarried: 1, queue, otherSchools: 'waiting' },
      questions: [],
      recipients: [...recipients],
      bands: USUAL_BANDS,
      reservePercent,
      sparesPerSchool: 1,
      activationKeyOf: (school, letter) => activationKeyOf(`${school}-${letter}`),
    },
  );
  invariant(campaign.ok, 'a simulated campaign is well made');
  return campaign.value;
}

function capacitiesFor(town: Town, chance: Chance, demands: Iterable<Demand>): CapacityRow[] {
  const centreOf = new Map(town.schools.map((school) => [school.code, school.centre]));
  const asked = new Map<string, number>();
  for (const { school, level, period } of demands) {
    const key = `${centreOf.get(school)}/${bandOf(level)}/${period}`;
    asked.set(key, (asked.get(key) ?? 0) + 1);
  }
  return [...new Set(centreOf.values())].flatMap((centre) =>
    USUAL_BANDS.map(({ id: band }) => ({
      centre,
      band,
      places: Object.fromEntries(
        town.periods.map(({ id: period }) => {
          const demand = asked.get(`${centre}/${band}/${period}`) ?? 0;
          const capacity = Math.round(demand * (0.55 + 0.65 * chance.fraction()));
          return [period, Math.min(9999, Math.max(1, capacity))];
        }),
      ),
    })),
  );
}

const bandOf = (level: Level): BandId | undefined =>
  USUAL_BANDS.find(({ levels }) => levels.includes(level))?.id;

/** A level of the other band. */
export const otherBand = (level: Level): Level => (bandOf(level) === 'maternelle' ? 'CP' : 'GS');

const WORDS = {
  town: 'Port-Hasard',
  title: { fr: 'Centres de loisirs, été 2024 (simulation)', en: 'Leisure centres, summer 2024 (simulation)' },
  morning: {
    date: MORNING_DATE,
    opens: '08:30' as TimeOfDay,
    closes: '12:30' as TimeOfDay,
    timeZone: 'Europe/Paris',
  },
  answerBy: '2024-06-07' as IsoDate,
  notices: {
    rules: {
      fr: 'Les demandes sont traitées par ordre d’arrivée. Aucune annulation n’est possible.',
      en: 'Requests are dealt with in order of arrival. No cancellation is possible.',
    },
    privacy: {
      fr: 'Ville fictive : aucune de ces personnes n’existe.',
      en: 'A fictional town: none of these people exists.',
    },
    contact: { fr: 'Service Enfance, Port-Hasard.', en: 'Childhood department, Port-Hasard.' },
  },
};
