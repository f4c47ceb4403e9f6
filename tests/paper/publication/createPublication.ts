import type { CoordinationEvent, CoordinationHappening } from '#domain/coordination/events.ts';
import type { Hashed } from '#domain/merge/evidence.ts';
import type { DeskStanding, MergedRegister, Status } from '#domain/merge/register.ts';
import type { Household } from '#domain/vocabulary/household.ts';
import type { Hash, ReceiptNumber } from '#domain/vocabulary/ids.ts';
import type { Instant } from '#domain/vocabulary/time.ts';
import type { BatchPaper } from '#paper/batch.ts';
import type { CampaignPaper } from '#paper/campaign/voices.ts';
import type { PageDescription } from '#paper/page.ts';
import type { PublicationReport } from '#paper/publication/publicationReport.ts';
import { createChild, createHousehold } from '../../builders/household.ts';
import { createRegister, type EnrolmentToBe, idOf, type Outcome } from '../../builders/mergedRegister.ts';
import { createFullPaper, LONG_FIRST_NAME, LONG_LAST_NAME } from '../createCampaignPaper.ts';
import { summer } from '../createReceipt.ts';

export const PUBLISHED_AT = '2024-06-03T09:00:00+02:00' as Instant;

export const createPublicationPaper = (english = false, training = false): CampaignPaper => ({
  ...createFullPaper({ english, campaign: { training } }),
  madeAt: PUBLISHED_AT,
});

const WEEKS = summer.map(({ week }) => week);

/** One outcome per week of the summer, in turn. */
export const weeks = (...outcomes: readonly Outcome[]): Record<string, Outcome> =>
  Object.fromEntries(outcomes.flatMap((outcome, index) => (WEEKS[index] ? [[WEEKS[index], outcome]] : [])));

export const refused = (reason: string): Status => ({
  type: 'refused',
  decision: 'd'.repeat(64) as Hash,
  reason,
});

export const duplicateOf = (receipt: string): Status => ({
  type: 'duplicate',
  of: { enrolment: idOf(1), position: 0 },
  receipt: receipt as ReceiptNumber,
});

export const waiting = (rank: number, places: number): Status => ({ type: 'waiting', rank, places });

/** Two children, three weeks: what most letters are like. */
export const usualFamily = (lastName = 'Le Gall'): EnrolmentToBe => ({
  household: createHousehold(lastName, {
    guardian: 'Claire',
    address: '4 rue des Goémons, 44600 Port-Clair',
    children: [
      createChild('Alice', { level: 'CE1', born: '2016-02-26' }),
      createChild('Malo', { level: 'MS', born: '2019-08-15' }),
    ],
  }),
  asks: [weeks('granted', 'granted', waiting(2, 3)), weeks('granted', 'fromMerge', 'granted')],
});

const LONG_REASON =
  'Deuxième famille portée par la même personne : la première inscription, enregistrée à 8 h 42, est seule conservée, après entretien téléphonique avec la famille le 28 mai.';

/** Six children of forty letters, eight weeks, every answer there is. */
export function hugeFamily(): EnrolmentToBe {
  const household: Household = createHousehold(LONG_LAST_NAME, {
    guardian: LONG_FIRST_NAME,
    other: { firstName: LONG_FIRST_NAME, phone: '+4915123456789' },
    address: '128 bis avenue du Maréchal-de-Lattre-de-Tassigny, résidence Les Hortensias, 44600 Port-Clair',
    children: [LONG_FIRST_NAME, 'Léo', 'Nguyễn Thị Ngọc', 'Łukasz', 'Şahin', 'Zoé'].map((firstName, index) =>
      createChild(firstName, {
        level: index % 2 === 0 ? 'CE1' : 'MS',
        born: `201${index + 3}-02-2${index}`,
        ...(index === 1 && { school: 'CAM' }),
      }),
    ),
  });
  const detailed: Household = {
    ...household,
    children: household.children.map((child, index) => ({
      ...child,
      class: 'CE1-CE2 de M. Pérez-Fontaine',
      meal: 'special',
      pai: index === 0,
      healthEnvelope: index < 2,
    })),
  };
  const every: readonly Outcome[] = [
    'granted',
    'fromMerge',
    waiting(12, 3),
    waiting(3, 0),
    'held',
    'open',
    refused(LONG_REASON),
    duplicateOf('JVE-A7K2-0001-B'),
  ];
  return {
    household: detailed,
    asks: detailed.children.map((_, index) => weeks(...every.slice(index), ...every.slice(0, index))),
  };
}

