import type { Band, Campaign, Centre, Period } from '#domain/campaign/campaign.ts';
import type { MergedRegister } from '#domain/merge/register.ts';
import { type PublishedRow, RowsByPool, rowsOf } from '#domain/publication/rows.ts';
import type { CentreId } from '#domain/vocabulary/ids.ts';
import type { BatchPaper } from '../batch.ts';
import { WIDTH } from '../campaign/frame.ts';
import type { CampaignPaper } from '../campaign/voices.ts';
import { type Block, type Piece, paragraph, stack } from '../layout.ts';
import type { PageDescription } from '../page.ts';
import { paperPeriod } from '../receipt/fromEnrolment.ts';
import { periodInWords, type Voice, voiceOf } from '../voice.ts';
import { GAP, headBlock, listPages, listSection, pen } from './listSheet.ts';
import { childBlock, guardianBlock } from './people.ts';

type Register = Pick<MergedRegister, 'enrolments'>;

/** One file per centre, for its director: the children of each period, and room to sign. */
export function centreListsBatch(paper: CampaignPaper, register: Register): BatchPaper[] {
  const rows = new RowsByPool(rowsOf(register));
  return paper.campaign.centres
    .filter(({ id }) => periodsOf(paper.campaign, rows, id).length > 0)
    .map(({ id }) => ({
      fileName: `liste-${id}.pdf`,
      parts: () => centreListParts(paper, rows, id),
    }));
}

function* centreListParts(paper: CampaignPaper, rows: RowsByPool, id: CentreId): Generator<PageDescription> {
  const { campaign } = paper;
  const centre = campaign.centres.find((each) => each.id === id);
  if (!centre) return;
  for (const period of periodsOf(campaign, rows, id)) yield centreListPages(paper, rows, centre, period);
}

/** Periods in which a child has a place there, or may yet have one. */
const periodsOf = (campaign: Campaign, rows: RowsByPool, centre: CentreId): Period[] =>
  campaign.periods.filter(({ id }) =>
    campaign.bands.some((band) => {
      const pool = { centre, period: id, band: band.id };
      return rows.granted(pool).length > 0 || kept(rows.toSettle(pool)) > 0;
    }),
  );

const kept = (rows: readonly PublishedRow[]): number =>
  rows.filter(({ request: { status } }) => status.type === 'toSettle' && status.held).length;

/** Children with a place at one centre in one period, by band and name. */
export function centreListPages(
  paper: CampaignPaper,
  rows: RowsByPool,
  centre: Centre,
  period: Period,
): PageDescription {
  const voice = voiceOf('fr');
  const { t } = voice;
  const words = periodInWords(voice, paperPeriod(period));
  const bands = paper.campaign.bands.map((band) => {
    const pool = { centre: centre.id, period: period.id, band: band.id };
    return { band, granted: rows.granted(pool), kept: kept(rows.toSettle(pool)) };
  });
  const total = bands.reduce((sum, { granted }) => sum + granted.length, 0);
  const keptForMore = bands.reduce((sum, band) => sum + band.kept, 0);
  return listPages(paper, voice, {
    title: t('publicationPaper.list.document', { centre: centre.name, period: words }),
    head: headBlock(paper, voice, t('publicationPaper.list.title', { centre: centre.name }), [
      t('publicationPaper.list.period', { period: words, count: total }),
      ...(centre.address ? [centre.address] : []),
      ...(keptForMore > 0 ? [t('publicationPaper.list.kept', { count: keptForMore })] : []),
    ]),
    pieces: bands
      .filter(({ granted }) => granted.length > 0)
      .flatMap(({ band, granted }) => bandPieces(paper.campaign, band, granted, voice)),
  });
}

const NUMBER = 7;
const GUARDIAN = 46;
const CARE = 28;
const SIGN = 26;
const CHILD = WIDTH - NUMBER - GUARDIAN - CARE - SIGN - 4 * GAP;

function bandPieces(campaign: Campaign, band: Band, rows: readonly PublishedRow[], voice: Voice): Piece[] {
  const { t, of } = voice;
  return listSection(
    t('publicationPaper.list.band', { band: of(band.label), count: rows.length }),
    [
      '',
      t('publicationPaper.list.column.child'),
      t('publicationPaper.list.column.guardian'),
      t('publicationPaper.list.column.care'),
      t('publicationPaper.list.column.sign'),
    ],
    [NUMBER, CHILD, GUARDIAN, CARE, SIGN],
    rows.map(({ child, enrolment }, index) => [
      paragraph(`${index + 1}`, { size: 9, weight: 'regular', align: 'right' }, NUMBER),
      childBlock(campaign, child, voice, CHILD),
      guardianBlock(enrolment.household, GUARDIAN),
      careBlock(child, voice),
      pen(SIGN),
    ]),
  );
}

/** Only what needs care is printed, but for the envelope, which is missing or not. */
function careBlock(child: PublishedRow['child'], { t }: Voice): Block {
  const lines: readonly (readonly [text: string, bold: boolean])[] = [
    ...(child.pai ? [[t('publicationPaper.list.pai'), true] as const] : []),
    ...(child.meal && child.meal !== 'standard'
      ? [[t(`publicationPaper.list.meal.${child.meal}`), true] as const]
      : []),
    [
      t(
        child.healthEnvelope
          ? 'publicationPaper.list.envelope.received'
          : 'publicationPaper.list.envelope.missing',
      ),
      false,
    ],
  ];
  return stack(
    lines.map(([text, bold]) => paragraph(text, { size: 8, weight: bold ? 'bold' : 'regular' }, CARE)),
    0,
    CARE,
  );
}
