import {
  createContext,
  type ReactNode,
  useCallback,
  useContext,
  useEffect,
  useMemo,
  useState,
  useSyncExternalStore,
} from 'react';
import type { Command } from '#domain/commands/commands.ts';
import type { DeskIdentity, LedgerEvent } from '#domain/events/events.ts';
import type { DeskState } from '#domain/projections/desk.ts';
import { invariant, ok, type Result } from '#domain/result.ts';
import type { CampaignFile } from '#files/campaignFile.ts';
import type { Recorder } from '#ledger/chainLedger.ts';
import type { StorageError } from '#ledger/database.ts';
import type { DeskLedger, Snapshot } from '#ledger/deskLedger.ts';
import type { DeskStore } from '#ledger/deskStore.ts';
import type { Drafts } from '#ledger/drafts.ts';
import type { AppendError } from '#ledger/errors.ts';
import { aesSealer, type Sealer } from '#ledger/sealer.ts';
import type { DeskSecrets } from '#ledger/vault.ts';
import { type StoreKind, useServices } from '../services.tsx';
import { type EarlierFile, readEarlier } from './earlier.ts';
import type { LockedDesk, SessionError } from './lockedDesk.ts';

/** The desk at which the agent sits: its campaign, its ledger, and who records. */
export interface DeskSession {
  readonly kind: StoreKind;
  readonly store: DeskStore;
  readonly ledger: DeskLedger;
  readonly drafts: Drafts;
  readonly campaignFile: CampaignFile;
  readonly identity: DeskIdentity;
  /** The files of the registers that it was restored from, the oldest first. */
  readonly earlier: readonly EarlierFile[];
  /** In hand while the desk is unlocked: a copy can be signed when the store no longer answers. */
  readonly secrets: DeskSecrets;
  readonly recorder: Recorder;
  readonly changeRecorder: (by: Recorder) => Promise<Result<void, StorageError>>;
  /** Address of this desk's screens: `/poste/JVE-A7K2`. */
  readonly base: string;
  /** A new object after every change of the ledger. */
  readonly snapshot: Snapshot;
  readonly state: DeskState;
  readonly record: (command: Command) => Promise<Result<LedgerEvent[], AppendError>>;
}

const Context = createContext<DeskSession | undefined>(undefined);

export function useDesk(): DeskSession {
  const session = useContext(Context);
  invariant(session, 'desk screens are rendered inside DeskProvider');
  return session;
}

interface Opened {
  readonly ledger: DeskLedger;
  readonly sealer: Sealer;
  readonly secrets: DeskSecrets;
  readonly campaignFile: CampaignFile;
  readonly recorder: Recorder;
  readonly earlier: readonly EarlierFile[];
}

/** Replays the ledger of an unlocked desk; undefined while that is under way. */
export function useUnlockedLedger(
  kind: StoreKind,
  { chain, recorder }: LockedDesk,
  campaignFile: CampaignFile,
  secrets: DeskSecrets,
): Result<Opened, SessionError> | undefined {
  const { stores, random } = useServices();
  const store = stores[kind];
  const [opened, setOpened] = useState<Result<Opened, SessionError>>();
  useEffect(() => {
    let isCurrent = true;
    let ledger: DeskLedger | undefined;
    const open = async (): Promise<Result<Opened, SessionError>> => {
      await store.settle();
      const sealer = await aesSealer(secrets.dataKey, random.bytes);
      const before = await readEarlier(store, chain, sealer, campaignFile);
      if (!before.ok) return before;
      const { state, files: earlier = [] } = before.value ?? {};
      const loaded = await store.load(chain, sealer, campaignFile.campaign, campaignFile.hash, state);
      return loaded.ok
        ? ok({ ledger: loaded.value, sealer, secrets, campaignFile, recorder, earlier })
        : loaded;
    };
    void open().then((result) => {
      if (result.ok) ledger = result.value.ledger;
      if (isCurrent) setOpened(result);
      else ledger?.close();
    });
    return () => {
      isCurrent = false;
      ledger?.close();
    };
  }, [store, random, chain, campaignFile, recorder, secrets]);
  return opened;
}

interface DeskProviderProps extends Opened {
  readonly kind: StoreKind;
  readonly base: string;
  readonly children: ReactNode;
}

export function DeskProvider({
  kind,
  base,
  ledger,
  sealer,
  secrets,
  campaignFile,
  recorder: first,
  earlier,
  children,
}: DeskProviderProps) {
  const store = useServices().stores[kind];
  const snapshot = useSyncExternalStore(ledger.subscribe, ledger.snapshot);
  const [recorder, setRecorder] = useState(first);
  const drafts = useMemo(() => store.drafts(ledger.chain, sealer), [store, ledger, sealer]);
  const record = useCallback((command: Command) => ledger.append(command, recorder), [ledger, recorder]);
  const changeRecorder = useCallback(
    async (by: Recorder) => {
      const saved = await store.saveRecorder(ledger.chain, by);
      if (saved.ok) setRecorder(by);
      return saved;
    },
    [store, ledger],
  );
  const { state } = snapshot;
  const identity = state.status.opening?.desk;
  invariant(identity, 'a stored desk begins with its opening');
  const session = useMemo<DeskSession>(
    () => ({
      kind,
      store,
      ledger,
      drafts,
      campaignFile,
      identity,
      secrets,
      earlier,
      recorder,
      changeRecorder,
      base,
      snapshot,
      state,
      record,
    }),
    [
      kind,
      store,
      ledger,
      drafts,
      campaignFile,
      identity,
      secrets,
      earlier,
      recorder,
      changeRecorder,
      base,
      snapshot,
      state,
      record,
    ],
  );
  return <Context value={session}>{children}</Context>;
}
