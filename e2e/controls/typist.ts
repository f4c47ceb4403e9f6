import { expect, type Locator, type Page } from '@playwright/test';

/** Somebody who works by keyboard alone, and counts. */
export class Typist {
  /** Letters and figures: what stands on the paper form. */
  characters = 0;
  /** Everything else: Tab, arrows, Space, Enter; a chord is one. */
  otherKeys = 0;

  constructor(private readonly page: Page) {}

  async type(text: string): Promise<void> {
    this.characters += text.length;
    await this.page.keyboard.type(text);
  }

  async press(key: string): Promise<void> {
    this.otherKeys += 1;
    await this.page.keyboard.press(key);
  }

  /** Goes on with Tab until it is there, as somebody does who sees the focus move. */
  async tabTo(target: Locator, limit = 40): Promise<void> {
    for (let step = 0; step < limit; step += 1) {
      if (await hasFocus(target)) return;
      await this.press('Tab');
    }
    await expect(target, `reached within ${limit} presses of Tab`).toBeFocused({ timeout: 1 });
  }

  /** Goes to a field and types into it. */
  async fill(target: Locator, text: string): Promise<void> {
    await this.tabTo(target);
    await this.type(text);
  }
}

const hasFocus = (target: Locator): Promise<boolean> =>
  target.evaluate((element) => element === document.activeElement);
