import type { Centre } from '#domain/campaign/campaign.ts';
import { bandOf } from '#domain/campaign/lookup.ts';
import type { CoordinationEvent } from '#domain/coordination/events.ts';
import type { Hashed } from '#domain/merge/evidence.ts';
import type { MergedRegister, PoolStanding, Status } from '#domain/merge/register.ts';
import type { Hash } from '#domain/vocabulary/ids.ts';
import { type IsoDate, trueInstant } from '#domain/vocabulary/time.ts';
import type { Language } from '#i18n/language.ts';
import { morningInWords } from '../campaign/schoolbagLetter.ts';
import type { CampaignPaper } from '../campaign/voices.ts';
import { inGroups } from '../closingReport.ts';
import { framed, type Piece, paragraph, row, rule, space, stack, together } from '../layout.ts';
import type { PageDescription } from '../page.ts';
import { facts, SHEET_WIDTH, section, sheetPages, text } from '../sheet.ts';
import { type Column, tablePieces } from '../table.ts';
import { type Voice, voiceOf } from '../voice.ts';
import { decisionTeller, deskText } from './decisionsInWords.ts';
import { deskPieces } from './deskTable.ts';
import { periodName } from './letterChildren.ts';

/** What a publication rests on. */
export interface PublicationReport {
  /** As published. */
  readonly register: MergedRegister;
  /** Events of the coordinators' ledgers; those that the register counts are told. */
  readonly coordination: readonly Hashed<CoordinationEvent>[];
  /** SHA-256 of `register.json`, and the coordination's signature over it. */
  readonly hash: Hash;
  readonly signature: string;
  /** The first publication is 1. */
  readonly number: number;
}

/** The final report: signed by hand, kept with the files. `madeAt` of the paper is the moment of publication. */
export function publicationReportPages(
  paper: CampaignPaper,
  report: PublicationReport,
  language: Language = 'fr',
): PageDescription {
  const { campaign, madeAt } = paper;
  const voice = voiceOf(language);
  const { t, of, formats } = voice;
  return sheetPages({
    voice,
    training: campaign.training,
    town: campaign.town,
    occasion: of(campaign.title),
    title: t('publicationPaper.report.title'),
    documentTitle: t('publicationPaper.report.document', {
      day: formats.dayDigits(madeAt.slice(0, 10) as IsoDate),
    }),
    madeAt,
    pieces: [
      facts([
        [t('publicationPaper.report.morning'), morningInWords(campaign, voice)],
        [t('publicationPaper.report.published'), formats.moment(madeAt)],
        [t('publicationPaper.report.number'), `${report.number}`],
      ]),
      ...countPieces(report, voice),
      ...proofPieces(report, voice),
      ...deskPieces(report.register, voice),
      ...decisionPieces(report, voice),
      ...overtakenPieces(paper, report, voice),
      ...campaign.centres.flatMap((centre) => poolPieces(paper, report, centre, voice)),
      ...wipedPieces(report, voice),
      ...signaturePieces(voice),
    ],
  });
}

const STATUSES = [
  'granted',
  'waiting',
  'toSettle',
  'duplicate',
  'refused',
  'voided',
] as const satisfies readonly Status['type'][];

function countPieces({ register }: PublicationReport, { t, formats }: Voice): Piece[] {
  const counts = new Map<Status['type'], number>();
  for (const { requests } of register.enrolments)
    for (const { status } of requests) counts.set(status.type, (counts.get(status.type) ?? 0) + 1);
  const requests = [...counts.values()].reduce((sum, count) => sum + count, 0);
  return [
    ...section(t('publicationPaper.report.counts')),
    facts(
      [
        [t('publicationPaper.report.enrolments'), formats.count(register.enrolments.length)],
        [t('publicationPaper.report.requests'), formats.count(requests)],
      ],
      16,
    ),
    { block: space(2) },
    facts(
      STATUSES.map((status): [string, string] => [
        t(`publicationPaper.report.${status}`),
        formats.count(counts.get(status) ?? 0),
      ]),
      16,
    ),
    { block: space(1) },
    ...text(t('publicationPaper.report.counts.note'), 9),
  ];
}

/** By which anybody can check that a register is the one that was published. */
function proofPieces({ register, hash, signature }: PublicationReport, { t }: Voice): Piece[] {
  const inner = SHEET_WIDTH - 8;
  const value = (label: string, digits: string) => [
    paragraph(label, { size: 7.5, weight: 'regular', shade: 0.25 }, inner),
    paragraph(inGroups(digits, 8), { size: 8.5, weight: 'bold' }, inner),
    space(1.2),
  ];
  return [
    ...section(t('publicationPaper.report.proof')),
    {
      block: framed(
        stack(
          [
            ...value(t('publicationPaper.report.fingerprint'), hash),
            ...value(t('publicationPaper.report.signature'), signature),
            ...value(t('publicationPaper.report.campaignHash'), register.campaignHash),
          ],
          0,
          inner,
        ),
        { x: 4, y: 3 },
        { border: 0.3 },
      ),
    },
  ];
}

