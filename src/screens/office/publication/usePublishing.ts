import { useState } from 'react';
import { signPublication } from '#domain/coordination/publication.ts';
import type { CoordinationFault } from '../coordination/fault.ts';
import { useCoordination } from '../coordination/session.tsx';
import { startMaking } from './making/startMaking.ts';
import { useStore } from './useStore.ts';

/** How far the publication is. */
export type Publishing =
  | { readonly state: 'idle' }
  | { readonly state: 'running' }
  | { readonly state: 'done' }
  /** Another window read a file or decided something meanwhile. */
  | { readonly state: 'overtaken' }
  | { readonly state: 'failed'; readonly fault: CoordinationFault };

/**
 * Signs the register as it stands and writes that into the coordinator's ledger. The register itself is kept first,
 * so that there is no publication whose letters cannot be made.
 */
export function usePublishing() {
  const { campaignFile, gathering, record, signing, now } = useCoordination();
  const { campaign, hash: campaignHash } = campaignFile;
  const store = useStore();
  const [publishing, setPublishing] = useState<Publishing>({ state: 'idle' });

  const publish = async () => {
    if (!signing || publishing.state === 'running') return;
    setPublishing({ state: 'running' });
    const making = startMaking(campaign);
    const { overview } = now.get();
    const { parts, hash: register } = await gathering.registerJson();
    await making.take(parts);
    const granted = await making.granted();
    const kept = await store.keepPublished(campaign.id, register, await making.seal(campaign.recipients));
    making.close();
    if (!kept.ok) return setPublishing({ state: 'failed', fault: kept.error });
    if (now.get().overview !== overview) return setPublishing({ state: 'overtaken' });
    const signature = signPublication({ campaignHash, register }, signing);
    const recorded = await record({ type: 'PublishPlaces', granted, register, signature });
    setPublishing(recorded.ok ? { state: 'done' } : { state: 'failed', fault: recorded.error });
  };
  return { publishing, publish };
}
