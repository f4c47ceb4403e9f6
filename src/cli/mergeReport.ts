import type { Campaign } from '#domain/campaign/campaign.ts';
import type { Card } from '#domain/merge/cards.ts';
import type { DeskStanding, MergedRegister } from '#domain/merge/register.ts';
import { unreachable } from '#domain/result.ts';
import type { Hash } from '#domain/vocabulary/ids.ts';
import type { Overview, PoolFigures, StatusType } from '#gathering/gathering.ts';
import { type CampaignWords, campaignWords, deskName, sourceName } from '#i18n/sentences/words.ts';
import type { Terminal } from './terminal.ts';
import type { MergeWords } from './words/mergeWords.ts';

/** What became of one file: its hash, for whoever keeps it, and one sentence. */
export interface FileLine {
  readonly ok: boolean;
  readonly sha256?: Hash;
  readonly sentence: string;
}

export interface Report {
  readonly campaign: Campaign;
  readonly campaignHash: Hash;
  readonly files: readonly FileLine[];
  readonly overview: Overview;
  readonly register: MergedRegister;
  readonly registerHash: Hash;
}

/** `report.txt`: what was read, what came of it, and what is left to do. Names no child and no parent. */
export function reportText(report: Report, { words, language }: Terminal): string {
  const { campaign, campaignHash, files, overview, register, registerHash } = report;
  const { merge: say } = words;
  const names = campaignWords(language, campaign);
  const refused = files.filter(({ ok }) => !ok);
  const { enrolments, requests } = overview.counts;
  const statuses = Object.entries(requests).map(([status, count]) => [
    say.status[status as StatusType],
    count,
  ]);
  const sections: readonly (readonly string[])[] = [
    [
      say.title,
      say.campaign(names.said(campaign.title), campaign.town, campaign.morning.date),
      say.revision(campaign.revision, campaignHash),
      say.register(registerHash),
    ],
    [
      say.files(files.length - refused.length, refused.length),
      ...[...refused, ...files.filter(({ ok }) => ok)].flatMap(fileLines),
    ],
    [say.desks(overview.desks.length), ...aligned(overview.desks.map((desk) => deskCells(desk, say, names)))],
    [say.requests(sum(Object.values(requests)), enrolments), ...aligned(statuses)],
    [
      say.places,
      ...aligned([
        headings(names, say.waiting),
        ...overview.pools.map((pool) => poolCells(pool, campaign, names)),
      ]),
    ],
    [say.cards(overview.cards.length), ...cardLines(overview.cards, register, say)],
    [say.decisions(register.decisions.length, register.publications.length)],
  ];
  return `${sections.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

const fileLines = ({ ok, sha256, sentence }: FileLine): string[] => [
  `  ${ok ? ' ' : '!'} ${sentence}`,
  ...(sha256 ? [`    SHA-256 ${sha256}`] : []),
];

const deskCells = (desk: DeskStanding, say: MergeWords, { t, school }: CampaignWords): Cells => [
  `${desk.school}-${desk.letter}`,
  school(desk.school),
  t(`gathering.state.${desk.state}`),
  say.desk(sum(desk.chains.map(({ enrolments }) => enrolments)), sum(desk.held.map(({ places }) => places))),
];

const FIGURES = ['capacity', 'grantedAtDesks', 'grantedByMerge', 'held', 'free', 'over'] as const;

const headings = ({ t }: CampaignWords, waiting: string): Cells => [
  t('tables.column.centre'),
  t('tables.column.period'),
  t('tables.column.band'),
  ...FIGURES.map((figure) => t(`tables.column.${figure}`)),
  t('tables.column.kept'),
  waiting,
];

const poolCells = (pool: PoolFigures, { centres }: Campaign, { period, band }: CampaignWords): Cells => [
  centres.find(({ id }) => id === pool.centre)?.name ?? pool.centre,
  period(pool.period),
  band(pool.band),
  ...FIGURES.map((figure) => pool[figure]),
  pool.keptToSettle,
  pool.queued - pool.grantedByMerge,
];

function cardLines(cards: readonly Card[], { enrolments }: MergedRegister, say: MergeWords): string[] {
  const receipts = new Map<string, string>(enrolments.map(({ id, receipt }) => [id, receipt]));
  return aligned(
    cards.map((card) => [say.card[card.type], [...new Set(subjectsOf(card, receipts))].join(' ')]),
  );
}

/** Receipts, or desks where a card is about none. */
function subjectsOf(card: Card, receipts: ReadonlyMap<string, string>): string[] {
  const receiptsOf = (ids: readonly Hash[]) => ids.map((id) => receipts.get(id) ?? id);
  switch (card.type) {
    case 'ChainContested':
      return card.branches.map(({ desk }) => deskName(desk));
    case 'GapInStubs':
      return [deskName(card.desk)];
    case 'ChildLikely':
    case 'BearerLikely':
      return receiptsOf([card.a.enrolment, card.b.enrolment]);
    case 'ChildInTwoPools':
    case 'PublishedTwice':
      return receiptsOf(card.requests.map(({ enrolment }) => enrolment));
    case 'IdentityChanged':
      return receiptsOf([card.child.enrolment]);
    case 'ProxyBreach':
      return receiptsOf([...card.before, ...card.enrolments]);
    case 'TransferUnmatched':
      return [sourceName(card.from), ...card.to.map(deskName)];
    case 'CoordinationForked':
      return [...card.branches];
    default:
      return unreachable(card);
  }
}

type Cells = readonly (string | number)[];

/** One line per row, its cells below each other: text to the left, figures and what heads them to the right. */
function aligned(rows: readonly Cells[]): string[] {
  const isFigure = (column: number) => typeof rows.at(-1)?.[column] === 'number';
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => String(row[column]).length)),
  );
  return rows.map((row) =>
    row
      .map((cell, column) => {
        const width = widths[column] ?? 0;
        return isFigure(column) ? String(cell).padStart(width) : String(cell).padEnd(width);
      })
      .reduce((line, cell) => `${line}  ${cell}`, '  ')
      .trimEnd(),
  );
}

const sum = (figures: readonly number[]): number => figures.reduce((total, figure) => total + figure, 0);
