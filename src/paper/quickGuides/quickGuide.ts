import type { Instant } from '#domain/vocabulary/time.ts';
import { firstThatFits } from '../campaign/frame.ts';
import { type Block, framed, pageOf, paragraph, row, rule, space, stack } from '../layout.ts';
import { A4, type PageDescription } from '../page.ts';
import { type Voice, voiceOf } from '../voice.ts';
import { type GuideRole, guideContents, type Part } from './contents.ts';

/** A key or keys, as they are written on the keyboard, and what they do. */
export interface KeyOnPaper {
  readonly keys: string;
  readonly deed: string;
}

export interface QuickGuideData {
  readonly role: GuideRole;
  readonly language: Voice['language'];
  /** The shortcuts of the screens in use, in the same words as there. */
  readonly keys: readonly KeyOnPaper[];
  readonly version: string;
  readonly madeAt: Instant;
}

const MARGIN = 14;
const WIDTH = A4.width - 2 * MARGIN;
const GAP = 8;
const COLUMN = (WIDTH - GAP) / 2;
const TOP = 11;
const FOOT_TOP = A4.height - 12;

/** The largest type in which all of it stands on the page. */
const SIZES = [13, 12.5, 12, 11.5, 11, 10.5, 10, 9.5, 9, 8.5];

/** What one person has to know on the morning, on one sheet to lay beside the laptop. */
export function quickGuidePages(data: QuickGuideData): PageDescription {
  const { role, language, version, madeAt } = data;
  const voice = voiceOf(language);
  const { t } = voice;
  const title = t(`quickGuide.${role}.title`);
  const heading = stack([
    paragraph(t('quickGuide.product'), { size: 9, weight: 'regular' }, WIDTH),
    paragraph(title, { size: 24, weight: 'bold', leading: 1.2 }, WIDTH),
    paragraph(t(`quickGuide.${role}.lead`), { size: 11, weight: 'regular', leading: 1.35 }, WIDTH),
    space(2),
    rule(WIDTH, 0.6),
    space(4),
  ]);
  const top = TOP + heading.height;
  const foot = paragraph(
    t('quickGuide.foot', { version }),
    { size: 7.5, weight: 'regular', shade: 0.25 },
    WIDTH,
  );
  const body = firstThatFits(SIZES, (size) => columns(voice, data, size), FOOT_TOP - 3 - top);
  return {
    title: t('quickGuide.document', { title }),
    madeAt,
    language,
    pages: [
      pageOf([
        [heading, MARGIN, TOP],
        [body, MARGIN, top],
        [foot, MARGIN, FOOT_TOP],
      ]),
    ],
  };
}

function columns(voice: Voice, { role, keys }: QuickGuideData, size: number): Block {
  const { left, right } = guideContents[role];
  const gap = size * 0.45;
  return row(
    [
      stack(
        left.map((part) => partBlock(voice, part, size)),
        gap,
        COLUMN,
      ),
      stack(
        [...right.map((part) => partBlock(voice, part, size)), keysBlock(voice, keys, size)],
        gap,
        COLUMN,
      ),
    ],
    GAP,
  );
}

const textOf = (size: number) => ({ size, weight: 'regular', leading: 1.3 }) as const;
const titleOf = (size: number) => ({ size: size * 1.2, weight: 'bold' }) as const;
const MARK = 5.5;

function partBlock({ t }: Voice, { title, lines, isWarning = false }: Part, size: number): Block {
  const width = isWarning ? COLUMN - 6 : COLUMN;
  const style = textOf(size);
  const body = stack(
    [
      paragraph(t(title), titleOf(size), width),
      ...lines.map((line, index) =>
        row([
          paragraph(isWarning ? '–' : `${index + 1}`, { ...style, weight: 'bold' }, MARK),
          paragraph(t(line), style, width - MARK),
        ]),
      ),
    ],
    0.9,
    width,
  );
  return isWarning ? framed(body, { x: 3, y: 2 }, { border: 0.6 }) : body;
}

const KEYS = 32;

function keysBlock({ t }: Voice, keys: readonly KeyOnPaper[], size: number): Block {
  const style = textOf(size);
  const lines = keys.map(({ keys: names, deed }) =>
    row([paragraph(names, { ...style, weight: 'bold' }, KEYS), paragraph(deed, style, COLUMN - KEYS)]),
  );
  return stack(
    [
      paragraph(t('quickGuide.keys'), titleOf(size), COLUMN),
      ...lines.flatMap((line) => [rule(COLUMN, 0.15, 0.6), line]),
    ],
    0.5,
    COLUMN,
  );
}
