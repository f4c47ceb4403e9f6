import type { Campaign, Period, Question } from '#domain/campaign/campaign.ts';
import type { Answers } from '#domain/vocabulary/household.ts';
import type { PeriodId, QuestionId, ReceiptNumber, SchoolCode, Ticket } from '#domain/vocabulary/ids.ts';
import type { Phone } from '#domain/vocabulary/phone.ts';
import type { Instant, IsoDate } from '#domain/vocabulary/time.ts';
import type { EnrolledHousehold } from '#paper/campaign/form/data.ts';
import type { CampaignPaper } from '#paper/campaign/voices.ts';
import { createCampaign } from '../builders/campaign.ts';
import { summer, words } from './createReceipt.ts';

export const JVE = 'JVE' as SchoolCode;

const days = (first: string, count: number): IsoDate[] =>
  Array.from(
    { length: count },
    (_, index) => new Date(Date.parse(first) + index * 86_400_000).toISOString().slice(0, 10) as IsoDate,
  );

const period = (week: string, first: string, closed: readonly string[] = []): Period => ({
  id: week as PeriodId,
  label: words(week, week),
  week,
  firstDay: first as IsoDate,
  lastDay: days(first, 5)[4] ?? (first as IsoDate),
  openDays: days(first, 5).filter((day) => !closed.includes(day)),
});

/** The eight weeks of a summer; 15 August is closed. */
export const eightWeeks: readonly Period[] = summer.map(({ week, firstDay, closedDays }) =>
  period(week, firstDay, closedDays),
);

/** As many as a form must hold: the summer, and the short holidays of the year. */
export const twelvePeriods: readonly Period[] = [
  period('S08', '2024-02-19'),
  period('S17', '2024-04-22'),
  ...eightWeeks,
  period('S43', '2024-10-21'),
  period('S44', '2024-10-28', ['2024-11-01']),
];

const question = (id: string, of: 'household' | 'child', fr: string, en: string, required = false) => ({
  id: id as QuestionId,
  label: words(fr, en),
  of,
  required,
});
const option = (id: string, fr: string, en: string) => ({ id: id as QuestionId, label: words(fr, en) });

/** Two of each kind, half of them for each child. */
export const sixQuestions: readonly Question[] = [
  { ...question('nage', 'child', 'L’enfant sait-il nager ?', 'Can the child swim?', true), kind: 'yesNo' },
  {
    ...question('car', 'child', 'Point de ramassage du car', 'Coach stop', true),
    kind: 'choice',
    choices: [option('mairie', 'Mairie', 'Town hall'), option('gare', 'Gare', 'Station')],
  },
  {
    ...question('doudou', 'child', 'Prénom d’un ami du même groupe', 'First name of a friend'),
    kind: 'text',
  },
  {
    ...question(
      'sortie',
      'household',
      'L’enfant peut-il rentrer seul ?',
      'May the child go home alone?',
      true,
    ),
    kind: 'yesNo',
  },
  {
    ...question('garde', 'household', 'Garderie du matin', 'Early care'),
    kind: 'choice',
    choices: [
      option('non', 'Non', 'No'),
      option('7h30', 'Dès 7 h 30', 'From 7:30'),
      option('8h', 'Dès 8 h', 'From 8:00'),
    ],
  },
  {
    ...question(
      'personne',
      'household',
      'Autre personne autorisée à venir chercher l’enfant',
      'Other person allowed to fetch the child',
    ),
    kind: 'text',
  },
];

export const NOTICES: Campaign['notices'] = {
  rules: words(
    'Une famille peut porter l’inscription d’une seule autre famille qu’elle-même, avec sa procuration. Les demandes sont traitées par ordre d’arrivée. Toute période demandée est due.',
    'A family may carry the enrolment of one other family only, with its proxy. Requests are served in the order of arrival. Every period asked for is charged.',
  ),
  privacy: words(
    'La ville de Port-Clair enregistre ces données pour organiser les centres de loisirs de l’été (mission d’intérêt public). Elles sont lues par le service enfance et effacées au plus tard le 31 décembre 2024. Les réponses facultatives sont signalées. Vous pouvez les consulter et les faire corriger : dpo@port-clair.example ; réclamation : CNIL.',
    'The town of Port-Clair records these data to organise its summer leisure centres (task of public interest). They are read by the children’s service and erased by 31 December 2024. Optional answers are marked. You may see them and have them corrected: dpo@port-clair.example; complaints: CNIL.',
  ),
  contact: words(
    'Service enfance, hôtel de ville, 02 40 00 00 00, du lundi au vendredi de 9 h à 17 h.',
    'Children’s service, town hall, 02 40 00 00 00, Monday to Friday 9 am to 5 pm.',
  ),
};

