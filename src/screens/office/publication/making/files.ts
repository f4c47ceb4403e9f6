import type { Campaign } from '#domain/campaign/campaign.ts';
import type { MergedRegister } from '#domain/merge/register.ts';
import { portionNumber, portionsOf } from '#domain/publication/bookings.ts';
import { type NumberedFamily, numberedFamilies } from '#domain/publication/families.ts';
import { familyLetters, lettersBySchool, type SchoolLetters } from '#domain/publication/letters.ts';
import type { Bytes } from '#domain/vocabulary/bytes.ts';
import { bookingsTable } from '#files/tables/bookings.ts';
import { csvChunks } from '#files/tables/csv.ts';
import { centreTables, placesTable, toSettleTable, waitingTable } from '#files/tables/lists.ts';
import { noethyswebTable } from '#files/tables/noethysweb.ts';
import { registerTable } from '#files/tables/register.ts';
import type { Table } from '#files/tables/table.ts';
import { xlsxBlob } from '#files/tables/xlsx.ts';
import { campaignWords } from '#i18n/sentences/words.ts';
import { type BatchPaper, inOnePart } from '#paper/batch.ts';
import type { CampaignPaper } from '#paper/campaign/voices.ts';
import { centreListsBatch } from '#paper/publication/centreLists.ts';
import { lettersBatch } from '#paper/publication/letters.ts';
import { publicationReportPages } from '#paper/publication/publicationReport.ts';
import { tickOffBatch } from '#paper/publication/tickOffList.ts';
import { waitingListsBatch } from '#paper/publication/waitingLists.ts';
import { type Answers, lettersChanged } from './changes.ts';
import type { FileKind, FileOrder } from './making.ts';

/** The register as it was published, and what is made beside it. */
export interface Published {
  readonly campaign: Campaign;
  readonly register: MergedRegister;
  /** `register.json`. */
  readonly bytes: Bytes;
  /** The answers of the publication before, where it is known. */
  readonly earlier: Answers | undefined;
}

/** One file to be made: drawn by the press, or written at once. */
export type FileToMake =
  | { readonly paper: BatchPaper; readonly letters: number }
  | { readonly fileName: string; readonly write: () => Blob };

/** Every file of an order; none is made before its turn. */
export function filesOf(published: Published, order: FileOrder): FileToMake[] {
  const { campaign } = published;
  const paper = { campaign, english: order.english, madeAt: order.publication.at };
  return order.kinds.flatMap((kind) => filesOfKind(kind, published, order, paper));
}

function filesOfKind(
  kind: FileKind,
  published: Published,
  order: FileOrder,
  paper: CampaignPaper,
): FileToMake[] {
  const { register, bytes } = published;
  switch (kind) {
    case 'letters':
      return letterFiles(paper, lettersOf(published, order));
    case 'centreLists':
      return drawn(centreListsBatch(paper, register));
    case 'waitingLists':
      return drawn(waitingListsBatch(paper, register));
    case 'tables':
      return tableFiles(published, order);
    case 'registerJson':
      return [{ fileName: 'register.json', write: () => new Blob([bytes], { type: 'application/json' }) }];
    case 'noethysweb':
      return noethyswebFiles(published, order, paper);
    case 'report':
      return drawn([reportPaper(published, order, paper)]);
  }
}

function lettersOf({ campaign, register, earlier }: Published, order: FileOrder): SchoolLetters[] {
  const wanted = new Set(order.schools);
  const letters = lettersBySchool(campaign, register).filter(({ school }) => wanted.has(school));
  return order.onlyChanged && earlier ? lettersChanged(letters, earlier) : letters;
}

/** School by school, to know how many letters each file holds. */
const letterFiles = (paper: CampaignPaper, schools: readonly SchoolLetters[]): FileToMake[] =>
  schools.flatMap((school) => {
    const letters = school.classes.reduce((sum, group) => sum + group.letters.length, 0);
    return lettersBatch(paper, [school]).map((file) => ({ paper: file, letters }));
  });

function tableFiles({ campaign, register }: Published, { language }: FileOrder): FileToMake[] {
  const words = campaignWords(language, campaign);
  return [
    written('registre.csv', () => {
      const chunks = csvChunks(registerTable(campaign, register, words));
      return new Blob([...chunks], { type: 'text/csv' });
    }),
    written('registre.xlsx', () =>
      xlsxBlob([
        registerTable(campaign, register, words),
        placesTable(campaign, register, words),
        waitingTable(campaign, register, words),
        toSettleTable(campaign, register, words),
      ]),
    ),
    ...campaign.centres.flatMap(({ id }) => {
      const tables = (): Table[] => [
        ...centreTables(campaign, register, id, words),
        waitingTable(campaign, register, words, id),
      ];
      return [written(`liste-${id}.xlsx`, () => xlsxBlob(tables()))];
    }),
  ];
}

/** Portion by portion: a file for the importer, and the same families to tick off, on paper and in a table. */
function noethyswebFiles(
  { campaign, register }: Published,
  { language }: FileOrder,
  paper: CampaignPaper,
): FileToMake[] {
  const families: readonly NumberedFamily[] = numberedFamilies(familyLetters(campaign, register));
  const words = campaignWords(language, campaign);
  return [
    ...portionsOf(families).flatMap((portion, index) => [
      written(`individus-${portionNumber(index)}.xlsx`, () => xlsxBlob([noethyswebTable(campaign, portion)])),
      written(`reservations-${portionNumber(index)}.xlsx`, () =>
        xlsxBlob([bookingsTable(campaign, portion, words)]),
      ),
    ]),
    ...drawn(tickOffBatch(paper, families)),
  ];
}

/** What is wiped since the publication stands in the report as well. */
function reportPaper(
  { register }: Published,
  { publication, language }: FileOrder,
  paper: CampaignPaper,
): BatchPaper {
  const wiped = new Map(publication.desks.map((desk) => [`${desk.school}-${desk.letter}`, desk.wiped]));
  const desks = register.desks.map((desk) => ({
    ...desk,
    wiped: wiped.get(`${desk.school}-${desk.letter}`) ?? desk.wiped,
  }));
  const { number, coordination, register: hash, signature } = publication;
  const report = { register: { ...register, desks }, coordination, hash, signature, number };
  return inOnePart(`publication-${number}.pdf`, () => publicationReportPages(paper, report, language));
}

const drawn = (papers: readonly BatchPaper[]): FileToMake[] => papers.map((paper) => ({ paper, letters: 0 }));
const written = (fileName: string, write: () => Blob): FileToMake => ({ fileName, write });
