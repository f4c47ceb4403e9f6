import { useState } from 'react';
import { readPickedFile } from '#device/filePicker.ts';
import { err, type Result } from '#domain/result.ts';
import type { CampaignFile } from '#files/campaignFile.ts';
import { type DeskExportError, readDeskExport } from '#files/deskExport.ts';
import { type DeskFile, type Placement, place, replay } from './deskFiles.ts';

export type ReadingError =
  | DeskExportError
  | { type: 'FileUnreadable' }
  | { type: 'TellsTheImpossible'; seq: number };

/** What became of one file that was brought. */
export interface Reading {
  readonly id: number;
  readonly file: string;
  readonly outcome: Result<Placement & { readonly chain: string }, ReadingError>;
}

export interface DeskReadings {
  /** The files that stand, one per desk. */
  readonly files: readonly DeskFile[];
  /** One per file brought, the latest first. */
  readonly readings: readonly Reading[];
  /** Files still to be read. */
  readonly remaining: number;
  readonly read: (files: readonly File[], identity: string) => Promise<void>;
}

/** Reads desks' files one after the other; each is taken whole or not at all (R13). */
export function useReading({ campaign, hash }: CampaignFile): DeskReadings {
  const [files, setFiles] = useState<readonly DeskFile[]>([]);
  const [readings, setReadings] = useState<readonly Reading[]>([]);
  const [remaining, setRemaining] = useState(0);

  const read = async (brought: readonly File[], identity: string) => {
    let standing = files;
    for (const [index, file] of brought.entries()) {
      setRemaining(brought.length - index);
      const found = await readOne(file, identity);
      if (found.ok) {
        const placed = place(standing, found.value);
        standing = placed.files;
        setFiles(standing);
        note(file.name, { ok: true, value: { ...placed.placement, chain: found.value.chain } });
      } else {
        note(file.name, found);
      }
    }
    setRemaining(0);
  };

  const readOne = async (file: File, identity: string): Promise<Result<DeskFile, ReadingError>> => {
    const picked = await readPickedFile(file);
    if (!picked.ok) return err({ type: 'FileUnreadable' });
    const verified = await readDeskExport(picked.value.bytes, identity, campaign, hash);
    return verified.ok ? replay(file.name, verified.value, campaign, hash) : verified;
  };

  const note = (file: string, outcome: Reading['outcome']) =>
    setReadings((before) => [{ id: before.length, file, outcome }, ...before]);

  return { files, readings, remaining, read };
}
