import type { Campaign } from '#domain/campaign/campaign.ts';
import { periodOf, schoolOf } from '#domain/campaign/lookup.ts';
import type { Status } from '#domain/merge/register.ts';
import type { LetterChild } from '#domain/publication/letters.ts';
import { aheadOf, type PublishedRow } from '#domain/publication/rows.ts';
import { invariant } from '#domain/result.ts';
import type { Voices } from '../campaign/voices.ts';
import { type Block, linesOf, type Piece, row, type Style, space, stack, together } from '../layout.ts';
import type { Item } from '../page.ts';
import { paperPeriod } from '../receipt/fromEnrolment.ts';
import { periodInWords, type Voice } from '../voice.ts';
import type { Run } from '../wrap.ts';

/** One child of a letter: who it is, then an answer in a sentence for each period or group of periods. */
export function childPieces(
  campaign: Campaign,
  { child, rows }: LetterChild,
  voices: Voices,
  size: number,
  width: number,
): Piece[] {
  const [{ t, formats }] = voices;
  const indent = size * 0.42;
  const styles: Style[] = [
    { size, weight: 'regular', leading: 1.38 },
    { size: size - 1.5, weight: 'regular', shade: 0.25 },
  ];
  const heading: Run[] = [
    { text: `${child.firstName} ${child.lastName}`, weight: 'bold' },
    {
      text: `  ${t('publicationPaper.letter.child', {
        level: child.level,
        birthDate: formats.dayDigits(child.birthDate),
        school: schoolOf(campaign, child.school)?.name ?? child.school,
      })}`,
      weight: 'regular',
    },
  ];
  const answers = answersOf(rows).map((answer) =>
    voices
      .flatMap((voice, rank) =>
        linesOf(
          sentence(campaign, answer, voice),
          styles[rank] ?? { size, weight: 'regular' },
          width - indent,
        ),
      )
      .map((line, index) =>
        row([
          index === 0 ? mark(answer.status, indent, line.height, size) : space(line.height, indent),
          line,
        ]),
      ),
  );
  const [first = [], ...others] = answers;
  const name = stack([...linesOf(heading, { size: size + 0.5, weight: 'bold' }, width), space(size * 0.06)]);
  return [
    ...together([name, ...first].map((block) => ({ block }))),
    // Where a page ends between two answers, the next one begins with the child's name.
    ...others.flatMap((lines) => together(lines.map((block) => ({ block, head: name })))),
  ];
}

/** Requests that are answered in one sentence. */
interface Answer {
  readonly status: Status;
  readonly rows: readonly PublishedRow[];
}

/** What was given first; each rank in a sentence of its own. */
function answersOf(rows: readonly PublishedRow[]): Answer[] {
  const groups = new Map<string, PublishedRow[]>();
  for (const row of rows) {
    const { status, pool } = row.request;
    const key = [ORDER.indexOf(status.type), sameness(status), pool.centre].join('|');
    const group = groups.get(key);
    if (group && status.type !== 'waiting') group.push(row);
    else groups.set(group ? `${key}|${groups.size}` : key, [row]);
  }
  return [...groups.values()]
    .flatMap((group) => (group[0] ? [{ status: group[0].request.status, rows: group }] : []))
    .sort((a, b) => ORDER.indexOf(a.status.type) - ORDER.indexOf(b.status.type));
}

const ORDER: readonly Status['type'][] = ['granted', 'waiting', 'toSettle', 'refused', 'duplicate', 'voided'];

/** What must be alike for two requests to be answered together. */
function sameness(status: Status): string {
  if (status.type === 'granted') return status.by;
  if (status.type === 'toSettle') return String(status.held);
  if (status.type === 'refused') return status.reason;
  return status.type === 'duplicate' ? status.receipt : '';
}

function sentence(campaign: Campaign, { status, rows }: Answer, voice: Voice): Run[] {
  const { t, formats } = voice;
  const centre = campaign.centres.find(({ id }) => id === rows[0]?.request.pool.centre)?.name ?? '';
  const periods = formats.list(rows.map(({ request }) => periodName(campaign, request.pool.period, voice)));
  const values = { centre, periods };
  const said = (lead: string, rest: string): Run[] => [
    { text: lead, weight: 'bold' },
    { text: rest, weight: 'regular' },
  ];
  const count = rows.length;
  switch (status.type) {
    case 'granted':
      return said(
        t(
          status.by === 'desk'
            ? 'publicationPaper.letter.granted.lead'
            : 'publicationPaper.letter.merge.lead',
          {
            count,
          },
        ),
        t('publicationPaper.letter.granted', values),
      );
    case 'waiting':
      return said(
        t('publicationPaper.letter.waiting.lead', { rank: status.rank }),
        t('publicationPaper.letter.waiting', {
          ...values,
          places: Math.max(0, status.places),
          ahead: aheadOf(status),
        }),
      );
    case 'toSettle':
      return said(
        t('publicationPaper.letter.toSettle.lead'),
        t(status.held ? 'publicationPaper.letter.held' : 'publicationPaper.letter.toSettle', values),
      );
    case 'refused':
      return said(
        t('publicationPaper.letter.refused.lead', { count }),
        t('publicationPaper.letter.refused', { ...values, reason: status.reason }),
      );
    case 'duplicate':
      return said(
        t('publicationPaper.letter.duplicate.lead'),
        t('publicationPaper.letter.duplicate', { ...values, receipt: status.receipt }),
      );
    default:
      throw new Error('A voided request is in no letter');
  }
}

/** A period of the campaign in words: « du 8 au 12 juillet (S28) ». */
export function periodName(
  campaign: Campaign,
  id: PublishedRow['request']['pool']['period'],
  voice: Voice,
): string {
  const period = periodOf(campaign, id);
  invariant(period, 'a request is for a period of the campaign');
  return periodInWords(voice, paperPeriod(period));
}

/** Full for a place, empty for waiting, half for what is examined, crossed for what is not given: in any photocopy. */
function mark({ type }: Status, width: number, height: number, size: number): Block {
  const side = size * 0.21;
  return {
    width,
    height,
    at: (x, y): Item[] => {
      const top = y + (height - side) / 2;
      const box = { kind: 'box', x, y: top, width: side, height: side, border: 0.3 } as const;
      if (type === 'granted') return [{ ...box, fill: 0 }];
      if (type === 'waiting') return [box];
      if (type === 'toSettle') return [{ ...box, height: side / 2, fill: 0 }, box];
      const line = { kind: 'line', x1: x, x2: x + side, thickness: 0.3, shade: 0 } as const;
      return [box, { ...line, y1: top, y2: top + side }, { ...line, y1: top + side, y2: top }];
    },
  };
}