/** A usual family, a huge one, a carried one of the other school, and a thousand more where asked. */
export function createPublished(paper: CampaignPaper, more = 0): MergedRegister {
  const carried = createHousehold('Łukasik', {
    guardian: 'Noé',
    children: [createChild('Zoé', { school: 'CAM', level: 'GS', born: '2018-05-01' })],
  });
  return createRegister(paper.campaign, [
    usualFamily(),
    hugeFamily(),
    {
      household: carried,
      asks: [weeks('granted', waiting(1, 0))],
      carriedBy: usualFamily().household.guardian,
    },
    ...Array.from({ length: more }, (_, index) => usualFamily(`Martin ${index}`)),
  ]);
}

const REASON = 'Vérifié au téléphone avec la famille, qui confirme';

/** Everything that a final report may have to tell. */
export function createReport(paper: CampaignPaper): PublicationReport {
  const register = createPublished(paper);
  const [first] = register.enrolments;
  const child = { enrolment: idOf(1), child: 0 };
  const request = { enrolment: idOf(1), position: 0 };
  const desk = { school: 'JVE', letter: 'A' } as const;
  const identity = { ...desk, replica: '7K2' };
  const party = { enrolment: idOf(1), as: 'household' } as const;
  const bodies = [
    ['GapAccepted', { desk: identity, key: 'a'.repeat(64), missing: [3, 4, 9], reason: REASON }],
    ['HoldingReleased', { desk, reason: LONG_REASON }],
    ['ChildrenSettled', { a: child, b: { enrolment: idOf(2), child: 0 }, verdict: 'same', reason: REASON }],
    ['HouseholdsSettled', { a: party, b: { ...party, as: 'bearer' }, verdict: 'different', reason: REASON }],
    ['ProxyBreachSettled', { enrolments: [idOf(2), idOf(3)], verdict: 'refused', reason: REASON }],
    ['ChainSettled', { desk, branch: 'b'.repeat(64), verdict: 'refused', reason: REASON }],
    ['IdentityChangeSettled', { child, verdict: 'anotherChild', reason: REASON }],
    ['PromisesSettled', { stands: request, refused: [{ ...request, enrolment: idOf(2) }], reason: REASON }],
    ['TransferNoted', { from: 'reserve', transfer: 3, reason: REASON }],
    ['EnrolmentCorrected', { enrolment: idOf(1), receipt: first?.receipt, changes: [], reason: REASON }],
    ['ForkSettled', { refused: 'c'.repeat(64), reason: REASON }],
    ['ClosingCountNoted', { desk, enrolments: 12 }],
  ] as const;
  const coordination = bodies.map(
    ([type, body], index): Hashed<CoordinationEvent> => ({
      hash: idOf(1000 + index),
      event: {
        ...({ type, v: 1, body } as unknown as CoordinationHappening),
        seq: index + 1,
        prev: idOf(999 + index),
        at: `2024-05-28T14:0${index % 10}:00+02:00` as Instant,
        clockOffset: 0,
        agent: 'BLC' as CoordinationEvent['agent'],
      },
    }),
  );
  const chain = {
    replica: '7K2' as never,
    key: 'a'.repeat(64) as never,
    kind: 'whole',
    seq: 1214,
    head: idOf(0x5d0c91ae),
    enrolments: 214,
    voided: 2,
    closed: true,
    clockOffset: 0,
    missing: [],
    branches: [],
  } as const;
  const standing: Record<string, Partial<DeskStanding>> = {
    'JVE-A': { state: 'closed', chains: [chain], paperCount: 214, wiped: ['7K2' as never] },
    'JVE-B': {
      state: 'contested',
      chains: [
        { ...chain, withoutCopy: LONG_REASON },
        {
          ...chain,
          replica: 'PX3' as never,
          kind: 'stubs',
          clockOffset: 2400,
          missing: [3, 4, 9],
          restoredFrom: { replica: '7K2' as never, upTo: 12, head: idOf(12) },
        },
      ],
      released: { decision: idOf(1001), reason: LONG_REASON },
    },
    'CAM-A': {
      state: 'missing',
      held: [
        { centre: 'le-grand-large', period: 'S28', band: 'maternelle', places: 3 } as never,
        { centre: 'le-grand-large', period: 'S29', band: 'maternelle', places: 2 } as never,
      ],
    },
  };
  return {
    register: {
      ...register,
      desks: register.desks.map((each) => ({ ...each, ...standing[`${each.school}-${each.letter}`] })),
      decisions: coordination.map(({ hash, event }) => ({ hash, type: event.type })),
      overtaken: [request, { enrolment: idOf(2), position: 3 }],
    },
    coordination,
    hash: 'ab'.repeat(32) as Hash,
    signature: '12'.repeat(64),
    number: 1,
  };
}

/** The first paper of a batch, its parts put together. */
export const whole = ([paper]: readonly BatchPaper[]): PageDescription => {
  const parts = [...(paper?.parts() ?? [])];
  const [first] = parts;
  if (!first) throw new Error('the batch has a paper, and the paper a part');
  return { ...first, pages: parts.flatMap(({ pages }) => pages) };
};
