import type { IsoDate } from '#domain/vocabulary/time.ts';
import { type Block, linesOf, type Piece, row, type Style, space, together } from '../layout.ts';
import { periodInWords, unparted, type Voice } from '../voice.ts';
import type { Run } from '../wrap.ts';
import type { PaperChild, PaperOutcome, PaperRequest, ReceiptData } from './data.ts';

/** One child in words: who it is, and what it was given, in each language. */
export interface ChildInWords {
  readonly heading: readonly Run[];
  readonly promises: readonly {
    readonly outcome: PaperOutcome;
    readonly sentences: readonly (readonly Run[])[];
  }[];
}

/** Each child with what it was given, in sentences: one per outcome (and centre), however many periods. */
export const childrenInWords = (
  { children, answerBy }: ReceiptData,
  voices: readonly [Voice, ...Voice[]],
  half: 'family' | 'stub',
): ChildInWords[] =>
  children.map((child) => ({
    heading: childRuns(child, voices[0]),
    promises: promisesOf(child.requests).map((promise) => ({
      outcome: promise.outcome,
      sentences: voices.map((voice) => sentence(promise, answerBy, voice, half)),
    })),
  }));

export const childrenPieces = (children: readonly ChildInWords[], size: number, width: number): Piece[] =>
  children.flatMap((child, index) => [
    ...(index > 0 ? [{ block: space(size * 0.2) }] : []),
    ...childPieces(child, size, width),
  ]);

/** The second language comes smaller and lighter under the first. */
function childPieces({ heading, promises }: ChildInWords, size: number, width: number): Piece[] {
  const indent = size * 0.4;
  const styles: Style[] = [
    { size, weight: 'regular' },
    { size: size - 1, weight: 'regular', shade: 0.25 },
  ];
  const promiseLines = promises.flatMap(({ outcome, sentences }) =>
    sentences
      .flatMap((runs, rank) => linesOf(runs, styles[rank] ?? { size, weight: 'regular' }, width - indent))
      .map((line, index) =>
        row([index === 0 ? mark(outcome, indent, line.height, size) : space(line.height, indent), line]),
      ),
  );
  const lines = [...linesOf(heading, { size, weight: 'bold' }, width), ...promiseLines];
  return together(lines.map((block) => ({ block })));
}

function childRuns(child: PaperChild, { t, formats }: Voice): Run[] {
  const values = { level: child.level, birthDate: formats.dayDigits(child.birthDate) };
  // A date alone on a line would be looked for elsewhere.
  const whole = (words: string) => words.replace(/ (\S+) (?=\d)/u, '\u00A0$1\u00A0');
  const about = child.school
    ? t('paper.receipt.child.school', { ...values, school: child.school })
    : t('paper.receipt.child', values);
  return [
    { text: `${child.firstName} ${child.lastName}`, weight: 'bold' },
    { text: `  ${whole(about)}`, weight: 'regular' },
  ];
}

/** Periods of one child that share outcome and centre. */
interface PromiseMade {
  readonly outcome: PaperOutcome;
  readonly centre: string | undefined;
  readonly requests: readonly PaperRequest[];
}

const OUTCOMES: readonly PaperOutcome[] = ['granted', 'waiting', 'recorded'];

function promisesOf(requests: readonly PaperRequest[]): PromiseMade[] {
  return OUTCOMES.flatMap((outcome) => {
    const same = requests.filter((request) => request.outcome === outcome);
    const centres = [...new Set(same.map((request) => request.centre))];
    return centres.map((centre) => ({
      outcome,
      centre,
      requests: same.filter((request) => request.centre === centre),
    }));
  });
}

function sentence(promise: PromiseMade, answerBy: IsoDate, voice: Voice, half: 'family' | 'stub'): Run[] {
  const { t, formats } = voice;
  const { outcome, centre, requests } = promise;
  const values = {
    centre: centre ?? '',
    periods: formats.list(requests.map((request) => periodInWords(voice, request.period))),
    day: unparted(formats.day(answerBy)),
  };
  const lead = { count: requests.length };
  const [opening, plain, elsewhere] =
    half === 'stub' || outcome === 'granted'
      ? ([leadOf[outcome], 'paper.receipt.promise', 'paper.receipt.promise.centre'] as const)
      : ([leadOf[outcome], 'paper.receipt.answer', 'paper.receipt.answer.centre'] as const);
  return [
    { text: t(opening, lead), weight: 'bold' },
    { text: t(centre === undefined ? plain : elsewhere, values), weight: 'regular' },
  ];
}

const leadOf = {
  granted: 'paper.receipt.granted.lead',
  waiting: 'paper.receipt.waiting.lead',
  recorded: 'paper.receipt.recorded.lead',
} as const satisfies Record<PaperOutcome, string>;

/** A full square for a place, an empty one for waiting, a barred one for recorded: seen in any photocopy. */
function mark(outcome: PaperOutcome, width: number, height: number, size: number): Block {
  const side = size * 0.21;
  return {
    width,
    height,
    at: (x, y) => {
      const top = y + (height - side) / 2;
      const box = { kind: 'box', x, y: top, width: side, height: side } as const;
      if (outcome === 'granted') return [{ ...box, fill: 0, border: 0.2 }];
      if (outcome === 'waiting') return [{ ...box, border: 0.3 }];
      const middle = top + side / 2;
      return [
        { ...box, border: 0.3 },
        { kind: 'line', x1: x, x2: x + side, y1: middle, y2: middle, thickness: 0.3, shade: 0 },
      ];
    },
  };
}
