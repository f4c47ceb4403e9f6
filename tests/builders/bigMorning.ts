import { type Campaign, campaign as campaignSchema } from '#domain/campaign/campaign.ts';
import { activationKeyPair, proveActivation } from '#domain/chain/activation.ts';
import { hashOf, NO_HASH } from '#domain/chain/hash.ts';
import { writeLine } from '#domain/chain/line.ts';
import { type KeyPair, keyPairFrom } from '#domain/chain/signing.ts';
import { receiptNumberOf } from '#domain/codes/receipt.ts';
import type { DeskIdentity, Happening, LedgerEvent } from '#domain/events/events.ts';
import type { Hashed, Ledger } from '#domain/merge/evidence.ts';
import { type Bytes, textOf } from '#domain/vocabulary/bytes.ts';
import type { Hash, Initials, Signature } from '#domain/vocabulary/ids.ts';
import type { Instant } from '#domain/vocabulary/time.ts';
import { campaignHashOf } from '#files/campaignFile.ts';
import { type DeskExportHeader, writeDeskExport } from '#files/deskExport.ts';
import { ledgerOf } from '#gathering/heldLedgers.ts';
import { createCampaign, TEST_IDENTITY } from './campaign.ts';
import { uuid } from './random.ts';

/** A morning as large as one likes, written straight into the ledgers: for time and memory, not for rules. */

export interface BigTown {
  readonly campaign: Campaign;
  readonly hash: Hash;
  readonly desks: readonly DeskIdentity[];
  readonly ageIdentity: string;
}

const WEEKS = ['S28', 'S29', 'S33'];
const BANDS = ['maternelle', 'elementaire'];

/** Two desks a school, five schools a centre; each desk has places for about half of those who come. */
export function createBigTown(desks: number, enrolmentsPerDesk: number): BigTown {
  const town = createCampaign().campaign;
  const schools = Array.from({ length: Math.ceil(desks / 2) }, (_, index) => ({
    code: codeOf(index),
    name: `École ${index}`,
    centre: `centre-${Math.floor(index / 5)}`,
    pupils: 300,
  }));
  const share = Math.max(1, Math.round(enrolmentsPerDesk / 4));
  const table = (places: number) =>
    Object.fromEntries(WEEKS.map((week) => [week, Object.fromEntries(BANDS.map((band) => [band, places]))]));
  const activationKey = ACTIVATION.publicKey;
  const installed = Array.from({ length: desks }, (_, index) => ({
    school: schools[index >> 1]?.code ?? '',
    letter: 'AB'[index & 1] ?? '',
  }));
  const campaign = campaignSchema.parse({
    ...town,
    centres: [...new Set(schools.map(({ centre }) => centre))].map((id) => {
      const own = installed.filter(
        ({ school }) => schools.find(({ code }) => code === school)?.centre === id,
      );
      return { id, name: id, capacity: table(own.length * share + 5), reserve: table(5) };
    }),
    schools,
    desks: installed.map((desk) => ({ ...desk, activationKey, spare: false, allotment: table(share) })),
  });
  return {
    campaign,
    hash: campaignHashOf(campaign),
    desks: installed.map((desk) => ({ ...desk, replica: '7K2' }) as DeskIdentity),
    ageIdentity: TEST_IDENTITY,
  };
}

const codeOf = (index: number): string =>
  `${'STUVWXYZABCD'[Math.floor(index / 100)]}${String(index % 100).padStart(2, '0')}`;
const ACTIVATION = activationKeyPair(new Uint8Array(10).fill(5));
const KEY: KeyPair = keyPairFrom(new Uint8Array(32).fill(9));

export interface BigLedger extends Ledger {
  readonly kind: 'whole';
  readonly events: readonly Hashed<LedgerEvent>[];
  readonly proof: Signature;
  readonly signing: KeyPair;
  readonly lines: readonly Bytes[];
}

