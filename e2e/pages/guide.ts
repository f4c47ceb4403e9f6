import { expect, type Locator, type Page } from '@playwright/test';

/** The card beside the counter of a training desk: who stands there, and what came of it. */
export class GuidePage {
  readonly card: Locator;
  readonly next: Locator;
  readonly skip: Locator;
  readonly result: Locator;
  readonly leave: Locator;
  readonly resume: Locator;
  readonly outcomes: Locator;

  constructor(page: Page) {
    this.card = page.getByRole('region', { name: 'Matinée guidée', exact: true });
    this.next = this.card.getByRole('button', { name: 'Situation suivante' });
    this.skip = this.card.getByRole('button', { name: 'Passer' });
    this.result = this.card.getByRole('button', { name: 'Voir le résultat' });
    this.leave = this.card.getByRole('button', { name: 'Quitter le guide' });
    this.resume = page.getByRole('button', { name: 'Reprendre la matinée guidée' });
    this.outcomes = this.card.getByRole('listitem');
  }

  /** This family stands at the desk, and the counter is clear. */
  async meets(title: string): Promise<void> {
    // The first one comes when the desk is open, and stretching its words takes as long as the laptop needs.
    await expect(this.card.getByRole('heading', { name: title })).toBeVisible({ timeout: 60_000 });
  }

  /** In the family's hand. */
  async ticket(): Promise<number> {
    const name = this.card.getByRole('term').filter({ hasText: 'Ticket' });
    return Number(await name.locator('xpath=following-sibling::dd').textContent());
  }
}
