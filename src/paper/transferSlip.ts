import type { Words } from '#domain/campaign/campaign.ts';
import type { TransferCode } from '#domain/events/events.ts';
import type { Instant } from '#domain/vocabulary/time.ts';
import type { Language } from '#i18n/language.ts';
import { inGroups } from './closingReport.ts';
import { framed, paragraph, row, space, stack } from './layout.ts';
import type { PageDescription } from './page.ts';
import { qrBlock } from './qr.ts';
import { facts, SHEET_WIDTH, sheetPages, text } from './sheet.ts';
import { type PaperPeriod, periodInWords, voiceOf } from './voice.ts';

/** Places on their way from desk to desk, as carried across the town or read out by telephone. */
export interface TransferSlipData {
  readonly training: boolean;
  readonly town: string;
  readonly title: Words;
  /** Desks with their replicas: `JVE-A7K2`. */
  readonly from: string;
  readonly to: string;
  readonly transfer: number;
  /** True time, written with the town's offset. */
  readonly at: Instant;
  readonly centre: string;
  readonly period: PaperPeriod;
  readonly band: Words;
  readonly count: number;
  readonly code: TransferCode;
}

export function transferSlipPages(data: TransferSlipData, language: Language = 'fr'): PageDescription {
  const voice = voiceOf(language);
  const { t, of, formats } = voice;
  return sheetPages({
    voice,
    training: data.training,
    town: data.town,
    occasion: of(data.title),
    title: t('paper.transfer.title', { count: data.count }),
    documentTitle: t('paper.transfer.document', { number: data.transfer, from: data.from }),
    madeAt: data.at,
    pieces: [
      facts(
        [
          [t('paper.transfer.from'), data.from],
          [t('paper.transfer.to'), data.to],
          [t('paper.transfer.number'), `${data.transfer}`],
          [t('paper.transfer.at'), formats.moment(data.at)],
        ],
        12,
      ),
      { block: space(3) },
      facts([
        [t('paper.transfer.centre'), data.centre],
        [t('paper.transfer.period'), periodInWords(voice, data.period)],
        [t('paper.transfer.band'), of(data.band)],
      ]),
      { block: space(6) },
      { block: codeBlock(data.code, t('paper.transfer.code', { to: data.to })) },
      { block: space(5) },
      ...text(t('paper.transfer.explain', { from: data.from, to: data.to }), 11),
    ],
  });
}

/** The code in six groups of four, in two rows, beside its QR. */
function codeBlock(code: TransferCode, label: string) {
  const side = 42;
  const halves = [code.slice(0, 12), code.slice(12)];
  const width = SHEET_WIDTH - side - 12;
  return framed(
    row(
      [
        stack([
          space(6),
          paragraph(label, { size: 9, weight: 'regular' }, width),
          space(2),
          ...halves.map((half) =>
            paragraph(inGroups(half, 4), { size: 26, weight: 'bold', leading: 1.4 }, width),
          ),
        ]),
        qrBlock(code, side),
      ],
      6,
    ),
    { x: 3, y: 2 },
    { border: 0.5 },
  );
}
