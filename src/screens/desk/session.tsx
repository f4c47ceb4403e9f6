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
import { err, invariant, ok, type Result } from '#domain/result.ts';
import type { Bytes } from '#domain/vocabulary/bytes.ts';
import { type CampaignFile, type CampaignFileError, readCampaignFile } from '#files/campaignFile.ts';
import type { Recorder } from '#ledger/chainLedger.ts';
import type { StorageError } from '#ledger/database.ts';
import type { DeskLedger, Snapshot } from '#ledger/deskLedger.ts';
import type { DeskStore } from '#ledger/deskStore.ts';
import type { Drafts } from '#ledger/drafts.ts';
import type { AppendError, LedgerError } from '#ledger/errors.ts';
import { type StoreKind, useServices } from '../services.tsx';

/** The desk at which the agent sits: its campaign, its ledger, and who records. */
export interface DeskSession {
  readonly kind: StoreKind;
  readonly store: DeskStore;
  readonly ledger: DeskLedger;
  readonly drafts: Drafts;
  readonly campaignFile: CampaignFile;
  readonly identity: DeskIdentity;
  /** The desk's Ed25519 secret, in hand from the start: a copy can be signed when the store no longer answers. */
  readonly secret: Bytes;
  readonly recorder: Recorder;
  readonly changeRecorder: (by: Recorder) => Promise<Result<void, StorageError>>;
  /** Address of this desk's screens: `/poste/JVE-A7K2`. */
  readonly base: string;
  /** A new object after every change of the ledger. */
  readonly snapshot: Snapshot;
  readonly state: DeskState;
  readonly record: (command: Command) => Promise<Result<LedgerEvent[], AppendError>>;
}

export type SessionError = LedgerError | CampaignFileError;

const Context = createContext<DeskSession | undefined>(undefined);

export function useDesk(): DeskSession {
  const session = useContext(Context);
  invariant(session, 'desk screens are rendered inside DeskProvider');
  return session;
}

interface Opened {
  readonly ledger: DeskLedger;
  readonly campaignFile: CampaignFile;
  readonly secret: Bytes;
  readonly recorder: Recorder;
}

/** Replays the ledger of a stored desk; undefined while that is under way. */
export function useStoredDesk(kind: StoreKind, chain: string): Result<Opened, SessionError> | undefined {
  const store = useServices().stores[kind];
  const [opened, setOpened] = useState<Result<Opened, SessionError>>();
  useEffect(() => {
    let isCurrent = true;
    let ledger: DeskLedger | undefined;
    void openStored(store, chain).then((result) => {
      if (result.ok) ledger = result.value.ledger;
      if (isCurrent) setOpened(result);
      else ledger?.close();
    });
    return () => {
      isCurrent = false;
      ledger?.close();
    };
  }, [store, chain]);
  return opened;
}

async function openStored(store: DeskStore, chain: string): Promise<Result<Opened, SessionError>> {
  await store.settle();
  const losses = await store.losses();
  if (!losses.ok) return losses;
  const loss = losses.value.find((lost) => lost.chain === chain);
  if (loss) return err({ type: 'LedgerShortened', ...loss });
  const desks = await store.desks();
  if (!desks.ok) return desks;
  const desk = desks.value.find((stored) => stored.chain === chain);
  if (!desk) return err({ type: 'DeskUnknown', chain });
  const campaignFile = readCampaignFile(desk.campaignFile);
  if (!campaignFile.ok) return campaignFile;
  const ledger = await store.load(chain, campaignFile.value.campaign, campaignFile.value.hash);
  if (!ledger.ok) return ledger;
  const secret = await store.secretOf(chain);
  if (!secret.ok) return secret;
  return ok({
    ledger: ledger.value,
    campaignFile: campaignFile.value,
    secret: secret.value,
    recorder: desk.recorder,
  });
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
  campaignFile,
  secret,
  recorder: first,
  children,
}: DeskProviderProps) {
  const store = useServices().stores[kind];
  const snapshot = useSyncExternalStore(ledger.subscribe, ledger.snapshot);
  const [recorder, setRecorder] = useState(first);
  const drafts = useMemo(() => store.drafts(ledger.chain), [store, ledger]);
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
      secret,
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
      secret,
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
