import type { TransferCode } from '#domain/events/events.ts';
import type { Hash, ReceiptNumber, Ticket } from '#domain/vocabulary/ids.ts';
import type { ClosingReportData } from '#paper/closingReport.ts';
import type { RefusalSlipData } from '#paper/refusalSlip.ts';
import type { TestPageData } from '#paper/testPage.ts';
import type { TransferSlipData } from '#paper/transferSlip.ts';
import { createPerson, moment, summer, weekOf15August, words } from './createReceipt.ts';

const occasion = {
  training: false,
  town: 'Ville de Port-Clair',
  title: words('Centres de loisirs de l’été 2024', 'Summer leisure centres 2024'),
};
const maternelle = words('Maternelle', 'Nursery');
const elementaire = words('Élémentaire', 'Elementary');
const receipt = (number: string) => number as ReceiptNumber;

export const createClosing = (given: Partial<ClosingReportData> = {}): ClosingReportData => ({
  ...occasion,
  school: { name: 'Jules Verne' },
  centre: { name: 'Les Goélands' },
  desk: 'JVE-A7K2',
  openedAt: moment('2024-05-25T08:12:40+02:00'),
  closedAt: moment('2024-05-25T12:41:03+02:00'),
  agent: 'MLD',
  counts: { enrolments: 87, children: 131, granted: 342, waiting: 58, recorded: 0, refusals: 3 },
  firstReceipt: receipt('JVE-A7K2-0001-9'),
  lastReceipt: receipt('JVE-A7K2-0089-T'),
  lastTicketHandedOut: 91,
  unserved: [64, 90, 91] as Ticket[],
  voided: [
    { receipt: receipt('JVE-A7K2-0017-4'), reason: 'Mauvais enfant choisi dans la liste, corrigé aussitôt' },
    { receipt: receipt('JVE-A7K2-0052-X'), reason: 'Niveau de classe saisi pour la sœur' },
  ],
  pools: summer.flatMap((period, week) => [
    {
      period,
      band: maternelle,
      held: 14,
      granted: 14 - (week % 3),
      left: week % 3,
      waiting: week % 3 ? 0 : 4,
    },
    { period, band: elementaire, held: 27, granted: 27 - week, left: week, waiting: week ? 0 : 6 },
  ]),
  copy: {
    type: 'verified',
    file: 'JVE-A7K2_2024-05-25_1241_0214.preau',
    at: moment('2024-05-25T12:41:58+02:00'),
    upTo: 214,
  },
  head: '5d0c91ae6b1f4c70a2e83d9450b7fe129c36d8a4175be02f93c6471d8ea05b2f' as Hash,
  shortHash: '5d0c 91ae',
  ...given,
});

export const createRefusal = (given: Partial<RefusalSlipData> = {}): RefusalSlipData => ({
  ...occasion,
  school: { name: 'Jules Verne' },
  desk: 'JVE-A',
  ticket: 57 as Ticket,
  at: moment('2024-05-25T10:22:00+02:00'),
  agent: 'MLD',
  bearer: createPerson(),
  refusal: { rule: 'R9', householdsCarried: 1, earlier: receipt('JVE-A7K2-0031-M') },
  contact: words(
    'Service enfance, hôtel de ville, 02 40 00 00 00.',
    'Children’s service, town hall, 02 40 00 00 00.',
  ),
  ...given,
});

export const createTransfer = (given: Partial<TransferSlipData> = {}): TransferSlipData => ({
  ...occasion,
  from: 'JVE-A7K2',
  to: 'JJA-A0PX',
  transfer: 3,
  at: moment('2024-05-25T11:02:00+02:00'),
  centre: 'Les Goélands',
  period: weekOf15August,
  band: elementaire,
  count: 4,
  code: '7K20PX3M4CJQ8ZT5RHB2D6WN' as TransferCode,
  ...given,
});

export const createTestPage = (given: Partial<TestPageData> = {}): TestPageData => ({
  ...occasion,
  desk: 'JVE-A',
  at: moment('2024-05-25T08:10:00+02:00'),
  ...given,
});
