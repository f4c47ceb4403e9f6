import { expect, type Page } from '@playwright/test';

export interface FamilyAtTheDesk {
  readonly ticket: number;
  readonly lastName: string;
  readonly phone: string;
  readonly child: string;
  readonly birthDate: string;
  readonly level: string;
  /** A part of each period's label, such as `8 au 12 juillet`. */
  readonly periods: readonly string[];
}

/** Serves one family at the counter of the training town. @returns its receipt number */
export async function serveFamily(page: Page, family: FamilyAtTheDesk): Promise<string> {
  await page.getByRole('link', { name: 'Guichet', exact: true }).click();
  await page.getByRole('textbox', { name: 'Numéro d’arrivée' }).fill(String(family.ticket));
  const guardian = page.getByRole('group', { name: 'Responsable', exact: true });
  await guardian.getByLabel('Nom', { exact: true }).fill(family.lastName);
  await guardian.getByLabel('Prénom').fill('Nadia');
  await guardian.getByLabel('Téléphone').fill(family.phone);
  const child = page.getByRole('group', { name: 'Enfant 1', exact: true });
  await child.getByLabel('Nom', { exact: true }).fill(family.lastName);
  await child.getByLabel('Prénom').fill(family.child);
  await child.getByLabel('Né(e) le').fill(family.birthDate);
  await child.getByRole('button', { name: /Niveau/ }).click();
  await page.getByRole('option', { name: family.level, exact: true }).click();
  for (const period of family.periods) await child.getByRole('button', { name: period }).click();
  await page
    .getByRole('radiogroup', { name: /Accueil du matin/ })
    .getByText('Non')
    .click();
  await page
    .getByRole('radiogroup', { name: /Fiche de réservation/ })
    .getByText('Oui')
    .click();
  await page.getByRole('button', { name: 'Enregistrer', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Inscription enregistrée' })).toBeVisible();
  const receipt = await page.locator('.stamp-value').innerText();
  await page.getByRole('button', { name: 'Famille suivante' }).click();
  return receipt;
}
