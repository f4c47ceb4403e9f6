import type { Page } from '@playwright/test';
import { CounterPage, type Visit } from '../pages/counter.ts';
import { choose } from './choice.ts';

/** Serves a family at the counter of the training town, which asks one question of every household. */
export async function serveInTraining(page: Page, visit: Visit): Promise<string> {
  const counter = await new CounterPage(page).open();
  await counter.fill(visit);
  await choose(page.getByRole('main'), 'Accueil du matin', 'Non');
  await counter.record.click();
  await counter.recorded.waitFor();
  const [receipt = ''] = await counter.receipts();
  await counter.nextFamily();
  return receipt;
}
