import { expect, type Page, test } from '@playwright/test';

/** Chooses the language in the header, also while a dialog keeps everything behind it from being pressed. */
export async function speak(page: Page, language: 'fr' | 'en'): Promise<void> {
  const button = page.locator(`button[lang="${language}"]`);
  await button.evaluate((element: HTMLElement) => element.click());
  await expect(page.locator('html')).toHaveAttribute('lang', new RegExp(`^${language}`));
}

/** A sentence that stands on the screen in French is an English one once English is chosen. Ends in French. */
export async function expectInBoth(page: Page, french: string, english: string): Promise<void> {
  await test.step(`“${english}” in both languages`, async () => {
    await expect(page.getByText(french).first()).toBeVisible();
    await speak(page, 'en');
    await expect(page.getByText(english).first()).toBeVisible();
    await expect(page.getByText(french)).toHaveCount(0);
    await speak(page, 'fr');
    await expect(page.getByText(french).first()).toBeVisible();
  });
}
