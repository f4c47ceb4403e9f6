import { expect, type Locator, type Page } from '@playwright/test';

/** The pile of cases. */
export class ArbitrationPage {
  readonly place: Locator;
  readonly card: Locator;
  readonly reason: Locator;
  readonly settled: Locator;
  readonly done: Locator;

  constructor(readonly page: Page) {
    this.place = page.getByText(/^Cas \d+ sur \d+$/);
    this.card = page.locator('section.case');
    this.reason = page.getByRole('textbox', { name: 'Raison' });
    this.settled = page.getByRole('region', { name: /^(Un cas réglé|\d+ cas réglés)$/ });
    this.done = page.getByText('Plus aucun cas à régler.');
  }

  async open(): Promise<this> {
    await this.page
      .getByRole('navigation', { name: 'Après la matinée' })
      .getByRole('link', { name: /^Arbitrer/ })
      .click();
    await expect(this.page.getByRole('heading', { level: 1, name: 'Arbitrer' })).toBeVisible();
    return this;
  }

  async cardsLeft(): Promise<number> {
    await expect(this.place.or(this.done)).toBeVisible();
    if (await this.done.isVisible()) return 0;
    return Number(/\d+$/.exec(await this.place.innerText())?.[0]);
  }

  /** Takes the first choice of the card in sight, by keyboard alone. */
  async settleByKeyboard(reason: string): Promise<void> {
    await expect(this.card.getByRole('radio').first()).toBeVisible();
    const title = await this.card.getByRole('heading').innerText();
    const before = await this.settledCount();
    await this.page.keyboard.press('1');
    if ((await this.reason.inputValue()) === '') {
      await this.reason.focus();
      await this.page.keyboard.type(reason);
    }
    await this.page.keyboard.press('Control+Enter');
    await expect(async () => expect(await this.settledCount(), title).toBeGreaterThan(before)).toPass();
    await expect(this.card.locator('form[aria-busy="true"]')).toBeHidden();
  }

  async settledCount(): Promise<number> {
    if (!(await this.settled.isVisible())) return 0;
    return (await this.settled.getByRole('button', { name: /^Revenir/ }).count()) || 0;
  }
}
