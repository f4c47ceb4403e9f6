import { useCallback, useEffect, useState } from 'react';
import type { CampaignDraft } from '#domain/preparing/draft.ts';
import { ok, type Result } from '#domain/result.ts';
import type { IssuedCampaign, KeptKeys, OfficeError, OfficeStore } from '#ledger/officeStore.ts';
import { useServices } from '../../services.tsx';
import { chosenDraft } from '../editor/currentDraft.ts';

/** The campaign being prepared, with all that this laptop keeps of it. */
export interface CurrentCampaign {
  readonly draft: CampaignDraft;
  readonly keys: KeptKeys | undefined;
  /** From the first. */
  readonly issues: readonly IssuedCampaign[];
  /** Reads all of it again. */
  readonly reload: () => Promise<void>;
}

type Kept = Omit<CurrentCampaign, 'reload'>;

/** `none` where nothing is being prepared on this laptop; undefined while it is being read. */
export function useCurrentCampaign(): {
  readonly read: Result<CurrentCampaign | 'none', OfficeError> | undefined;
  readonly reload: () => Promise<void>;
} {
  const { office } = useServices();
  const [kept, setKept] = useState<Result<Kept | 'none', OfficeError>>();
  const reload = useCallback(async () => setKept(await readCurrent(office)), [office]);
  useEffect(() => void reload(), [reload]);
  if (!kept) return { read: undefined, reload };
  if (!kept.ok || kept.value === 'none') return { read: kept.ok ? ok('none') : kept, reload };
  return { read: ok({ ...kept.value, reload }), reload };
}

async function readCurrent(office: OfficeStore): Promise<Result<Kept | 'none', OfficeError>> {
  const drafts = await office.drafts();
  if (!drafts.ok) return drafts;
  const draft = chosenDraft(drafts.value);
  if (!draft) return ok('none');
  const [keys, issues] = await Promise.all([office.keys(draft.id), office.issues(draft.id)]);
  if (!keys.ok) return keys;
  if (!issues.ok) return issues;
  return ok({ draft, keys: keys.value, issues: issues.value });
}
