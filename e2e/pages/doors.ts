import { expect, type Locator, type Page } from '@playwright/test';

/** The first page: three doors. */
export class DoorsPage {
  readonly training: Locator;
  readonly desk: Locator;

  constructor(private readonly page: Page) {
    this.training = page.getByRole('link', { name: /S’entraîner/ });
    this.desk = page.getByRole('link', { name: /Tenir un poste/ });
  }

  async open(): Promise<this> {
    await this.page.goto('');
    await expect(this.training).toBeVisible();
    return this;
  }
}
