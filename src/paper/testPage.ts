import type { Words } from '#domain/campaign/campaign.ts';
import type { Instant } from '#domain/vocabulary/time.ts';
import type { Language } from '#i18n/language.ts';
import { type Block, framed, paragraph, rule, space, stack } from './layout.ts';
import type { PageDescription } from './page.ts';
import { qrBlock } from './qr.ts';
import { SHEET_WIDTH, section, sheetPages, text } from './sheet.ts';
import { voiceOf } from './voice.ts';

export interface TestPageData {
  readonly training: boolean;
  readonly town: string;
  readonly title: Words;
  /** `JVE-A` */
  readonly desk: string;
  readonly at: Instant;
}

/** Names in every alphabet that a receipt may bear. */
const NAMES = [
  'Éloïse Lefèvre-Cœur, Çağla Şahin, Łódź, Zoë Müller, Håkon Ærø, Dvořák, Ștefan',
  'Nguyễn Thị Ngọc, Đặng Văn Hữu',
  'Αθηνά Παπαδοπούλου',
  'Дарья Шевченко, Їжак',
  'JVE-A7K2-0123456789-C  (0 O Q, 1 I l, 5 S, 8 B)',
];

/** Printed when the desk opens: whole frame, sharp letters, true size, a code that can be read. */
export function testPages(data: TestPageData, language: Language = 'fr'): PageDescription {
  const voice = voiceOf(language);
  const { t, of } = voice;
  return sheetPages({
    voice,
    training: data.training,
    town: data.town,
    occasion: of(data.title),
    title: t('paper.test.title'),
    documentTitle: t('paper.test.document', { desk: data.desk }),
    madeAt: data.at,
    pieces: [
      {
        block: framed(
          paragraph(t('paper.test.lead'), { size: 12, weight: 'regular', leading: 1.4 }, SHEET_WIDTH - 10),
          { x: 5, y: 4 },
          { border: 0.6 },
        ),
      },
      { block: space(6) },
      { block: scale() },
      ...text(t('paper.test.scale')),
      ...section(t('paper.test.names')),
      ...NAMES.flatMap((names) => [
        { block: paragraph(names, { size: 11, weight: 'regular', leading: 1.4 }, SHEET_WIDTH) },
        { block: paragraph(names, { size: 7, weight: 'bold', leading: 1.4 }, SHEET_WIDTH) },
      ]),
      ...section(t('paper.test.greys')),
      { block: greys() },
      ...section(t('paper.test.qr')),
      { block: qrBlock(`PREAU ${data.desk}`, 40) },
    ],
  });
}

function scale(): Block {
  const tick = (x: number, y: number) =>
    ({ kind: 'line', x1: x, x2: x, y1: y, y2: y + 4, thickness: 0.3, shade: 0 }) as const;
  const line = stack([space(1.85), rule(100, 0.3), space(1.85)]);
  return {
    width: 100,
    height: line.height,
    at: (x, y) => [tick(x, y), ...line.at(x, y), tick(x + 100, y)],
  };
}

function greys(): Block {
  const shades = [0.9, 0.75, 0.55, 0.4, 0.25, 0];
  const width = SHEET_WIDTH / shades.length;
  return {
    width: SHEET_WIDTH,
    height: 10,
    at: (x, y) =>
      shades.map((fill, index) => ({ kind: 'box', x: x + index * width, y, width, height: 10, fill })),
  };
}
