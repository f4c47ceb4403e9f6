import { useCallback, useEffect, useState } from 'react';
import type { NumberedPupil } from '#files/pupilsFile.ts';
import type { Drafts } from '#ledger/drafts.ts';
import { type DeskSession, useDesk } from './session.tsx';

/** The pupils' list of the school, kept with the drafts: a help for typing, no part of the register. */
const LIST = 'pupils';

export interface KeptPupils {
  readonly pupils: readonly NumberedPupil[];
  readonly keep: (pupils: readonly NumberedPupil[]) => void;
}

export function usePupils(): KeptPupils {
  const { drafts, kind, identity } = useDesk();
  const [pupils, setPupils] = useState<readonly NumberedPupil[]>([]);
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
    (list: readonly NumberedPupil[]) => {
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
}: Pick<DeskSession, 'drafts' | 'kind' | 'identity'>): Promise<readonly NumberedPupil[]> {
  const kept = await savedList(drafts);
  if (kept) return kept;
  if (kind !== 'training') return [];
  const { trainingCampaign } = await import('#training/trainingTown.ts');
  return trainingCampaign().pupils.get(identity.school) ?? [];
}

async function savedList(drafts: Drafts): Promise<readonly NumberedPupil[] | undefined> {
  const all = await drafts.all();
  return all.ok
    ? (all.value.find(({ id }) => id === LIST)?.value as readonly NumberedPupil[] | undefined)
    : undefined;
}
