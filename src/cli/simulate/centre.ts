import { hashOf } from '#domain/chain/hash.ts';
import { BASE32 } from '#domain/codes/base32.ts';
import type { DeskLetter, Hash, Initials, Replica } from '#domain/vocabulary/ids.ts';
import { deskExportName } from '#files/deskExport.ts';
import type { Chance } from './chance.ts';
import { instantAt, type Setting, SimulatedDesk } from './desk.ts';
import { runErrands } from './errands.ts';
import { CLOSES, type DeskPlan, type Errand, installation, minutes, OPENS } from './plan.ts';
import { nextInQueue, type Queue } from './queues.ts';
import { enterPile, type Serving, serve, setRight, type TurnedAway } from './serving.ts';

/** One centre and its schools: no other desks share their places. */
export interface CentreMorning {
  readonly setting: Setting;
  readonly chance: Chance;
  readonly desks: readonly { readonly plan: DeskPlan; readonly queue: Queue }[];
  readonly errands: Errand[];
  readonly away: TurnedAway;
}

/** Every installation that recorded, in the order in which they were opened. */
export function holdCentre(morning: CentreMorning): Serving[] {
  const servings = morning.desks.map(({ plan, queue }) =>
    startServing(morning, plan, queue, OPENS - minutes(20)),
  );
  for (let next = soonest(servings); next; next = soonest(servings)) {
    const { serving, waiting, start } = next;
    const { queue } = serving;
    queue.waiting.splice(queue.waiting.indexOf(waiting), 1);
    serving.freeAt = Math.round(start + queue.pace * (0.5 + morning.chance.fraction()));
    serve(serving, waiting, serving.freeAt, morning.chance, morning.away);
    strike(morning, servings, serving);
    const living = servings.filter(({ alive }) => alive).map(({ desk }) => desk);
    runErrands(morning.errands, living, serving.freeAt);
  }
  // Who was too quiet for it to happen among the visits.
  for (const serving of [...servings]) strike(morning, servings, serving, 1);
  for (const serving of servings) close(morning, serving);
  return servings;
}

function startServing(
  { setting, chance }: CentreMorning,
  plan: DeskPlan,
  queue: Queue,
  time: number,
): Serving {
  const identity = { school: plan.school, letter: plan.letter, replica: replicaFrom(chance) };
  const by = { agent: initialsFrom(chance), clock: plan.clock };
  return servingOf(plan, SimulatedDesk.open(setting, identity, by, time), queue, time);
}

const servingOf = (plan: DeskPlan, desk: SimulatedDesk, queue: Queue, time: number): Serving => ({
  plan,
  desk,
  queue,
  freeAt: Math.max(time, OPENS),
  alive: true,
  pile: [],
  formsToCome: 0,
  toCorrect: [],
});

/** The desk that serves next, and whom; of several that wait, the one that waits longest. */
function soonest(servings: readonly Serving[]) {
  const living = servings.filter(({ alive }) => alive);
  const names = new Set(living.map(({ plan }) => plan.name));
  let best: ({ serving: Serving } & NonNullable<ReturnType<typeof nextInQueue>>) | undefined;
  for (const serving of living) {
    const next = nextInQueue(serving.queue, serving.freeAt, ({ pinned }) =>
      pinned === undefined ? true : pinned === serving.plan.name || !names.has(pinned),
    );
    if (!next) continue;
    const sooner = best === undefined || next.start < best.start;
    const idler = next.start === best?.start && serving.freeAt < best.serving.freeAt;
    if (sooner || idler) best = { serving, ...next };
  }
  return best;
}

/** What befalls a desk once it has recorded enough. */
function strike(
  morning: CentreMorning,
  servings: Serving[],
  serving: Serving,
  after = serving.plan.misfortune?.after ?? 0,
): void {
  const { plan, desk, queue, freeAt } = serving;
  const { misfortune } = plan;
  if (!misfortune || desk.state.register.enrolments.size < after) return;
  const restart = freeAt + minutes(10);
  switch (misfortune.type) {
    case 'dies':
      serving.alive = false;
      plan.delivery = 'lost';
      misfortune.note.desks.add(installation(desk.identity));
      if (queue.waiting.length > 0 && !servings.some((other) => other.alive && other.queue === queue)) {
        servings.push(startServing(morning, spareFor(morning, plan), queue, restart));
      }
      break;
    case 'forks': {
      const twin = desk.copied(morning.setting);
      servings.push(servingOf(without(plan), twin, queue, restart));
      misfortune.note.desks.add(installation(desk.identity));
      break;
    }
    case 'cloned': {
      const clone = startServing(morning, without(plan), queue, restart);
      servings.push(clone);
      misfortune.note.desks.add(installation(desk.identity)).add(installation(clone.desk.identity));
      break;
    }
    case 'paper':
      paperwork(morning, serving, after, misfortune.forms);
      return;
  }
  delete plan.misfortune;
}

function without({ misfortune: _struck, ...plan }: DeskPlan): DeskPlan {
  return plan;
}

/** Down after so many enrolments; the forms are entered some visits after it is up again. */
function paperwork({ chance, away }: CentreMorning, serving: Serving, after: number, forms: number): void {
  const { desk, pile, freeAt } = serving;
  const recorded = desk.state.register.enrolments.size;
  const declared = desk.state.queue.declared.tickets.length > 0;
  if (serving.formsToCome === 0 && pile.length === 0 && !declared) serving.formsToCome = forms;
  else if (declared && pile.length > 0 && recorded >= after + VISITS_BEFORE_TYPING) {
    enterPile(serving, freeAt + minutes(4), chance, away);
  }
}

const VISITS_BEFORE_TYPING = 3;

function spareFor({ setting }: CentreMorning, { school, clock }: DeskPlan): DeskPlan {
  const spare = setting.campaign.desks.find((desk) => desk.school === school && desk.spare);
  const letter = spare?.letter ?? ('Z' as DeskLetter);
  const name = `${school}-${letter}`;
  return { name, school, letter, clock, closes: true, delivery: 'gathered', notes: [] };
}

function close({ chance, away }: CentreMorning, serving: Serving): void {
  if (!serving.alive) return;
  const { desk, plan, queue } = serving;
  let time = Math.max(serving.freeAt, CLOSES) + chance.between(60, 900);
  enterPile(serving, time, chance, away);
  setRight(serving, time);
  if (!plan.closes) return;
  time += chance.between(60, 300);
  const { seq, hash } = desk.state.head;
  const copied = !chance.happens(0.05);
  if (copied) {
    const file = deskExportName(desk.identity, instantAt(time), seq);
    desk.records({ type: 'ConfirmCopy', kind: 'download', file, sha256: copyHash(hash), upTo: seq }, time);
  }
  desk.records(
    {
      type: 'CloseDesk',
      lastTicketHandedOut: queue.tickets,
      unserved: [],
      ...(!copied && { withoutCopy: 'clé USB pleine' }),
    },
    time + 60,
  );
}

/** Stands for the hash of a file that nobody wrote. */
const copyHash = (head: Hash): Hash => hashOf(new TextEncoder().encode(head));

const replicaFrom = (chance: Chance): Replica =>
  [0, 1, 2].map(() => BASE32[chance.below(BASE32.length)]).join('') as Replica;

const initialsFrom = (chance: Chance): Initials =>
  [0, 1, 2].map(() => String.fromCharCode(65 + chance.below(26))).join('') as Initials;
