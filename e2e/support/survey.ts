import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { expectNoAxeViolations } from './axe.ts';
import { speak } from './speaking.ts';

/** Where `npm run gallery` wants the pictures; no other run makes any. */
const gallery = process.env.PREAU_GALLERY;

/** What the laptop of a desk shows, and what it shows of it at 200 % zoom. */
const sizes = [
  { name: '100', width: 1366, height: 768 },
  { name: '200', width: 683, height: 384 },
] as const;

/** What stays in sight while one scrolls stands in a picture of the whole page where the page has it. */
const laidOut = '.header, .action-bar, .side, .editor-pages { position: static !important; }';

/**
 * Looks at a screen as it stands, in both languages: nothing for axe to find, nothing to scroll sideways, and a
 * picture of it for the gallery. Ends in French, at the laptop's own size.
 * @param name of the picture: `counter-errors`
 */
export async function survey(page: Page, name: string): Promise<void> {
  await test.step(`survey ${name}`, async () => {
    // Every page has one once it is drawn; behind a dialog it is there, but not to be heard.
    await expect(page.locator('h1')).toBeVisible();
    for (const language of ['en', 'fr'] as const) {
      await speak(page, language);
      await expectNoAxeViolations(page);
      for (const size of [...sizes].reverse()) {
        await page.setViewportSize({ width: size.width, height: size.height });
        expect(await sideways(page), `what scrolls sideways at ${size.name} % in ${language}`).toEqual([]);
        if (gallery) await takePicture(page, join(gallery, `${name}.${language}.${size.name}.png`));
      }
    }
  });
}

/** The style is adopted by the document: what a driver would put into it, the page's policy forbids. */
async function takePicture(page: Page, path: string): Promise<void> {
  await page.evaluate((css) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    document.adoptedStyleSheets.push(sheet);
  }, laidOut);
  await page.screenshot({ path, fullPage: true });
  await page.evaluate(() => document.adoptedStyleSheets.pop());
}

/** The page itself or any part of it that is wider than its room; a table may be, in its own frame. */
const sideways = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('*')]
      .filter((element) => {
        const isPage = element === document.documentElement;
        const scrolls = isPage || /auto|scroll/.test(getComputedStyle(element).overflowX);
        const holdsTable = element.querySelector(':scope > table') !== null;
        return scrolls && !holdsTable && element.scrollWidth > element.clientWidth;
      })
      .map((element) => `${element.localName}.${element.className}`),
  );
