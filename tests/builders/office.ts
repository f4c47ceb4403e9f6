import type { Random } from '#device/random.ts';
import { initials } from '#domain/vocabulary/ids.ts';
import type { Recorder } from '#ledger/chainLedger.ts';
import type { OwnLedger } from '#ledger/coordinationLedger.ts';
import {
  type CoordinationStore,
  coordinationStore,
  type UnlockedCoordinations,
} from '#ledger/coordinationStore.ts';
import { OfficeDatabase } from '#ledger/officeDatabase.ts';
import { identitySealer } from '#ledger/sealer.ts';
import type { TestCampaign } from './campaign.ts';
import { coordinated } from './coordination.ts';
import { createLaptop, type Laptop } from './desk.ts';

export const COORDINATOR: Recorder = { agent: initials.parse('CM'), clockOffset: 0 };

/** The coordinator's laptop: one database, several windows. */
export interface TestOffice {
  readonly laptop: Laptop;
  /** One more window, or the laptop started again. */
  readonly window: () => OpenStore;
  /** The rows themselves, for damage. */
  readonly database: () => OfficeDatabase;
}

/** Sealed with nothing: what is sealed has tests of its own. */
export type OpenStore = CoordinationStore & UnlockedCoordinations;
const openly = (store: CoordinationStore): OpenStore => ({ ...store, ...store.unlocked(identitySealer) });

export function createOffice(options: Parameters<typeof createLaptop>[0] = {}): TestOffice {
  const laptop = createLaptop(options);
  return {
    laptop,
    window: () =>
      openly(coordinationStore(laptop.name, { ...laptop.dependencies(), random: countingRandom })),
    database: () => new OfficeDatabase(laptop.name),
  };
}

let drawn = 0;
/** Another replica each time: `00…`. */
const countingRandom: Random = {
  bytes: (length) => {
    drawn += 1;
    return Uint8Array.from({ length }, (_, index) => drawn >> (8 * (length - 1 - index)));
  },
  uuid: () => crypto.randomUUID(),
};

/** What is expected to open. */
export async function opened(store: OpenStore, town: TestCampaign): Promise<OwnLedger> {
  const ledger = await store.open(coordinated(town), COORDINATOR);
  if (!ledger.ok) throw new Error(`The ledger does not open: ${JSON.stringify(ledger.error)}`);
  return ledger.value;
}
