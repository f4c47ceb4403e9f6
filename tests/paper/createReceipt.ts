import type { Words } from '#domain/campaign/campaign.ts';
import type { ReceiptNumber, SchoolCode, Ticket } from '#domain/vocabulary/ids.ts';
import type { Phone } from '#domain/vocabulary/phone.ts';
import type { Instant, IsoDate } from '#domain/vocabulary/time.ts';
import type {
  PaperChild,
  PaperOutcome,
  PaperPerson,
  PaperRequest,
  ReceiptData,
} from '#paper/receipt/data.ts';
import type { PaperPeriod } from '#paper/voice.ts';

/** The summer of the fictional town: eight weeks, 15 August closed. */
const WEEKS: readonly (readonly [week: string, first: string, last: string])[] = [
  ['S28', '2024-07-08', '2024-07-12'],
  ['S29', '2024-07-15', '2024-07-19'],
  ['S30', '2024-07-22', '2024-07-26'],
  ['S31', '2024-07-29', '2024-08-02'],
  ['S32', '2024-08-05', '2024-08-09'],
  ['S33', '2024-08-12', '2024-08-16'],
  ['S34', '2024-08-19', '2024-08-23'],
  ['S35', '2024-08-26', '2024-08-30'],
];

export const day = (text: string): IsoDate => text as IsoDate;
export const moment = (text: string): Instant => text as Instant;
export const phone = (text: string): Phone => text as Phone;
export const words = (fr: string, en: string): Words => ({ fr, en });

export const summer: readonly PaperPeriod[] = WEEKS.map(([week, first, last]) => ({
  week,
  firstDay: day(first),
  lastDay: day(last),
  closedDays: week === 'S33' ? [day('2024-08-15')] : [],
}));

export const weekOf15August: PaperPeriod = {
  week: 'S33',
  firstDay: day('2024-08-12'),
  lastDay: day('2024-08-16'),
  closedDays: [day('2024-08-15')],
};

/** Requests for the first weeks of the summer, one outcome for each. */
export const requests = (...outcomes: PaperOutcome[]): PaperRequest[] =>
  outcomes.flatMap((outcome, index) => {
    const period = summer[index];
    return period ? [{ period, outcome }] : [];
  });

export const createPerson = (given: Partial<PaperPerson> = {}): PaperPerson => ({
  lastName: 'Le Gall',
  firstName: 'Claire',
  phone: phone('+33612345678'),
  ...given,
});

export const createChild = (given: Partial<PaperChild> = {}): PaperChild => ({
  lastName: 'Le Gall',
  firstName: 'Alice',
  birthDate: day('2016-02-26'),
  level: 'CE1',
  requests: requests('granted', 'granted', 'waiting'),
  ...given,
});

/** As long as `stubCodes` makes them; what lies inside is another matter. */
export const createCode = (part: number, parts: number, length: number): string =>
  `PREAU1:JVE-A7K2-0042-C:${part}/${parts}:`.padEnd(length, '6BF9V%24K0*$J-P./:');

export const createReceipt = (given: Partial<ReceiptData> = {}): ReceiptData => ({
  receipt: 'JVE-A7K2-0042-C' as ReceiptNumber,
  revision: 0,
  copy: 1,
  training: false,
  english: false,
  town: 'Ville de Port-Clair',
  title: words('Centres de loisirs de l’été 2024', 'Summer leisure centres 2024'),
  school: { code: 'JVE' as SchoolCode, name: 'Jules Verne' },
  desk: 'JVE-A',
  centre: { name: 'Les Goélands', address: '12 rue du Phare, 44600 Port-Clair' },
  ticket: 42 as Ticket,
  recordedAt: moment('2024-05-25T08:41:07+02:00'),
  agent: 'MLD',
  role: 'own',
  bearer: createPerson(),
  guardians: [createPerson()],
  children: [
    createChild(),
    createChild({
      firstName: 'Malo',
      birthDate: day('2019-08-15'),
      level: 'MS',
      requests: requests('granted', 'granted', 'granted'),
    }),
  ],
  answerBy: day('2024-06-14'),
  notices: {
    rules: words(
      'Une école, un centre de loisirs. Une famille peut porter l’inscription d’une seule autre famille.',
      'One school, one leisure centre. A family may carry the enrolment of one other family only.',
    ),
    privacy: words(
      'La ville de Port-Clair enregistre ces données pour organiser les centres de loisirs de l’été. Elles sont lues par le service enfance et effacées au plus tard le 31 décembre 2024. Vous pouvez les consulter et les faire corriger : dpo@port-clair.example.',
      'The town of Port-Clair records these data to organise its summer leisure centres. They are read by the children’s service and erased by 31 December 2024. You may see them and have them corrected: dpo@port-clair.example.',
    ),
    contact: words(
      'Service enfance, hôtel de ville, 02 40 00 00 00, du lundi au vendredi de 9 h à 17 h.',
      'Children’s service, town hall, 02 40 00 00 00, Monday to Friday 9 am to 5 pm.',
    ),
  },
  formSigned: true,
  shortHash: '5d0c 91ae',
  stubCodes: [createCode(1, 1, 1400)],
  ...given,
});

const LONG_LAST_NAME = 'de La Rochefoucauld-Montmorency d’Artois';

/** What a receipt must hold without a word out of its box: 6 children, 8 weeks, names of 40 letters. */
export const createHugeReceipt = (given: Partial<ReceiptData> = {}): ReceiptData =>
  createReceipt({
    guardians: [
      createPerson({ lastName: LONG_LAST_NAME, firstName: 'Marie-Antoinette-Joséphine-Wilhelmine' }),
      createPerson({ lastName: LONG_LAST_NAME, firstName: 'Jean-Baptiste-Emmanuel-Maximilien' }),
    ],
    children: ['Anne-Charlotte-Éléonore', 'Léo', 'Nguyễn Thị Ngọc', 'Łukasz', 'Şahin', 'Zoé'].map(
      (firstName, index) =>
        createChild({
          firstName,
          lastName: LONG_LAST_NAME,
          requests: summer.map((period, week) => ({
            period,
            outcome: (week + index) % 3 === 0 ? 'waiting' : 'granted',
          })),
        }),
    ),
    stubCodes: [createCode(1, 2, 1600), createCode(2, 2, 1600)],
    ...given,
  });
