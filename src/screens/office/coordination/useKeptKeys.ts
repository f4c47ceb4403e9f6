import { useEffect, useState } from 'react';
import type { Campaign } from '#domain/campaign/campaign.ts';
import type { KeptKeys } from '#ledger/officeStore.ts';
import { useServices } from '../../services.tsx';

/** The coordination's keys as this computer has them, locked. */
export function useKeptKeys({ id }: Campaign): KeptKeys | 'none' | 'reading' {
  const { office } = useServices();
  const [kept, setKept] = useState<KeptKeys | 'none' | 'reading'>('reading');
  useEffect(() => {
    // What cannot be read cannot be unlocked either: then a key is typed.
    void office.keys(id).then((read) => setKept((read.ok && read.value) || 'none'));
  }, [office, id]);
  return kept;
}
