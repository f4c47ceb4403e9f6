import type { PageDescription } from '../page.ts';
import { receiptPages } from '../receipt.ts';
import type { ReceiptData } from './data.ts';

/** A receipt of nobody, as long as a usual one: laid out and drawn to warm up, seen by no one. */
export const specimenReceipt = (): PageDescription => receiptPages(SPECIMEN);

const NAME = 'Préau';
const TEXT = `${NAME}, ${NAME.toLowerCase()}-${NAME.toLowerCase()}. `.repeat(10);
const words = { fr: TEXT, en: TEXT };
const person = { lastName: NAME, firstName: NAME, phone: '+33600000000' };
const request = (outcome: string, closedDays: readonly string[] = []) => ({
  period: { week: 'S28', firstDay: '2024-07-08', lastDay: '2024-07-12', closedDays },
  outcome,
});
const child = {
  lastName: NAME,
  firstName: NAME,
  birthDate: '2016-07-08',
  level: 'CE1',
  requests: [request('granted'), request('granted', ['2024-07-10']), request('waiting')],
};

/** Its parts were never checked, as those of a receipt that is printed are. */
const SPECIMEN = {
  receipt: 'PRE-A000-0001-0',
  revision: 0,
  copy: 1,
  training: false,
  english: false,
  town: NAME,
  title: words,
  school: { code: 'PRE', name: NAME },
  desk: 'PRE-A',
  centre: { name: NAME, address: NAME },
  ticket: 1,
  recordedAt: '2024-05-25T08:30:00+02:00',
  agent: 'PRE',
  role: 'own',
  bearer: person,
  guardians: [person],
  children: [child, child],
  answerBy: '2024-06-14',
  notices: { rules: words, privacy: words, contact: words },
  formSigned: true,
  shortHash: '0000 0000',
  stubCodes: ['PREAU1:'.padEnd(1100, '6BF9V%24K0')],
} as unknown as ReceiptData;
