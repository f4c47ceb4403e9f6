import { sha256 } from '@noble/hashes/sha2.js';
import type { Campaign } from '#domain/campaign/campaign.ts';
import { activationKeyPair } from '#domain/chain/activation.ts';
import { canonicalBytes, hashOf } from '#domain/chain/hash.ts';
import { type KeyPair, keyPairFrom } from '#domain/chain/signing.ts';
import { activationSecretOf, type CoordinationKeys, keysFromSeed } from '#domain/keys/derive.ts';
import type { Evidence, Ledger } from '#domain/merge/evidence.ts';
import { type Bytes, bytesToHex, utf8 } from '#domain/vocabulary/bytes.ts';
import type { CampaignId, Hash, PublicKey, Signature } from '#domain/vocabulary/ids.ts';
import { evenArrivals, ordinaryArrivals } from './arrivals.ts';
import { holdCentre } from './centre.ts';
import { type Chance, chanceFrom } from './chance.ts';
import type { MorningKeys, Setting } from './desk.ts';
import { stageFaults } from './faults.ts';
import { peopleOf } from './people.ts';
import {
  type Delivery,
  type DeskPlan,
  demandsOf,
  type Fault,
  installation,
  type Note,
  type Plan,
} from './plan.ts';
import { grouped, queuesOf } from './queues.ts';
import type { Serving, TurnedAway } from './serving.ts';
import { campaignOf, foundTown, type Town } from './town.ts';

/** Everything that makes a morning what it is: the same options give the same bytes. */
export interface MorningOptions {
  readonly seed: string | number;
  /** 1 to 1000. */
  readonly schools: number;
  /** Households over all schools, by the schools' sizes; a few come twice. */
  readonly families: number;
  readonly desksPerSchool?: number;
  readonly faults?: Iterable<Fault>;
  /** Instead of `families`: so many at every desk, each once and for itself. */
  readonly enrolmentsPerDesk?: number;
  /** 0 to 100; 10 unless told. */
  readonly reservePercent?: number;
  readonly queue?: 'school' | 'desk';
  /** False: keys, proofs and stubs hold nowhere, and no file can be written; a hundred times as fast. */
  readonly signing?: boolean;
  readonly app?: string;
}

export interface Morning {
  readonly campaign: Campaign;
  readonly campaignHash: Hash;
  readonly keys: CoordinationKeys;
  /** Every register that was kept, the lost ones too, and what is left of those as stubs. */
  readonly ledgers: readonly SimulatedLedger[];
  /** The faults that came about. */
  readonly notes: readonly Note[];
  /** Visits that no desk recorded, by the reason. */
  readonly turnedAway: TurnedAway;
}

export interface SimulatedLedger extends Ledger {
  readonly delivery: Delivery;
  readonly keyPair: KeyPair;
  /** The activation key's signature over the desk's key. */
  readonly proof: Signature;
  /** The bytes of each event, as they were hashed. */
  readonly lines: readonly Bytes[];
}

/** A whole fictional morning, in memory: by the desks' own rules, without a browser and without files. */
export function simulateMorning(options: MorningOptions): Morning {
  const { seed, desksPerSchool = 2, signing = true } = options;
  const chance = chanceFrom(String(seed));
  const town = foundTown(chance.apart('town'), options.schools, desksPerSchool);
  const plan = planMorning(town, chance, options);
  const coordination = signing ? keysFromSeed(secretFor(seed, 'coordination')) : sharedKeys();
  const keys = signing ? realKeys(seed, coordination) : FEIGNED_KEYS;
  const campaign = campaignOf(town, chance.apart('places'), demandsOf(plan.arrivals), {
    id: chance.uuid() as CampaignId,
    reservePercent: options.reservePercent ?? 10,
    queue: plan.queue,
    recipients: [coordination.age.recipient],
    activationKeyOf: (desk) => keys.activationKey(desk).publicKey,
  });
  const campaignHash = hashOf(canonicalBytes(campaign));
  const setting: Setting = { campaign, campaignHash, keys, app: options.app ?? 'simulation' };
  const turnedAway: TurnedAway = new Map();
  const ledgers = holdMorning(plan, setting, turnedAway);
  return {
    campaign,
    campaignHash,
    keys: coordination,
    ledgers,
    notes: notesOf(plan),
    turnedAway,
  };
}

/** What reaches the coordination: all files that came, with or without those that came late. */
export const evidenceOf = ({ campaign, campaignHash, ledgers }: Morning, late = false): Evidence => ({
  campaign,
  campaignHash,
  ledgers: ledgers.filter(({ delivery }) => delivery === 'gathered' || (late && delivery === 'late')),
  coordination: [],
});

