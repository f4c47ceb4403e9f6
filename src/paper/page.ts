import type { Instant } from '#domain/vocabulary/time.ts';
import type { Language } from '#i18n/language.ts';

/**
 * What stands where on a paper: plain data, so that it crosses to the worker, and so that a test can check
 * every text against its box without reading a PDF. Lengths are millimetres from the top left corner of
 * the page; type sizes are points; shades run from 0 (black) to 1 (white).
 */
export interface PageDescription {
  /** Shown by PDF readers, and names the document in a print queue. */
  readonly title: string;
  /** With the title it makes the file's identity: the same paper made again has the same bytes. */
  readonly madeAt: Instant;
  readonly language: Language;
  readonly pages: readonly Page[];
}

/** What is sent to the worker when there is nothing to draw. */
export const NO_PAGES: PageDescription = {
  title: '',
  madeAt: '2024-05-25T08:30:00+02:00' as Instant,
  language: 'fr',
  pages: [],
};

export type Page = readonly (Item | Ground)[];
export type Item = TextItem | LineItem | StrokeItem | BoxItem | SquaresItem;
export type Weight = 'regular' | 'bold';

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Things that stand alike on many pages of a document. They are drawn once for all of them. */
export interface Ground {
  readonly kind: 'ground';
  readonly items: readonly Item[];
}

/** All that is seen on a page, in the order in which it is drawn. */
export const itemsOf = (page: Page): Item[] =>
  page.flatMap((item) => (item.kind === 'ground' ? item.items : [item]));

/** One line of text. */
export interface TextItem {
  readonly kind: 'text';
  readonly text: string;
  readonly x: number;
  /** The baseline. */
  readonly y: number;
  readonly size: number;
  readonly weight: Weight;
  readonly shade: number;
  /** Measured, before any turn. */
  readonly width: number;
  /** The column that the text may not leave. */
  readonly within: Box;
  /** Drawn as a thin contour, to lie under other text and survive a photocopier. */
  readonly outline?: true;
  /** Degrees, counter-clockwise, around (x, y). */
  readonly angle?: number;
}

export interface LineItem {
  readonly kind: 'line';
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
  readonly thickness: number;
  readonly shade: number;
  readonly dash?: readonly number[];
}

/** A line through points, with round ends and corners: what small drawings are made of. */
export interface StrokeItem {
  readonly kind: 'stroke';
  readonly points: readonly (readonly [x: number, y: number])[];
  readonly thickness: number;
  /** Joins the last point to the first, and covers what lies under with this shade. */
  readonly fill?: number;
}

/** A rectangle: filled, or drawn by its border. */
export interface BoxItem extends Box {
  readonly kind: 'box';
  readonly fill?: number;
  readonly border?: number;
}

/** A QR code: its dark modules as rows of `#` and space. */
export interface SquaresItem {
  readonly kind: 'squares';
  readonly x: number;
  readonly y: number;
  /** Side of one module. */
  readonly module: number;
  readonly rows: readonly string[];
}

export const A4 = { width: 210, height: 297 } as const;