/** One desk's whole morning: enrolments, each with its printed receipt, a copy after every tenth, and the closing. */
export function createBigLedger(town: BigTown, desk: DeskIdentity, enrolments: number): BigLedger {
  const { campaign, hash: campaignHash } = town;
  const proof = proveActivation(
    { campaign: campaign.id, campaignHash, desk, key: KEY.publicKey },
    ACTIVATION,
  );
  const happenings = [...happeningsOf(town, desk, enrolments, proof)];
  const lines: Bytes[] = [];
  const events: Hashed<LedgerEvent>[] = [];
  let prev = NO_HASH;
  for (const [index, happening] of happenings.entries()) {
    const clock = new Date(Date.UTC(2024, 4, 25, 8, 30, index * 10)).toISOString().slice(0, 19);
    const position = { seq: index + 1, prev, at: `${clock}+02:00` as Instant, clockOffset: -3, agent: AGENT };
    const line = writeLine(position, happening);
    prev = hashOf(line);
    lines.push(line);
    events.push({ hash: prev, event: { ...position, ...happening } });
  }
  return { kind: 'whole', desk, key: KEY.publicKey, events, proof, signing: KEY, lines };
}

/** The same as it is held once its file was read: parsed from its lines, as far as the merge reads it. */
export function heldLedger(town: BigTown, desk: DeskIdentity, enrolments: number): Ledger {
  const { kind, key, events, lines } = createBigLedger(town, desk, enrolments);
  const header = { desk, key, head: events.at(-1)?.hash } as DeskExportHeader;
  const parsed = lines.map((line) => JSON.parse(textOf(line)) as LedgerEvent);
  return ledgerOf({ kind, header, events: parsed, lines });
}

/** The files that its desks bring, sealed. */
export async function bigFiles(
  town: BigTown,
  enrolments: number,
): Promise<{ readonly name: string; readonly bytes: Bytes }[]> {
  const files: { readonly name: string; readonly bytes: Bytes }[] = [];
  for (const desk of town.desks) {
    const { signing, proof, lines } = createBigLedger(town, desk, enrolments);
    const bytes = await writeDeskExport({
      campaign: town.campaign,
      campaignHash: town.hash,
      desk,
      key: signing,
      proof,
      lines,
      exportedAt: '2024-05-25T12:31:07+02:00' as Instant,
      app: 'test',
    });
    files.push({ name: `${desk.school}-${desk.letter}${desk.replica}.preau`, bytes });
  }
  return files;
}

/** What people type on their way to a name, a telephone or a receipt, found or not. */
export const TYPED = [
  'martin léa',
  'dubois qw',
  'zoé noé',
  '06 12 34',
  'S01-A7K2-0042',
  'lefebvre gabriel',
  'sami bernard 067',
];

const AGENT = 'MLD' as Initials;

function* happeningsOf(
  town: BigTown,
  desk: DeskIdentity,
  enrolments: number,
  proof: Signature,
): Generator<Happening> {
  const { campaign, hash: campaignHash } = town;
  const body = {
    campaign: campaign.id,
    campaignHash,
    desk,
    key: KEY.publicKey,
    proof,
    app: '0.1.0',
    checks: [],
  };
  yield { type: 'DeskOpened', v: 1, body };
  const chance = chanceFrom(hashOf(new TextEncoder().encode(`${desk.school}${desk.letter}`)));
  const places = campaign.desks.find(
    (each) => each.school === desk.school && each.letter === desk.letter,
  )?.allotment;
  const left = new Map<string, number>();
  for (let count = 1; count <= enrolments; count += 1) {
    yield enrolmentOf(town, desk, count, chance, (period, band) => {
      const pool = `${period}/${band}`;
      const remaining = left.get(pool) ?? places?.[period as never]?.[band as never] ?? 0;
      left.set(pool, Math.max(0, remaining - 1));
      return remaining > 0 ? 'granted' : 'waiting';
    });
    const receipt = receiptNumberOf(desk, count);
    yield { type: 'ReceiptPrinted', v: 1, body: { receipt, revision: 0, copy: 1 } };
    if (count % 10 === 0) {
      const file = `${desk.school}-${desk.letter}${desk.replica}_copie-1.preau` as never;
      yield { type: 'CopyVerified', v: 1, body: { kind: 'folder', file, sha256: campaignHash, upTo: count } };
    }
  }
  yield {
    type: 'DeskClosed',
    v: 1,
    body: { enrolments, voided: 0, lastTicketHandedOut: enrolments, unserved: [], surrendered: [] },
  };
}

