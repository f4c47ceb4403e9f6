import { readFileSync } from 'node:fs';
import { type Download, expect, type Locator, type Page } from '@playwright/test';

/** Publishing, the files of a publication, and the laptops to wipe. */
export class PublicationPage {
  readonly state: Locator;
  readonly published: Locator;
  readonly overtaken: Locator;
  readonly wiped: Locator;

  constructor(readonly page: Page) {
    this.state = page.getByRole('region', { name: 'Où en est-on' });
    this.published = page.getByText(/^Publication n° \d+, faite le /);
    this.overtaken = page.getByRole('region', { name: /arrivées? avant, sans place/ });
    this.wiped = page.getByRole('region', { name: 'Portables à effacer' });
  }

  async open(): Promise<this> {
    await this.page
      .getByRole('navigation', { name: 'Après la matinée' })
      .getByRole('link', { name: 'Publier' })
      .click();
    await expect(this.page.getByRole('heading', { level: 1, name: 'Publier' })).toBeVisible();
    return this;
  }

  /** @param number which publication it is to be */
  async publish(number: number): Promise<void> {
    await this.page.getByRole('button', { name: number === 1 ? 'Publier' : /^Publier de nouveau/ }).click();
    await this.page
      .getByRole('alertdialog')
      .getByRole('button', { name: /^Publier/ })
      .click();
    await expect(this.page.getByText(`Publication n° ${number}, faite le`)).toBeVisible({ timeout: 30_000 });
    await expect(this.page.getByRole('button', { name: 'Préparer les fichiers' })).toBeVisible();
  }

  /** The fingerprint that is signed. */
  async register(): Promise<string> {
    return this.page.locator('.office-code').first().innerText();
  }

  async choose(kind: string): Promise<void> {
    await this.page.getByText(kind, { exact: true }).click();
  }

  /** Makes what is chosen, and reads it. */
  async makeFiles(): Promise<ReadonlyMap<string, MadeFile>> {
    const downloads: Download[] = [];
    const collect = (download: Download) => downloads.push(download);
    this.page.on('download', collect);
    await this.page.getByRole('button', { name: 'Préparer les fichiers' }).click();
    await expect(this.page.getByText(/(fichiers sont prêts|fichier est prêt)/)).toBeVisible({
      timeout: 60_000,
    });
    this.page.off('download', collect);
    const made = await Promise.all(
      downloads.map(async (download): Promise<[string, MadeFile]> => {
        const path = await download.path();
        return [download.suggestedFilename(), { path, bytes: readFileSync(path) }];
      }),
    );
    return new Map(made);
  }

  /** @param desk `JVE-A7K2` */
  async noteWiped(desk: string, note: string): Promise<void> {
    await this.wiped.getByRole('button', { name: `Noter que ${desk} est effacé` }).click();
    const dialog = this.page.getByRole('alertdialog');
    await dialog.getByLabel('Remarque').fill(note);
    await dialog.getByRole('button', { name: 'Il est effacé' }).click();
    await expect(dialog).toBeHidden();
  }
}

export interface MadeFile {
  readonly path: string;
  readonly bytes: Buffer;
}
