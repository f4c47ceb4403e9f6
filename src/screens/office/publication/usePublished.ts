import { useCallback, useEffect, useMemo, useState } from 'react';
import { createSource, type Observable } from '#device/observable.ts';
import type { Bytes } from '#domain/vocabulary/bytes.ts';
import type { PublishedRegisterError } from '#files/publishedRegister.ts';
import type { CoordinationFault } from '../coordination/fault.ts';
import { useCoordination } from '../coordination/session.tsx';
import type { Making, Progress } from './making/making.ts';
import { startMaking } from './making/startMaking.ts';
import type { PublicationMade } from './usePublications.ts';
import { useStore } from './useStore.ts';

/** The register of the last publication, to make papers of. */
export type Published =
  | { readonly state: 'reading' }
  /** It was published on another computer: its `register.json` is to be brought. */
  | {
      readonly state: 'elsewhere';
      readonly bring: (bytes: Bytes) => Promise<PublishedRegisterError | undefined>;
    }
  | { readonly state: 'failed'; readonly fault: CoordinationFault | PublishedRegisterError }
  | {
      readonly state: 'ready';
      readonly making: Making;
      readonly progress: Observable<Progress | undefined>;
      /** The publication before is here too. */
      readonly hasEarlier: boolean;
    };

export function usePublished(publications: readonly PublicationMade[]): Published {
  const { campaignFile, opening } = useCoordination();
  const { campaign } = campaignFile;
  const store = useStore();
  const last = publications.at(-1)?.event.body.register;
  const before = publications.at(-2)?.event.body.register;
  const [published, setPublished] = useState<Published>({ state: 'reading' });
  const progress = useMemo(() => createSource<Progress | undefined>(undefined), []);

  const ready = useCallback(
    async (making: Making): Promise<Published> => {
      const kept = before === undefined ? undefined : await store.published(campaign.id, before);
      const pieces = kept?.ok ? kept.value : undefined;
      const earlier =
        pieces && before !== undefined
          ? await making.openEarlier(pieces, opening.identity, before)
          : undefined;
      return { state: 'ready', making, progress, hasEarlier: earlier?.ok === true };
    },
    [store, campaign, opening, before, progress],
  );

  useEffect(() => {
    if (last === undefined) return;
    let isCurrent = true;
    const making = startMaking(campaign, progress.set);
    const show = (found: Published) => {
      if (isCurrent) setPublished(found);
    };
    const read = async (): Promise<Published> => {
      const kept = await store.published(campaign.id, last);
      if (!kept.ok) return { state: 'failed', fault: kept.error };
      if (!kept.value) return { state: 'elsewhere', bring };
      const opened = await making.open(kept.value, opening.identity, last);
      return opened.ok ? ready(making) : { state: 'failed', fault: opened.error };
    };
    const bring = async (bytes: Bytes) => {
      const taken = await making.takeFile(bytes, last);
      if (!taken.ok) return taken.error;
      // Kept from now on; where the disk is full it is brought again next time.
      await store.keepPublished(campaign.id, last, await making.seal(campaign.recipients));
      show(await ready(making));
      return undefined;
    };
    setPublished({ state: 'reading' });
    void read().then(show);
    return () => {
      isCurrent = false;
      making.close();
    };
  }, [store, campaign, opening, last, ready, progress]);
  return published;
}
