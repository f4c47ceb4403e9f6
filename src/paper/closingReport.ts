import type { Words } from '#domain/campaign/campaign.ts';
import type { Hash, ReceiptNumber, Ticket } from '#domain/vocabulary/ids.ts';
import type { Instant } from '#domain/vocabulary/time.ts';
import type { Language } from '#i18n/language.ts';
import { framed, type Piece, paragraph, row, rule, space, stack } from './layout.ts';
import type { PageDescription } from './page.ts';
import { facts, SHEET_WIDTH, section, sheetPages, text } from './sheet.ts';
import { type Column, tablePieces } from './table.ts';
import { type PaperPeriod, periodInWords, type Voice, voiceOf } from './voice.ts';

/** What a desk leaves behind when it closes. Instants are true times, written with the town's offset. */
export interface ClosingReportData {
  readonly training: boolean;
  readonly town: string;
  /** Title of the campaign. */
  readonly title: Words;
  readonly school: { readonly name: string };
  readonly centre: { readonly name: string };
  /** With the replica: `JVE-A7K2`. */
  readonly desk: string;
  readonly openedAt: Instant;
  readonly closedAt: Instant;
  /** Initials. */
  readonly agent: string;
  readonly counts: {
    readonly enrolments: number;
    readonly children: number;
    readonly granted: number;
    readonly waiting: number;
    /** Requests of a campaign in which no desk grants places; then nothing is granted or waiting. */
    readonly recorded: number;
    readonly refusals: number;
  };
  readonly firstReceipt?: ReceiptNumber;
  readonly lastReceipt?: ReceiptNumber;
  /** 0 when none was handed out. */
  readonly lastTicketHandedOut: number;
  readonly unserved: readonly Ticket[];
  readonly voided: readonly { readonly receipt: ReceiptNumber; readonly reason: string }[];
  readonly pools: readonly ClosingPool[];
  readonly copy:
    | { readonly type: 'verified'; readonly file: string; readonly at: Instant; readonly upTo: number }
    | { readonly type: 'missing'; readonly reason: string };
  /** Hash of the ledger's last event, whole and as people compare it. */
  readonly head: Hash;
  readonly shortHash: string;
}

export interface ClosingPool {
  readonly period: PaperPeriod;
  readonly band: Words;
  /** Name of the centre, when it is not that of the desk's school. */
  readonly centre?: string;
  /** Allotted + received - sent. */
  readonly held: number;
  readonly granted: number;
  /** Surrendered by closing. */
  readonly left: number;
  readonly waiting: number;
}

export function closingReportPages(data: ClosingReportData, language: Language = 'fr'): PageDescription {
  const voice = voiceOf(language);
  const { t, of } = voice;
  return sheetPages({
    voice,
    training: data.training,
    town: data.town,
    occasion: of(data.title),
    title: t('paper.closing.title'),
    documentTitle: t('paper.closing.document', { desk: data.desk }),
    madeAt: data.closedAt,
    pieces: [
      ...identityPieces(data, voice),
      ...countPieces(data, voice),
      ...copyPieces(data, voice),
      ...ticketPieces(data, voice),
      ...voidedPieces(data, voice),
      ...poolPieces(data, voice),
      ...signaturePieces(voice),
    ],
  });
}

const identityPieces = (data: ClosingReportData, { t, formats }: Voice): Piece[] => [
  facts([
    [t('paper.closing.desk'), data.desk],
    [t('paper.closing.school'), data.school.name],
    [t('paper.closing.centre'), data.centre.name],
  ]),
  { block: space(2) },
  facts([
    [t('paper.closing.opened'), formats.moment(data.openedAt)],
    [t('paper.closing.closed'), formats.moment(data.closedAt)],
    [t('paper.closing.agent'), data.agent],
  ]),
];

function countPieces(data: ClosingReportData, { t, formats }: Voice): Piece[] {
  const { counts } = data;
  const none = t('paper.closing.none');
  const outcomes: [string, string][] =
    counts.recorded > 0
      ? [[t('paper.closing.recorded'), formats.count(counts.recorded)]]
      : [
          [t('paper.closing.granted'), formats.count(counts.granted)],
          [t('paper.closing.waiting'), formats.count(counts.waiting)],
        ];
  return [
    ...section(t('paper.closing.counts')),
    facts(
      [
        [t('paper.closing.enrolments'), formats.count(counts.enrolments)],
        [t('paper.closing.children'), formats.count(counts.children)],
        ...outcomes,
        [t('paper.closing.refused'), formats.count(counts.refusals)],
        [t('paper.closing.voided'), formats.count(data.voided.length)],
      ],
      16,
    ),
    { block: space(2) },
    facts([
      [t('paper.closing.firstReceipt'), data.firstReceipt ?? none],
      [t('paper.closing.lastReceipt'), data.lastReceipt ?? none],
      [t('paper.closing.lastTicket'), data.lastTicketHandedOut > 0 ? `${data.lastTicketHandedOut}` : none],
    ]),
  ];
}

