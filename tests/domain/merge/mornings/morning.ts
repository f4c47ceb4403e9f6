import { transferCodeOf } from '#domain/codes/transfer.ts';
import { type ReserveTransfer, sendFromReserve } from '#domain/deciding/reserve.ts';
import { freeToSend } from '#domain/deciding/transfers.ts';
import type { BodyOf, DeskIdentity } from '#domain/events/events.ts';
import type { Evidence, Ledger } from '#domain/merge/evidence.ts';
import { left } from '#domain/projections/places.ts';
import type { Household } from '#domain/vocabulary/household.ts';
import type { Hash } from '#domain/vocabulary/ids.ts';
import { type Pool, poolOf } from '#domain/vocabulary/pools.ts';
import { type Chance, chanceFrom } from '../../../../src/cli/simulate/chance.ts';
import { instantAt, type Setting, SimulatedDesk } from '../../../../src/cli/simulate/desk.ts';
import { familiesOf, somebody, someChanges, someVisit } from './people.ts';
import { settingOf, smallTown } from './town.ts';

/** A small morning full of collisions: desks keep the rules, and now and then somebody does not. */
export interface SmallMorning {
  readonly setting: Setting;
  readonly desks: readonly SimulatedDesk[];
  readonly given: readonly ReserveTransfer[];
  readonly families: readonly Household[];
}

/** What makes a morning: each number is one thing that happens, so that fewer of them are a smaller morning. */
export interface Seeds {
  readonly town: number;
  readonly steps: readonly number[];
  readonly delivery: number;
  readonly office: readonly number[];
}

class Morning {
  readonly setting: Setting;
  readonly desks: SimulatedDesk[] = [];
  readonly given: ReserveTransfer[] = [];
  readonly families: readonly Household[];
  readonly sent: (BodyOf<'PlacesSent'> & { readonly from: DeskIdentity })[] = [];
  private readonly tickets = new Map<string, number>();

  constructor(seed: number) {
    const chance = chanceFrom(`town ${seed}`);
    this.setting = settingOf(smallTown(chance));
    this.families = familiesOf(chance);
    for (const name of ['JVE-A', 'JVE-B', 'CAM-A', 'LBL-A']) {
      if (chance.happens(0.85)) this.open(name, '7K2', chance, 30_000);
    }
  }

  open(name: string, replica: string, chance: Chance, time: number, owner = ''): SimulatedDesk {
    const identity = { school: name.slice(0, 3), letter: name.slice(4), replica } as DeskIdentity;
    const clock = chance.pick([
      { ahead: 0, noted: 0 },
      { ahead: -7, noted: -7 },
      { ahead: 2400, noted: 2400 },
      { ahead: 2400, noted: 0 },
    ]);
    const desk = SimulatedDesk.open(
      settingOf(this.setting.campaign, owner),
      identity,
      { agent: 'MLD' as never, clock },
      time,
    );
    this.desks.push(desk);
    return desk;
  }

  /** Mostly one after the other; now and then one comes back late, or far out of step. */
  ticketFor({ identity }: SimulatedDesk, chance: Chance): number {
    const queue = identity.school;
    const next = (this.tickets.get(queue) ?? 0) + 1;
    if (chance.happens(0.2)) return chance.between(1, next);
    if (chance.happens(0.03)) return next + 50;
    this.tickets.set(queue, next);
    return next;
  }
}

type Step = (morning: Morning, desk: SimulatedDesk, chance: Chance, time: number) => void;

const serve: Step = (morning, desk, chance, time) => {
  const takenAt = instantAt(time - chance.between(0, 5000));
  const visit = someVisit(chance, morning.families, morning.ticketFor(desk, chance), takenAt);
  desk.records(visit, time);
};

const correct: Step = (_morning, desk, chance, time) => {
  const enrolments = [...desk.state.register.enrolments.values()];
  if (enrolments.length === 0) return;
  const { receipt, household } = chance.pick(enrolments);
  desk.records(
    { type: 'CorrectHousehold', receipt, changes: someChanges(chance, household), reason: 'relu' },
    time,
  );
};

