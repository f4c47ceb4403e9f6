import type { Locator } from '@playwright/test';

/** One of many, from a list that opens. */
export async function select(within: Locator, label: string, option: string): Promise<void> {
  // Its name is what is chosen, then the label; the cells of the grid mention levels too.
  await within.getByRole('button', { name: new RegExp(`${label}$`) }).click();
  await within.page().getByRole('option', { name: option, exact: true }).click();
}
