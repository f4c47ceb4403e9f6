import type { IsoDate } from '#domain/vocabulary/time.ts';
import { linesOf, type Piece, type Style, space, together } from '../layout.ts';
import { createMemory, type Memory } from '../memory.ts';
import { unparted, type Voice } from '../voice.ts';
import type { Run } from '../wrap.ts';
import type { PaperOutcome, ReceiptData } from './data.ts';

/** A heading and what stands under it, in one language. */
export interface NoteInWords {
  readonly heading: string;
  readonly paragraphs: readonly (readonly Run[])[];
}

/** What happens next and when, the rules, the privacy notice, whom to ask: each in each language. */
export function notesInWords(data: ReceiptData, voices: readonly Voice[]): NoteInWords[][] {
  const told = outcomesOf(data);
  const { answerBy, notices } = data;
  const key = JSON.stringify([voices.map(({ language }) => language), told, answerBy, notices]);
  return inWords(key, () => putIntoWords({ answerBy, notices }, told, voices));
}

/** Most receipts of a morning say the same here: it is put into words, and laid out, once for all of them. */
const inWords = createMemory<NoteInWords[][]>(50);

function putIntoWords(
  { answerBy, notices }: Pick<ReceiptData, 'answerBy' | 'notices'>,
  told: readonly PaperOutcome[],
  voices: readonly Voice[],
): NoteInWords[][] {
  const notes: readonly ((voice: Voice) => NoteInWords)[] = [
    (voice) => nextNote(answerBy, told, voice),
    ({ t, of }) => ({
      heading: t('paper.receipt.rules'),
      paragraphs: [
        [
          { text: t('paper.receipt.rules.cancellation'), weight: 'bold' },
          { text: ` ${of(notices.rules)}`, weight: 'regular' },
        ],
      ],
    }),
    ({ t, of }) => ({
      heading: t('paper.receipt.privacy'),
      paragraphs: [plain(of(notices.privacy))],
    }),
    ({ t, of }) => ({
      heading: t('paper.receipt.contact'),
      paragraphs: [plain(of(notices.contact))],
    }),
  ];
  return notes.map((note) => voices.map(note));
}

/** What to do and what holds on the right; who may see the data and whom to ask may stand below. */
export const splitNotes = ([next, rules, ...legal]: readonly NoteInWords[][]): {
  readonly practical: NoteInWords[][];
  readonly legal: NoteInWords[][];
} => ({ practical: [next ?? [], rules ?? []], legal });

export const notesPieces = (
  notes: readonly (readonly NoteInWords[])[],
  size: number,
  width: number,
): Piece[] =>
  notes.flatMap((languages, index) => [
    ...(index > 0 ? [{ block: space(1.6) }] : []),
    ...piecesOf(languages, size, width),
  ]);

function piecesOf(languages: readonly NoteInWords[], size: number, width: number): Piece[] {
  const memory = laidOut.get(languages) ?? createMemory<Piece[]>();
  laidOut.set(languages, memory);
  return memory(`${size} ${width}`, () =>
    languages.flatMap((note, rank) =>
      notePieces({ ...note, heading: rank === 0 ? headingOf(languages) : '' }, rank, size, width),
    ),
  );
}

const laidOut = new WeakMap<readonly NoteInWords[], Memory<Piece[]>>();

const headingOf = (languages: readonly NoteInWords[]): string =>
  [...new Set(languages.map(({ heading }) => heading))].join(' · ');

const plain = (text: string): Run[] => [{ text, weight: 'regular' }];

/** The second language follows smaller and lighter; its heading stands beside the first. */
function notePieces(
  { heading, paragraphs }: NoteInWords,
  rank: number,
  size: number,
  width: number,
): Piece[] {
  const style: Style =
    rank === 0 ? { size, weight: 'regular' } : { size: size - 0.75, weight: 'regular', shade: 0.25 };
  const headingLines = rank === 0 ? linesOf(heading, { size: size + 0.5, weight: 'bold' }, width) : [];
  return [
    ...headingLines.map((block) => ({ block, withNext: true })),
    ...paragraphs.flatMap((runs, index) => [
      ...(index > 0 || rank > 0 ? [{ block: space(0.6) }] : []),
      ...together(linesOf(runs, style, width).map((block) => ({ block }))),
    ]),
  ];
}

function outcomesOf({ children }: ReceiptData): PaperOutcome[] {
  const given = new Set(children.flatMap((child) => child.requests.map((request) => request.outcome)));
  return (['granted', 'waiting', 'recorded'] as const).filter((outcome) => given.has(outcome));
}

function nextNote(answerBy: IsoDate, told: readonly PaperOutcome[], { t, formats }: Voice): NoteInWords {
  const day = unparted(formats.day(answerBy));
  return {
    heading: t('paper.receipt.next'),
    paragraphs: [
      ...told.map((outcome) => plain(t(nextOf[outcome], { day }))),
      plain(t('paper.receipt.next.keep')),
    ],
  };
}

const nextOf = {
  granted: 'paper.receipt.next.granted',
  waiting: 'paper.receipt.next.waiting',
  recorded: 'paper.receipt.next.recorded',
} as const satisfies Record<PaperOutcome, string>;
