import type { Campaign } from '#domain/campaign/campaign.ts';
import { schoolOf } from '#domain/campaign/lookup.ts';
import { guardiansOf } from '#domain/identity/people.ts';
import { portionNumber, portionsOf } from '#domain/publication/bookings.ts';
import type { NumberedFamily } from '#domain/publication/families.ts';
import type { LetterChild } from '#domain/publication/letters.ts';
import type { Household } from '#domain/vocabulary/household.ts';
import { type Phone, phoneForReading } from '#domain/vocabulary/phone.ts';
import { dateAsTyped } from '#domain/vocabulary/typedDate.ts';
import { type ColumnOf, type Table, tableOf } from './table.ts';

/** The files of individuals, a portion of families each, to be imported one after the other. */
export const individualsFiles = (
  campaign: Campaign,
  families: readonly NumberedFamily[],
): { readonly fileName: string; readonly table: Table }[] =>
  portionsOf(families).map((portion, index) => ({
    fileName: `individus-${portionNumber(index)}.xlsx`,
    table: noethyswebTable(campaign, portion),
  }));

/**
 * Noethysweb, « Importer des individus », one row per individual. Its columns bear the importer's own French names,
 * in every language. What it does with them, and why cells look as they do: docs/formats.md.
 */
export const noethyswebTable = (campaign: Campaign, families: readonly NumberedFamily[]): Table =>
  tableOf(
    'Individus',
    COLUMNS,
    families.flatMap((family) => individualsOf(campaign, family)),
  );

/**
 * We do not know who is a boy or a girl, a man or a woman. Where nothing stands the importer leaves the person out
 * without a word; what it does not know it refuses aloud. So that is what stands there until somebody has chosen.
 */
const TO_CHOOSE = 'à choisir';
const CIVILITIES = ['Garçon', 'Fille', 'M.', 'Mme'];

interface Individual {
  readonly family: string;
  readonly lastName: string;
  readonly firstName: string;
  readonly birthDate?: string;
  readonly address: Address;
  readonly phone?: string | undefined;
  readonly email?: string | undefined;
  readonly memo: readonly string[];
}

interface Address {
  readonly street?: string | undefined;
  readonly postcode?: string | undefined;
  readonly town?: string | undefined;
}

const column = (
  heading: string,
  width: number,
  of: (individual: Individual) => string | undefined,
): ColumnOf<Individual> => ({ heading, width, kind: 'text', of: (individual) => tame(of(individual)) });

const COLUMNS: readonly ColumnOf<Individual>[] = [
  column('ID Famille', 10, ({ family }) => family),
  { ...column('Civilité', 10, () => TO_CHOOSE), choices: CIVILITIES },
  column('Nom de famille', 22, ({ lastName }) => lastName),
  column('Prénom', 18, ({ firstName }) => firstName),
  column('Date de naissance', 12, ({ birthDate }) => birthDate),
  column('Rue de résidence', 30, ({ address }) => address.street),
  column('Code postal de résidence', 10, ({ address }) => address.postcode),
  column('Nom de la ville de résidence', 20, ({ address }) => address.town),
  column('Téléphone portable', 16, ({ phone }) => phone),
  column('Email personnel', 26, ({ email }) => email),
  column('Mémo', 60, ({ memo }) => memo.join(' · ')),
];

const individualsOf = (campaign: Campaign, family: NumberedFamily): Individual[] => [
  ...adultsOf(family),
  ...family.children.map((child) => childOf(campaign, family, child)),
];

function adultsOf({ number, addressee, receipts }: NumberedFamily): Individual[] {
  return guardiansOf(addressee).map((guardian, index) => ({
    family: number,
    lastName: guardian.lastName,
    firstName: guardian.firstName,
    address: addressOf(addressee),
    phone: frenchDigits(guardian.phone),
    email: index === 0 ? addressee.email : undefined,
    memo: [
      ...(guardian.phone && !frenchDigits(guardian.phone)
        ? [`Téléphone : ${phoneForReading(guardian.phone)}`]
        : []),
      ...(index === 0 && addressee.cafNumber ? [`CAF : ${addressee.cafNumber}`] : []),
      ...(index === 0 ? [`Récépissés : ${receipts.join(', ')}`] : []),
    ],
  }));
}

function childOf(
  campaign: Campaign,
  { number, addressee }: NumberedFamily,
  { child }: LetterChild,
): Individual {
  const born = dateAsTyped(child.birthDate);
  const school = schoolOf(campaign, child.school)?.name ?? child.school;
  return {
    family: number,
    lastName: child.lastName,
    firstName: child.firstName,
    birthDate: born,
    address: addressOf(addressee),
    memo: [
      `Né(e) le ${born}`,
      [school, child.level, child.class].filter(Boolean).join(', '),
      ...(child.usualName ? [`Nom d’usage : ${child.usualName}`] : []),
      ...(child.pai ? ['PAI'] : []),
    ],
  };
}

/** Street, postcode and town where the line says them in that order; else all of it is the street. */
function addressOf({ address }: Household): Address {
  const parts = /^(.+?)[\s,;]+(\d{5})[\s,]+(\D.*)$/u.exec(address ?? '');
  return parts ? { street: parts[1], postcode: parts[2], town: parts[3] } : { street: address };
}

/** The importer keeps the first ten digits of whatever it finds: right for a French number, wrong for others. */
const frenchDigits = (phone: Phone | undefined): string | undefined =>
  phone && /^\+33\d{9}$/.test(phone) ? `0${phone.slice(3)}` : undefined;

/**
 * The importer puts cells into a page without escaping `<`, empties a cell that reads `None`, and stops at text with
 * hyphens where a date has them (`Jean-Lo-Marie`). It takes off spaces at both ends, so one more hides the latter two.
 */
export function tame(text: string | undefined): string | undefined {
  const inert = text?.replaceAll('<', '‹').replaceAll('>', '›');
  return inert === 'None' || (inert?.[4] === '-' && inert[7] === '-') ? ` ${inert}` : inert;
}