function decisionPieces({ register, coordination }: PublicationReport, voice: Voice): Piece[] {
  const { t, formats } = voice;
  const tell = decisionTeller(register, voice);
  const events = new Map(coordination.map(({ hash, event }) => [hash, event]));
  const told = register.decisions.flatMap(({ hash }) => {
    const event = events.get(hash);
    const decision = event && tell(event);
    if (!event || !decision) return [];
    const moment = formats.moment(trueInstant(event.at, event.clockOffset));
    return [{ ...decision, by: t('publicationPaper.report.decision', { moment, agent: event.agent }) }];
  });
  const by = 38;
  const width = SHEET_WIDTH - by - 4;
  return [
    ...section(t('publicationPaper.report.decisions')),
    ...(told.length === 0 ? text(t('publicationPaper.report.decisions.none')) : []),
    ...told.map(({ what, reason, by: who }) => ({
      block: stack([
        row(
          [
            paragraph(who, { size: 8.5, weight: 'regular', leading: 1.4 }, by),
            stack([
              paragraph(what, { size: 9.5, weight: 'bold' }, width),
              paragraph(reason, { size: 9.5, weight: 'regular' }, width),
            ]),
          ],
          4,
        ),
        space(1.4),
      ]),
    })),
  ];
}

/** Merge, 8: who stands ahead of a place that was already given. */
function overtakenPieces(
  { campaign }: CampaignPaper,
  { register }: PublicationReport,
  voice: Voice,
): Piece[] {
  const { t } = voice;
  if (register.overtaken.length === 0) return [];
  const enrolments = new Map(register.enrolments.map((each) => [each.id, each]));
  const rows = register.overtaken.flatMap(({ enrolment: id, position }) => {
    const enrolment = enrolments.get(id);
    const request = enrolment?.requests[position];
    const child = request && enrolment?.household.children[request.child];
    if (!enrolment || !request || !child) return [];
    return text(
      t('publicationPaper.report.overtaken.row', {
        receipt: enrolment.receipt,
        child: `${child.firstName} ${child.lastName}`,
        period: periodName(campaign, request.pool.period, voice),
        centre: campaign.centres.find(({ id: centre }) => centre === request.pool.centre)?.name ?? '',
      }),
      9.5,
    );
  });
  return [
    ...section(t('publicationPaper.report.overtaken')),
    ...text(t('publicationPaper.report.overtaken.what'), 9),
    { block: space(1) },
    ...rows,
  ];
}

function poolPieces(
  { campaign }: CampaignPaper,
  { register }: PublicationReport,
  centre: Centre,
  voice: Voice,
): Piece[] {
  const { t, of, formats } = voice;
  const pools = register.pools.filter((pool) => pool.centre === centre.id);
  if (pools.length === 0) return [];
  const figure = 14;
  const headings = ['capacity', 'desks', 'merge', 'kept', 'held', 'free', 'over'] as const;
  const columns: Column[] = [
    {
      heading: t('publicationPaper.report.pools.pool'),
      width: SHEET_WIDTH - headings.length * (figure + 3),
      align: 'left',
    },
    ...headings.map(
      (heading): Column => ({
        heading: t(`publicationPaper.report.pools.${heading}`),
        width: figure,
        align: 'right',
      }),
    ),
  ];
  const name = ({ period, band }: PoolStanding) => {
    const known = bandOf(campaign, band);
    return `${periodName(campaign, period, voice)}, ${known ? of(known.label) : band}`;
  };
  return [
    ...section(t('publicationPaper.report.pools', { centre: centre.name })),
    ...tablePieces(
      columns,
      pools.map((pool) => [
        name(pool),
        ...[
          pool.capacity,
          pool.grantedAtDesks,
          pool.grantedByMerge,
          pool.keptToSettle,
          pool.held,
          pool.free,
          pool.over,
        ].map(formats.count),
      ]),
    ),
  ];
}

function wipedPieces({ register }: PublicationReport, { t, formats }: Voice): Piece[] {
  const wiped = register.desks.flatMap((desk) => desk.wiped.map((replica) => `${deskText(desk)}${replica}`));
  return [
    ...section(t('publicationPaper.report.wiped')),
    ...text(
      wiped.length === 0
        ? t('publicationPaper.report.wiped.none')
        : t('publicationPaper.report.wiped.some', { count: wiped.length, desks: formats.list(wiped) }),
    ),
  ];
}

function signaturePieces({ t }: Voice): Piece[] {
  const width = (SHEET_WIDTH - 10) / 2;
  const place = (label: string) =>
    stack([paragraph(label, { size: 8, weight: 'regular' }, width), space(22), rule(width, 0.25)]);
  return together([
    { block: space(7) },
    {
      block: row(
        [
          place(t('publicationPaper.report.sign.coordination')),
          place(t('publicationPaper.report.sign.town')),
        ],
        10,
      ),
    },
  ]);
}
