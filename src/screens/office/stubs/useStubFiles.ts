import { stubLedgerName, writeStubLedger } from '#files/stubLedger.ts';
import type { DeskStubs } from '#files/stubPile.ts';
import { useServices } from '../../services.tsx';
import { useCoordination } from '../coordination/session.tsx';

/** What the stubs of a desk tell as files like those of the desks: one, unless a number stands on two stubs. */
export function useStubFiles(): (found: DeskStubs) => Promise<File[]> {
  const { appVersion: app, clock } = useServices();
  const { campaign, hash: campaignHash } = useCoordination().campaignFile;
  return ({ desk, key, proof, ledgers }) => {
    const madeAt = clock(campaign.morning.timeZone);
    return Promise.all(
      ledgers.map(async (stubs) => {
        const bytes = await writeStubLedger({ campaign, campaignHash, desk, key, proof, stubs, madeAt, app });
        return new File([bytes], stubLedgerName(desk, madeAt, stubs.length));
      }),
    );
  };
}
