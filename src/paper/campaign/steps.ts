import type { MessageId } from '#i18n/messages/index.ts';
import { type Block, framed, paragraph, row, rule, space, stack } from '../layout.ts';
import { qrBlock } from '../qr.ts';
import { WIDTH } from './frame.ts';
import { inEach, oneLine, said, type Voices } from './voices.ts';

/** Parts that the cards and key sheets share. */

/** Whose paper this is and for what, over a rule. */
export function sheetHead(town: string, occasion: string, title: readonly string[]): Block {
  return stack([
    paragraph(town, { size: 11, weight: 'bold', maxLines: 1 }, WIDTH),
    paragraph(occasion, { size: 9, weight: 'regular', maxLines: 2 }, WIDTH),
    space(2),
    rule(WIDTH, 0.6),
    space(3),
    oneLine(title, { size: 24, weight: 'bold', leading: 1.15 }, WIDTH),
  ]);
}

export function sectionTitle(voices: Voices, id: MessageId): Block {
  return stack([
    oneLine(
      inEach(voices, ({ t }) => t(id)),
      { size: 12, weight: 'bold' },
      WIDTH,
    ),
    rule(WIDTH, 0.25),
    space(1.6),
  ]);
}

/** Numbered lines of what to do. */
export function steps(voices: Voices, ids: readonly MessageId[], size = 11): Block {
  return stack(
    ids.map((id, index) =>
      row(
        [
          paragraph(`${index + 1}`, { size: size + 1, weight: 'bold', leading: 1.25 }, 6),
          said(voices, ({ t }) => t(id), { size, weight: 'regular', leading: 1.36 }, WIDTH - 8),
        ],
        2,
      ),
    ),
    2.4,
    WIDTH,
  );
}

/** A code in large type, line by line, beside its QR. */
export function codeFrame(
  label: readonly string[],
  lines: readonly string[],
  qr: string,
  side: number,
): Block {
  const inner = WIDTH - 8 - side - 6;
  const widest = lines.reduce((longest, line) => (line.length > longest.length ? line : longest), '');
  const size = fittingSize(widest, inner);
  const code = stack([
    oneLine(label, { size: 9, weight: 'regular' }, inner),
    space(2),
    ...lines.map((line) => oneLine(line, { size, weight: 'bold', leading: 1.45 }, inner)),
  ]);
  const height = Math.max(side, code.height);
  return framed(
    row(
      [{ ...code, height, at: (x, y) => code.at(x, y + (height - code.height) / 2) }, qrBlock(qr, side)],
      6,
    ),
    { x: 4, y: 3 },
    { border: 0.8 },
  );
}

/** The size at which the longest line just fits, so that all lines have the same. */
function fittingSize(widest: string, width: number): number {
  for (let size = 26; size > 8; size -= 0.5) {
    const [item] = oneLine(widest, { size, weight: 'bold' }, width).at(0, 0);
    if (item?.kind === 'text' && item.size >= size) return size;
  }
  return 8;
}

/** A warning in a frame, a bar on its left. */
export function warning(voices: Voices, id: MessageId): Block {
  const words = said(voices, ({ t }) => t(id), { size: 10, weight: 'bold', leading: 1.36 }, WIDTH - 10);
  const block = framed(words, { x: 5, y: 3 }, { border: 0.35 });
  return {
    ...block,
    at: (x, y) => [...block.at(x, y), { kind: 'box', x, y, width: 2, height: block.height, fill: 0 }],
  };
}

/** A label over a value in bold. */
export const fact = (voices: Voices, id: MessageId, value: string, width: number, size = 14): Block =>
  stack([
    oneLine(
      inEach(voices, ({ t }) => t(id)),
      { size: 8, weight: 'regular' },
      width,
    ),
    paragraph(value, { size, weight: 'bold', leading: 1.25, maxLines: 2 }, width),
  ]);

/** In groups of four, as people compare it. */
export const spaced = (text: string): string => text.match(/.{1,4}/gu)?.join(' ') ?? '';
