import { expect, type Locator, type Page } from '@playwright/test';

/** What is handed to a file button. */
export interface Brought {
  readonly name: string;
  readonly buffer: Buffer;
}

/** Where the coordinator reads the campaign and the desks' files. */
export class OfficePage {
  readonly takeTrainingTown: Locator;
  readonly takeTrainingKey: Locator;
  readonly key: Locator;
  readonly readings: Locator;
  readonly desks: Locator;
  readonly alert: Locator;

  constructor(readonly page: Page) {
    this.takeTrainingTown = page.getByRole('button', { name: 'Prendre la ville d’entraînement' });
    this.takeTrainingKey = page.getByRole('button', { name: 'Prendre la clé d’entraînement' });
    this.key = page.getByLabel('Clé secrète de la coordination');
    this.readings = page.getByRole('list', { name: /Fichiers lus/ }).getByRole('listitem');
    this.desks = page.getByRole('table', { name: 'Postes lus' });
    this.alert = page.getByRole('alert');
  }

  async open(): Promise<this> {
    await this.page.goto('/#/coordination/fichiers');
    await expect(this.page.getByRole('heading', { level: 1, name: 'Lire les fichiers' })).toBeVisible();
    return this;
  }

  async bringCampaign(file: Brought): Promise<void> {
    await this.bring('Choisir le fichier', [file]);
  }

  async bringDesks(files: readonly Brought[]): Promise<void> {
    await this.bring('Choisir les fichiers', files);
  }

  async useKey(text: string): Promise<void> {
    await this.key.fill(text);
    await this.key.press('Enter');
  }

  private async bring(button: string, files: readonly Brought[]): Promise<void> {
    const choosing = this.page.waitForEvent('filechooser');
    await this.page.getByRole('button', { name: button, exact: true }).click();
    await (await choosing).setFiles(
      files.map(({ name, buffer }) => ({ name, mimeType: 'application/octet-stream', buffer })),
    );
  }
}
