import { useCallback, useEffect, useState } from 'react';
import type { Pupil } from '#files/pupilsList.ts';
import type { Drafts } from '#ledger/drafts.ts';
import { type DeskSession, useDesk } from './session.tsx';

/** The pupils' list of the school, kept with the drafts: a help for typing, no part of the register. */
const LIST = 'pupils';

export interface KeptPupils {
  readonly pupils: readonly Pupil[];
  readonly keep: (pupils: readonly Pupil[]) => void;
}

export function usePupils(): KeptPupils {
  const { drafts, kind, identity } = useDesk();
  const [pupils, setPupils] = useState<readonly Pupil[]>([]);
  useEffect(() => {
    let isCurrent = true;
    void keptPupils({ drafts, kind, identity }).then((kept) => {
      if (isCurrent) setPupils(kept);
    });
    return () => {
      isCurrent = false;
    };
  }, [drafts, kind, identity]);
  const keep = useCallback(
    (list: readonly Pupil[]) => {
      setPupils(list);
      void drafts.save(LIST, list);
    },
    [drafts],
  );
  return { pupils, keep };
}

/** The training town brings its own lists. */
async function keptPupils({
  drafts,
  kind,
  identity,
}: Pick<DeskSession, 'drafts' | 'kind' | 'identity'>): Promise<readonly Pupil[]> {
  const kept = await savedList(drafts);
  if (kept) return kept;
  if (kind !== 'training') return [];
  const { trainingCampaign } = await import('#training/trainingTown.ts');
  return trainingCampaign().pupils.get(identity.school) ?? [];
}

async function savedList(drafts: Drafts): Promise<readonly Pupil[] | undefined> {
  const all = await drafts.all();
  return all.ok
    ? (all.value.find(({ id }) => id === LIST)?.value as readonly Pupil[] | undefined)
    : undefined;
}
