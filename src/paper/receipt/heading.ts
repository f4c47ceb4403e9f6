import { phoneForReading } from '#domain/vocabulary/phone.ts';
import type { MessageId } from '#i18n/messages/index.ts';
import type { Translate } from '#i18n/translate.ts';
import { type Block, paragraph, row, rule, space, stack } from '../layout.ts';
import { specimenBanner, stamp } from '../marks.ts';
import { textWidth } from '../metrics.ts';
import type { Voice } from '../voice.ts';
import { type PaperPerson, printedNumber, type ReceiptData } from './data.ts';

const GAP = 4;

/** The head of either half, the same on each of its pages: whose receipt, which number, where and when. */
export function headingBlock(
  data: ReceiptData,
  voices: readonly [Voice, ...Voice[]],
  half: 'family' | 'stub',
  width: number,
): Block {
  const [{ t, of }] = voices;
  const wide = width * (half === 'family' ? 0.6 : 0.5);
  const narrow = width - wide - GAP;
  // Rather smaller than cut.
  const titleSize = Math.max(6.5, Math.min(8.5, wide / textWidth(of(data.title), 1, 'regular') - 0.01));
  const kind = t(half === 'family' ? 'paper.receipt.family' : 'paper.receipt.stub');
  const others = half === 'family' ? voices.slice(1) : [];
  const second = { size: 7.5, weight: 'regular', shade: 0.25, maxLines: 1 } as const;
  return stack(
    [
      ...(data.training ? [specimenBanner(t, width), space(1.2)] : []),
      row(
        [
          stack([
            paragraph(data.town, { size: 11, weight: 'bold', maxLines: 1 }, wide),
            paragraph(of(data.title), { size: titleSize, weight: 'regular', maxLines: 1 }, wide),
            ...others.map((voice) => paragraph(voice.of(data.title), second, wide)),
          ]),
          stack([
            paragraph(t('paper.receipt.title'), { size: 11, weight: 'bold', align: 'right' }, narrow),
            paragraph(kind, { size: 7.5, weight: 'regular', align: 'right' }, narrow),
            ...others.map((voice) =>
              paragraph(
                `${voice.t('paper.receipt.title')} · ${voice.t('paper.receipt.family')}`,
                { ...second, align: 'right' },
                narrow,
              ),
            ),
          ]),
        ],
        GAP,
      ),
      space(1),
      rule(width, 0.5),
      space(1.8),
      numberRow(data, voices, half, width),
      space(1.8),
      factsRow(data, voices, half, width),
      space(1.8),
      peopleRow(data, voices, width),
      space(1.8),
      rule(width, 0.2),
    ],
    0,
    width,
  );
}

function numberRow(
  data: ReceiptData,
  voices: readonly [Voice, ...Voice[]],
  half: 'family' | 'stub',
  width: number,
): Block {
  const [{ t }] = voices;
  const number = printedNumber(data);
  const duplicate =
    data.copy > 1 ? stamp(t('paper.receipt.duplicate'), half === 'family' ? 15 : 12) : space(0);
  const room = width - duplicate.width - GAP;
  const wanted = half === 'family' ? 26 : 18;
  const size = Math.min(wanted, room / textWidth(number, 1, 'bold'));
  const corrected =
    data.revision > 0 ? [paragraph(t('paper.receipt.revision'), { size: 7.5, weight: 'regular' }, room)] : [];
  return row(
    [
      stack([
        paragraph(label(voices, 'paper.receipt.number'), LABEL, room),
        paragraph(number, { size, weight: 'bold', leading: 1.12 }, room),
        ...corrected,
      ]),
      duplicate,
    ],
    GAP,
  );
}

/** The stub is narrow; the desk knows its centre. */
function factsRow(
  data: ReceiptData,
  voices: readonly [Voice, ...Voice[]],
  half: 'family' | 'stub',
  width: number,
): Block {
  const [{ t, formats }] = voices;
  const [ticket, recorded, school] = half === 'family' ? [36, 42, 44] : [26, 42, width - 68 - 2 * GAP];
  const centre = width - ticket - recorded - school - 3 * GAP;
  const taken = data.takenAt ? [t('paper.receipt.takenAt', { moment: formats.moment(data.takenAt) })] : [];
  const facts = [
    fact(voices, 'paper.receipt.ticket', `${data.ticket}`, [], ticket),
    fact(
      voices,
      'paper.receipt.recorded',
      formats.moment(data.recordedAt),
      [...taken, t('paper.receipt.agent', { agent: data.agent })],
      recorded,
    ),
    fact(voices, 'paper.receipt.school', data.school.name, [t('paper.desk', { desk: data.desk })], school),
  ];
  if (half === 'stub') return row(facts, GAP);
  const address = data.centre.address ? [data.centre.address] : [];
  return row([...facts, fact(voices, 'paper.receipt.centre', data.centre.name, address, centre)], GAP);
}

function peopleRow(data: ReceiptData, voices: readonly [Voice, ...Voice[]], width: number): Block {
  const [{ t }] = voices;
  const carried = data.role === 'carried';
  const family = carried ? width * 0.6 - GAP / 2 : width;
  const bearer = width - family - GAP;
  const household = stack([
    paragraph(label(voices, 'paper.receipt.household'), LABEL, family),
    ...data.guardians.map((guardian) =>
      paragraph(personInWords(t, guardian), { size: 9, weight: 'regular' }, family),
    ),
  ]);
  if (!carried) return household;
  return row(
    [
      household,
      stack([
        paragraph(label(voices, 'paper.receipt.bearer'), LABEL, bearer),
        paragraph(personInWords(t, data.bearer), { size: 9, weight: 'regular' }, bearer),
      ]),
    ],
    GAP,
  );
}

const LABEL = { size: 6.5, weight: 'regular', shade: 0.25 } as const;

function fact(
  voices: readonly Voice[],
  id: MessageId,
  value: string,
  details: readonly string[],
  width: number,
): Block {
  return stack([
    paragraph(label(voices, id), LABEL, width),
    paragraph(value, { size: 10, weight: 'bold', leading: 1.25, maxLines: 2 }, width),
    ...details.map((detail) => paragraph(detail, { size: 7.5, weight: 'regular', maxLines: 2 }, width)),
  ]);
}

/** « Numéro d’arrivée · Arrival number » */
const label = (voices: readonly Voice[], id: MessageId): string => voices.map(({ t }) => t(id)).join(' · ');

export function personInWords(t: Translate, { firstName, lastName, phone }: PaperPerson): string {
  const name = `${firstName} ${lastName}`;
  return phone ? t('paper.person', { name, phone: phoneForReading(phone).replaceAll(' ', '\u00A0') }) : name;
}
