import { bandOfLevel } from '#domain/campaign/lookup.ts';
import type { RecordVisit } from '#domain/commands/commands.ts';
import type { Refusal } from '#domain/deciding/errors.ts';
import type { BandId, ReceiptNumber, Ticket, VisitId } from '#domain/vocabulary/ids.ts';
import type { Instant } from '#domain/vocabulary/time.ts';
import type { Chance } from './chance.ts';
import { instantAt, type SimulatedDesk } from './desk.ts';
import {
  type Arrival,
  type DeskPlan,
  installation,
  type PlannedCorrection,
  type VisitAsked,
} from './plan.ts';
import type { Queue, Waiting } from './queues.ts';

/** A desk at work: its register, its queue, and what lies beside it on the table. */
export interface Serving {
  readonly plan: DeskPlan;
  readonly desk: SimulatedDesk;
  readonly queue: Queue;
  /** Seconds of the day. */
  freeAt: number;
  alive: boolean;
  /** Forms taken on paper while the laptop is down. */
  readonly pile: PaperForm[];
  /** Forms still to take before it is up again. */
  formsToCome: number;
  readonly toCorrect: { readonly receipt: ReceiptNumber; readonly correction: PlannedCorrection }[];
}

interface PaperForm {
  readonly waiting: Waiting;
  readonly takenAt: Instant;
}

/** The families turned away, by the reason. */
export type TurnedAway = Map<Refusal['type'], number>;

/** Serves a family that has just come to the desk, at `time`: on paper while the laptop is down. */
export function serve(
  serving: Serving,
  waiting: Waiting,
  time: number,
  chance: Chance,
  away: TurnedAway,
): void {
  setRight(serving, time);
  if (serving.formsToCome > 0) {
    serving.pile.push({ waiting, takenAt: instantAt(time - (time % 60)) });
    serving.formsToCome -= 1;
    if (serving.formsToCome === 0) declare(serving, time);
    return;
  }
  enter(serving, waiting, time, chance, away);
}

/** Enters the forms that wait on the table, each with its own time. */
export function enterPile(serving: Serving, time: number, chance: Chance, away: TurnedAway): void {
  if (serving.formsToCome > 0) declare(serving, time);
  serving.formsToCome = 0;
  for (const { waiting, takenAt } of serving.pile.splice(0)) {
    enter(serving, waiting, time, chance, away, takenAt);
    const { misfortune } = serving.plan;
    if (misfortune?.type === 'paper') misfortune.note.desks.add(installation(serving.desk.identity));
  }
}

function declare({ desk, pile }: Serving, time: number): void {
  const children: Record<BandId, number> = {};
  for (const { waiting } of pile) {
    for (const { level } of childrenOf(waiting.arrival.visit)) {
      const band = bandOfLevel(desk.state.campaign, level)?.id;
      if (band) children[band] = (children[band] ?? 0) + 1;
    }
  }
  desk.records(
    {
      type: 'DeclarePaper',
      tickets: pile.map(({ waiting }) => waiting.ticket),
      children,
      reason: 'portable éteint',
    },
    time,
  );
}

const childrenOf = ({ own, carried }: VisitAsked) => [
  ...(own?.household.children ?? []),
  ...(carried?.household.children ?? []),
];

/** What was found wrong since the last visit. */
export function setRight({ desk, toCorrect }: Serving, time: number): void {
  for (const { receipt, correction } of toCorrect.splice(0)) {
    const enrolment = desk.state.register.enrolments.get(receipt);
    if (!enrolment) continue;
    const changes = correction.changesOf(enrolment.household);
    const { reason, note } = correction;
    if (!desk.records({ type: 'CorrectHousehold', receipt, changes, reason }, time).ok) continue;
    desk.records({ type: 'PrintReceipt', receipt }, time);
    note.receipts.push(receipt);
    note.desks.add(installation(desk.identity));
  }
}

function enter(
  serving: Serving,
  { arrival, ticket }: Waiting,
  time: number,
  chance: Chance,
  away: TurnedAway,
  takenAt?: Instant,
): void {
  const { desk } = serving;
  const { visit } = arrival;
  const late = takenAt && { takenAt };
  if (arrival.slip && visit.own && !takenAt) slip(desk, visit, ticket, time, chance);
  const done = record(desk, { ...visitOf(visit, ticket, chance), ...late }, time);
  if (done.refusal) {
    away.set(done.refusal.type, (away.get(done.refusal.type) ?? 0) + 1);
    if (done.refusal.type === 'ProxyLimit') {
      const { earlier } = done.refusal;
      desk.records({ type: 'RefuseVisit', ticket, bearer: visit.bearer, rule: 'R9', earlier }, time);
    }
    return;
  }
  for (const receipt of done.receipts) desk.records({ type: 'PrintReceipt', receipt }, time);
  follow(serving, arrival, done.receipts, takenAt !== undefined);
}

function follow(
  { plan, desk, toCorrect }: Serving,
  { notes = [], correction }: Arrival,
  receipts: readonly ReceiptNumber[],
  onPaper: boolean,
): void {
  for (const note of notes) {
    note.receipts.push(...receipts);
    note.desks.add(installation(desk.identity));
  }
  if (onPaper && plan.misfortune?.type === 'paper') plan.misfortune.note.receipts.push(...receipts);
  const [first] = receipts;
  if (correction && first) toCorrect.push({ receipt: first, correction });
}

/** The wrong form is recorded, and taken back at once (R10). */
function slip(desk: SimulatedDesk, visit: VisitAsked, ticket: Ticket, time: number, chance: Chance): void {
  const { own } = visit;
  if (!own) return;
  const wrong = visitOf({ ...visit, own: { ...own, asks: own.asks.slice(0, 1) } }, ticket, chance);
  if (record(desk, wrong, time).refusal) return;
  desk.records({ type: 'VoidLastVisit', visit: wrong.visit, reason: 'semaines oubliées' }, time);
}

/** Looks again at a ticket out of step, and confirms it. */
function record(
  desk: SimulatedDesk,
  visit: RecordVisit,
  time: number,
): { readonly receipts: ReceiptNumber[]; readonly refusal?: Refusal } {
  let done = desk.records(visit, time);
  if (!done.ok && /^Ticket(FarOff|AlreadyServed)$/.test(done.error.type)) {
    done = desk.records({ ...visit, ticketConfirmed: true }, time);
  }
  if (!done.ok) return { receipts: [], refusal: done.error };
  return {
    receipts: done.value.flatMap((event) => (event.type === 'HouseholdEnrolled' ? [event.body.receipt] : [])),
  };
}

const visitOf = ({ bearer, own, carried }: VisitAsked, ticket: Ticket, chance: Chance): RecordVisit => ({
  type: 'RecordVisit',
  visit: chance.uuid() as VisitId,
  ticket,
  ticketConfirmed: false,
  bearer,
  own,
  carried,
  formSigned: !chance.happens(0.01),
  ...(carried && { proxySeen: !chance.happens(0.03) }),
});
