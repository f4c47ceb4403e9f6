import type { Block } from '../layout.ts';
import type { Item, StrokeItem } from '../page.ts';

/** Small line drawings for people in a queue: they say each step without a word. Drawn on a square of 100. */

type Point = readonly [x: number, y: number];

const PEN = 2.4;

function drawing(shapes: (pen: Pen) => Item[]): (side: number) => Block {
  return (side) => ({ width: side, height: side, at: (x, y) => shapes(penAt(x, y, side / 100)) });
}

interface Pen {
  readonly line: (...points: Point[]) => StrokeItem;
  /** Closed, white inside. */
  readonly shape: (...points: Point[]) => StrokeItem;
  readonly dark: (...points: Point[]) => StrokeItem;
  readonly disc: (centre: Point, radius: number, fill?: number) => StrokeItem;
}

function penAt(x: number, y: number, scale: number): Pen {
  const put = (points: readonly Point[]): Point[] =>
    points.map(([px, py]) => [x + px * scale, y + py * scale]);
  const stroke = (points: readonly Point[], fill?: number): StrokeItem => ({
    kind: 'stroke',
    points: put(points),
    thickness: PEN * scale,
    ...(fill !== undefined && { fill }),
  });
  return {
    line: (...points) => stroke(points),
    shape: (...points) => stroke(points, 1),
    dark: (...points) => stroke(points, 0),
    disc: ([cx, cy], radius, fill = 1) =>
      stroke(
        Array.from({ length: 36 }, (_, step): Point => {
          const angle = (step / 36) * 2 * Math.PI;
          return [cx + radius * Math.cos(angle), cy + radius * Math.sin(angle)];
        }),
        fill,
      ),
  };
}

/** A numbered slip torn from its roll. */
export const ticketDrawing = drawing(({ line, shape, disc }) => [
  shape([14, 30], [86, 30], [86, 44], [80, 50], [86, 56], [86, 72], [14, 72], [14, 56], [20, 50], [14, 44]),
  disc([30, 51], 8),
  line([50, 62], [50, 40], [45, 44]),
  line([61, 44], [64, 40], [70, 40], [73, 44], [73, 48], [61, 62], [74, 62]),
]);

/** A form, a signature and a pen. */
export const formDrawing = drawing(({ line, shape, dark }) => [
  shape([20, 10], [70, 10], [70, 90], [20, 90]),
  line([29, 24], [61, 24]),
  shape([29, 33], [37, 33], [37, 41], [29, 41]),
  line([31, 37], [33, 40], [38, 31]),
  line([43, 37], [61, 37]),
  shape([29, 48], [37, 48], [37, 56], [29, 56]),
  line([43, 52], [61, 52]),
  line([28, 78], [34, 72], [37, 80], [43, 72], [46, 79], [54, 76]),
  shape([84, 36], [92, 42], [66, 78], [58, 72]),
  dark([58, 72], [66, 78], [56, 82]),
]);

/** Three people who wait, and a clock. */
export const queueDrawing = drawing(({ line, disc, shape }) => [
  disc([77, 24], 15),
  line([77, 15], [77, 24], [84, 28]),
  ...[18, 43, 68].flatMap((x, index) => {
    const tall = index === 1 ? 12 : 0;
    return [
      shape(
        [x - 11, 90],
        [x - 11, 74 - tall],
        [x - 6, 67 - tall],
        [x + 6, 67 - tall],
        [x + 11, 74 - tall],
        [x + 11, 90],
      ),
      disc([x, 57 - tall], 8),
    ];
  }),
  line([4, 91], [96, 91]),
]);

/** A laptop on a desk and the person behind it. */
export const deskDrawing = drawing(({ line, shape, disc }) => [
  shape([52, 74], [52, 52], [58, 44], [80, 44], [86, 52], [86, 74]),
  disc([69, 31], 10),
  shape([16, 46], [48, 46], [52, 70], [20, 70]),
  shape([20, 70], [52, 70], [58, 76], [22, 76]),
  shape([6, 76], [94, 76], [94, 82], [6, 82]),
  line([14, 82], [14, 94]),
  line([86, 82], [86, 94]),
  line([25, 58], [31, 64], [42, 52]),
]);

/** A receipt cut from its stub, and a mark that all is well. */
export const receiptDrawing = drawing(({ line, shape, disc }) => [
  shape([18, 8], [70, 8], [70, 84], [61.5, 78], [53, 84], [44, 78], [35, 84], [26.5, 78], [18, 84]),
  line([27, 20], [61, 20]),
  line([27, 32], [61, 32]),
  line([27, 42], [52, 42]),
  line([27, 52], [56, 52]),
  disc([72, 68], 18),
  line([63, 68], [70, 76], [82, 60]),
]);
