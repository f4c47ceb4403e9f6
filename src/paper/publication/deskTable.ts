import type { ChainStanding, DeskStanding, MergedRegister } from '#domain/merge/register.ts';
import type { Piece } from '../layout.ts';
import { SHEET_WIDTH, section } from '../sheet.ts';
import { type Column, tablePieces } from '../table.ts';
import type { Voice } from '../voice.ts';
import { deskText } from './decisionsInWords.ts';

/** Every desk of the campaign with the registers that came from it, and what is to be known of each. */
export function deskPieces({ desks }: Pick<MergedRegister, 'desks'>, voice: Voice): Piece[] {
  const { t } = voice;
  const widths = { desk: 21, state: 30, events: 17, enrolments: 19, head: 23 };
  const gaps = 5 * 3;
  const note = SHEET_WIDTH - Object.values(widths).reduce((sum, width) => sum + width, 0) - gaps;
  const column = (heading: string, width: number, align: Column['align'] = 'left'): Column => ({
    heading,
    width,
    align,
  });
  return [
    ...section(t('publicationPaper.report.desks')),
    ...tablePieces(
      [
        column(t('publicationPaper.report.desks.desk'), widths.desk),
        column(t('publicationPaper.report.desks.state'), widths.state),
        column(t('publicationPaper.report.desks.events'), widths.events, 'right'),
        column(t('publicationPaper.report.desks.enrolments'), widths.enrolments, 'right'),
        column(t('publicationPaper.report.desks.head'), widths.head),
        column(t('publicationPaper.report.desks.note'), note),
      ],
      desks.flatMap((desk) => rowsFor(desk, voice)),
    ),
  ];
}

function rowsFor(desk: DeskStanding, voice: Voice): string[][] {
  const { t, formats } = voice;
  const idle = desk.spare && desk.state === 'missing';
  const state = t(`publicationPaper.report.state.${idle ? 'spare' : desk.state}`);
  const remarks = deskRemarks(desk, voice);
  if (desk.chains.length === 0) return [[deskText(desk), state, '', '', '', remarks.join(' · ')]];
  return desk.chains.map((chain, index) => [
    `${deskText(desk)}${chain.replica}`,
    state,
    formats.count(chain.seq),
    formats.count(chain.enrolments),
    `${chain.head.slice(0, 4)} ${chain.head.slice(4, 8)}`,
    [...chainRemarks(chain, desk, voice), ...(index === 0 ? remarks : [])].join(' · '),
  ]);
}

function deskRemarks(desk: DeskStanding, { t }: Voice): string[] {
  const held = desk.held.reduce((sum, { places }) => sum + places, 0);
  return [
    ...(desk.released
      ? [t('publicationPaper.report.desk.released', { reason: desk.released.reason })]
      : held > 0
        ? [t('publicationPaper.report.desk.held', { count: held })]
        : []),
    ...(desk.paperCount === undefined
      ? []
      : [t('publicationPaper.report.desk.paperCount', { count: desk.paperCount })]),
  ];
}

/** A clock that is off by less tells nothing. */
const CLOCK_SECONDS = 120;

function chainRemarks(chain: ChainStanding, { wiped }: DeskStanding, { t }: Voice): string[] {
  return [
    ...(chain.restoredFrom
      ? [t('publicationPaper.report.desk.restored', { replica: chain.restoredFrom.replica })]
      : []),
    ...(chain.withoutCopy === undefined
      ? []
      : [t('publicationPaper.report.desk.withoutCopy', { reason: chain.withoutCopy })]),
    ...(chain.missing.length > 0
      ? [
          t('publicationPaper.report.desk.missing', {
            count: chain.missing.length,
            numbers: chain.missing.join(', '),
          }),
        ]
      : []),
    ...(Math.abs(chain.clockOffset) >= CLOCK_SECONDS
      ? [t('publicationPaper.report.desk.clock', { minutes: Math.round(chain.clockOffset / 60) })]
      : []),
    ...(wiped.includes(chain.replica) ? [t('publicationPaper.report.desk.wiped')] : []),
  ];
}
