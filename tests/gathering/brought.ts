import { keyPairFrom } from '#domain/chain/signing.ts';
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
