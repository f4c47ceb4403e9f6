import { expect, type Locator, type Page } from '@playwright/test';

/** Paper forms taken while the laptop was down. */
export class PaperFormsPage {
  readonly tickets: Locator;
  readonly declare: Locator;
  readonly change: Locator;
  readonly saveChange: Locator;
  readonly noneAnyMore: Locator;
  /** The ways to enter those that are pending, in order. */
  readonly pending: Locator;

  constructor(private readonly page: Page) {
    this.tickets = page.getByRole('textbox', { name: 'Numéros d’arrivée' });
    this.declare = page.getByRole('button', { name: 'Annoncer ces fiches' });
    this.change = page.getByRole('button', { name: 'Modifier' });
    this.saveChange = page.getByRole('button', { name: 'Enregistrer le changement' });
    this.noneAnyMore = page.getByRole('button', { name: 'Plus aucune fiche en attente' });
    this.pending = page.getByRole('link', { name: /^Saisir la fiche n°/ });
  }

  /** By the way between the desk's screens. */
  async open(): Promise<this> {
    await this.page.getByRole('link', { name: 'Fiches papier', exact: true }).click();
    await expect(this.page.getByRole('heading', { level: 1, name: 'Fiches papier' })).toBeVisible();
    return this;
  }

  /** How many children of a band, such as `Maternelle`. */
  children(band: string): Locator {
    return this.page.getByRole('textbox', { name: band });
  }
}
