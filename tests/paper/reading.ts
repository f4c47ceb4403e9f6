import { readFileSync } from 'node:fs';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { decodeQR } from 'qr/decode.js';
import { drawPdf } from '#paper/drawing/drawPdf.ts';
import { type FontFiles, readFonts } from '#paper/drawing/embeddedFonts.ts';
import { type Box, itemsOf, type PageDescription, type SquaresItem, type TextItem } from '#paper/page.ts';

const file = (name: string) =>
  new Uint8Array(readFileSync(new URL(`../../src/paper/font/${name}`, import.meta.url)));

export const fontFiles: FontFiles = {
  regular: file('NotoSans-Regular.ttf'),
  bold: file('NotoSans-Bold.ttf'),
};
export const fonts = readFonts(fontFiles);

/** The texts of a description, in the order in which they are drawn. */
export const textsOf = ({ pages }: PageDescription): TextItem[] =>
  pages.flatMap(itemsOf).filter((item) => item.kind === 'text');

/** All words of a description on one line, whatever spaces hold them. */
export const wordsOf = (paper: PageDescription): string =>
  plain(
    textsOf(paper)
      .map(({ text }) => text)
      .join(' '),
  );

export const plain = (text: string): string => text.replace(/[\s\u00A0\u202F]+/gu, ' ');

/** The words of each page of the PDF, as another program reads them. */
export const readBack = (paper: PageDescription): Promise<{ pages: string[]; title: unknown }> =>
  readPdf(drawPdf(paper, fonts));

export async function readPdf(bytes: Uint8Array): Promise<{ pages: string[]; title: unknown }> {
  const document = await getDocument({ data: bytes.slice(), verbosity: 0 }).promise;
  const pages: string[] = [];
  for (let number = 1; number <= document.numPages; number++) {
    const { items } = await (await document.getPage(number)).getTextContent();
    pages.push(plain(items.map((item) => ('str' in item ? item.str : '')).join(' ')));
  }
  const { info } = await document.getMetadata();
  await document.destroy();
  return { pages, title: (info as { Title?: unknown }).Title };
}

const SLACK = 0.01;
const PAPER: Box = { x: 5, y: 5, width: 200, height: 287 };

/** What leaves its column or comes nearer than 5 mm to the edge of the paper; the contour under the text apart. */
export const strayTexts = (paper: PageDescription): string[] =>
  textsOf(paper)
    .filter(({ outline }) => !outline)
    .filter(({ x, y, width, within }) => {
      const insideColumn =
        x >= within.x - SLACK &&
        x + width <= within.x + within.width + SLACK &&
        y > within.y &&
        y <= within.y + within.height;
      return !insideColumn || !inside(within, PAPER);
    })
    .map(({ text }) => text);

const inside = (box: Box, outer: Box): boolean =>
  box.x >= outer.x &&
  box.y >= outer.y &&
  box.x + box.width <= outer.x + outer.width + SLACK &&
  box.y + box.height <= outer.y + outer.height + SLACK;

/** Pairs of texts that are printed one over the other. */
export function overlaps({ pages }: PageDescription): [string, string][] {
  return pages.flatMap((page) => {
    const texts = itemsOf(page)
      .filter((item) => item.kind === 'text')
      .filter(({ outline }) => !outline);
    return texts.flatMap((one, index) =>
      texts
        .slice(index + 1)
        .filter((other) => cross(inkOf(one), inkOf(other)))
        .map((other): [string, string] => [one.text, other.text]),
    );
  });
}

const inkOf = ({ x, width, within }: TextItem): Box => ({
  x,
  width,
  y: within.y,
  height: within.height,
});

const cross = (a: Box, b: Box): boolean =>
  a.x + SLACK < b.x + b.width &&
  b.x + SLACK < a.x + a.width &&
  a.y + SLACK < b.y + b.height &&
  b.y + SLACK < a.y + a.height;

/** What a phone reads in a code: its modules, four pixels wide, on white paper. */
export function readCode({ rows }: SquaresItem): string {
  const scale = 4;
  const border = 4;
  const side = (rows.length + 2 * border) * scale;
  const data = new Uint8Array(side * side * 4).fill(255);
  for (let y = 0; y < side; y++) {
    for (let x = 0; x < side; x++) {
      if (rows[Math.floor(y / scale) - border]?.[Math.floor(x / scale) - border] === '#')
        data.fill(0, (y * side + x) * 4, (y * side + x) * 4 + 3);
    }
  }
  return decodeQR({ width: side, height: side, data });
}
