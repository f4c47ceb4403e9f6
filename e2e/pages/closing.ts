import { readFile } from 'node:fs/promises';
import { expect, type Locator, type Page } from '@playwright/test';

/** Copies at any time, and the end of the morning. */
export class ClosingPage {
  readonly saveCopy: Locator;
  readonly verified: Locator;
  readonly alert: Locator;
  readonly lastTicket: Locator;
  readonly reason: Locator;
  readonly close: Locator;
  readonly unserved: Locator;
  readonly closed: Locator;
  readonly saveLastFile: Locator;
  readonly saveReport: Locator;

  constructor(readonly page: Page) {
    this.saveCopy = page.getByRole('button', { name: 'Enregistrer une copie' });
    this.verified = page.getByRole('status').filter({ hasText: 'Copie vérifiée' });
    this.alert = page.getByRole('alert');
    this.lastTicket = page.getByRole('textbox', { name: 'Dernier numéro distribué à la porte' });
    this.reason = page.getByRole('textbox', { name: 'Pourquoi fermer sans copie' });
    this.close = page.getByRole('button', { name: 'Fermer le poste' });
    this.unserved = page.getByRole('group', { name: /n’ont pas été servis|n’a pas été servi/ });
    this.closed = page.getByRole('heading', { level: 1, name: 'Poste fermé' });
    this.saveLastFile = page.getByRole('button', { name: 'Enregistrer le fichier du poste' });
    this.saveReport = page.getByRole('button', { name: 'Enregistrer en PDF' });
  }

  async open(): Promise<this> {
    await this.page
      .getByRole('navigation', { name: 'Écrans du poste' })
      .getByRole('link', { name: 'Copies et clôture' })
      .click();
    await expect(
      this.page.getByRole('heading', { level: 1, name: /Copies et clôture|Poste fermé/ }),
    ).toBeVisible();
    return this;
  }

  /** Saves what the button saves. @returns where it went, and under which name */
  async download(button: Locator): Promise<{ readonly path: string; readonly name: string }> {
    const downloading = this.page.waitForEvent('download');
    await button.click();
    const download = await downloading;
    return { path: await download.path(), name: download.suggestedFilename() };
  }

  /** Hands a file back for verification. */
  async check(path: string, name: string): Promise<void> {
    const choosing = this.page.waitForEvent('filechooser');
    await this.page.getByRole('button', { name: 'Choisir le fichier' }).click();
    const buffer = await readFile(path);
    await (await choosing).setFiles({ name, mimeType: 'application/octet-stream', buffer });
  }

  /** Closes at once with what is ticked. */
  async closeDesk(lastTicket: number): Promise<void> {
    await this.lastTicket.fill(String(lastTicket));
    await this.close.click();
    await this.page.getByRole('alertdialog').getByRole('button', { name: 'Fermer le poste' }).click();
    await expect(this.closed).toBeVisible();
  }

  async reopen(reason: string): Promise<void> {
    await this.page.getByRole('button', { name: 'Rouvrir le poste' }).click();
    const dialog = this.page.getByRole('dialog');
    await dialog.getByRole('textbox', { name: 'Pourquoi' }).fill(reason);
    await dialog.getByRole('button', { name: 'Rouvrir' }).click();
    await expect(this.closed).toBeHidden();
  }
}
