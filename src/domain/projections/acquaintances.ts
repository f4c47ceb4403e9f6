import type { LedgerEvent } from '../events/events.ts';
import {
  type ChildKey,
  childKey,
  type PersonKey,
  personKey,
  personKeysOf,
  sameHousehold,
  shareGuardian,
} from '../identity/people.ts';
import type { Bearer, Child, Household } from '../vocabulary/household.ts';
import { secondsOf } from '../vocabulary/time.ts';
import { receiptsOf } from './receiptsOf.ts';
import type { Enrolment, Register } from './register.ts';

/**
 * Who this desk has seen this morning: index of the standing enrolments by person and by child, those from before a
 * restoration too.
 */
export interface Acquaintances {
  readonly byGuardian: Map<PersonKey, Set<Enrolment>>;
  readonly byBearer: Map<PersonKey, Set<Enrolment>>;
  readonly byChild: Map<ChildKey, Set<Enrolment>>;
}

export const noAcquaintances = (): Acquaintances => ({
  byGuardian: new Map(),
  byBearer: new Map(),
  byChild: new Map(),
});

/** `before` and `after`: runs once on the register as it stood before the event, once after. */
export function forget(known: Acquaintances, event: LedgerEvent, before: Readonly<Register>): void {
  for (const receipt of receiptsOf(event)) {
    const enrolment = before.enrolments.get(receipt);
    if (enrolment) index(known, enrolment, 'delete');
  }
}

export function learn(known: Acquaintances, event: LedgerEvent, after: Readonly<Register>): void {
  for (const receipt of receiptsOf(event)) {
    const enrolment = after.enrolments.get(receipt);
    if (enrolment && !enrolment.voided) index(known, enrolment, 'add');
  }
}

/** What another register of this desk knew, before this one took over. */
export function learnAll(known: Acquaintances, earlier: Readonly<Acquaintances>): void {
  for (const index of ['byGuardian', 'byBearer', 'byChild'] as const) {
    const map: Map<string, Set<Enrolment>> = known[index];
    for (const [key, enrolments] of earlier[index]) map.set(key, new Set(enrolments));
  }
}

function index(known: Acquaintances, enrolment: Enrolment, change: 'add' | 'delete'): void {
  const { household, role, bearer } = enrolment;
  for (const key of personKeysOf(household)) put(known.byGuardian, key, enrolment, change);
  for (const child of household.children) put(known.byChild, childKey(child), enrolment, change);
  if (role === 'carried') put(known.byBearer, personKey(bearer), enrolment, change);
}

function put<K>(map: Map<K, Set<Enrolment>>, key: K, enrolment: Enrolment, change: 'add' | 'delete'): void {
  const enrolments = map.get(key) ?? new Set();
  enrolments[change](enrolment);
  if (enrolments.size === 0) map.delete(key);
  else map.set(key, enrolments);
}

/** Standing enrolments of the same household: by guardian and telephone, or by a certain child. */
export function enrolmentsOfHousehold(known: Readonly<Acquaintances>, household: Household): Enrolment[] {
  const candidates = new Set<Enrolment>();
  for (const key of personKeysOf(household))
    for (const enrolment of known.byGuardian.get(key) ?? []) candidates.add(enrolment);
  for (const child of household.children)
    for (const enrolment of known.byChild.get(childKey(child)) ?? []) candidates.add(enrolment);
  return [...candidates].filter((enrolment) => sameHousehold(enrolment.household, household));
}

/** Standing enrolments of a certain child: same birth date and names, and a guardian in common. */
export function enrolmentsOfChild(
  known: Readonly<Acquaintances>,
  child: Child,
  household: Household,
): Enrolment[] {
  return [...(known.byChild.get(childKey(child)) ?? [])].filter((enrolment) =>
    shareGuardian(enrolment.household, household),
  );
}

/**
 * What one bearer has carried, at this desk (R9). The bearer is the household with a guardian of that
 * name and telephone, so the other parent's carrying counts too; else that person alone.
 * @param own the bearer's household, where it is enrolled in this very visit
 */
export function carriedBy(known: Readonly<Acquaintances>, bearer: Bearer, own?: Household): Enrolment[] {
  const keys = householdKeys(known, [personKey(bearer), ...(own ? personKeysOf(own) : [])]);
  const enrolments = new Set([...keys].flatMap((key) => [...(known.byBearer.get(key) ?? [])]));
  // Those of an earlier register have its seqs: between registers the clock decides.
  return [...enrolments].sort((a, b) => secondsOf(a.at) - secondsOf(b.at) || a.seq - b.seq);
}

/** All names-with-telephone of the household that these belong to, however far it reaches. */
function householdKeys(known: Readonly<Acquaintances>, start: readonly PersonKey[]): Set<PersonKey> {
  const keys = new Set(start);
  for (const key of keys) {
    for (const { household } of known.byGuardian.get(key) ?? []) {
      for (const enrolment of enrolmentsOfHousehold(known, household)) {
        for (const other of keysOf(enrolment)) keys.add(other);
      }
    }
  }
  return keys;
}

/** Who came for its own household is one of its guardians, under the telephone given then too. */
const keysOf = ({ household, role, bearer }: Enrolment): PersonKey[] =>
  role === 'own' ? [...personKeysOf(household), personKey(bearer)] : personKeysOf(household);

/** Distinct households among enrolments, in the order of their first receipt. */
export function distinctHouseholds(enrolments: readonly Enrolment[]): Enrolment[] {
  return enrolments.filter(
    (enrolment, index) =>
      !enrolments.slice(0, index).some((earlier) => sameHousehold(earlier.household, enrolment.household)),
  );
}
