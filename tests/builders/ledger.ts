import { proveActivation } from '#domain/chain/activation.ts';
import { hashOf, NO_HASH } from '#domain/chain/hash.ts';
import { writeLine } from '#domain/chain/line.ts';
import { type KeyPair, keyPairFrom } from '#domain/chain/signing.ts';
import { receiptNumberOf } from '#domain/codes/receipt.ts';
import type { DeskIdentity, Happening } from '#domain/events/events.ts';
import type { Bytes } from '#domain/vocabulary/bytes.ts';
import type { Initials, Signature } from '#domain/vocabulary/ids.ts';
import type { Instant } from '#domain/vocabulary/time.ts';
import type { DeskExportSource } from '#files/deskExport.ts';
import { type StubLedgerSource, stubOf } from '#files/stubLedger.ts';
import type { TestCampaign } from './campaign.ts';

export interface TestLedger {
  readonly desk: DeskIdentity;
  readonly key: KeyPair;
  readonly proof: Signature;
  readonly lines: readonly Bytes[];
}

const DESK = { school: 'JVE', letter: 'A', replica: '7K2' } as DeskIdentity;

/** Chains what happened, one event a minute from 8:30 on. */
export function chained(happenings: readonly Happening[]): Bytes[] {
  let prev = NO_HASH;
  return happenings.map((happening, index) => {
    const clock = new Date(Date.UTC(2024, 4, 25, 8, 30 + index)).toISOString().slice(0, 19);
    const bytes = writeLine(
      {
        seq: index + 1,
        prev,
        at: `${clock}+02:00` as Instant,
        clockOffset: -3,
        agent: 'MLD' as Initials,
      },
      happening,
    );
    prev = hashOf(bytes);
    return bytes;
  });
}

/** Desk JVE-A7K2 of a test campaign, unless another installation of it is told, opened, with as many enrolments, one child each. */
export function createLedger(town: TestCampaign, enrolments = 3, desk = DESK): TestLedger {
  const key = keyPairFrom(new Uint8Array(32).fill(9));
  const proof = proofOf(town, key, desk);
  const happenings = [
    opening(town, key, proof, desk),
    ...Array.from({ length: enrolments }, (_, index) => enrolment(desk, index + 1)),
  ];
  return { desk, key, proof, lines: chained(happenings) };
}

/** The export of that ledger, ready to be written. */
export const sourceOf = (town: TestCampaign, ledger: TestLedger): DeskExportSource => ({
  ...ledger,
  campaign: town.campaign,
  campaignHash: town.hash,
  exportedAt: '2024-05-25T12:31:07+02:00' as Instant,
  app: '0.1.0',
});

/** What the stubs of these events (by seq) tell of that ledger, ready to be written. */
export const stubsOf = (
  town: TestCampaign,
  { desk, key, proof, lines }: TestLedger,
  seqs: readonly number[],
): StubLedgerSource => ({
  desk,
  key: key.publicKey,
  proof,
  campaign: town.campaign,
  campaignHash: town.hash,
  stubs: seqs.flatMap((seq) => lines.slice(seq - 1, seq).map((line) => stubOf(line, key))),
  madeAt: '2024-05-25T15:01:07+02:00' as Instant,
  app: '0.1.0',
});

function proofOf(town: TestCampaign, key: KeyPair, desk: DeskIdentity): Signature {
  const activationKey = town.activationKeys.get('JVE-A');
  if (!activationKey) throw new Error('the test campaign has a desk JVE-A');
  const { hash: campaignHash, campaign } = town;
  return proveActivation({ campaign: campaign.id, campaignHash, desk, key: key.publicKey }, activationKey);
}

export const opening = (town: TestCampaign, key: KeyPair, proof: Signature, desk = DESK): Happening => ({
  type: 'DeskOpened',
  v: 1,
  body: {
    campaign: town.campaign.id,
    campaignHash: town.hash,
    desk,
    key: key.publicKey,
    proof,
    app: '0.1.0',
    checks: [{ check: 'clock', state: 'green' }],
  },
});

function enrolment(desk: DeskIdentity, count: number): Happening {
  const guardian = { lastName: 'Łukasik', firstName: 'Noé', phone: '+33612345678' };
  const happening = {
    type: 'HouseholdEnrolled',
    v: 1,
    body: {
      receipt: receiptNumberOf(desk, count),
      visit: `00000000-0000-4000-8000-${String(count).padStart(12, '0')}`,
      ticket: count,
      role: 'own',
      bearer: guardian,
      household: {
        guardian,
        children: [
          {
            lastName: 'Nguyễn Łukasik',
            firstName: `Zoé ${'I'.repeat(count % 30)}`,
            birthDate: '2018-02-26',
            school: 'JVE',
            level: 'GS',
          },
        ],
      },
      requests: [{ child: 0, centre: 'les-goelands', period: 'S28', band: 'maternelle', outcome: 'granted' }],
      paper: { formSigned: true },
    },
  };
  return happening as unknown as Happening;
}
