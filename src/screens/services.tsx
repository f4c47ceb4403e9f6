import { createContext, type ReactNode, useContext } from 'react';
import type { Clock } from '#device/clock.ts';
import type { Random } from '#device/random.ts';
import { invariant } from '#domain/result.ts';
import type { GatheringOptions } from '#gathering/createGathering.ts';
import type { Gathering } from '#gathering/gathering.ts';
import type { CoordinationStore } from '#ledger/coordinationStore.ts';
import type { DeskStore } from '#ledger/deskStore.ts';
import type { KeptFolders } from '#ledger/keptFolders.ts';
import type { OfficeStore } from '#ledger/officeStore.ts';
import type { Press } from '#paper/press.ts';
import type { DeskAhead } from './desk/lockedDesk.ts';

/** What the composition root makes once and hands down; nothing else creates clocks, randomness or databases. */
export interface Services {
  /** Whether the browser grants this address encryption and offline work. */
  readonly isSecure: boolean;
  readonly appVersion: string;
  readonly clock: Clock;
  readonly random: Random;
  /** What was found of the desk that the first address names, before anything was drawn. */
  readonly ahead: DeskAhead | undefined;
  /** The morning itself, and training: two databases that never meet. */
  readonly stores: Readonly<Record<StoreKind, DeskStore>>;
  /** The folders that their copies go to. */
  readonly folders: Readonly<Record<StoreKind, KeptFolders>>;
  /** The coordinator's own: a third database. */
  readonly office: OfficeStore;
  /** What is gathered and decided after the morning; in training apart, as the desks' stores are. */
  readonly coordinations: Readonly<Record<StoreKind, CoordinationStore>>;
  readonly press: Press;
  /** Reads the desks' files in a worker of its own. */
  readonly startGathering: (options: GatheringOptions) => Gathering;
}

export type StoreKind = 'morning' | 'training';

const Context = createContext<Services | undefined>(undefined);

export function ServicesProvider({
  services,
  children,
}: {
  readonly services: Services;
  readonly children: ReactNode;
}) {
  return <Context value={services}>{children}</Context>;
}

export function useServices(): Services {
  const services = useContext(Context);
  invariant(services, 'screens are rendered inside ServicesProvider');
  return services;
}