function planMorning(town: Town, chance: Chance, options: MorningOptions): Plan {
  const { families, enrolmentsPerDesk, queue = 'school', faults = [] } = options;
  const people = peopleOf(town, chance.apart('people'));
  const coming = chance.apart('arrivals');
  const plan: Plan = {
    town,
    chance: chance.apart('morning'),
    queue,
    desks: town.schools.flatMap((school) =>
      Array.from({ length: school.desks }, (_, index) => deskPlan(school.code, index, coming)),
    ),
    arrivals:
      enrolmentsPerDesk === undefined
        ? ordinaryArrivals(town, people, families, coming)
        : evenArrivals(town, people, enrolmentsPerDesk, coming),
    errands: new Map(
      town.schools.map(({ centre }) => [
        centre,
        enrolmentsPerDesk === undefined ? ['share' as const, 'share' as const] : [],
      ]),
    ),
    notes: [],
  };
  stageFaults(plan, people, new Set(faults));
  return plan;
}

function deskPlan(school: DeskPlan['school'], index: number, chance: Chance): DeskPlan {
  const letter = String.fromCharCode(65 + index) as DeskPlan['letter'];
  const ahead = chance.between(-40, 40);
  return {
    name: `${school}-${letter}`,
    school,
    letter,
    clock: { ahead, noted: ahead },
    closes: true,
    delivery: 'gathered',
    notes: [],
  };
}

function holdMorning(plan: Plan, setting: Setting, away: TurnedAway): SimulatedLedger[] {
  const queues = queuesOf(plan);
  const serving = plan.desks.flatMap((desk) => {
    const queue = queues.get(desk.name);
    return queue ? [{ plan: desk, queue }] : [];
  });
  const centreOf = new Map(plan.town.schools.map(({ code, centre }) => [code, centre]));
  const centres = grouped(serving, (desk) => centreOf.get(desk.plan.school) ?? '');
  return [...centres].flatMap(([centre, desks]) =>
    holdCentre({
      setting,
      chance: plan.chance.apart(centre),
      desks,
      errands: [...(plan.errands.get(centre) ?? [])],
      away,
      // Here, so that what only the desks themselves know is forgotten centre by centre.
    }).flatMap((serving) => ledgersOf(serving, plan.chance.apart('stubs'))),
  );
}

function ledgersOf({ plan, desk }: Serving, chance: Chance): SimulatedLedger[] {
  for (const note of plan.notes) note.desks.add(installation(desk.identity));
  const whole: SimulatedLedger = {
    kind: 'whole',
    delivery: plan.delivery,
    desk: desk.identity,
    key: desk.keyPair.publicKey,
    events: desk.events,
    lines: desk.lines,
    keyPair: desk.keyPair,
    proof: desk.proof,
  };
  return plan.delivery === 'lost' ? [whole, stubsLeftOf(whole, chance)] : [whole];
}

/** Stubs of entries that stand, some of them lost: never the last, so that the gap shows. */
function stubsLeftOf(whole: SimulatedLedger, chance: Chance): SimulatedLedger {
  const voided = new Set(
    whole.events.flatMap(({ event }) => (event.type === 'EntryVoided' ? event.body.receipts : [])),
  );
  const standing = [...whole.events.keys()].filter((at) => {
    const event = whole.events[at]?.event;
    return event?.type === 'HouseholdEnrolled' && !voided.has(event.body.receipt);
  });
  const last = standing.length - 1;
  const gap = last > 0 ? chance.below(last) : -1;
  const kept = standing.filter((_, index) => index === last || (index !== gap && !chance.happens(0.15)));
  return {
    ...whole,
    kind: 'stubs',
    delivery: 'gathered',
    events: whole.events.filter((_, at) => kept.includes(at)),
    lines: whole.lines.filter((_, at) => kept.includes(at)),
  };
}

const notesOf = ({ notes }: Plan): Note[] =>
  notes
    .filter(({ needs, receipts, desks }) => desks.size > 0 && receipts.length >= needs)
    .map(({ fault, kind, desks, receipts }) => ({
      fault,
      ...(kind !== undefined && { kind }),
      desks: [...desks],
      receipts: [...receipts],
    }));

const secretFor = (seed: string | number, purpose: string): Bytes =>
  new Uint8Array(sha256(utf8(`preau/simulate/${purpose}/${seed}`)));

function realKeys(seed: string | number, coordination: CoordinationKeys): MorningKeys {
  const cards = new Map<string, KeyPair>();
  return {
    deskKey: (desk) => keyPairFrom(secretFor(seed, `desk/${desk}`)),
    activationKey: (desk) => {
      const key = cards.get(desk) ?? activationKeyPair(activationSecretOf(coordination, desk));
      cards.set(desk, key);
      return key;
    },
    signing: true,
  };
}

/** Keys in name only: 64 digits that no message was ever signed for. */
const FEIGNED_KEYS: MorningKeys = {
  deskKey: feigned,
  activationKey: feigned,
  signing: false,
};

function feigned(name: string): KeyPair {
  const secret = secretFor('feigned', name);
  return { secret, publicKey: bytesToHex(secret) as PublicKey };
}

let shared: CoordinationKeys | undefined;
function sharedKeys(): CoordinationKeys {
  shared ??= keysFromSeed(secretFor('feigned', 'coordination'));
  return shared;
}
