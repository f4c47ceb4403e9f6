import type { Campaign } from '../campaign/campaign.ts';
import { byCodePoint, fold } from '../identity/folding.ts';
import type { MergedEnrolment, MergedRegister } from '../merge/register.ts';
import type { Child, Household } from '../vocabulary/household.ts';
import type { Hash, ReceiptNumber, SchoolCode } from '../vocabulary/ids.ts';
import { LEVELS, type Level } from '../vocabulary/levels.ts';
import { compareChildren, type PublishedRow } from './rows.ts';

/** One family, however many receipts it has, and the schoolbag in which its answer travels. */
export interface FamilyLetter {
  readonly household: Hash;
  /** As its own enrolment says, the latest where there are several; else as the one that carried it says. */
  readonly addressee: Household;
  readonly receipts: readonly ReceiptNumber[];
  readonly children: readonly LetterChild[];
  /** The child that takes the letter home. */
  readonly bag: Child;
}

/** A child and all that was asked for it, under whatever receipt, in the order of the campaign's periods. */
export interface LetterChild {
  readonly child: Child;
  readonly rows: readonly PublishedRow[];
}

/** The letters of one class of one school, by child's name. */
export interface ClassLetters {
  /** As written on the forms; without one, the level stands for the class. */
  readonly name: string;
  readonly letters: readonly FamilyLetter[];
}

export interface SchoolLetters {
  readonly school: SchoolCode;
  readonly classes: readonly ClassLetters[];
}

/**
 * Who gets a letter: every household with a request that was not voided. It goes into the schoolbag of the youngest
 * child it speaks of. Schools in the campaign's order, classes from the youngest level up.
 */
export function lettersBySchool(
  campaign: Campaign,
  register: Pick<MergedRegister, 'enrolments'>,
): SchoolLetters[] {
  const bySchool = new Map<SchoolCode, FamilyLetter[]>();
  for (const letter of familyLetters(campaign, register)) {
    const others = bySchool.get(letter.bag.school);
    if (others) others.push(letter);
    else bySchool.set(letter.bag.school, [letter]);
  }
  return campaign.schools.flatMap(({ code }) => {
    const letters = bySchool.get(code);
    return letters ? [{ school: code, classes: classesOf(letters) }] : [];
  });
}

/** In arrival order of the household's first enrolment. */
export function familyLetters(
  campaign: Campaign,
  { enrolments }: Pick<MergedRegister, 'enrolments'>,
): FamilyLetter[] {
  const households = new Map<Hash, MergedEnrolment[]>();
  for (const enrolment of enrolments) {
    if (!enrolment.requests.some(({ status }) => status.type !== 'voided')) continue;
    const others = households.get(enrolment.householdClass);
    if (others) others.push(enrolment);
    else households.set(enrolment.householdClass, [enrolment]);
  }
  const periods = new Map(campaign.periods.map(({ id }, index) => [id as string, index]));
  return [...households].flatMap(([household, own]) => letterOf(household, own, periods) ?? []);
}

function letterOf(
  household: Hash,
  enrolments: readonly MergedEnrolment[],
  periods: ReadonlyMap<string, number>,
): FamilyLetter | undefined {
  const children = childrenOf(enrolments, periods);
  const bag = children.map(({ child }) => child).reduce(younger, children[0]?.child);
  const [latest] = [...enrolments].sort(
    (a, b) => Number(b.role === 'own') - Number(a.role === 'own') || Date.parse(b.at) - Date.parse(a.at),
  );
  if (!bag || !latest) return undefined;
  return {
    household,
    addressee: latest.household,
    receipts: enrolments.map(({ receipt }) => receipt),
    children,
    bag,
  };
}

/** Each child once, as first recorded, with the requests of all its enrolments. */
function childrenOf(
  enrolments: readonly MergedEnrolment[],
  periods: ReadonlyMap<string, number>,
): LetterChild[] {
  const children = new Map<string, { child: Child; rows: PublishedRow[] }>();
  for (const enrolment of enrolments) {
    for (const request of enrolment.requests) {
      const child = enrolment.household.children[request.child];
      if (!child || request.status.type === 'voided') continue;
      const known = children.get(request.childClass) ?? { child, rows: [] };
      known.rows.push({ enrolment, request, child });
      children.set(request.childClass, known);
    }
  }
  const place = ({ request }: PublishedRow) => periods.get(request.pool.period) ?? periods.size;
  return [...children.values()].map(({ child, rows }) => ({
    child,
    rows: rows.sort((a, b) => place(a) - place(b)),
  }));
}

const younger = (a: Child | undefined, b: Child): Child => (a && a.birthDate >= b.birthDate ? a : b);

/** Letters without a class of their own go by level. A class of two levels stands where its youngest do. */
function classesOf(letters: readonly FamilyLetter[]): ClassLetters[] {
  const classes = new Map<string, { name: string; lowest: number; letters: FamilyLetter[] }>();
  for (const letter of letters) {
    const name = letter.bag.class ?? letter.bag.level;
    const key = fold(name);
    const known = classes.get(key) ?? { name, lowest: LEVELS.length, letters: [] };
    known.lowest = Math.min(known.lowest, levelRank(letter.bag.level));
    known.letters.push(letter);
    classes.set(key, known);
  }
  return [...classes.entries()]
    .sort(([a, one], [b, other]) => one.lowest - other.lowest || byCodePoint(a, b))
    .map(([, { name, letters: own }]) => ({
      name,
      letters: own.sort((a, b) => compareChildren(a.bag, b.bag) || byCodePoint(a.household, b.household)),
    }));
}

const levelRank = (level: Level): number => LEVELS.indexOf(level);
