import { useState } from 'react';

/** Whether a deed is under way, and the way to do it: never twice at once. */
export function useUnderway() {
  const [isUnderway, setUnderway] = useState(false);
  const during = async (deed: () => Promise<unknown>): Promise<void> => {
    if (isUnderway) return;
    setUnderway(true);
    await deed().finally(() => setUnderway(false));
  };
  return { isUnderway, during };
}
