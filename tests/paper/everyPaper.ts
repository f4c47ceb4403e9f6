import { numberedFamilies } from '#domain/publication/families.ts';
import { familyLetters, lettersBySchool } from '#domain/publication/letters.ts';
import { arrivalTicketsPages } from '#paper/campaign/arrivalTickets.ts';
import { deskCardPages, passphraseSlipPages } from '#paper/campaign/deskCard.ts';
import { recoverySheetPages, rescueKeySheetPages } from '#paper/campaign/keySheets.ts';
import { paperRegisterPages } from '#paper/campaign/paperRegister.ts';
import { reservationFormPages } from '#paper/campaign/reservationForm.ts';
import { schoolbagLetterPages } from '#paper/campaign/schoolbagLetter.ts';
import { wallPosterPages } from '#paper/campaign/wallPoster.ts';
import { closingReportPages } from '#paper/closingReport.ts';
import type { PageDescription } from '#paper/page.ts';
import { centreListsBatch } from '#paper/publication/centreLists.ts';
import { familyLetterPages, lettersBatch } from '#paper/publication/letters.ts';
import { publicationReportPages } from '#paper/publication/publicationReport.ts';
import { tickOffBatch } from '#paper/publication/tickOffList.ts';
import { waitingListsBatch } from '#paper/publication/waitingLists.ts';
import { GUIDE_ROLES } from '#paper/quickGuides/contents.ts';
import type { ReceiptData } from '#paper/receipt/data.ts';
import { receiptPages } from '#paper/receipt.ts';
import { refusalSlipPages } from '#paper/refusalSlip.ts';
import { testPages } from '#paper/testPage.ts';
import { transferSlipPages } from '#paper/transferSlip.ts';
import { guideFor } from '#screens/guides/guideFor.ts';
import { createCampaignPaper, createEnrolled, createFullPaper, JVE, NOTICES } from './createCampaignPaper.ts';
import { createClosing, createRefusal, createTestPage, createTransfer } from './createPapers.ts';
import {
  createChild,
  createCode,
  createHugeReceipt,
  createPerson,
  createReceipt,
  day,
  moment,
  phone,
  requests,
} from './createReceipt.ts';
import { card, recovery, rescue, slip } from './createSecrets.ts';
import {
  createPublicationPaper,
  createPublished,
  createReport,
  whole,
} from './publication/createPublication.ts';

/**
 * Every paper that Préau prints, as those hold it to whom it is given. By name and language: `receipt-2.fr`; `both` has
 * the English under the French.
 */
export const everyPaper = (): Readonly<Record<string, PageDescription>> => ({
  ...receipts(),
  ...ofTheDesk(),
  ...ofTheCampaign('fr'),
  ...ofTheCampaign('both'),
  ...ofThePublication('fr'),
  ...ofThePublication('both'),
  ...guides(),
});

const SIBLINGS = [
  createChild({ requests: requests('granted', 'granted', 'granted') }),
  createChild({
    firstName: 'Malo',
    birthDate: day('2019-08-15'),
    level: 'MS',
    requests: requests('granted', 'granted', 'waiting'),
  }),
  createChild({
    firstName: 'Éloïse',
    birthDate: day('2014-11-03'),
    level: 'CM1',
    requests: requests('waiting', 'granted', 'granted'),
  }),
  createChild({
    firstName: 'Basile',
    birthDate: day('2018-01-30'),
    level: 'CP',
    requests: requests('waiting', 'waiting', 'granted'),
  }),
];
const fatou = createPerson({ lastName: 'Diallo', firstName: 'Fatou', phone: phone('+33698765432') });

function receipts(): Record<string, PageDescription> {
  const receipt = (given: Partial<ReceiptData> = {}): PageDescription =>
    receiptPages(createReceipt({ notices: NOTICES, stubCodes: [createCode(1, 1, 1100)], ...given }));
  return {
    ...Object.fromEntries(
      [1, 2, 3, 4].map((count) => [`receipt-${count}.fr`, receipt({ children: SIBLINGS.slice(0, count) })]),
    ),
    'receipt-2.both': receipt({ english: true, children: SIBLINGS.slice(0, 2) }),
    'receipt-4.both': receipt({ english: true, children: SIBLINGS }),
    'receipt-6-children-8-weeks.fr': receiptPages(createHugeReceipt({ notices: NOTICES })),
    'receipt-carried.fr': receipt({ role: 'carried', bearer: fatou, proxySeen: true }),
    'receipt-carried.both': receipt({ role: 'carried', bearer: fatou, proxySeen: true, english: true }),
    'receipt-duplicate.fr': receipt({ copy: 2 }),
    'receipt-corrected.fr': receipt({ revision: 1 }),
    'receipt-late-entry.fr': receipt({ takenAt: moment('2024-05-25T08:35:00+02:00'), formSigned: false }),
    'receipt-no-places-given.fr': receipt({
      children: [createChild({ requests: requests('recorded', 'recorded') })],
    }),
    'receipt-training.fr': receipt({ training: true }),
  };
}

