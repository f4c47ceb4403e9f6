import { readdir, readFile, stat } from 'node:fs/promises';
import { join, relative } from 'node:path';

/** Words that stand nowhere else: where one of them is found, a name lies readable. */
export interface Canary {
  /** What of the register carries it. */
  readonly of: string;
  /** Letters or figures, at least ten, all ASCII. */
  readonly word: string;
}

export interface Sighting {
  readonly of: string;
  /** Relative to the folder that was searched. */
  readonly file: string;
  readonly as: 'UTF-8' | 'UTF-16';
}

/** So many letters in a row are a sighting: compression may break a word in two, and leaves pieces readable. */
const LETTERS = 6;
/** Figures in a row turn up by chance. */
const FIGURES = 9;

/** Searches each byte of each file below a folder, whatever the file is. Capitals count as small letters. */
export async function sightingsIn(folder: string, canaries: readonly Canary[]): Promise<Sighting[]> {
  const sightings: Sighting[] = [];
  for (const path of await filesIn(folder)) {
    const found = sightingsInBytes(await readFile(path), canaries);
    sightings.push(...found.map((sighting) => ({ ...sighting, file: relative(folder, path) })));
  }
  return sightings;
}

export function sightingsInBytes(bytes: Buffer, canaries: readonly Canary[]): Omit<Sighting, 'file'>[] {
  const text = bytes.toString('latin1').toLowerCase();
  return canaries.flatMap(({ of, word }) => {
    const pieces = piecesOf(word.toLowerCase());
    const isThere = (write: (piece: string) => string) => pieces.some((piece) => text.includes(write(piece)));
    return [
      ...(isThere((piece) => piece) ? [{ of, as: 'UTF-8' as const }] : []),
      ...(isThere(wide) ? [{ of, as: 'UTF-16' as const }] : []),
    ];
  });
}

/** How much there is to search. */
export async function extentOf(folder: string): Promise<{ readonly files: number; readonly bytes: number }> {
  const stats = await Promise.all((await filesIn(folder)).map((path) => stat(path)));
  return { files: stats.length, bytes: stats.reduce((sum, { size }) => sum + size, 0) };
}

export async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}

function piecesOf(word: string): string[] {
  const length = /\d/.test(word) ? FIGURES : LETTERS;
  return Array.from({ length: word.length - length + 1 }, (_, start) => word.slice(start, start + length));
}

/** Two bytes per letter; the zero after the last one is not asked for. */
const wide = (piece: string): string => [...piece].join('\0');
