import { expect, type Locator, type Page } from '@playwright/test';
import { select } from '../controls/select.ts';

/** All requests after the morning, and the history of one. */
export class ListsPage {
  readonly search: Locator;
  readonly grid: Locator;
  readonly why: Locator;

  constructor(readonly page: Page) {
    this.search = page.getByLabel('Chercher', { exact: true });
    this.grid = page.getByRole('grid', { name: 'Demandes, dans l’ordre d’arrivée' });
    this.why = page.getByRole('region', { name: 'Pourquoi' });
  }

  async open(): Promise<this> {
    await this.page
      .getByRole('navigation', { name: 'Après la matinée' })
      .getByRole('link', { name: 'Listes' })
      .click();
    await expect(this.grid).toBeVisible();
    return this;
  }

  async narrow(filter: string, option: string): Promise<void> {
    await select(this.page.getByRole('search'), filter, option);
  }

  /** Rows that pass, by what is announced. */
  async total(): Promise<number> {
    return Number(await this.grid.getAttribute('aria-rowcount')) - 1;
  }

  /** The one that the keyboard is on. */
  get current(): Locator {
    return this.grid.locator('tr[aria-selected="true"]');
  }
}
