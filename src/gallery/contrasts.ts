/** What must stand out from what, and by how much: read by the gallery, which shows it, and by the tests, which hold it. */

/** A token of ui/tokens.css, without its dashes. */
export type Token = string;

export interface Contrast {
  readonly of: Token;
  readonly on: readonly Token[];
  /** Text must be read, an edge only seen (WCAG 2.2, 1.4.3, 1.4.6 and 1.4.11). */
  readonly kind: 'text' | 'edge';
}

export type Theme = 'usual' | 'more';

/** The least ratio by theme. */
export const least: Readonly<Record<Theme, Readonly<Record<Contrast['kind'], number>>>> = {
  usual: { text: 4.5, edge: 3 },
  more: { text: 7, edge: 4.5 },
};

const grounds = ['paper', 'paper-deep', 'sheet'] as const;

export const contrasts: readonly Contrast[] = [
  { of: 'ink', on: [...grounds, 'ink-wash'], kind: 'text' },
  {
    of: 'ink-strong',
    on: [...grounds, 'sheet-lit', 'ink-wash', 'granted-wash', 'amber-wash', 'red-wash'],
    kind: 'text',
  },
  { of: 'ink-soft', on: [...grounds, 'ink-wash', 'amber-wash'], kind: 'text' },
  { of: 'on-ink', on: ['ink', 'ink-strong'], kind: 'text' },
  { of: 'granted', on: ['paper', 'sheet', 'granted-wash'], kind: 'text' },
  { of: 'amber', on: ['paper', 'sheet', 'amber-wash'], kind: 'text' },
  { of: 'red', on: ['paper', 'sheet', 'red-wash', 'red-wash-deep'], kind: 'text' },
  { of: 'code', on: ['code-ground'], kind: 'text' },
  { of: 'edge', on: grounds, kind: 'edge' },
  { of: 'granted-edge', on: ['paper', 'sheet', 'granted-wash'], kind: 'edge' },
  { of: 'amber-edge', on: ['paper', 'sheet', 'amber-wash'], kind: 'edge' },
  { of: 'red-edge', on: ['paper', 'sheet', 'red-wash'], kind: 'edge' },
  { of: 'focus-line', on: [...grounds, 'ink-wash', 'granted-wash', 'amber-wash', 'red-wash'], kind: 'edge' },
];

/** The contrast ratio of two opaque colours, from 1 to 21, as WCAG defines it. @param one `#1d2c66` */
export function ratioOf(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** The tokens of a theme, as ui/tokens.css says them: name -> value. */
export function tokensOf(css: string, theme: Theme): ReadonlyMap<Token, string> {
  const usual = declarationsIn(blockOf(css, ':root {'));
  if (theme === 'usual') return usual;
  return new Map([...usual, ...declarationsIn(blockOf(css, ':root[data-contrast="more"] {'))]);
}

function blockOf(css: string, opening: string): string {
  const start = css.indexOf(opening);
  return start < 0 ? '' : css.slice(start + opening.length, css.indexOf('}', start));
}

const declarationsIn = (block: string): Map<Token, string> =>
  new Map([...block.matchAll(/--([\w-]+):\s*([^;]+);/g)].map(([, name = '', value = '']) => [name, value]));
