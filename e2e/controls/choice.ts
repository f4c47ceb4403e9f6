import type { Locator } from '@playwright/test';

/** A choice among a few, all in sight, pressed by its words. */
export async function choose(within: Locator, label: string, option: string): Promise<void> {
  await within.getByRole('radiogroup', { name: label }).getByText(option, { exact: true }).click();
}
