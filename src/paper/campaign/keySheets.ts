import { row, space, stack } from '../layout.ts';
import type { PageDescription } from '../page.ts';
import { framedPages, WIDTH } from './frame.ts';
import { codeFrame, fact, sectionTitle, sheetHead, spaced, steps, warning } from './steps.ts';
import { inEach, type OccasionPaper, said, voicesOf } from './voices.ts';
import { writingLine } from './writing.ts';

export interface RecoverySheetData {
  /** The code as it is typed, line by line, each with its own check. */
  readonly lines: readonly string[];
  /** What the camera reads. */
  readonly qr: string;
  /** Of the signing key that the code gives back. */
  readonly fingerprint: string;
}

/** From which the coordination makes its keys again on another computer. */
export const recoverySheetPages = (paper: OccasionPaper, data: RecoverySheetData): PageDescription =>
  keySheet(paper, {
    kind: 'recovery',
    lines: data.lines,
    qr: data.qr,
    fact: ['campaignPaper.recovery.fingerprint', spaced(data.fingerprint)],
  });

export interface RescueKeyData {
  /** `AGE-SECRET-KEY-1…` */
  readonly identity: string;
  /** `age1…` */
  readonly recipient: string;
}

/** A second key that only reads, to be kept by somebody else. */
export const rescueKeySheetPages = (
  paper: OccasionPaper,
  { identity, recipient }: RescueKeyData,
): PageDescription =>
  keySheet(paper, {
    kind: 'rescue',
    lines: identity.match(/.{1,25}/gu) ?? [],
    qr: identity,
    fact: ['campaignPaper.rescue.recipient', recipient],
  });

const IDS = {
  recovery: {
    title: 'campaignPaper.recovery.title',
    document: 'campaignPaper.recovery.document',
    lead: 'campaignPaper.recovery.lead',
    code: 'campaignPaper.recovery.code',
    steps: ['campaignPaper.recovery.step1', 'campaignPaper.recovery.step2', 'campaignPaper.recovery.step3'],
    keep: 'campaignPaper.recovery.keep.text',
  },
  rescue: {
    title: 'campaignPaper.rescue.title',
    document: 'campaignPaper.rescue.document',
    lead: 'campaignPaper.rescue.lead',
    code: 'campaignPaper.rescue.code',
    steps: ['campaignPaper.rescue.step1', 'campaignPaper.rescue.step2', 'campaignPaper.rescue.step3'],
    keep: 'campaignPaper.rescue.keep.text',
  },
} as const;

interface KeySheet {
  readonly kind: keyof typeof IDS;
  readonly lines: readonly string[];
  readonly qr: string;
  readonly fact: readonly ['campaignPaper.recovery.fingerprint' | 'campaignPaper.rescue.recipient', string];
}

function keySheet(
  paper: OccasionPaper,
  { kind, lines, qr, fact: [label, value] }: KeySheet,
): PageDescription {
  const voices = voicesOf(paper);
  const [{ t, of, formats }] = voices;
  const { campaign, madeAt } = paper;
  const ids = IDS[kind];
  const made = 38;
  const body = stack([
    sheetHead(
      campaign.town,
      of(campaign.title),
      inEach(voices, (voice) => voice.t(ids.title)),
    ),
    space(3),
    said(voices, (voice) => voice.t(ids.lead), { size: 11, weight: 'regular', leading: 1.4 }, WIDTH),
    space(6),
    codeFrame(
      inEach(voices, (voice) => voice.t(ids.code)),
      lines,
      qr,
      58,
    ),
    space(4),
    row(
      [
        fact(voices, label, value, WIDTH - made - 5, value.length > 30 ? 8.5 : 13),
        fact(voices, 'campaignPaper.recovery.made', formats.moment(madeAt), made, 11),
      ],
      5,
    ),
    space(8),
    sectionTitle(voices, 'campaignPaper.recovery.use'),
    steps(voices, ids.steps),
    space(8),
    sectionTitle(voices, 'campaignPaper.recovery.keep'),
    warning(voices, ids.keep),
    space(8),
    ...[1, 2].map(() =>
      writingLine(
        inEach(voices, (voice) => voice.t('campaignPaper.recovery.custody')),
        WIDTH,
        14,
      ),
    ),
  ]);
  return framedPages(paper, voices, t(ids.document), [body]);
}
