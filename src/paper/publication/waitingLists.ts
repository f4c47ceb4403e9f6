import type { Campaign, Centre } from '#domain/campaign/campaign.ts';
import type { MergedRegister } from '#domain/merge/register.ts';
import { type PublishedRow, RowsByPool, rowsOf } from '#domain/publication/rows.ts';
import type { BatchPaper } from '../batch.ts';
import { WIDTH } from '../campaign/frame.ts';
import type { CampaignPaper } from '../campaign/voices.ts';
import { type Piece, paragraph, stack } from '../layout.ts';
import type { PageDescription } from '../page.ts';
import { paperPeriod } from '../receipt/fromEnrolment.ts';
import { periodInWords, type Voice, voiceOf } from '../voice.ts';
import { GAP, headBlock, listPages, listSection, pen } from './listSheet.ts';
import { childBlock, guardianBlock } from './people.ts';

/** One file per centre that anybody waits for: whom to call when a place becomes free, in order. */
export function waitingListsBatch(
  paper: CampaignPaper,
  register: Pick<MergedRegister, 'enrolments'>,
): BatchPaper[] {
  const rows = new RowsByPool(rowsOf(register));
  return paper.campaign.centres
    .filter((centre) => poolsWithQueue(paper.campaign, rows, centre).length > 0)
    .map((centre) => ({
      fileName: `attente-${centre.id}.pdf`,
      parts: () => [waitingListPages(paper, rows, centre)],
    }));
}

export function waitingListPages(paper: CampaignPaper, rows: RowsByPool, centre: Centre): PageDescription {
  const voice = voiceOf('fr');
  const { t, formats } = voice;
  const pools = poolsWithQueue(paper.campaign, rows, centre);
  const count = pools.reduce((sum, { waiting }) => sum + waiting.length, 0);
  return listPages(paper, voice, {
    title: t('publicationPaper.waiting.document', { centre: centre.name }),
    head: headBlock(paper, voice, t('publicationPaper.waiting.title', { centre: centre.name }), [
      t('publicationPaper.waiting.count', { count, moment: formats.moment(paper.madeAt) }),
    ]),
    pieces: pools.flatMap(({ name, waiting }) => poolPieces(paper.campaign, name, waiting, voice)),
  });
}

function poolsWithQueue(
  campaign: Campaign,
  rows: RowsByPool,
  centre: Centre,
): { readonly name: (voice: Voice) => string; readonly waiting: readonly PublishedRow[] }[] {
  return campaign.periods.flatMap((period) =>
    campaign.bands.flatMap((band) => {
      const waiting = rows.waiting({ centre: centre.id, period: period.id, band: band.id });
      if (waiting.length === 0) return [];
      const name = (voice: Voice) =>
        voice.t('publicationPaper.waiting.pool', {
          period: periodInWords(voice, paperPeriod(period)),
          band: voice.of(band.label),
          count: waiting.length,
        });
      return [{ name, waiting }];
    }),
  );
}

const RANK = 10;
const GUARDIAN = 48;
const RECEIPT = 32;
const CALLED = 26;
const CHILD = WIDTH - RANK - GUARDIAN - RECEIPT - CALLED - 4 * GAP;

function poolPieces(
  campaign: Campaign,
  name: (voice: Voice) => string,
  rows: readonly PublishedRow[],
  voice: Voice,
): Piece[] {
  const { t } = voice;
  return listSection(
    name(voice),
    [
      t('publicationPaper.waiting.column.rank'),
      t('publicationPaper.list.column.child'),
      t('publicationPaper.list.column.guardian'),
      t('publicationPaper.waiting.column.receipt'),
      t('publicationPaper.waiting.column.called'),
    ],
    [RANK, CHILD, GUARDIAN, RECEIPT, CALLED],
    rows.map(({ child, enrolment, request: { status } }) => [
      paragraph(
        status.type === 'waiting' ? `${status.rank}` : '',
        { size: 12, weight: 'bold', align: 'right' },
        RANK,
      ),
      childBlock(campaign, child, voice, CHILD),
      guardianBlock(enrolment.household, GUARDIAN),
      stack([
        paragraph(enrolment.receipt, { size: 8.5, weight: 'regular' }, RECEIPT),
        paragraph(
          t('publicationPaper.waiting.ticket', { ticket: enrolment.ticket }),
          { size: 8, weight: 'regular' },
          RECEIPT,
        ),
      ]),
      pen(CALLED),
    ]),
  );
}