const withdraw: Step = (_morning, desk, _chance, time) => {
  const last = [...desk.state.register.enrolments.values()].at(-1);
  if (last) desk.records({ type: 'VoidLastVisit', visit: last.visit, reason: 'erreur' }, time);
};

const turnAway: Step = (morning, desk, chance, time) => {
  const ticket = morning.ticketFor(desk, chance) as never;
  desk.records({ type: 'RefuseVisit', ticket, bearer: somebody(chance), rule: 'R9' }, time);
};

const send: Step = (morning, desk, chance, time) => {
  const keys = [...desk.state.register.places.holdings.keys()];
  const pools = keys.map(poolOf).filter((pool) => freeToSend(desk.state, pool) > 0);
  const others = morning.desks.filter(
    ({ identity }) => identity.letter !== desk.identity.letter || identity.school !== desk.identity.school,
  );
  const receivers = [
    ...others.map(({ identity }) => identity),
    { school: 'JVE', letter: 'C', replica: '9QZ' } as DeskIdentity,
  ];
  if (pools.length === 0) return;
  const pool = chance.pick(pools);
  const count = chance.between(1, freeToSend(desk.state, pool));
  const done = desk.records({ type: 'SendPlaces', to: chance.pick(receivers), pool, count }, time);
  for (const event of done.ok ? done.value : [])
    if (event.type === 'PlacesSent') morning.sent.push({ ...event.body, from: desk.identity });
};

/** Typed where it belongs. */
const receive: Step = (morning, _desk, chance, time) => {
  if (morning.sent.length === 0) return;
  const { to, code } = chance.pick(morning.sent);
  const receivers = morning.desks.filter(({ identity }) => JSON.stringify(identity) === JSON.stringify(to));
  if (receivers.length > 0) chance.pick(receivers).records({ type: 'ReceivePlaces', code }, time);
};

/** A desk that is tampered with takes what is another's, takes it twice, or takes more. */
const takeWrongly: Step = (morning, desk, chance, time) => {
  if (morning.sent.length === 0 || desk.state.status.closing) return;
  const { from, transfer, pool, count, code } = chance.pick(morning.sent);
  const more = chance.happens(0.5) ? 1 : 0;
  desk.writes(
    [{ type: 'PlacesReceived', v: 1, body: { from, transfer, pool, count: count + more, code } }],
    time,
  );
};

/** A code that a clever agent makes up: nobody sent it. */
const invent: Step = (morning, desk, chance, time) => {
  const { campaign, campaignHash } = morning.setting;
  const from = chance.pick([
    ...morning.desks.map(({ identity }) => identity),
    { school: 'LBL', letter: 'A', replica: '3FX' } as DeskIdentity,
    'reserve' as const,
  ]);
  const transfer = {
    from,
    to: desk.identity,
    transfer: chance.between(1, 3),
    pool: somePool(morning, chance),
    count: 1,
  };
  const code = transferCodeOf(campaign, campaignHash, transfer);
  desk.records({ type: 'ReceivePlaces', code }, time);
};

function somePool({ setting: { campaign } }: Morning, chance: Chance): Pool {
  const [centre, period, band] = [campaign.centres, campaign.periods, campaign.bands].map(
    (all) => chance.pick<{ id: string }>(all).id,
  );
  return { centre, period, band } as Pool;
}

const giveReserve: Step = (morning, desk, chance, time) => {
  const reserve = { ...morning.setting, given: morning.given };
  const sent = sendFromReserve(reserve, { to: desk.identity, pool: somePool(morning, chance), count: 1 });
  if (!sent.ok) return;
  morning.given.push(sent.value);
  if (chance.happens(0.8)) desk.records({ type: 'ReceivePlaces', code: sent.value.code }, time);
};

const declarePaper: Step = (_morning, desk, chance, time) => {
  const tickets = [chance.between(1, 9)] as never;
  desk.records({ type: 'DeclarePaper', tickets, children: { maternelle: 1, elementaire: 1 } as never }, time);
};

const close: Step = (_morning, desk, chance, time) => {
  const unserved = desk.state.queue.pending.tickets;
  const withoutCopy = chance.pick(['clé perdue', 'clé pleine']);
  desk.records({ type: 'CloseDesk', lastTicketHandedOut: 30, unserved, withoutCopy }, time);
};

