import { expect, type Locator, type Page } from '@playwright/test';
import { passphraseOf, type TestCampaign } from '../../tests/builders/campaign.ts';
import type { Brought } from './office.ts';
import { OpeningPage } from './opening.ts';
import { chainIn } from './training.ts';

/** Going on with a desk from the files of its stick. */
export class RestoringPage {
  readonly alert: Locator;
  readonly found: Locator;
  readonly verdict: Locator;
  readonly goOn: Locator;
  private readonly opening: OpeningPage;

  constructor(private readonly page: Page) {
    this.opening = new OpeningPage(page);
    this.alert = page.getByRole('alert');
    this.found = page.getByRole('status').filter({ hasText: 'Copie du poste' });
    this.verdict = page.getByRole('region', { name: /Le dernier papier remis/ }).getByRole('status');
    this.goOn = page.getByRole('button', { name: /^Reprendre le poste/ });
  }

  /** Up to the stick. @param words of the desk's slip */
  async begin(campaign: TestCampaign, desk = 'JVE-A', words: string = passphraseOf(desk)): Promise<void> {
    await this.page.goto('#/poste');
    await this.page.getByRole('link', { name: 'Reprendre depuis une copie' }).click();
    await this.opening.pickCampaign(campaign.file);
    await this.opening.cardCode.fill(campaign.cards.get(desk) ?? '');
    await this.opening.passphrase.fill(words);
  }

  async bringStick(files: readonly Brought[]): Promise<void> {
    const choosing = this.page.waitForEvent('filechooser');
    await this.page.getByRole('button', { name: 'Choisir les fichiers' }).click();
    await (await choosing).setFiles(
      files.map(({ name, buffer }) => ({ name, mimeType: 'application/octet-stream', buffer })),
    );
  }

  async lastReceipt(number: string, shortHash: string): Promise<void> {
    await this.page.getByText('Un récépissé', { exact: true }).click();
    await this.page.getByRole('textbox', { name: 'Numéro du dernier récépissé' }).fill(number);
    await this.page.getByRole('textbox', { name: 'Empreinte' }).fill(shortHash);
  }

  async nobodyKnows(): Promise<void> {
    await this.page.getByText('Personne ne le sait', { exact: true }).click();
  }

  /** Agent, clock, printer, and the counter. @returns the new chain */
  async finish(): Promise<string> {
    await this.opening.initials.fill('JLB');
    await this.opening.clockIsRight();
    await this.opening.withoutPrinter();
    await this.goOn.click();
    await this.page.waitForURL(/#\/poste\/[^/]+\/guichet$/);
    await expect(this.page.getByRole('heading', { level: 1 })).toBeVisible();
    return chainIn(this.page);
  }
}
