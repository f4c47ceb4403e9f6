import type { KeyFingerprint } from '#domain/codes/card.ts';
import type { DeskLetter, SchoolCode } from '#domain/vocabulary/ids.ts';
import { paragraph, row, space, stack } from '../layout.ts';
import type { PageDescription } from '../page.ts';
import { framedPages, WIDTH } from './frame.ts';
import { codeFrame, fact, sectionTitle, sheetHead, spaced, steps, warning } from './steps.ts';
import { type CampaignPaper, inEach, oneLine, placeOf, said, voicesOf } from './voices.ts';

export interface DeskCardData {
  readonly school: SchoolCode;
  readonly letter: DeskLetter;
  /** In groups of four, with hyphens: `makeCardCode`. */
  readonly code: string;
  /** Of the coordinator's signing key, as the code holds it: `fingerprintOf`. */
  readonly fingerprint: KeyFingerprint;
}

/** What the agent opens its desk with. The passphrase is on a paper of its own, and travels apart. */
export function deskCardPages(paper: CampaignPaper, data: DeskCardData): PageDescription {
  const voices = voicesOf(paper);
  const [{ t, of }] = voices;
  const { campaign } = paper;
  const { school, centre } = placeOf(campaign, data.school);
  const desk = `${data.school}-${data.letter}`;
  const isSpare = campaign.desks.some(
    ({ school: code, letter, spare }) => code === data.school && letter === data.letter && spare,
  );
  const third = (WIDTH - 10) / 3;
  const body = stack([
    sheetHead(
      campaign.town,
      of(campaign.title),
      inEach(voices, (voice) => voice.t('campaignPaper.card.title')),
    ),
    space(4),
    row(
      [
        fact(voices, 'campaignPaper.card.desk', desk, third, 30),
        fact(voices, 'campaignPaper.card.school', school.name, third),
        fact(voices, 'campaignPaper.card.centre', centre.name, third),
      ],
      5,
    ),
    ...(isSpare
      ? [
          space(2),
          said(voices, (voice) => voice.t('campaignPaper.card.spare'), { size: 11, weight: 'bold' }, WIDTH),
        ]
      : []),
    space(6),
    codeFrame(
      inEach(voices, (voice) => voice.t('campaignPaper.card.code')),
      linesOfGroups(data.code, 2),
      data.code,
      52,
    ),
    space(8),
    sectionTitle(voices, 'campaignPaper.card.whatToDo'),
    steps(voices, ['campaignPaper.card.step1', 'campaignPaper.card.step2', 'campaignPaper.card.step3']),
    space(8),
    sectionTitle(voices, 'campaignPaper.card.fingerprint'),
    oneLine(spaced(data.fingerprint), { size: 16, weight: 'bold' }, WIDTH),
    said(
      voices,
      (voice) => voice.t('campaignPaper.card.fingerprint.explain'),
      { size: 9, weight: 'regular', leading: 1.36 },
      WIDTH,
    ),
    space(8),
    warning(voices, 'campaignPaper.card.keep'),
  ]);
  return framedPages(paper, voices, t('campaignPaper.card.document', { desk }), [body]);
}

export interface PassphraseSlipData {
  readonly school: SchoolCode;
  readonly letter: DeskLetter;
  readonly words: readonly string[];
}

/** The words that open the desk, on a page of their own. */
export function passphraseSlipPages(
  paper: CampaignPaper,
  { school, letter, words }: PassphraseSlipData,
): PageDescription {
  const voices = voicesOf(paper);
  const [{ t, of }] = voices;
  const { campaign } = paper;
  const desk = `${school}-${letter}`;
  const body = stack([
    sheetHead(
      campaign.town,
      of(campaign.title),
      inEach(voices, (voice) => voice.t('campaignPaper.slip.title', { desk })),
    ),
    space(2),
    paragraph(
      t('campaignPaper.school', { school: placeOf(campaign, school).school.name }),
      { size: 12, weight: 'bold', maxLines: 2 },
      WIDTH,
    ),
    space(8),
    said(voices, (voice) => voice.t('campaignPaper.slip.lead'), { size: 11, weight: 'regular' }, WIDTH),
    space(6),
    wordsFrame(words),
    space(10),
    warning(voices, 'campaignPaper.slip.keep'),
  ]);
  return framedPages(paper, voices, t('campaignPaper.slip.document', { desk }), [body]);
}

/** Words under each other in two columns, numbered, so that none is skipped. */
function wordsFrame(words: readonly string[]) {
  const column = WIDTH / 2 - 8;
  const half = Math.ceil(words.length / 2);
  const side = (some: readonly string[], first: number) =>
    stack(
      some.map((word, index) =>
        row(
          [
            paragraph(`${first + index}`, { size: 11, weight: 'regular', leading: 2.4 }, 8),
            oneLine(word, { size: 22, weight: 'bold', leading: 1.2 }, column - 8),
          ],
          2,
        ),
      ),
      3,
      column,
    );
  return row([side(words.slice(0, half), 1), side(words.slice(half), half + 1)], 12);
}

/** `9FK2-…`: so many groups of four to a line. */
function linesOfGroups(code: string, perLine: number): string[] {
  const groups = code.split('-');
  return Array.from({ length: Math.ceil(groups.length / perLine) }, (_, index) =>
    groups.slice(index * perLine, (index + 1) * perLine).join(' - '),
  );
}