const openTo = (periods: readonly Period[]): Campaign['centres'][number]['capacity'] =>
  Object.fromEntries(periods.map(({ id }) => [id, { maternelle: 20, elementaire: 30 }]));

interface Wanted {
  readonly periods?: readonly Period[];
  readonly school?: string;
  readonly centre?: string;
  readonly english?: boolean;
  readonly campaign?: Partial<Campaign>;
}

/** A town of eight weeks, whose papers are printed on 2 May. */
export function createCampaignPaper(wanted: Wanted = {}): CampaignPaper {
  const periods = wanted.periods ?? eightWeeks;
  const base = createCampaign().campaign;
  const campaign: Campaign = {
    ...base,
    town: 'Ville de Port-Clair',
    title: words('Centres de loisirs de l’été 2024', 'Summer leisure centres 2024'),
    periods: [...periods],
    centres: base.centres.map((centre, index) => ({
      ...centre,
      ...(index === 0 && {
        name: wanted.centre ?? 'Les Goélands',
        address: '12 rue du Phare, 44600 Port-Clair',
      }),
      capacity: openTo(periods),
    })),
    schools: base.schools.map((school) =>
      school.code === JVE ? { ...school, name: wanted.school ?? school.name } : school,
    ),
    notices: NOTICES,
    ...wanted.campaign,
  };
  return { campaign, english: wanted.english ?? false, madeAt: '2024-05-02T10:00:00+02:00' as Instant };
}

/** Twelve periods, six questions, a school name of thirty characters and a centre's of as many. */
export const createFullPaper = (wanted: Wanted = {}): CampaignPaper =>
  createCampaignPaper({
    periods: twelvePeriods,
    school: 'Marie et Pierre Curie-Langevin',
    centre: 'Espace de la Vallée-aux-Hérons',
    ...wanted,
    campaign: { questions: [...sixQuestions], ...wanted.campaign },
  });

export const LONG_LAST_NAME = 'de La Rochefoucauld-Montmorency d’Artois';
export const LONG_FIRST_NAME = 'Marie-Antoinette-Joséphine-Wilhelmine-Zoé';

/** Four children, so two sheets; carried by somebody with a telephone from abroad. */
export function createEnrolled({ campaign }: CampaignPaper): EnrolledHousehold {
  const phone = '+33612345678' as Phone;
  const names = [LONG_FIRST_NAME, 'Nguyễn Thị Ngọc', 'Łukasz', 'Şahin'];
  return {
    role: 'carried',
    bearer: { lastName: LONG_LAST_NAME, firstName: LONG_FIRST_NAME, phone: '+4915123456789' as Phone },
    household: {
      guardian: { lastName: LONG_LAST_NAME, firstName: LONG_FIRST_NAME, phone },
      secondGuardian: { lastName: LONG_LAST_NAME, firstName: 'Jean-Baptiste', phone },
      address: '128 bis avenue du Maréchal-de-Lattre-de-Tassigny, résidence Les Hortensias, 44600 Port-Clair',
      email: 'marie-antoinette.de-la-rochefoucauld-montmorency@exemple.example',
      cafNumber: '1234567 A',
      answers: answered({
        sortie: true,
        garde: '7h30',
        personne: `Grand-mère, ${LONG_FIRST_NAME} ${LONG_LAST_NAME}`,
      }),
      children: names.map((firstName, index) => ({
        lastName: LONG_LAST_NAME,
        firstName,
        birthDate: '2016-02-29' as IsoDate,
        school: index === 1 ? ('CAM' as SchoolCode) : JVE,
        level: 'CE1',
        usualName: index === 0 ? LONG_LAST_NAME : 'Le Gall',
        class: 'CE1-CE2 de M. Pérez-Fontaine',
        meal: 'noMeat',
        pai: index === 0,
        healthEnvelope: true,
        answers: answered({ nage: true, car: 'gare', doudou: 'Éléonore-Wilhelmine' }),
      })),
    },
    periods: names.map((_, index) => campaign.periods.slice(index, index + 3).map(({ id }) => id)),
    ticket: 42 as Ticket,
    receipt: 'JVE-A7K2-0042-C' as ReceiptNumber,
  };
}

const answered = (given: Record<string, boolean | string>): Answers => given as Answers;
