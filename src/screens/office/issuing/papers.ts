import type { Campaign, Desk } from '#domain/campaign/campaign.ts';
import { fingerprintOf } from '#domain/codes/card.ts';
import { type CoordinationKeys, cardCodeOf } from '#domain/keys/derive.ts';
import { deskPassphraseOf } from '#domain/keys/deskPassphrase.ts';
import type { Bytes } from '#domain/vocabulary/bytes.ts';
import type { SchoolCode } from '#domain/vocabulary/ids.ts';
import type { NumberedPupil } from '#files/pupilsFile.ts';
import type { Translate } from '#i18n/translate.ts';
import { type BatchPaper, inOnePart } from '#paper/batch.ts';
import { arrivalTicketsPages } from '#paper/campaign/arrivalTickets.ts';
import {
  type DeskCardData,
  deskCardPages,
  type PassphraseSlipData,
  passphraseSlipPages,
} from '#paper/campaign/deskCard.ts';
import { paperRegisterPages } from '#paper/campaign/paperRegister.ts';
import { reservationFormPages, reservationFormParts } from '#paper/campaign/reservationForm.ts';
import { schoolbagLetterPages } from '#paper/campaign/schoolbagLetter.ts';
import type { CampaignPaper } from '#paper/campaign/voices.ts';
import { wallPosterPages } from '#paper/campaign/wallPoster.ts';
import type { PageDescription } from '#paper/page.ts';
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

export interface PaperSource {
  readonly paper: CampaignPaper;
  /** Undefined while they are locked: then there are neither cards nor forms per pupil. */
  readonly keys: CoordinationKeys | undefined;
  /** Sealed lists of pupils. */
  readonly lists: ReadonlyMap<SchoolCode, Bytes>;
  readonly t: Translate;
}

/** Every file of an order, school by school; none is laid out before its turn. */
export async function papersOf(source: PaperSource, order: PaperOrder): Promise<BatchPaper[]> {
  const pupils = await pupilsOf(source, order);
  return order.schools.flatMap((school) =>
    PAPERS.filter((kind) => order.kinds.has(kind)).flatMap((kind) =>
      filesFor(kind, source, order, school, pupils.get(school) ?? []),
    ),
  );
}

type Pupils = readonly NumberedPupil[];

async function pupilsOf({ keys, lists }: PaperSource, order: PaperOrder): Promise<Map<SchoolCode, Pupils>> {
  const pupils = new Map<SchoolCode, Pupils>();
  if (!keys || !order.kinds.has('pupilForms')) return pupils;
  for (const school of order.schools) {
    const list = lists.get(school);
    if (list) pupils.set(school, await pupilsIn(list, keys));
  }
  return pupils;
}

function filesFor(
  kind: PaperKind,
  { paper, keys, t }: PaperSource,
  { copies, from, to }: PaperOrder,
  school: SchoolCode,
  pupils: Pupils,
): BatchPaper[] {
  const file = (name: PaperKind | 'slips') => `${t(`issuing.file.${name}`, { school, from, to })}.pdf`;
  const desks = paper.campaign.desks.filter((desk) => desk.school === school);
  switch (kind) {
    case 'letter':
      return [inOnePart(file(kind), () => schoolbagLetterPages(paper, school))];
    case 'poster':
      return [inOnePart(file(kind), () => wallPosterPages(paper, school))];
    case 'register':
      return [inOnePart(file(kind), () => paperRegisterPages(paper, school, { from, to }))];
    case 'tickets':
      return [
        {
          fileName: file(kind),
          parts: () =>
            queuesOf(paper.campaign, desks).map((queue) =>
              arrivalTicketsPages(paper, school, { from, to, ...queue }),
            ),
        },
      ];
    case 'forms':
      return [{ fileName: file(kind), parts: () => blankForms(paper, school, copies) }];
    case 'pupilForms':
      if (pupils.length === 0) return [];
      return [{ fileName: file(kind), parts: () => pupilForms(paper, school, pupils) }];
    case 'cards':
      if (!keys) return [];
      return [
        { fileName: file(kind), parts: () => desks.map((desk) => deskCardPages(paper, cardOf(desk, keys))) },
        {
          fileName: file('slips'),
          parts: () => desks.map((desk) => passphraseSlipPages(paper, slipOf(desk, keys))),
        },
      ];
  }
}

const cardOf = ({ school, letter }: Desk, keys: CoordinationKeys): DeskCardData => ({
  school,
  letter,
  code: cardCodeOf(keys, `${school}-${letter}`),
  fingerprint: fingerprintOf(keys.signing.publicKey),
});

const slipOf = ({ school, letter }: Desk, keys: CoordinationKeys): PassphraseSlipData => ({
  school,
  letter,
  words: deskPassphraseOf(keys, `${school}-${letter}`),
});

/** One pile of tickets per school, or one per desk, as the campaign says. */
const queuesOf = (
  { rules }: Campaign,
  desks: readonly Desk[],
): readonly { readonly desk?: Desk['letter'] }[] =>
  rules.queue === 'school'
    ? [{}]
    : desks.filter(({ spare }) => !spare).map(({ letter }) => ({ desk: letter }));

function* blankForms(paper: CampaignPaper, school: SchoolCode, copies: number): Generator<PageDescription> {
  const form = reservationFormPages(paper, school);
  for (let done = 0; done < copies; done += 1) yield form;
}

const pupilForms = (paper: CampaignPaper, school: SchoolCode, pupils: Pupils): Iterable<PageDescription> =>
  reservationFormParts(
    paper,
    school,
    pupils.map((pupil) => ({ type: 'pupil', pupil })),
  );
