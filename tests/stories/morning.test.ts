import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { verifyChain } from '#domain/chain/verify.ts';
import { createCampaign } from '../builders/campaign.ts';
import { runs } from '../builders/random.ts';
import { type Morning, openMorning } from './model/morning.ts';
import { type OpensDesk, openRealDesk, openRulesOnly } from './model/morningDesk.ts';
import { steps } from './model/steps.ts';

const campaign = createCampaign();

describe('any morning of three desks keeps R2, R3, R4, R5, R8, R9, R10 and R13', () => {
  it('by the rules alone', { timeout: 0 }, async () => {
    const tally = await tryMornings(openRulesOnly, { mornings: runs(100), steps: 100 });
    // A morning in which nothing is refused or nobody waits would prove little.
    for (const deed of MUST_HAPPEN) expect(tally.get(deed) ?? 0, deed).toBeGreaterThan(0);
    if (process.env.PREAU_RUNS) console.log(Object.fromEntries([...tally].sort()));
  });

  it('through the real ledger', { timeout: 0 }, async () => {
    await tryMornings(openRealDesk, { mornings: Math.ceil(runs(100) / 10), steps: 40 });
  });
});

async function tryMornings(open: OpensDesk, size: { mornings: number; steps: number }) {
  const tally = new Map<string, number>();
  await fc.assert(
    fc.asyncProperty(fc.commands(steps, { maxCommands: size.steps, size: 'max' }), async (commands) => {
      const morning = await openMorning(campaign, open, tally);
      await fc.asyncModelRun(() => ({ model: {}, real: morning }), commands);
      await storedIsKnown(morning);
    }),
    { numRuns: size.mornings },
  );
  return tally;
}

/** R3: the stored bytes are one unbroken chain, say what was acknowledged, and are all that the desk knows. */
async function storedIsKnown({ desks, acknowledged }: Morning): Promise<void> {
  for (const [at, desk] of desks.entries()) {
    const read = verifyChain(desk.lines(), desk.state.head.hash);
    expect(read.ok && read.value.slice(1)).toEqual(acknowledged[at]);
    expect(await desk.restarted()).toEqual(desk.state);
  }
}

const MUST_HAPPEN = [
  'WaitingGranted',
  'RecordVisit recorded',
  'RecordVisit AlreadyRequested',
  'RecordVisit ProxyLimit',
  'RecordVisit CarriedIsOwn',
  'VoidLastVisit recorded',
  'VoidLastVisit NotTheLastVisit',
  'CorrectHousehold recorded',
  'SendPlaces recorded',
  'SendPlaces NotEnoughPlaces',
  'ReceivePlaces recorded',
  'ReceivePlaces TransferForAnother',
  'ReceivePlaces TransferAlreadyReceived',
  'DeclarePaper recorded',
  'ConfirmCopy recorded',
  'CloseDesk recorded',
  'CloseDesk ClosingWithoutCopy',
  'CloseDesk PaperStillPending',
  'ReopenDesk recorded',
];
