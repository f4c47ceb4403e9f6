import { hashOf } from '#domain/chain/hash.ts';
import { readOwnLine } from '#domain/chain/line.ts';
import type { LedgerEvent } from '#domain/events/events.ts';
import type { Card, CardBody } from '#domain/merge/cards.ts';
import type { Hashed, Ledger } from '#domain/merge/evidence.ts';
import { merge } from '#domain/merge/merge.ts';
import type { DeskStanding, MergedEnrolment, MergedRegister, PoolStanding } from '#domain/merge/register.ts';
import type { Hash, ReceiptNumber } from '#domain/vocabulary/ids.ts';
import { type Pool, poolKey } from '#domain/vocabulary/pools.ts';
import { reasonOf } from '#files/tables/reason.ts';
import { campaignWords } from '#i18n/sentences/words.ts';
import { createCampaign, type TestCampaign } from '../../builders/campaign.ts';
import type { TestCoordination } from '../../builders/decisions.ts';
import { TestDesk } from '../../builders/desk.ts';
import { evidenceOf, TestRegister } from '../../builders/evidence.ts';

/** The register after a merge, as a coordinator would tell of it. */
export class Told {
  readonly campaign: TestCampaign;
  readonly register: MergedRegister;

  constructor(campaign: TestCampaign, register: MergedRegister) {
    this.campaign = campaign;
    this.register = register;
  }

  line(receipt: ReceiptNumber): MergedEnrolment {
    return one(
      this.register.enrolments.filter((each) => each.receipt === receipt),
      receipt,
    );
  }

  /** Per request: `Alice S28 granted: Place granted at the desk.` */
  says(receipt: ReceiptNumber): string[] {
    const { household, requests } = this.line(receipt);
    const words = campaignWords('en', this.campaign.campaign);
    return requests.map(({ child, pool, status }) => {
      const reason = reasonOf(status, words);
      return `${household.children[child]?.firstName} ${pool.period} ${words.t(`tables.status.${status.type}`)}: ${reason}`;
    });
  }

  /** The reasons alone. */
  why(receipt: ReceiptNumber): string[] {
    const words = campaignWords('en', this.campaign.campaign);
    return this.line(receipt).requests.map(({ status }) => reasonOf(status, words));
  }

  cards<T extends CardBody['type']>(type: T): Extract<Card, { type: T }>[] {
    return this.register.cards.filter((card): card is Extract<Card, { type: T }> => card.type === type);
  }

  card<T extends CardBody['type']>(type: T): Extract<Card, { type: T }> {
    return one(this.cards(type), type);
  }

  desk(name: string): DeskStanding {
    return one(
      this.register.desks.filter(({ school, letter }) => `${school}-${letter}` === name),
      name,
    );
  }

  pool(pool: Pool): PoolStanding {
    return one(
      this.register.pools.filter((each) => poolKey(each) === poolKey(pool)),
      poolKey(pool),
    );
  }

  receiptOf(id: Hash): ReceiptNumber {
    return one(
      this.register.enrolments.filter((each) => each.id === id),
      id,
    ).receipt;
  }
}

type File = TestDesk | TestRegister | Ledger;

export const gathering = (
  campaign: TestCampaign,
  files: readonly File[],
  ...offices: readonly TestCoordination[]
): Told => new Told(campaign, merge(evidenceOf(campaign, files.map(ledgerOf), offices)));

/** What the export of a desk holds: its very lines, read again. */
export function ledgerOf(file: File): Ledger {
  if (file instanceof TestRegister) return file.ledger();
  if (!(file instanceof TestDesk)) return file;
  const { opening } = file.state.status;
  if (!opening) throw new Error('a desk is opened first');
  const events = file.ledger.lines().map((line): Hashed<LedgerEvent> => {
    const event = readOwnLine(line);
    if (!event.ok) throw new Error(event.error.type);
    return { hash: hashOf(line), event: event.value };
  });
  return { kind: 'whole', desk: file.identity, key: opening.key, events };
}

/** It is `09:10`, true time; the laptop shows what it thinks. */
export function at(desk: TestDesk, time: string): TestDesk {
  const shown = Date.parse(`2024-05-25T${time}:00Z`) + desk.recorder.clockOffset * 1000;
  desk.laptop.clock.now = `${new Date(shown).toISOString().slice(0, 19)}+02:00`;
  return desk;
}

/** Closes with a copy that holds everything. */
export async function closes(desk: TestDesk): Promise<void> {
  await desk.copies();
  await desk.closes();
}

/**
 * A town in which each desk holds so many places of every pool of its centre, and each centre so many in reserve;
 * CAM enrols for the centre of JVE where it is shared.
 */
export function townWith(
  perDesk: Readonly<Record<string, number>>,
  { reserve = 0, shared = false }: { reserve?: number; shared?: boolean } = {},
): TestCampaign {
  const { centres, desks, schools, periods, bands } = createCampaign().campaign;
  const everywhere = (places: number) =>
    Object.fromEntries(
      periods.map(({ id }) => [id, Object.fromEntries(bands.map((band) => [band.id, places]))]),
    );
  const [first] = centres;
  const itsSchools = schools.map((school) => (shared && first ? { ...school, centre: first.id } : school));
  const heldBy = (desk: (typeof desks)[number]) => perDesk[`${desk.school}-${desk.letter}`] ?? 0;
  return createCampaign({
    schools: itsSchools,
    desks: desks.map((desk) => ({ ...desk, allotment: everywhere(heldBy(desk)) })),
    centres: centres.map((centre) => {
      const its = desks.filter(
        ({ school }) => itsSchools.find(({ code }) => code === school)?.centre === centre.id,
      );
      const capacity = its.reduce((sum, desk) => sum + heldBy(desk), reserve);
      return { ...centre, reserve: everywhere(reserve), capacity: everywhere(capacity) };
    }),
  });
}

function one<T>(found: readonly T[], what: string): T {
  const [first] = found;
  if (first === undefined || found.length > 1) throw new Error(`${found.length} of ${what} instead of one`);
  return first;
}