const ofTheDesk = (): Record<string, PageDescription> => ({
  'refusal-second-family.fr': refusalSlipPages(createRefusal()),
  'refusal-other-school.fr': refusalSlipPages(
    createRefusal({ refusal: { rule: 'R11', school: 'Léon Blum' } }),
  ),
  'transfer.fr': transferSlipPages(createTransfer()),
  'transfer.en': transferSlipPages(createTransfer(), 'en'),
  'test-page.fr': testPages(createTestPage()),
  'closing-report.fr': closingReportPages(createClosing()),
  'closing-report.en': closingReportPages(createClosing(), 'en'),
  'closing-report-no-copy.fr': closingReportPages(
    createClosing({ copy: { type: 'missing', reason: 'Clé USB en panne' } }),
  ),
});

function ofTheCampaign(language: 'fr' | 'both'): Record<string, PageDescription> {
  const paper = createCampaignPaper({ english: language === 'both' });
  const full = createFullPaper({ english: language === 'both' });
  const pupil = { number: 42, lastName: 'Le Gall', firstName: 'Alice', level: 'CE1' } as const;
  return named(language, {
    'schoolbag-letter': schoolbagLetterPages(paper, JVE),
    'wall-poster': wallPosterPages(paper, JVE),
    'arrival-tickets': arrivalTicketsPages(paper, JVE, { from: 1, to: 12 }),
    form: reservationFormPages(paper, JVE),
    'form-pupil': reservationFormPages(paper, JVE, { type: 'pupil', pupil }),
    'form-12-periods-6-questions': reservationFormPages(full, JVE),
    'form-to-sign': reservationFormPages(full, JVE, { type: 'household', ...createEnrolled(full) }),
    'paper-register': paperRegisterPages(paper, JVE, { from: 1, to: 40 }),
    'desk-card': deskCardPages(paper, card),
    'passphrase-slip': passphraseSlipPages(paper, slip),
    'recovery-sheet': recoverySheetPages(paper, recovery),
    'rescue-key': rescueKeySheetPages(paper, rescue),
  });
}

function ofThePublication(language: 'fr' | 'both'): Record<string, PageDescription> {
  const paper = createPublicationPaper(language === 'both');
  const register = createPublished(paper, 25);
  const letters = familyLetters(paper.campaign, register);
  const [usual, huge, carried] = letters;
  if (!usual || !huge || !carried) throw new Error('each of the first families has a letter');
  return {
    ...named(language, {
      letter: familyLetterPages(paper, usual),
      'letter-6-children-8-weeks': familyLetterPages(paper, huge),
      'letter-carried': familyLetterPages(paper, carried),
      'letters-of-a-school': firstPages(
        4,
        whole(lettersBatch(paper, lettersBySchool(paper.campaign, register))),
      ),
      'centre-list': firstPages(4, whole(centreListsBatch(paper, register))),
      'waiting-list': firstPages(4, whole(waitingListsBatch(paper, register))),
      'tick-off-list': firstPages(4, whole(tickOffBatch(paper, numberedFamilies(letters)))),
    }),
    [`publication-report.${language === 'fr' ? 'fr' : 'en'}`]: publicationReportPages(
      paper,
      createReport(paper),
      language === 'fr' ? 'fr' : 'en',
    ),
  };
}

function guides(): Record<string, PageDescription> {
  const made = { version: '1.0.0', madeAt: moment('2024-05-20T10:00:00+02:00') };
  return Object.fromEntries(
    GUIDE_ROLES.flatMap((role) =>
      (['fr', 'en'] as const).map((language) => [
        `quick-guide-${role}.${language}`,
        guideFor(role, language, made),
      ]),
    ),
  );
}

const named = <T>(language: string, papers: Record<string, T>): Record<string, T> =>
  Object.fromEntries(Object.entries(papers).map(([name, paper]) => [`${name}.${language}`, paper]));

const firstPages = (count: number, paper: PageDescription): PageDescription => ({
  ...paper,
  pages: paper.pages.slice(0, count),
});
