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
import type { ReceiptNumber } from '../vocabulary/ids.ts';
import { receiptsOf } from './receiptsOf.ts';
import { type Enrolment, enrolmentOf, type Register } from './register.ts';

/** Who this desk has seen this morning: index of the standing enrolments by person and by child. */
export interface Acquaintances {
  readonly byGuardian: Map<PersonKey, Set<ReceiptNumber>>;
  readonly byBearer: Map<PersonKey, Set<ReceiptNumber>>;
  readonly byChild: Map<ChildKey, Set<ReceiptNumber>>;
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

function index(known: Acquaintances, enrolment: Enrolment, change: 'add' | 'delete'): void {
  const { household, receipt, role, bearer } = enrolment;
  for (const key of personKeysOf(household)) put(known.byGuardian, key, receipt, change);
  for (const child of household.children) put(known.byChild, childKey(child), receipt, change);
  if (role === 'carried') put(known.byBearer, personKey(bearer), receipt, change);
}

function put<K>(
  map: Map<K, Set<ReceiptNumber>>,
  key: K,
  receipt: ReceiptNumber,
  change: 'add' | 'delete',
): void {
  const receipts = map.get(key) ?? new Set();
  receipts[change](receipt);
  if (receipts.size === 0) map.delete(key);
  else map.set(key, receipts);
}

/** Standing enrolments of the same household: by guardian and telephone, or by a certain child. */
export function enrolmentsOfHousehold(
  known: Readonly<Acquaintances>,
  register: Readonly<Register>,
  household: Household,
): Enrolment[] {
  const candidates = new Set<ReceiptNumber>();
  for (const key of personKeysOf(household))
    for (const receipt of known.byGuardian.get(key) ?? []) candidates.add(receipt);
  for (const child of household.children)
    for (const receipt of known.byChild.get(childKey(child)) ?? []) candidates.add(receipt);
  return [...candidates]
    .map((receipt) => enrolmentOf(register, receipt))
    .filter((enrolment) => sameHousehold(enrolment.household, household));
}

/** Standing enrolments of a certain child: same birth date and names, and a guardian in common. */
export function enrolmentsOfChild(
  known: Readonly<Acquaintances>,
  register: Readonly<Register>,
  child: Child,
  household: Household,
): Enrolment[] {
  return [...(known.byChild.get(childKey(child)) ?? [])]
    .map((receipt) => enrolmentOf(register, receipt))
    .filter((enrolment) => shareGuardian(enrolment.household, household));
}

/**
 * What one bearer has carried, at this desk (R9). The bearer is the household with a guardian of that
 * name and telephone, so the other parent's carrying counts too; else that person alone.
 * @param own the bearer's household, where it is enrolled in this very visit
 */
export function carriedBy(
  known: Readonly<Acquaintances>,
  register: Readonly<Register>,
  bearer: Bearer,
  own?: Household,
): Enrolment[] {
  const keys = householdKeys(known, register, [personKey(bearer), ...(own ? personKeysOf(own) : [])]);
  const receipts = new Set([...keys].flatMap((key) => [...(known.byBearer.get(key) ?? [])]));
  return [...receipts].map((receipt) => enrolmentOf(register, receipt)).sort((a, b) => a.seq - b.seq);
}

/** All names-with-telephone of the household that these belong to, however far it reaches. */
function householdKeys(
  known: Readonly<Acquaintances>,
  register: Readonly<Register>,
  start: readonly PersonKey[],
): Set<PersonKey> {
  const keys = new Set(start);
  for (const key of keys) {
    for (const receipt of known.byGuardian.get(key) ?? []) {
      const { household } = enrolmentOf(register, receipt);
      for (const enrolment of enrolmentsOfHousehold(known, register, household)) {
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
