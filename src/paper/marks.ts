import type { Translate } from '#i18n/translate.ts';
import { type Block, framed, paragraph } from './layout.ts';
import { millimetres, textWidth } from './metrics.ts';
import type { Box, TextItem } from './page.ts';

/** SPÉCIMEN across an area, as a contour: it lies under the text, hides none of it, and survives a photocopy. */
export function specimenAcross(t: Translate, area: Box): TextItem {
  const text = t('paper.specimen');
  const weight = 'bold';
  const diagonal = Math.hypot(area.width, area.height);
  const size = (diagonal * 0.62) / textWidth(text, 1, weight);
  const width = textWidth(text, size, weight);
  const turn = Math.atan2(area.height, area.width);
  const capitals = millimetres(size) * 0.714;
  // The text is turned around the start of its baseline; its middle falls on the middle of the area.
  const x = area.x + area.width / 2 - (width / 2) * Math.cos(turn) + (capitals / 2) * Math.sin(turn);
  const y = area.y + area.height / 2 + (width / 2) * Math.sin(turn) + (capitals / 2) * Math.cos(turn);
  const angle = (turn * 180) / Math.PI;
  return { kind: 'text', text, x, y, size, weight, shade: 0.55, width, within: area, outline: true, angle };
}

/** The same in words, white on black. */
export const specimenBanner = (t: Translate, width: number): Block =>
  framed(
    paragraph(t('paper.specimen.line'), { size: 8, weight: 'bold', shade: 1, align: 'centre' }, width - 4),
    { x: 2, y: 0.5 },
    { fill: 0 },
  );

/** A word in a heavy frame. */
export const stamp = (text: string, size: number): Block =>
  framed(
    paragraph(
      text,
      { size, weight: 'bold', align: 'centre', leading: 1.1 },
      textWidth(text, size, 'bold') + 0.1,
    ),
    { x: 2.5, y: 1 },
    { border: 0.6 },
  );
