import { unreachable } from '#domain/result.ts';
import {
  A4,
  type BoxItem,
  type Ground,
  type Item,
  type LineItem,
  type Page,
  type SquaresItem,
  type StrokeItem,
  type TextItem,
  type Weight,
} from '../page.ts';

/** What stands in the document beside its pages, as operators name it. */
export interface Resources {
  readonly font: (weight: Weight) => NamedFont;
  /** `G1` */
  readonly ground: (ground: Ground) => string;
}

export interface NamedFont {
  /** `F1` */
  readonly name: string;
  readonly encode: (text: string) => string;
}

/**
 * What draws things, one after the other, onto an A4 page, whatever is set there before (ISO 32000-1, annex A). Lengths
 * are points with two decimals. What is set once, such as a font, is set again only for another one.
 */
export function operatorsOf(page: Page, resources: Resources): string {
  const set = createSetting();
  return page.map((item) => drawn(item, set, resources)).join('\n');
}

/** A setting as it has to be written before what is drawn with it: nothing when it is the same as before. */
type Set = (what: 'font' | 'fill' | 'stroke' | 'thickness', operator: string) => string;

function createSetting(): Set {
  const current = { font: '', fill: '', stroke: '', thickness: '' };
  return (what, operator) => {
    if (current[what] === operator) return '';
    current[what] = operator;
    return `${operator} `;
  };
}

function drawn(item: Item | Ground, set: Set, resources: Resources): string {
  switch (item.kind) {
    case 'ground':
      // It sets nothing beyond itself.
      return `/${resources.ground(item)} Do`;
    case 'text':
      return text(item, set, resources.font(item.weight));
    case 'line':
      return line(item, set);
    case 'stroke':
      return stroke(item);
    case 'box':
      return box(item, set);
    case 'squares':
      return squares(item, set);
    default:
      return unreachable(item);
  }
}

function text(item: TextItem, set: Set, font: NamedFont): string {
  const { x, y, size, shade, angle = 0, outline } = item;
  const place =
    angle === 0 ? `${points(x)} ${upwards(y)} Td` : `${turned(angle)} ${points(x)} ${upwards(y)} Tm`;
  const type = set('font', `/${font.name} ${round(size)} Tf`);
  const show = `${place} ${font.encode(item.text)} Tj`;
  return outline
    ? `${type}${set('stroke', `${shade} G`)}${set('thickness', '0.5 w')}BT 1 Tr ${show} 0 Tr ET`
    : `${type}${set('fill', `${shade} g`)}BT ${show} ET`;
}

function turned(degrees: number): string {
  const angle = (degrees * Math.PI) / 180;
  const [cos, sin] = [Math.cos(angle).toFixed(5), Math.sin(angle).toFixed(5)];
  return `${cos} ${sin} ${-sin} ${cos}`;
}

function line({ x1, y1, x2, y2, thickness, shade, dash }: LineItem, set: Set): string {
  const pen = `${set('stroke', `${shade} G`)}${set('thickness', `${points(thickness)} w`)}`;
  const path = `${points(x1)} ${upwards(y1)} m ${points(x2)} ${upwards(y2)} l S`;
  return dash ? `${pen}[${dash.map(points).join(' ')}] 0 d ${path} [] 0 d` : `${pen}${path}`;
}

function stroke({ points: corners, thickness, fill }: StrokeItem): string {
  const path = corners
    .map(([x, y], index) => `${points(x)} ${upwards(y)} ${index === 0 ? 'm' : 'l'}`)
    .join(' ');
  const paint = fill === undefined ? 'S' : 'b';
  return `q 1 J 1 j 0 G ${fill ?? 0} g ${points(thickness)} w ${path} ${paint} Q`;
}

function box({ x, y, width, height, fill, border }: BoxItem, set: Set): string {
  const path = `${points(x)} ${upwards(y)} ${points(width)} ${-points(height)} re`;
  const filled = fill === undefined ? [] : [`${set('fill', `${fill} g`)}${path} f`];
  const bordered =
    border === undefined
      ? []
      : [`${set('stroke', '0 G')}${set('thickness', `${points(border)} w`)}${path} S`];
  return [...filled, ...bordered].join('\n');
}

/**
 * A stencil of one bit per module: a quarter of what a path of squares weighs, and without seams between them. No
 * viewer smooths it, as that has to be asked for.
 */
function squares({ x, y, module, rows }: SquaresItem, set: Set): string {
  const [height, width] = [rows.length, rows[0]?.length ?? 0];
  const place = `${points(width * module)} 0 0 ${points(height * module)} ${points(x)} ${upwards(y + height * module)} cm`;
  const image = `BI /W ${width} /H ${height} /IM true /D [1 0] /F /AHx ID ${rows.map(inHex).join('')}> EI`;
  return `${set('fill', '0 g')}q ${place} ${image} Q`;
}

/** Four modules to the digit, the first in its highest bit; whole bytes. */
function inHex(row: string): string {
  let digits = '';
  let byte = 0;
  for (let at = 0; at < Math.ceil(row.length / 8) * 8; at += 1) {
    byte = (byte << 1) | (row.charCodeAt(at) === DARK ? 1 : 0);
    if (at % 8 !== 7) continue;
    digits += HEX_BYTES[byte];
    byte = 0;
  }
  return digits;
}

const DARK = '#'.charCodeAt(0);
const HEX_BYTES = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));

const round = (value: number): number => Math.round(value * 100) / 100;
const points = (length: number): number => round((length * 72) / 25.4);
/** PDF counts from the bottom of the page. */
const upwards = (y: number): number => points(A4.height - y);
