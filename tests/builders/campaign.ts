import { USUAL_BANDS } from '#domain/campaign/bands.ts';
import { type Campaign, campaign as campaignSchema } from '#domain/campaign/campaign.ts';
import { activationKeyPair } from '#domain/chain/activation.ts';
import { type KeyPair, keyPairFrom } from '#domain/chain/signing.ts';
import { makeCardCode } from '#domain/codes/card.ts';
import { type DeskPassphrase, wordsOf } from '#domain/keys/deskPassphrase.ts';
import type { Bytes } from '#domain/vocabulary/bytes.ts';
import type { Hash } from '#domain/vocabulary/ids.ts';
import { campaignHashOf, writeCampaignFile } from '#files/campaignFile.ts';

/** A campaign for tests, with every key that belongs to it. */
export interface TestCampaign {
  readonly campaign: Campaign;
  readonly hash: Hash;
  readonly file: Bytes;
  /** The coordinator's signing key. */
  readonly signing: KeyPair;
  /** Card code per desk: `JVE-A`. */
  readonly cards: ReadonlyMap<string, string>;
  /** Activation key per desk: `JVE-A`. */
  readonly activationKeys: ReadonlyMap<string, KeyPair>;
  /** age identity of the campaign's only recipient. */
  readonly ageIdentity: string;
}

/** The words on the slip of a desk, the same in every run. @param desk `JVE-A` */
export const passphraseOf = (desk: string): DeskPassphrase =>
  wordsOf(desk, new Uint8Array(8).fill(desk.charCodeAt(4))).join(' ') as DeskPassphrase;

export const TEST_IDENTITY = 'AGE-SECRET-KEY-1CKQ0J9VRCZ0XMZV0U4AD6XNLL8R9LNEATTJFZ49U4J7KMDWVQNEQSV4AEG';
const TEST_RECIPIENT = 'age1adwyf0lcqvf84yw7dnedv9ued6dw0g28jmvucvjkljdn773e49yqe7q9ut';

/** Enough for one desk to serve a few families and then put the next on the waiting list. */
const PLACES = { maternelle: 3, elementaire: 5 };

/** 10 bytes per desk, the same in every run. */
const activationSecretOf = (desk: string): Uint8Array =>
  Uint8Array.from({ length: 10 }, (_, index) => desk.charCodeAt(index % desk.length) + index);

/**
 * Two schools with a centre each, three weeks, two bands. JVE has desks A and B and a spare C, CAM has A and a
 * spare B. Per week JVE-A may grant 3 (maternelle) and 5 (élémentaire), JVE-B and CAM-A the same; each centre
 * keeps 1 and 2 in reserve.
 */
export function createCampaign(overrides: Partial<Campaign> = {}): TestCampaign {
  const activationKeys = new Map(
    ['JVE-A', 'JVE-B', 'JVE-C', 'CAM-A', 'CAM-B'].map((desk) => [
      desk,
      activationKeyPair(activationSecretOf(desk)),
    ]),
  );
  const campaign = campaignSchema.parse({ ...plainCampaign(activationKeys), ...overrides });
  const signing = keyPairFrom(new Uint8Array(32).fill(42));
  return {
    campaign,
    hash: campaignHashOf(campaign),
    file: writeCampaignFile(campaign, signing),
    signing,
    cards: new Map(
      [...activationKeys.keys()].map((desk) => [
        desk,
        makeCardCode(activationSecretOf(desk), signing.publicKey),
      ]),
    ),
    activationKeys,
    ageIdentity: TEST_IDENTITY,
  };
}

function plainCampaign(activationKeys: ReadonlyMap<string, KeyPair>) {
  const weeks = ['S28', 'S29', 'S33'];
  const perWeek = (places: object) => Object.fromEntries(weeks.map((week) => [week, places]));
  const desk = (name: string, spare = false) => ({
    school: name.slice(0, 3),
    letter: name.slice(4),
    activationKey: activationKeys.get(name)?.publicKey,
    spare,
    allotment: spare ? {} : perWeek(PLACES),
  });
  const reserve = perWeek({ maternelle: 1, elementaire: 2 });
  return {
    id: '0f8fad5b-d9cb-469f-a165-70867728950e',
    revision: 1,
    training: false,
    town: 'Saint-Exemple',
    title: { fr: 'Centres de loisirs, été 2024', en: 'Leisure centres, summer 2024' },
    morning: { date: '2024-05-25', opens: '08:30', closes: '12:30', timeZone: 'Europe/Paris' },
    answerBy: '2024-06-07',
    periods: [
      week('S28', 8, [8, 9, 10, 11, 12], '07', { fr: 'du 8 au 12 juillet', en: '8 to 12 July' }),
      week('S29', 15, [15, 16, 17, 18, 19], '07', { fr: 'du 15 au 19 juillet', en: '15 to 19 July' }),
      week('S33', 12, [12, 13, 14, 16], '08', { fr: 'du 12 au 16 août', en: '12 to 16 August' }),
    ],
    bands: USUAL_BANDS,
    centres: [
      {
        id: 'les-goelands',
        name: 'Les Goélands',
        capacity: perWeek({ maternelle: 7, elementaire: 12 }),
        reserve,
      },
      {
        id: 'le-grand-large',
        name: 'Le Grand Large',
        capacity: perWeek({ maternelle: 4, elementaire: 7 }),
        reserve,
      },
    ],
    schools: [
      { code: 'JVE', name: 'Jules Verne', centre: 'les-goelands', pupils: 186 },
      { code: 'CAM', name: 'Albert Camus', centre: 'le-grand-large', pupils: 224 },
    ],
    desks: [desk('JVE-A'), desk('JVE-B'), desk('JVE-C', true), desk('CAM-A'), desk('CAM-B', true)],
    rules: { householdsCarried: 1, queue: 'school', otherSchools: 'waiting' },
    questions: [],
    notices: {
      rules: { fr: 'Aucune annulation.', en: 'No cancellation.' },
      privacy: { fr: 'Vos données servent à l’inscription.', en: 'Your data serve the enrolment.' },
      contact: { fr: 'Service Enfance', en: 'Childhood department' },
    },
    recipients: [TEST_RECIPIENT],
  };
}

function week(id: string, first: number, open: readonly number[], month: string, label: object) {
  const day = (date: number) => `2024-${month}-${String(date).padStart(2, '0')}`;
  return {
    id,
    label,
    week: id,
    firstDay: day(first),
    lastDay: day(first + 4),
    openDays: open.map(day),
  };
}
