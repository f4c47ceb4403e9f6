import { useState } from 'react';
import { readPreference, writePreference } from '#device/preferences.ts';

/** Something a person switches on or off, kept on this laptop. */
export function useKeptSwitch(name: string, initially: boolean): [boolean, (isOn: boolean) => void] {
  const [isOn, setOn] = useState(() => {
    const kept = readPreference(name);
    return kept === undefined ? initially : kept === 'on';
  });
  const keep = (wanted: boolean) => {
    setOn(wanted);
    writePreference(name, wanted ? 'on' : 'off');
  };
  return [isOn, keep];
}
