import type { CheckOutcome } from '#domain/events/events.ts';
import { invariant, type Result } from '#domain/result.ts';
import type { Initials } from '#domain/vocabulary/ids.ts';
import { readCampaignFile } from '#files/campaignFile.ts';
import type { AppendError } from '#ledger/errors.ts';
import { trainingPassphraseOf } from '#training/passphrase.ts';
import { type TrainingTown, trainingCampaign } from '#training/trainingTown.ts';
import { deskOfCard } from '../desk/card.ts';
import { openDesk } from '../desk/openDesk.ts';
import type { Services } from '../services.tsx';

let built: TrainingTown | undefined;

/** The training town, built once: its signatures take a moment. */
export function town(): TrainingTown {
  built ??= trainingCampaign();
  return built;
}

/** Desks that may be started, JVE-A first; spare ones are no place to begin. */
export function desksToStart(taken: readonly string[]) {
  const { desks, schools } = town().campaign;
  return desks
    .filter(({ spare }) => !spare)
    .map(({ school, letter }) => ({
      desk: `${school}-${letter}`,
      school: schools.find(({ code }) => code === school)?.name ?? school,
    }))
    .filter(({ desk }) => !taken.includes(desk));
}

/** Where the families of the guided morning go to school. */
const GUIDED_SCHOOL = 'JVE';

/** The desk of a guided morning: one that nobody used yet, as each family comes but once. */
export const guidedDeskToStart = (taken: readonly string[]): string | undefined =>
  desksToStart(taken).find(({ desk }) => desk.startsWith(GUIDED_SCHOOL))?.desk;

/** Initials of someone who tries things out. */
const NEWCOMER = 'ESS' as Initials;

/**
 * Opens a desk as its card would. Only what was really checked is recorded: the signature and the recipients,
 * and the storage where its test passes.
 * @param desk `JVE-A`
 * @returns the chain of the open desk
 */
export async function startTraining(
  services: Pick<Services, 'random' | 'stores' | 'appVersion'>,
  desk: string,
): Promise<Result<string, AppendError>> {
  const { file, cards } = town();
  const campaignFile = readCampaignFile(file);
  invariant(campaignFile.ok, 'the training campaign is well signed');
  const card = deskOfCard(cards.get(desk) ?? '', campaignFile.value);
  invariant(card.ok, 'every training desk has its card');
  const tested = await services.stores.training.test();
  if (!tested.ok) return tested;
  return openDesk(services, {
    kind: 'training',
    campaignFile: campaignFile.value,
    bytes: file,
    desk: card.value.desk,
    activationKey: card.value.activationKey,
    passphrase: trainingPassphraseOf(desk),
    recorder: { agent: NEWCOMER, clockOffset: 0 },
    checks: CHECKED,
  });
}

const CHECKED: readonly CheckOutcome[] = [
  { check: 'signature', state: 'green' },
  { check: 'recipients', state: 'green' },
  { check: 'storage', state: 'green' },
];
