import type { Campaign } from '#domain/campaign/campaign.ts';
import { writeCoordinationLine } from '#domain/chain/coordinationLine.ts';
import { hashOf, NO_HASH } from '#domain/chain/hash.ts';
import { keyPairFrom } from '#domain/chain/signing.ts';
import type { CoordinationEvent, CoordinationHappening } from '#domain/coordination/events.ts';
import type { CoordinationLedger, Hashed } from '#domain/merge/evidence.ts';
import type { Bytes } from '#domain/vocabulary/bytes.ts';
import type { Hash, Initials, Replica } from '#domain/vocabulary/ids.ts';
import type { Instant } from '#domain/vocabulary/time.ts';
import { readCampaignFile } from '#files/campaignFile.ts';
import { deskExportName, writeDeskExport } from '#files/deskExport.ts';
import type { GatheringOptions } from '#gathering/createGathering.ts';
import type { BroughtFile } from '#gathering/gathering.ts';
import type { TestCampaign } from '../builders/campaign.ts';
import { only, type TestDesk } from '../builders/desk.ts';

/** What the coordinator has before any desk's file comes. */
export function optionsFor(town: TestCampaign): GatheringOptions {
  const campaignFile = readCampaignFile(town.file);
  if (!campaignFile.ok) throw new Error(campaignFile.error.type);
  return { campaignFile: campaignFile.value, identity: town.ageIdentity };
}

/** The file of a desk as it stands now: its stored lines, signed and sealed. */
export async function broughtFrom(desk: TestDesk): Promise<BroughtFile> {
  const { campaign, identity } = desk;
  const [opening] = desk.ledger.lines().map((line) => JSON.parse(new TextDecoder().decode(line)));
  const exportedAt = '2024-05-25T12:31:07+02:00' as Instant;
  const bytes = await writeDeskExport({
    campaign: campaign.campaign,
    campaignHash: campaign.hash,
    desk: identity,
    key: keyPairFrom(new Uint8Array(32).fill(identity.letter.charCodeAt(0))),
    proof: only([opening], 'DeskOpened').body.proof,
    lines: desk.ledger.lines(),
    exportedAt,
    app: 'test',
  });
  return { name: deskExportName(identity, exportedAt, desk.ledger.lines().length), bytes };
}

export interface Decided {
  readonly ledger: CoordinationLedger;
  /** Bytes of every event. */
  readonly lines: readonly Bytes[];
}

/** The ledger of a coordinator who decided that, one thing after the other. */
export function decided(
  { id }: Campaign,
  campaignHash: Hash,
  ...decisions: readonly CoordinationHappening[]
): Decided {
  const replica = 'M4R' as Replica;
  const opening = {
    type: 'CoordinationOpened',
    v: 1,
    body: { campaign: id, campaignHash, replica },
  } as const;
  const lines: Bytes[] = [];
  const events: Hashed<CoordinationEvent>[] = [];
  for (const happening of [opening, ...decisions]) {
    const position = {
      seq: lines.length + 1,
      prev: events.at(-1)?.hash ?? NO_HASH,
      at: '2024-05-25T15:30:00+02:00' as Instant,
      clockOffset: 0,
      agent: 'CRD' as Initials,
    };
    const line = writeCoordinationLine(position, happening);
    lines.push(line);
    events.push({ hash: hashOf(line), event: { ...position, ...happening } });
  }
  return { ledger: { replica, events }, lines };
}
