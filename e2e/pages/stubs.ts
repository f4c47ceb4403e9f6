import { expect, type Locator, type Page } from '@playwright/test';
import type { Brought } from './office.ts';

/** Where the coordinator brings a register back from its stubs. */
export class StubsPage {
  /** To be done again: pictures that brought nothing. */
  readonly wanting: Locator;
  readonly camera: Locator;
  /** What the camera saw last. */
  readonly seen: Locator;

  constructor(readonly page: Page) {
    this.wanting = page.getByRole('list', { name: 'À refaire' }).getByRole('listitem');
    this.camera = page.getByRole('button', { name: /^(Lire à|Arrêter) la caméra$/ });
    this.seen = page.getByRole('status').filter({ hasText: /souche/ });
  }

  /** From the gathering. */
  async open(): Promise<this> {
    await this.page.getByRole('link', { name: 'Retrouver son registre par les souches' }).click();
    await expect(this.page.getByRole('heading', { level: 1, name: /souches$/ })).toBeVisible();
    return this;
  }

  async back(): Promise<void> {
    await this.page.getByRole('link', { name: 'Revenir aux fichiers' }).click();
  }

  /** Hands them over; what they bring shows one after the other. */
  async bring(pictures: readonly Brought[]): Promise<void> {
    const choosing = this.page.waitForEvent('filechooser');
    await this.page.getByRole('button', { name: 'Choisir les images' }).click();
    await (await choosing).setFiles(
      pictures.map(({ name, buffer }) => ({ name, mimeType: 'application/octet-stream', buffer })),
    );
  }

  /** @param desk `JVE-A7K2` */
  desk(desk: string): FoundDesk {
    return new FoundDesk(this.page.getByRole('region', { name: `Poste ${desk}` }));
  }
}

/** What was found of one desk. */
export class FoundDesk {
  readonly lastNumber: Locator;
  readonly add: Locator;
  /** What became of the file that was made of the stubs. */
  readonly added: Locator;

  constructor(readonly region: Locator) {
    this.lastNumber = region.getByLabel('Dernier numéro remis');
    this.add = region.getByRole('button', { name: 'Ajouter à la matinée' });
    this.added = region.getByRole('list', { name: 'Ajouté à la matinée' }).getByRole('listitem');
  }
}
