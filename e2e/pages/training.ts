import { expect, type Locator, type Page } from '@playwright/test';

/** The door to the training town. */
export class TrainingPage {
  readonly desk: Locator;
  readonly start: Locator;
  readonly guided: Locator;
  readonly eraseAll: Locator;
  readonly resume: Locator;

  constructor(private readonly page: Page) {
    this.desk = page.getByRole('button', { name: /École et poste/ });
    this.start = page.getByRole('button', { name: 'Commencer' });
    this.guided = page.getByRole('button', { name: 'Suivre la matinée guidée' });
    this.eraseAll = page.getByRole('button', { name: 'Tout effacer' });
    this.resume = page.getByRole('link', { name: /Reprendre le poste/ });
  }

  async open(): Promise<this> {
    await this.page.goto('#/entrainement');
    await expect(this.start).toBeVisible();
    return this;
  }

  /** Opens the preselected desk and waits for its counter. @returns the chain: `JVE-A7K2` */
  async startDesk(): Promise<string> {
    await this.start.click();
    await this.page.waitForURL(/#\/entrainement\/[^/]+\/guichet$/);
    // The address comes first: who turns back between the two finds the page as it was.
    await expect(this.start).toBeHidden();
    await expect(this.page.getByRole('heading', { level: 1, name: 'Guichet' })).toBeVisible();
    return chainIn(this.page);
  }

  /** Throws all training data away. */
  async erase(): Promise<void> {
    await this.eraseAll.click();
    const dialog = this.page.getByRole('alertdialog');
    await dialog.getByRole('button', { name: 'Effacer l’entraînement' }).click();
    await expect(dialog).toBeHidden();
  }
}

/** The chain named by the address of a desk's screen. */
export function chainIn(page: Page): string {
  return /#\/(?:poste|entrainement)\/([^/]+)/.exec(page.url())?.[1] ?? '';
}
