import { describe, expect, it } from 'vitest';
import { Chance } from './chance.ts';
import { type Outcome, wrongIn } from './judge.ts';
import { createMutant, LAYERS, type Mutant } from './mutant.ts';
import { createOriginals, type Originals } from './originals.ts';
import { Tally } from './tally.ts';

/** `npm run fuzz -- --n 1000000 --seed 7` makes more of them, and prints what became of them. */
const mutants = Number(process.env.PREAU_FUZZ ?? 20_000);
const seed = Number(process.env.PREAU_FUZZ_SEED ?? Date.now() % 1_000_000);
const isAskedFor = process.env.PREAU_FUZZ !== undefined;

describe('exports mutated in every layer, and sealed again above it (R3, R13)', () => {
  it(`never bring in what the desk did not write, nor stop the reader (seed ${seed})`, {
    timeout: 0,
  }, async () => {
    const originals = await createOriginals(seed);
    const tally = new Tally();
    const wrongs: string[] = [];
    for (let index = 0; index < mutants && wrongs.length < 20; index += 1) {
      const wrong = await tryOne(originals, index, tally);
      if (wrong !== undefined) wrongs.push(`mutant ${index} of seed ${seed}: ${wrong}`);
      if (isAskedFor && index % 50_000 === 49_999) console.log(`${index + 1} of ${mutants}`);
    }
    if (isAskedFor) report(tally);
    expect(wrongs).toEqual([]);
    if (mutants >= 20_000) for (const check of CHECKS) expect(tally.of(check), check).toBeGreaterThan(0);
    expect(tally.whole).toBeGreaterThan(mutants * 0.05);
  });
});

async function tryOne(originals: Originals, index: number, tally: Tally): Promise<string | undefined> {
  const mutant = await createMutant(originals, new Chance(Math.imul(seed + 1, 0x9e37_79b1) + index));
  const what = `${mutant.layer}, ${mutant.kind}, by ${mutant.actor}`;
  const started = performance.now();
  const outcome = await mutant.read().catch((error: unknown) => String(error));
  tally.time(performance.now() - started, what);
  if (typeof outcome === 'string') return `${what}: crashed with ${outcome}`;
  if (mutant.whole) tally.whole += 1;
  tally.count(mutant.layer, named(outcome, mutant));
  const wrong = wrongIn(outcome, { ...mutant, campaign: originals.town.campaign });
  return wrong && `${what}: ${wrong}`;
}

function named(outcome: Outcome, { actor }: Mutant): string {
  if (!outcome.ok) return outcome.error.type;
  return actor === 'insider' ? '(accepted: a valid ledger)' : '(accepted: as the desk wrote it)';
}

function report(tally: Tally): void {
  const layers = LAYERS.map(([layer]) => layer);
  console.log(`${mutants} mutants, seed ${seed}, ${tally.whole} of them through every layer`);
  console.log(tally.table(layers));
  console.log(`slowest: ${tally.slowest.milliseconds.toFixed(0)} ms (${tally.slowest.what})`);
}

/** Every reason to refuse a file, but for its size: that is bounded elsewhere. */
const CHECKS = [
  'FileEmpty',
  'FileNotSealed',
  'KeyDoesNotOpen',
  'FileDamaged',
  'PackingDamaged',
  'ExportCutShort',
  'ExportForeign',
  'ExportNewer',
  'ExportHeaderUnfit',
  'ExportOfAnotherCampaign',
  'ExportOfAnotherRevision',
  'ExportOfUnknownDesk',
  'ExportNotActivated',
  'ExportCountDiffers',
  'LineUnreadable',
  'LineNotAnEvent',
  'LineNotNormal',
  'EventNewer',
  'SeqGap',
  'FirstEventNotOpening',
  'OpenedTwice',
  'HashBreaks',
  'ExportHeaderDiffers',
  'ExportSignatureFails',
  '(accepted: a valid ledger)',
];
