import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { EditorPage, type TableFile } from '../pages/editor.ts';

const table = (name: string): TableFile => ({
  name: `${name}.csv`,
  buffer: readFileSync(new URL(`../../src/training/town/${name}.csv`, import.meta.url)),
});

/** A campaign made of the three sample tables, complete, kept on this laptop and not issued. */
export async function prepareTown(page: Page): Promise<void> {
  const editor = await new EditorPage(page).begin();
  await editor.fillTown();
  await editor.goTo('Périodes');
  await editor.import('périodes', table('periods'));
  await editor.goTo('Centres et écoles');
  await editor.import('écoles', table('schools'));
  await editor.goTo('Places');
  await editor.import('places', table('capacities'));
  await editor.goTo('Mentions');
  await editor.startNotices();
  await editor.goTo('Vérifier');
  await expect(editor.ready).toBeVisible();
  await expect(editor.saved).toBeVisible();
}
