import { linesOf, type Piece, type Style, space, together } from '../layout.ts';
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
  const notes: readonly ((voice: Voice) => NoteInWords)[] = [
    (voice) => nextNote(data, voice),
    ({ t, of }) => ({
      heading: t('paper.receipt.rules'),
      paragraphs: [
        [
          { text: t('paper.receipt.rules.cancellation'), weight: 'bold' },
          { text: ` ${of(data.notices.rules)}`, weight: 'regular' },
        ],
      ],
    }),
    ({ t, of }) => ({
      heading: t('paper.receipt.privacy'),
      paragraphs: [plain(of(data.notices.privacy))],
    }),
    ({ t, of }) => ({
      heading: t('paper.receipt.contact'),
      paragraphs: [plain(of(data.notices.contact))],
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
    ...languages.flatMap((note, rank) =>
      notePieces({ ...note, heading: rank === 0 ? headingOf(languages) : '' }, rank, size, width),
    ),
  ]);

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

function nextNote(data: ReceiptData, { t, formats }: Voice): NoteInWords {
  const given = new Set(data.children.flatMap((child) => child.requests.map((request) => request.outcome)));
  const day = unparted(formats.day(data.answerBy));
  const told = (['granted', 'waiting', 'recorded'] as const).filter((outcome) => given.has(outcome));
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
