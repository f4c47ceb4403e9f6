import type { HeldLedgers } from '../../src/gathering/heldLedgers.ts';
import { readTogether } from '../../src/gathering/readingAct.ts';
import { bigFiles, createBigTown } from '../../tests/builders/bigMorning.ts';
import type { PageJob } from './main.ts';

export interface KeptOptions {
  readonly files: number;
  readonly enrolmentsPerFile: number;
}

/** The evidence of so many desks, held in this thread until it is let go. */
export async function open({ files, enrolmentsPerFile }: KeptOptions): Promise<PageJob> {
  const town = createBigTown(files, enrolmentsPerFile);
  const brought = await bigFiles(town, enrolmentsPerFile);
  const key = { campaign: town.campaign, campaignHash: town.hash, identity: town.ageIdentity };
  const facts = { events: 0 };
  let held: HeldLedgers = [];
  const hold = async (next: HeldLedgers) => {
    held = next;
    facts.events = held.reduce((sum, { events }) => sum + events.length, 0);
    return 0;
  };
  return {
    samplers: {
      hold: async () => hold((await readTogether(brought, [], key))?.held ?? []),
      'let go': () => hold([]),
    },
    facts,
  };
}
