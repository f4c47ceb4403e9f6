import { sha256 } from '@noble/hashes/sha2.js';
import { USUAL_BANDS } from '#domain/campaign/bands.ts';
import type { Campaign } from '#domain/campaign/campaign.ts';
import { draftCampaign } from '#domain/campaign/draft.ts';
import { readCapacities, readPeriods, readSchools } from '#domain/campaign/tables.ts';
import { activationKeyPair } from '#domain/chain/activation.ts';
import { type KeyPair, keyPairFrom } from '#domain/chain/signing.ts';
import { makeCardCode } from '#domain/codes/card.ts';
import { invariant, type Result } from '#domain/result.ts';
import { type Bytes, utf8 } from '#domain/vocabulary/bytes.ts';
import type { DeskLetter, SchoolCode } from '#domain/vocabulary/ids.ts';
import { writeCampaignFile } from '#files/campaignFile.ts';
import { readCsv } from '#files/csv.ts';
import { type NumberedPupil, numberPupils } from '#files/pupilsFile.ts';
import { readPupilsList } from '#files/pupilsList.ts';
import capacitiesCsv from './town/capacities.csv?raw';
import periodsCsv from './town/periods.csv?raw';
import pupilsOfCam from './town/pupils-CAM.csv?raw';
import pupilsOfJve from './town/pupils-JVE.csv?raw';
import pupilsOfLbl from './town/pupils-LBL.csv?raw';
import schoolsCsv from './town/schools.csv?raw';
import { trainingWords } from './trainingWords.ts';

/**
 * A fictional town to practise in: twelve schools, six centres, eight weeks. Built by the importer that real
 * towns use, the same on every machine.
 *
 * Nothing here is secret, and nothing of it protects anything: every key follows from the words below, and the
 * age identity stands in clear, so that anybody can open an export made in training.
 */
export interface TrainingTown {
  readonly campaign: Campaign;
  /** The signed campaign file. */
  readonly file: Bytes;
  /** The code on the card of each desk, spares included, by its name: `JVE-A`. */
  readonly cards: ReadonlyMap<string, string>;
  /** The pupils of the schools that handed over a list. */
  readonly pupils: ReadonlyMap<SchoolCode, readonly NumberedPupil[]>;
}

/** Opens every export made in training: `age -d -i` takes it as it is. */
export const TRAINING_IDENTITY = 'AGE-SECRET-KEY-1DHXEGHRQSHR3LHKQ4G924RDH7CMCDDVXFYG6QEGTV5QWRZLPZT2SDHYRVS';
const TRAINING_RECIPIENT = 'age1shx6lzhlvm273l5zsxwuspmg0pmx57knsm87kzfl7k2tmpmsuv6sy8tnzc';

/** What signs in training; a real coordination's key is nowhere in the application. */
export const trainingSigning = (): KeyPair => keyPairFrom(seed('signing'));

export function trainingCampaign(): TrainingTown {
  const signing = trainingSigning();
  const campaign = draftTown();
  return {
    campaign,
    file: writeCampaignFile(campaign, signing),
    cards: cardsOf(campaign, signing),
    pupils: new Map([
      ['JVE' as SchoolCode, pupilsIn(pupilsOfJve)],
      ['LBL' as SchoolCode, pupilsIn(pupilsOfLbl)],
      ['CAM' as SchoolCode, pupilsIn(pupilsOfCam)],
    ]),
  };
}

function draftTown(): Campaign {
  const schools = ours(readSchools(cellsOf(schoolsCsv)));
  const periods = ours(readPeriods(cellsOf(periodsCsv)));
  const capacities = ours(readCapacities(cellsOf(capacitiesCsv), { schools, periods, bands: USUAL_BANDS }));
  return ours(
    draftCampaign(
      { schools, periods, capacities },
      {
        ...trainingWords,
        bands: USUAL_BANDS,
        recipients: [TRAINING_RECIPIENT],
        reservePercent: 10,
        sparesPerSchool: 1,
        activationKeyOf: (school, letter) => activationKeyPair(secretOf(school, letter)).publicKey,
      },
    ),
  );
}

const cardsOf = (campaign: Campaign, signing: KeyPair): ReadonlyMap<string, string> =>
  new Map(
    campaign.desks.map(({ school, letter }) => [
      `${school}-${letter}`,
      makeCardCode(secretOf(school, letter), signing.publicKey),
    ]),
  );

const seed = (purpose: string): Bytes => new Uint8Array(sha256(utf8(`preau/training/${purpose}`)));

const secretOf = (school: SchoolCode, letter: DeskLetter): Bytes =>
  seed(`activation/${school}-${letter}`).slice(0, 10);

const cellsOf = (csv: string) => ours(readCsv(utf8(csv)));

const pupilsIn = (csv: string): readonly NumberedPupil[] =>
  numberPupils(ours(readPupilsList(utf8(csv))).pupils);

/** The town's own files have no faults; a test holds them to it. */
function ours<T>(result: Result<T, unknown>): T {
  invariant(result.ok, 'the training town is well made');
  return result.value;
}
