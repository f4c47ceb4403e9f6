import { type Block, pageOf, paragraph, space, stack } from '../layout.ts';
import type { Box, Page } from '../page.ts';
import { qrBlock } from '../qr.ts';
import type { Voice } from '../voice.ts';
import { childrenInWords, childrenPieces } from './children.ts';
import { printedNumber, type ReceiptData } from './data.ts';
import { fitted, halfPages, roomUnder } from './half.ts';
import { headingBlock } from './heading.ts';

/** With its white border: the densest code, of 125 modules, is then 60 mm wide. */
const CODE = 64;
const CODES_ON_A_PAGE = 2;
const GAP = 6;

/**
 * The desk's half: on the left all that the enrolment says, on the right over the whole height the code that
 * brings it back when the laptop is lost. One code for most families, a second under it for large ones.
 */
export function stubHalf(data: ReceiptData, french: Voice, area: Box): Page[] {
  const text: Box = { ...area, width: area.width - CODE - GAP };
  const heading = stack([
    headingBlock(data, [french], 'stub', text.width),
    space(1.5),
    seen(data, french, text.width),
  ]);
  const words = childrenInWords(data, [french], 'stub');
  const children = fitted([9, 8.5, 8, 7.5, 7], roomUnder(heading, text), (size) =>
    childrenPieces(words, size, text.width),
  );
  const codes = codeColumns(data, french);
  return halfPages(data, french, text, { heading, columns: [children], atLeast: codes.length }).map(
    (page, index) => [...page, ...pageOf([[codes[index] ?? space(0), area.x + area.width - CODE, area.y]])],
  );
}

/** What the agent saw on paper. */
function seen({ formSigned, proxySeen }: ReceiptData, { t }: Voice, width: number): Block {
  const answer = (yes: boolean) => t(yes ? 'paper.yes' : 'paper.no');
  const proxy = proxySeen === undefined ? [] : [t('paper.receipt.proxySeen', { answer: answer(proxySeen) })];
  const answers = [t('paper.receipt.formSigned', { answer: answer(formSigned) }), ...proxy];
  return paragraph(answers.join(' · '), { size: 8, weight: 'regular' }, width);
}

/** The codes of one page each, and whose they are. */
function codeColumns(data: ReceiptData, { t }: Voice): Block[] {
  const { stubCodes, shortHash } = data;
  const pages = Math.ceil(stubCodes.length / CODES_ON_A_PAGE);
  const centred = { align: 'centre', weight: 'regular' } as const;
  const owner = `${printedNumber(data)} · ${t('paper.receipt.fingerprint', { hash: shortHash })}`;
  return Array.from({ length: pages }, (_, page) => {
    const codes = stubCodes.slice(page * CODES_ON_A_PAGE, (page + 1) * CODES_ON_A_PAGE);
    const explanation =
      codes.length < CODES_ON_A_PAGE
        ? [space(1.5), paragraph(t('paper.receipt.code'), { ...centred, size: 7.5 }, CODE)]
        : [];
    return stack([
      ...codes.map((code) => qrBlock(code, CODE)),
      paragraph(owner, { ...centred, size: 8, weight: 'bold' }, CODE),
      ...explanation,
    ]);
  });
}
