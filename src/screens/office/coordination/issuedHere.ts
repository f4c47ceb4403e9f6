import { useEffect, useState } from 'react';
import type { Result } from '#domain/result.ts';
import { ok } from '#domain/result.ts';
import { type CampaignFile, readCampaignFile } from '#files/campaignFile.ts';
import type { OfficeError, OfficeStore } from '#ledger/officeStore.ts';
import { useServices } from '../../services.tsx';
import { chosenDraft } from '../editor/currentDraft.ts';

/** The campaigns that were issued on this computer, or adopted by it. */
export interface IssuedHere {
  /** Every revision, the newest of each campaign first. */
  readonly files: readonly CampaignFile[];
  /** The newest of the campaign on which this computer worked last. */
  readonly current: CampaignFile | undefined;
}

/** Undefined while it is being read. */
export function useIssuedHere(): Result<IssuedHere, OfficeError> | undefined {
  const { office } = useServices();
  const [issued, setIssued] = useState<Result<IssuedHere, OfficeError>>();
  useEffect(() => void readIssued(office).then(setIssued), [office]);
  return issued;
}

async function readIssued(office: OfficeStore): Promise<Result<IssuedHere, OfficeError>> {
  const drafts = await office.drafts();
  if (!drafts.ok) return drafts;
  const files: CampaignFile[] = [];
  for (const { id } of drafts.value) {
    const issues = await office.issues(id);
    if (!issues.ok) return issues;
    for (const { file } of issues.value.toReversed()) {
      const read = readCampaignFile(file);
      if (read.ok) files.push(read.value);
    }
  }
  const chosen = chosenDraft(drafts.value);
  return ok({ files, current: files.find(({ campaign }) => campaign.id === chosen?.id) });
}