const reopen: Step = (_morning, desk, _chance, time) => {
  desk.records({ type: 'ReopenDesk', reason: 'une famille est revenue' }, time);
};

/** The same register goes on at two laptops. */
const fork: Step = (morning, desk) => {
  if (morning.desks.length < 8) morning.desks.push(desk.copied(morning.setting));
};

/** A second register for the same desk: installed anew, or with a card that was stolen. */
const clone: Step = (morning, { identity }, chance, time) => {
  if (morning.desks.length >= 8) return;
  const name = `${identity.school}-${identity.letter}`;
  const replica = chance.pick(['7K2', '5RT', '6WV']);
  morning.open(name, replica, chance, time, `another ${chance.below(99)}`);
};

const restore: Step = (morning, desk, chance, time) => {
  if (morning.desks.length >= 8) return;
  const { identity, events } = desk;
  const known = chance.pick(events);
  const lost = chance.happens(0.15);
  const from = lost ? ({ ...identity, replica: '2ND' } as DeskIdentity) : identity;
  const head = chance.happens(0.1) ? (known.hash.replace(/^../, '00') as Hash) : known.hash;
  const restored = morning.open(
    `${identity.school}-${identity.letter}`,
    chance.pick(['8RS', '9RS']),
    chance,
    time,
    `restored ${chance.below(99)}`,
  );
  const holdings = chance.happens(0.5) ? holdingsOf(desk) : [];
  const body = { from, head, upTo: known.event.seq, holdings };
  restored.writes([{ type: 'DeskRestored', v: 1, body }], time);
};

const holdingsOf = ({ state: { register } }: SimulatedDesk) =>
  [...register.places.holdings.keys()].flatMap((key) => {
    const places = left(register.places, key);
    return places > 0 ? [{ ...poolOf(key), places }] : [];
  });

const STEPS: readonly (readonly [Step, number])[] = [
  [serve, 60],
  [correct, 8],
  [withdraw, 3],
  [turnAway, 1],
  [send, 6],
  [receive, 6],
  [takeWrongly, 1.5],
  [invent, 1],
  [giveReserve, 2],
  [declarePaper, 1],
  [close, 2.5],
  [reopen, 1.5],
  [fork, 1.2],
  [clone, 1],
  [restore, 1.2],
];

export function smallMorning({ town, steps }: Pick<Seeds, 'town' | 'steps'>): SmallMorning {
  const morning = new Morning(town);
  steps.forEach((seed, index) => {
    const chance = chanceFrom(`step ${seed}`);
    if (morning.desks.length === 0) return;
    const time = 30_600 + index * 90 + chance.below(60);
    chance.weighted(STEPS)(morning, chance.pick(morning.desks), chance, time);
  });
  return morning;
}

/** What of it reaches the coordination: most, in pieces, some never, some only as paper stubs. */
export function delivered(
  { setting: { campaign, campaignHash }, desks }: SmallMorning,
  seed: number,
): Evidence {
  const chance = chanceFrom(`delivery ${seed}`);
  const ledgers = desks.flatMap((desk): Ledger[] => {
    const { identity, keyPair, events } = desk;
    const time = 45_000;
    if (chance.happens(0.7)) close({} as Morning, desk, chance, time);
    const whole: Ledger = { kind: 'whole', desk: identity, key: keyPair.publicKey, events: [...events] };
    const older = { ...whole, events: events.slice(0, chance.between(1, events.length)) };
    const enrolled = events.filter(({ event }) => event.type === 'HouseholdEnrolled');
    const stubs: Ledger = { ...whole, kind: 'stubs', events: enrolled.filter(() => chance.happens(0.7)) };
    return chance
      .weighted<Ledger[]>([
        [[whole], 60],
        [[older, whole, whole], 10],
        [[older], 4],
        [[], 8],
        [[stubs], 8],
        [[older, stubs], 6],
        [[stubs, whole], 4],
      ])
      .filter((ledger) => ledger.events.length > 0);
  });
  return { campaign, campaignHash, ledgers: chance.shuffled(ledgers), coordination: [] };
}
