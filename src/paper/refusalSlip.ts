import type { Words } from '#domain/campaign/campaign.ts';
import type { ReceiptNumber, Ticket } from '#domain/vocabulary/ids.ts';
import type { Instant } from '#domain/vocabulary/time.ts';
import type { Language } from '#i18n/language.ts';
import { type Piece, space } from './layout.ts';
import type { PageDescription } from './page.ts';
import type { PaperPerson } from './receipt/data.ts';
import { personInWords } from './receipt/heading.ts';
import { facts, section, sheetPages, text } from './sheet.ts';
import { type Voice, voiceOf } from './voice.ts';

/** What a person takes home who could not enrol: the rule, and the way on. */
export interface RefusalSlipData {
  readonly training: boolean;
  readonly town: string;
  readonly title: Words;
  readonly school: { readonly name: string };
  /** `JVE-A` */
  readonly desk: string;
  readonly ticket: Ticket;
  /** True time, written with the town's offset. */
  readonly at: Instant;
  readonly agent: string;
  readonly bearer: PaperPerson;
  /** `householdsCarried` is the campaign's limit; `school` the name of the child's own school. */
  readonly refusal:
    | { readonly rule: 'R9'; readonly householdsCarried: number; readonly earlier?: ReceiptNumber }
    | { readonly rule: 'R11'; readonly school: string };
  readonly contact: Words;
}

export function refusalSlipPages(data: RefusalSlipData, language: Language = 'fr'): PageDescription {
  const voice = voiceOf(language);
  const { t, of, formats } = voice;
  return sheetPages({
    voice,
    training: data.training,
    town: data.town,
    occasion: of(data.title),
    title: t('paper.refusal.title'),
    documentTitle: t('paper.refusal.document', { ticket: data.ticket }),
    madeAt: data.at,
    pieces: [
      facts([
        [t('paper.receipt.ticket'), `${data.ticket}`],
        [t('paper.refusal.at'), formats.moment(data.at)],
        [t('paper.receipt.school'), `${data.school.name}, ${t('paper.desk', { desk: data.desk })}`],
      ]),
      { block: space(2) },
      facts([[t('paper.refusal.bearer'), personInWords(t, data.bearer)]]),
      ...section(t('paper.refusal.rule')),
      ...reasons(data, voice).flatMap((reason) => text(reason, 12)),
      ...section(t('paper.refusal.next')),
      ...text(nextStep(data, voice), 12),
      ...section(t('paper.receipt.contact')),
      ...text(of(data.contact)),
      ...(language === 'en' ? [] : inEnglish(data)),
    ],
  });
}

/** Nobody asks beforehand in which language to be refused, and there is room. */
function inEnglish(data: RefusalSlipData): Piece[] {
  const voice = voiceOf('en');
  const { t, of } = voice;
  return [
    ...section(t('paper.refusal.title')),
    ...[...reasons(data, voice), nextStep(data, voice), of(data.contact)].flatMap((words) => text(words)),
  ];
}

function reasons({ refusal }: RefusalSlipData, { t }: Voice): string[] {
  if (refusal.rule === 'R11') return [t('paper.refusal.R11', { school: refusal.school })];
  const rule = t('paper.refusal.R9', { households: refusal.householdsCarried });
  return refusal.earlier ? [rule, t('paper.refusal.R9.earlier', { receipt: refusal.earlier })] : [rule];
}

const nextStep = ({ refusal }: RefusalSlipData, { t }: Voice): string =>
  refusal.rule === 'R9'
    ? t('paper.refusal.R9.next')
    : t('paper.refusal.R11.next', { school: refusal.school });
