import { expect, type Locator, type Page } from '@playwright/test';

/** The places of a desk, and those that go from desk to desk. */
export class PlacesPage {
  readonly code: Locator;
  readonly receive: Locator;
  readonly receiver: Locator;
  readonly count: Locator;
  readonly send: Locator;
  /** The code just made, as it stands on the screen. */
  readonly stamp: Locator;
  readonly alert: Locator;
  readonly callbacks: Locator;

  constructor(readonly page: Page) {
    this.code = page.getByRole('textbox', { name: 'Code reçu' });
    this.receive = page.getByRole('button', { name: 'Recevoir ces places' });
    this.receiver = page.getByRole('textbox', { name: 'Poste qui reçoit' });
    this.count = page.getByRole('textbox', { name: 'Nombre de places' });
    this.send = page.getByRole('button', { name: 'Céder ces places' });
    this.stamp = page.locator('.stamp-value');
    this.alert = page.getByRole('alert');
    this.callbacks = page.getByRole('table', { name: 'Familles à rappeler' });
  }

  async open(): Promise<this> {
    await this.page.getByRole('link', { name: 'Places', exact: true }).click();
    await expect(this.page.getByRole('heading', { level: 1, name: 'Places' })).toBeVisible();
    return this;
  }

  /** Figures of one row: allotted, received, sent, granted, left, waiting, kept for paper. */
  async figures(band: string, week: string): Promise<number[]> {
    const row = this.page.getByRole('table', { name: band }).getByRole('row').filter({ hasText: week });
    const cells = await row.getByRole('cell').allInnerTexts();
    return cells.map(Number);
  }

  async fillSending(to: string, week: string, band: string, count: number): Promise<void> {
    await this.receiver.fill(to);
    await this.choose('Période', week);
    await this.choose('Tranche', band);
    await this.count.fill(String(count));
  }

  /** Sends and confirms. @returns the code as the other desk hears it */
  async sendTo(to: string, week: string, band: string, count: number): Promise<string> {
    await this.fillSending(to, week, band, count);
    await this.send.click();
    await this.page.getByRole('alertdialog').getByRole('button', { name: 'Céder', exact: true }).click();
    await expect(this.stamp).toBeVisible();
    return this.stamp.innerText();
  }

  async type(code: string): Promise<void> {
    await this.code.fill(code);
    await this.code.press('Enter');
  }

  private async choose(label: string, option: string): Promise<void> {
    await this.page.getByRole('button', { name: new RegExp(`^${label}|${label}$`) }).click();
    await this.page.getByRole('option', { name: option }).click();
  }
}
