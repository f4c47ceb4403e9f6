import type { DirectoryDropItem, DropItem } from 'react-aria-components';

/** The files dropped, and those of dropped folders, however deep, whose name is one that is looked for. */
export async function allFilesIn(
  items: readonly DropItem[],
  isNamed: (name: string) => boolean,
): Promise<File[]> {
  const found: File[] = [];
  for (const item of items) {
    if (item.kind === 'file') found.push(await item.getFile());
    if (item.kind === 'directory') found.push(...(await filesIn(item, isNamed)));
  }
  return found;
}

async function filesIn(folder: DirectoryDropItem, isNamed: (name: string) => boolean): Promise<File[]> {
  const found: File[] = [];
  for await (const entry of folder.getEntries()) {
    if (entry.kind === 'directory') found.push(...(await filesIn(entry, isNamed)));
    else if (isNamed(entry.name)) found.push(await entry.getFile());
  }
  return found;
}
