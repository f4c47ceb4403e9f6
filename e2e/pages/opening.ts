import { expect, type FileChooser, type Locator, type Page } from '@playwright/test';
import { passphraseOf, type TestCampaign } from '../../tests/builders/campaign.ts';
import { chainIn } from './training.ts';

/** "Tenir un poste": the desks of this laptop. */
export class DeskDoorPage {
  readonly newDesk: Locator;
  readonly resume: Locator;
  readonly alert: Locator;

  constructor(private readonly page: Page) {
    this.newDesk = page.getByRole('link', { name: 'Ouvrir un nouveau poste' });
    this.resume = page.getByRole('link', { name: /Reprendre le poste/ });
    this.alert = page.getByRole('alert');
  }

  async open(): Promise<this> {
    await this.page.goto('#/poste');
    await expect(this.page.getByRole('heading', { level: 1 })).toBeVisible();
    return this;
  }
}

/** Opening a desk: campaign file, card, agent, clock, printer, check list. */
export class OpeningPage {
  readonly chooseFile: Locator;
  readonly cardCode: Locator;
  readonly passphrase: Locator;
  readonly initials: Locator;
  readonly openDesk: Locator;
  readonly alert: Locator;

  constructor(private readonly page: Page) {
    this.chooseFile = page.getByRole('button', { name: 'Choisir le fichier' });
    this.cardCode = page.getByRole('textbox', { name: 'Code de la carte' });
    this.passphrase = page.getByRole('textbox', { name: 'Phrase secrète' });
    this.initials = page.getByRole('textbox', { name: 'Vos initiales' });
    this.openDesk = page.getByRole('button', { name: /^Ouvrir le poste/ });
    this.alert = page.getByRole('alert');
  }

  /** An empty form, also where one was open before. */
  async open(): Promise<this> {
    await this.page.goto('#/');
    await this.page.goto('#/poste/ouvrir');
    await expect(this.chooseFile).toBeVisible();
    return this;
  }

  async pickCampaign(bytes: Uint8Array, name = 'ete-2024.campagne.json'): Promise<void> {
    const chooser = this.page.waitForEvent('filechooser');
    // By keyboard, which is to do all that the mouse does.
    await this.chooseFile.press('Enter');
    await (await chooser).setFiles({ name, mimeType: 'application/json', buffer: Buffer.from(bytes) });
  }

  async clockIsRight(): Promise<void> {
    await this.page.getByText('C’est juste', { exact: true }).click();
  }

  /** @param time `08:41:07` */
  async clockShouldSay(time: string): Promise<void> {
    await this.page.getByText('Il est une autre heure', { exact: true }).click();
    await this.page.getByRole('textbox', { name: 'Heure juste' }).fill(time);
  }

  async withoutPrinter(): Promise<void> {
    await this.page.getByText('Pas d’imprimante', { exact: true }).click();
  }

  /** Prints the test page, waits until it came out, and says so. */
  async withPrinter(cameOut: () => Promise<unknown>): Promise<void> {
    await this.page.getByRole('button', { name: 'Imprimer une page d’essai' }).click();
    await expect(this.page.getByText('La page est partie vers l’imprimante')).toBeVisible();
    await cameOut();
    await this.page.getByText('Oui, l’imprimante marche', { exact: true }).click();
  }

  /** One line of the check list, such as `Heure`. */
  check(name: string): Locator {
    return this.page.getByRole('listitem').filter({ hasText: name });
  }

  /** All of it, with a clock that is right; without a printer unless a test page comes out. @returns the chain: `JVE-A7K2` */
  async openWith(campaign: TestCampaign, desk = 'JVE-A', testPage?: () => Promise<unknown>): Promise<string> {
    await this.pickCampaign(campaign.file);
    await this.cardCode.fill(campaign.cards.get(desk) ?? '');
    await this.passphrase.fill(passphraseOf(desk));
    await this.initials.fill('MLD');
    await this.clockIsRight();
    await (testPage ? this.withPrinter(testPage) : this.withoutPrinter());
    await this.openDesk.click();
    await this.page.waitForURL(/#\/poste\/[^/]+\/guichet$/);
    return chainIn(this.page);
  }
}

/** Where a desk takes its school's list of pupils. */
export class PupilsListDialog {
  readonly alert: Locator;
  readonly report: Locator;
  /** Asked for where the list is sealed. */
  readonly cardCode: Locator;
  readonly openList: Locator;
  readonly close: Locator;

  constructor(private readonly page: Page) {
    const dialog = page.getByRole('dialog');
    this.alert = dialog.getByRole('alert');
    this.report = dialog.getByRole('status');
    this.cardCode = dialog.getByRole('textbox', { name: 'Code de la carte' });
    this.openList = dialog.getByRole('button', { name: 'Ouvrir la liste' });
    this.close = dialog.getByRole('button', { name: 'Fermer' }).last();
  }

  async open(): Promise<this> {
    await this.page.getByRole('button', { name: 'Charger une liste' }).click();
    return this;
  }

  async pick(bytes: Uint8Array, name: string): Promise<void> {
    await (await this.chooser()).setFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(bytes) });
  }

  async pickFile(path: string): Promise<void> {
    await (await this.chooser()).setFiles(path);
  }

  private async chooser(): Promise<FileChooser> {
    const chooser = this.page.waitForEvent('filechooser');
    await this.page.getByRole('button', { name: 'Choisir la liste' }).click();
    return chooser;
  }
}
