import { createContext, type ReactNode, useContext, useEffect, useMemo, useRef } from 'react';
import { canPickFolder } from '#device/folder.ts';
import { pickFolderHandle } from '#device/folderHandle.ts';
import { webLocks } from '#device/locks.ts';
import { useObservable } from '#device/useObservable.ts';
import { invariant, ok } from '#domain/result.ts';
import { useServices } from '../../services.tsx';
import { type DeskSession, useDesk } from '../session.tsx';
import { copiesKeyOf } from './copiesKey.ts';
import { makeDeskFile } from './deskFile.ts';
import { type FolderCopies, type FolderState, folderCopies } from './folderCopies.ts';

const Context = createContext<FolderCopies | undefined>(undefined);

/** How often a stick that was pulled is looked for. */
const LOOK_AGAIN = 10_000;

/** Copies the desk to its stick as long as it is open, whichever of its screens is shown. */
export function CopiesProvider({ children }: { readonly children: ReactNode }) {
  const { state } = useDesk();
  const { status, head } = state;
  const copies = useFolderCopies();
  useEffect(() => void copies.start(), [copies]);
  const due = status.closing ? head.seq : (status.unsaved.at(-1)?.seq ?? 0);
  useEffect(() => {
    if (due > 0) void copies.copy();
  }, [copies, due]);
  useLookingAgain(copies);
  return <Context value={copies}>{children}</Context>;
}

export interface Copies extends Pick<FolderCopies, 'choose' | 'unlock' | 'copy' | 'save'> {
  readonly folder: FolderState;
}

export function useCopies(): Copies {
  const copies = useContext(Context);
  invariant(copies, 'desk screens are rendered inside CopiesProvider');
  const { choose, unlock, copy, save } = copies;
  return { folder: useObservable(copies.state), choose, unlock, copy, save };
}

function useFolderCopies(): FolderCopies {
  const services = useServices();
  const session = useDesk();
  const latest = useRef(session);
  useEffect(() => {
    latest.current = session;
  });
  const { kind, store, ledger, identity, campaignFile, secrets } = session;
  return useMemo(() => {
    const desk = { ledger, identity, campaignFile, secrets };
    // Nothing follows a closing: that the last copy was made is known here only.
    let closedUpTo = 0;
    return folderCopies(
      {
        chain: ledger.chain,
        desk: identity,
        campaign: campaignFile.campaign.id,
        isDue: async () => {
          // A store that no longer answers is one more reason to copy what this tab knows.
          await ledger.catchUp();
          const { status, head } = ledger.snapshot().state;
          return status.closing ? closedUpTo < head.seq : status.unsaved.length > 0;
        },
        make: () => makeDeskFile(desk, services),
        key: copiesKeyOf(kind, store, ledger.chain, secrets),
        confirm: async ({ sha256, upTo }, file) => {
          if (isClosed(desk)) {
            closedUpTo = upTo;
            return ok(undefined);
          }
          return latest.current.record({ type: 'ConfirmCopy', kind: 'folder', file, sha256, upTo });
        },
      },
      {
        kept: services.folders[kind],
        locks: webLocks,
        ...(canPickFolder() && { pick: pickFolderHandle }),
      },
    );
  }, [services, kind, store, ledger, identity, campaignFile, secrets]);
}

const isClosed = ({ ledger }: Pick<DeskSession, 'ledger'>): boolean =>
  ledger.snapshot().state.status.closing !== undefined;

/** A stick that is back goes on by itself. */
function useLookingAgain(copies: FolderCopies): void {
  const folder = useObservable(copies.state);
  const fault = 'fault' in folder ? folder.fault?.type : undefined;
  const isAway = folder.at === 'ready' && (fault === 'FolderGone' || fault === 'AnotherStick');
  useEffect(() => {
    if (!isAway) return;
    const looking = setInterval(() => void copies.copy(), LOOK_AGAIN);
    return () => clearInterval(looking);
  }, [copies, isAway]);
}
