import { useState } from 'react';
import type { SaveError } from '#device/download.ts';
import { type FileReadError, readPickedFile } from '#device/filePicker.ts';
import { ok, type Result } from '#domain/result.ts';
import type { Bytes } from '#domain/vocabulary/bytes.ts';
import { type CopyError, verifyCopy } from '#files/copy.ts';
import type { AppendError } from '#ledger/errors.ts';
import {
  type DeskFile,
  makeDeskFile,
  type SaveAs,
  saveCopy,
  type WrittenCopy,
} from '../desk/copies/deskFile.ts';
import { useDesk } from '../desk/session.tsx';
import { useServices } from '../services.tsx';

/** How far a copy has come: nothing is a copy before it was opened again and found equal. */
export type CopyStep =
  | { readonly at: 'start'; readonly fault?: SaveError }
  | { readonly at: 'writing' }
  | { readonly at: 'written'; readonly copy: WrittenCopy; readonly fault?: CheckFault }
  /** `unrecorded`: equal, but the ledger could not take note of it. */
  | { readonly at: 'verified'; readonly copy: WrittenCopy; readonly unrecorded?: AppendError };

/** What is wrong with the file that was opened again, named by its own name. */
export type CheckFault = (CopyError | FileReadError) & { readonly file: string };

export interface Copying {
  readonly step: CopyStep;
  readonly save: () => Promise<void>;
  readonly check: (file: File) => Promise<void>;
}

interface CopyOptions {
  /** Where the file goes without the person choosing a place; absent where there is none. */
  readonly into?: SaveAs | undefined;
  /** Of another register than the desk's own. */
  readonly make?: () => Promise<DeskFile>;
}

export function useCopy({ into, make }: CopyOptions = {}): Copying {
  const services = useServices();
  const session = useDesk();
  const [step, setStep] = useState<CopyStep>({ at: 'start' });

  const save = async () => {
    setStep({ at: 'writing' });
    const file = await (make ? make() : makeDeskFile(session, services));
    const written = await saveCopy(file, into);
    if (!written.ok) return setStep({ at: 'start', fault: written.error });
    const copy = written.value;
    if (!copy.reread) return setStep({ at: 'written', copy });
    await verify(copy, copy.file, copy.reread);
  };

  const check = async (file: File) => {
    if (step.at !== 'written') return;
    const read = await readPickedFile(file);
    if (read.ok) await verify(step.copy, file.name, read.value.bytes);
    else setStep({ at: 'written', copy: step.copy, fault: { ...read.error, file: file.name } });
  };

  const verify = async (copy: WrittenCopy, file: string, bytes: Bytes) => {
    const equal = verifyCopy(bytes, copy.sha256);
    if (!equal.ok) return setStep({ at: 'written', copy, fault: { ...equal.error, file } });
    const recorded = await confirm(copy);
    setStep({ at: 'verified', copy, ...(!recorded.ok && { unrecorded: recorded.error }) });
  };

  const confirm = async ({ file, sha256, upTo }: WrittenCopy): Promise<Result<unknown, AppendError>> => {
    // Nothing follows a closing: the last file stays as it is, the closing its last event.
    if (session.state.status.closing) return ok(undefined);
    return session.record({ type: 'ConfirmCopy', kind: 'download', file, sha256, upTo });
  };

  return { step, save, check };
}
