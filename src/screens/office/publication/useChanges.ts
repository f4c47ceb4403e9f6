import { useEffect, useState } from 'react';
import { useCoordination } from '../coordination/session.tsx';
import type { Changes, Granted } from './making/making.ts';
import { startMaking } from './making/startMaking.ts';

/** How the register as it stands differs from a publication; undefined while it is compared, or without one. */
export function useChanges(published: Granted | undefined): Changes | undefined {
  const { gathering, overview } = useCoordination();
  const [changes, setChanges] = useState<Changes>();
  useEffect(() => {
    setChanges(undefined);
    if (!published) return;
    const making = startMaking(overview.campaign);
    let isCurrent = true;
    const compare = async () => {
      const { parts } = await gathering.registerJson();
      if (!isCurrent) return;
      await making.take(parts);
      const found = await making.changesSince(published);
      making.close();
      if (isCurrent) setChanges(found);
    };
    void compare();
    return () => {
      isCurrent = false;
      making.close();
    };
  }, [gathering, overview, published]);
  return changes;
}