/** What is handed over, and the fingerprint by which the coordinator knows that it is all of it. */
function copyPieces({ copy, head, shortHash }: ClosingReportData, { t, formats }: Voice): Piece[] {
  const inner = SHEET_WIDTH - 8;
  const plain = (words: string) => paragraph(words, { size: 10, weight: 'regular', leading: 1.4 }, inner);
  const strong = (words: string) => paragraph(words, { size: 10, weight: 'bold', leading: 1.4 }, inner);
  const state =
    copy.type === 'verified'
      ? [
          strong(t('paper.closing.copy.file', { file: copy.file })),
          plain(t('paper.closing.copy.verified', { moment: formats.moment(copy.at), upTo: copy.upTo })),
        ]
      : [
          strong(t('paper.closing.copy.missing')),
          plain(t('paper.closing.copy.reason', { reason: copy.reason })),
        ];
  const fingerprint = [
    space(2),
    paragraph(t('paper.closing.head'), { size: 7.5, weight: 'regular', shade: 0.25 }, inner),
    paragraph(shortHash, { size: 16, weight: 'bold' }, inner),
    paragraph(inGroups(head, 8), { size: 8, weight: 'regular' }, inner),
    plain(t('paper.closing.head.explain')),
  ];
  return [
    ...section(t('paper.closing.copy')),
    {
      block: framed(
        stack([...state, ...fingerprint], 0, inner),
        { x: 4, y: 3 },
        { border: copy.type === 'verified' ? 0.3 : 1 },
      ),
    },
  ];
}

function ticketPieces({ unserved }: ClosingReportData, { t }: Voice): Piece[] {
  if (unserved.length === 0) return [];
  return [
    ...section(t('paper.closing.unserved')),
    ...text(unserved.join(', '), 11),
    ...text(t('paper.closing.unserved.note'), 9),
  ];
}

function voidedPieces({ voided }: ClosingReportData, { t }: Voice): Piece[] {
  if (voided.length === 0) return [];
  const numbers = 45;
  return [
    ...section(t('paper.closing.voidedList')),
    ...voided.map(({ receipt, reason }) => ({
      block: row([
        paragraph(receipt, { size: 10, weight: 'bold', leading: 1.4 }, numbers),
        paragraph(reason, { size: 10, weight: 'regular', leading: 1.4 }, SHEET_WIDTH - numbers),
      ]),
    })),
  ];
}

function poolPieces({ pools }: ClosingReportData, voice: Voice): Piece[] {
  const { t, formats, of } = voice;
  const figures = 17;
  const band = 26;
  const gaps = 5 * 3;
  const columns: Column[] = [
    {
      heading: t('paper.closing.pools.period'),
      width: SHEET_WIDTH - band - 4 * figures - gaps,
      align: 'left',
    },
    { heading: t('paper.closing.pools.band'), width: band, align: 'left' },
    { heading: t('paper.closing.pools.held'), width: figures, align: 'right' },
    { heading: t('paper.closing.pools.granted'), width: figures, align: 'right' },
    { heading: t('paper.closing.pools.left'), width: figures, align: 'right' },
    { heading: t('paper.closing.pools.waiting'), width: figures, align: 'right' },
  ];
  return [
    ...section(t('paper.closing.pools')),
    ...tablePieces(
      columns,
      pools.map((pool) => [
        [periodInWords(voice, pool.period), ...(pool.centre ? [pool.centre] : [])].join(', '),
        of(pool.band),
        ...[pool.held, pool.granted, pool.left, pool.waiting].map(formats.count),
      ]),
    ),
  ];
}

function signaturePieces({ t }: Voice): Piece[] {
  const width = (SHEET_WIDTH - 10) / 2;
  const place = (label: string) =>
    stack([paragraph(label, { size: 8, weight: 'regular' }, width), space(20), rule(width, 0.25)]);
  return [
    { block: space(7), withNext: true },
    {
      block: row(
        [place(t('paper.closing.signature.agent')), place(t('paper.closing.signature.coordination'))],
        10,
      ),
    },
  ];
}

/** `5d0c91ae 6b1f4c70 …`: digits that a person can compare. */
export const inGroups = (text: string, size: number): string =>
  (text.match(new RegExp(`.{1,${size}}`, 'gu')) ?? []).join(' ');
