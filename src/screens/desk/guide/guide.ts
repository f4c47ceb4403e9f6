import { createContext, useContext } from 'react';
import type { AppendError } from '#ledger/errors.ts';
import type { GuidedMorning } from '#training/situations/guidedMorning.ts';

/** The guided morning at a training desk, as the screens see it. */
export interface Guide {
  readonly morning: GuidedMorning;
  /** Why a family that came in between could not be recorded. */
  readonly trouble: AppendError | undefined;
  /** The family at the desk goes, served or not; the next one comes. */
  readonly callNext: () => Promise<void>;
  /** The agent turned to the next family: where the last one was served, it comes. */
  readonly turnToNext: () => void;
  readonly leave: () => void;
  readonly resume: () => void;
  /** Below the card, for what the screen in sight shows at its side. */
  readonly side: HTMLElement | null;
  readonly setSide: (element: HTMLElement | null) => void;
}

export const GuideContext = createContext<Guide | undefined>(undefined);

/** None on a real morning, and none in training where nobody asked for it. */
export const useGuide = (): Guide | undefined => useContext(GuideContext);

/** In the address of the counter: begins the guided morning of this desk. */
export const GUIDED = 'guidee';