/** `Bada`, `Bade`, …: as many words as one likes. */
function word(number: number): string {
  const syllable = (rest: number) => `${'bdfgklmnprstvz'[Math.floor(rest / 5) % 14]}${'aeiou'[rest % 5]}`;
  const text = [number, Math.floor(number / 70), Math.floor(number / 4900)].map(syllable).join('');
  return text.charAt(0).toUpperCase() + text.slice(1);
}

type Chance = (below: number) => number;

function enrolmentOf(
  { campaign }: BigTown,
  desk: DeskIdentity,
  count: number,
  chance: Chance,
  outcomeOf: (period: string, band: string) => 'granted' | 'waiting',
): Happening {
  const centre = campaign.schools.find(({ code }) => code === desk.school)?.centre;
  // A larger town has more names: otherwise the cases to settle, and with them the work, would grow with its square.
  const lastName = `${nameOf(LAST, chance)} ${word(chance(25 * campaign.desks.length))}`;
  const guardian = {
    lastName,
    firstName: nameOf(FIRST, chance),
    phone: `+336${String(chance(1e8)).padStart(8, '0')}`,
  };
  const children = Array.from({ length: 1 + chance(2) }, () => {
    const [band, level, born] = chance(2)
      ? (['maternelle', 'GS', 2018 + chance(4)] as const)
      : (['elementaire', 'CE1', 2013 + chance(5)] as const);
    const birthDate = `${born}-${String(1 + chance(12)).padStart(2, '0')}-${String(1 + chance(28)).padStart(2, '0')}`;
    return {
      band,
      child: { lastName, firstName: nameOf(FIRST, chance), birthDate, school: desk.school, level },
    };
  });
  const requests = children.flatMap(({ band }, child) =>
    WEEKS.filter(() => chance(2)).map((period) => ({
      child,
      centre,
      period,
      band,
      outcome: outcomeOf(period, band),
    })),
  );
  const first = { child: 0, centre, period: 'S28', band: children[0]?.band, outcome: 'waiting' };
  const happening = {
    type: 'HouseholdEnrolled',
    v: 1,
    body: {
      receipt: receiptNumberOf(desk, count),
      visit: uuid(count),
      ticket: count * 2 - (desk.letter === 'A' ? 1 : 0),
      role: 'own',
      bearer: guardian,
      household: {
        guardian,
        address: `${chance(99)} rue des Écoles`,
        children: children.map(({ child }) => child),
      },
      requests: requests.length > 0 ? requests : [first],
      paper: { formSigned: true },
    },
  };
  return happening as unknown as Happening;
}

const FIRST =
  'Léa Noé Zoé Sami Inès Maël Jules Louise Adam Lina Gabriel Emma Raphaël Jade Hugo Chloé Arthur Alma'.split(
    ' ',
  );
const LAST =
  'Martin Bernard Thomas Petit Robert Richard Durand Dubois Moreau Laurent Simon Michel Lefebvre Leroy'.split(
    ' ',
  );
const SYLLABLES =
  'ba be bi ca ce da de fa ga go la le li lo ma mi mo na ne no pa ra re ri ro sa se ta te va ve vi'.split(
    ' ',
  );

/** One in four is a usual name, others are as many as there are people in a country. */
function nameOf(usual: readonly string[], chance: Chance): string {
  if (chance(4) === 0) return usual[chance(usual.length)] ?? '';
  const syllables = Array.from({ length: 2 + chance(2) }, () => SYLLABLES[chance(SYLLABLES.length)]);
  const name = syllables.join('');
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** The same numbers in every run. */
function chanceFrom(seed: string): Chance {
  let state = Number.parseInt(seed.slice(0, 8), 16);
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}
