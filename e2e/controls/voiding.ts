import { expect, type Page } from '@playwright/test';

/** The dialog in which the last visit is voided, from the counter and from the journal alike. */
export const voidingDialog = (page: Page) =>
  page.getByRole('alertdialog', { name: 'Annuler cette saisie ?' });

/** Gives the reason, says that both halves came back, and confirms. */
export async function confirmVoiding(page: Page, reason: string): Promise<void> {
  const dialog = voidingDialog(page);
  await dialog.getByRole('textbox', { name: 'Pourquoi' }).fill(reason);
  await dialog.getByText('J’ai repris les deux moitiés de chaque récépissé.').click();
  await dialog.getByRole('button', { name: 'Annuler la saisie' }).click();
  await expect(dialog).toBeHidden();
}
