import { expect, type Locator, type Page } from '@playwright/test';
import { passphraseOf } from '../../tests/builders/campaign.ts';

/** A locked desk, which asks for the words of its slip. */
export class UnlockPage {
  readonly words: Locator;
  readonly unlock: Locator;
  readonly slipLost: Locator;

  constructor(page: Page) {
    this.words = page.getByRole('textbox', { name: 'Phrase secrète' });
    this.unlock = page.getByRole('button', { name: 'Déverrouiller' });
    this.slipLost = page.getByRole('button', { name: 'Le feuillet est perdu' });
  }

  /** With the words of a desk of the tests' campaign. */
  async open(desk = 'JVE-A'): Promise<void> {
    await this.words.fill(passphraseOf(desk));
    await this.words.press('Enter');
    // As long as a passphrase is stretched on a machine that has more to do.
    await expect(this.words).toBeHidden({ timeout: 30_000 });
  }
}
