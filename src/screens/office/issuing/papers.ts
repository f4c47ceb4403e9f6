import type { Campaign, Desk } from '#domain/campaign/campaign.ts';
import { inGroupsOfFour } from '#domain/codes/base32.ts';
import { fingerprintOf } from '#domain/codes/card.ts';
import { type CoordinationKeys, cardCodeOf } from '#domain/keys/derive.ts';
import { deskPassphraseOf } from '#domain/keys/deskPassphrase.ts';
import { invariant } from '#domain/result.ts';
import type { Bytes } from '#domain/vocabulary/bytes.ts';
import type { SchoolCode } from '#domain/vocabulary/ids.ts';
import type { Translate } from '#i18n/translate.ts';
import { arrivalTicketsPages } from '#paper/campaign/arrivalTickets.ts';
import { deskCardPages, passphraseSlipPages } from '#paper/campaign/deskCard.ts';
import type { FormFor } from '#paper/campaign/form/data.ts';
import { paperRegisterPages } from '#paper/campaign/paperRegister.ts';
import { formPrinter } from '#paper/campaign/reservationForm.ts';
import { schoolbagLetterPages } from '#paper/campaign/schoolbagLetter.ts';
import type { CampaignPaper } from '#paper/campaign/voices.ts';
import { wallPosterPages } from '#paper/campaign/wallPoster.ts';
import type { Page, PageDescription } from '#paper/page.ts';
import { pupilsIn } from './pupilsFiles.ts';

export const PAPERS = ['letter', 'forms', 'pupilForms', 'tickets', 'cards', 'poster', 'register'] as const;
export type PaperKind = (typeof PAPERS)[number];

/** What is to be made. */
export interface PaperOrder {
  readonly schools: readonly SchoolCode[];
  readonly kinds: ReadonlySet<PaperKind>;
  /** Blank forms per school. */
  readonly copies: number;
  /** Arrival numbers, included. */
  readonly from: number;
  readonly to: number;
}

/** One file, described only when its turn comes. */
export interface PaperJob {
  readonly file: string;
  readonly describe: (signal: AbortSignal) => Promise<PageDescription>;
}

export interface PaperSource {
  readonly paper: CampaignPaper;
  /** Undefined while they are locked: then there are neither cards nor forms per pupil. */
  readonly keys: CoordinationKeys | undefined;
  /** Sealed lists of pupils. */
  readonly lists: ReadonlyMap<SchoolCode, Bytes>;
  readonly t: Translate;
}

/** Every file of an order, school by school. */
export const jobsOf = (source: PaperSource, order: PaperOrder): PaperJob[] =>
  order.schools.flatMap((school) =>
    PAPERS.filter((kind) => order.kinds.has(kind)).flatMap((kind) => jobsFor(kind, source, order, school)),
  );

function jobsFor(
  kind: PaperKind,
  { paper, keys, lists, t }: PaperSource,
  { copies, from, to }: PaperOrder,
  school: SchoolCode,
): PaperJob[] {
  const file = (name: Exclude<PaperKind, 'cards'> | 'cards' | 'slips') =>
    `${t(`issuing.file.${name}`, { school, from, to })}.pdf`;
  const job = (describe: () => PageDescription): PaperJob => ({
    file: file(kind),
    describe: async () => describe(),
  });
  switch (kind) {
    case 'letter':
      return [job(() => schoolbagLetterPages(paper, school))];
    case 'poster':
      return [job(() => wallPosterPages(paper, school))];
    case 'register':
      return [job(() => paperRegisterPages(paper, school, { from, to }))];
    case 'tickets':
      return [
        job(() =>
          bound(
            queuesOf(paper.campaign, school).map((queue) =>
              arrivalTicketsPages(paper, school, { from, to, ...queue }),
            ),
          ),
        ),
      ];
    case 'forms':
      return [
        { file: file('forms'), describe: (signal) => forms(paper, school, blankForms(copies), signal) },
      ];
    case 'pupilForms': {
      const list = lists.get(school);
      if (!list || !keys) return [];
      return [
        {
          file: file('pupilForms'),
          describe: async (signal) => {
            const pupils = await pupilsIn(list, keys);
            return forms(
              paper,
              school,
              pupils.map((pupil): FormFor => ({ type: 'pupil', pupil })),
              signal,
            );
          },
        },
      ];
    }
    case 'cards': {
      if (!keys) return [];
      const desks = paper.campaign.desks.filter((desk) => desk.school === school);
      return [
        job(() => bound(desks.map((desk) => deskCardPages(paper, cardOf(desk, keys))))),
        {
          file: file('slips'),
          describe: async () =>
            bound(
              desks.map(({ letter }) =>
                passphraseSlipPages(paper, {
                  school,
                  letter,
                  words: deskPassphraseOf(keys, `${school}-${letter}`),
                }),
              ),
            ),
        },
      ];
    }
  }
}

const cardOf = ({ school, letter }: Desk, keys: CoordinationKeys) => ({
  school,
  letter,
  code: cardCodeOf(keys, `${school}-${letter}`),
  fingerprint: inGroupsOfFour(fingerprintOf(keys.signing.publicKey)),
});

/** One pile of tickets per school, or one per desk, as the campaign says. */
const queuesOf = (
  { rules, desks }: Campaign,
  school: SchoolCode,
): readonly { readonly desk?: Desk['letter'] }[] =>
  rules.queue === 'school'
    ? [{}]
    : desks.flatMap((desk) => (desk.school === school && !desk.spare ? [{ desk: desk.letter }] : []));

const blankForms = (copies: number): readonly FormFor[] =>
  Array.from({ length: copies }, (): FormFor => ({ type: 'anybody' }));

/** Forms laid out between two breaths of the screen: a school has hundreds. */
async function forms(
  paper: CampaignPaper,
  school: SchoolCode,
  wanted: readonly FormFor[],
  signal: AbortSignal,
): Promise<PageDescription> {
  const lay = formPrinter(paper, school);
  const pages: Page[] = [];
  let blank: Page[] | undefined;
  for (const [index, form] of wanted.entries()) {
    if (index % BREATH === 0) await breath();
    if (signal.aborted) break;
    if (form.type === 'anybody') blank ??= lay(form);
    pages.push(...(form.type === 'anybody' && blank ? blank : lay(form)));
  }
  return { title: school, madeAt: paper.madeAt, language: 'fr', pages };
}

const BREATH = 10;
const breath = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** Several papers as one file. */
function bound(papers: readonly PageDescription[]): PageDescription {
  const [first] = papers;
  invariant(first, 'every school of a campaign has a desk');
  return { ...first, pages: papers.flatMap(({ pages }) => pages) };
}
