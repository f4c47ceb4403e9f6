import { expect, type Locator, type Page } from '@playwright/test';

/** What is handed to a file button. */
export interface Brought {
  readonly name: string;
  readonly buffer: Buffer;
}

/** Where the coordinator opens the campaign, and reads the desks' files. */
export class OfficePage {
  readonly takeTrainingTown: Locator;
  readonly takeTrainingKey: Locator;
  readonly key: Locator;
  /** Good and grey lines, the latest first. */
  readonly readings: Locator;
  readonly refused: Locator;
  readonly alert: Locator;
  readonly board: Locator;

  constructor(readonly page: Page) {
    this.takeTrainingTown = page.getByRole('button', { name: 'Prendre la ville d’entraînement' });
    this.takeTrainingKey = page.getByRole('button', { name: 'Prendre la clé d’entraînement' });
    this.key = page.getByLabel('Clé secrète de la coordination');
    this.readings = page.getByRole('list', { name: /Fichiers lus/ }).getByRole('listitem');
    this.refused = page.getByRole('list', { name: /Fichiers refusés/ }).getByRole('listitem');
    this.alert = page.getByRole('alert');
    this.board = page.getByRole('region', { name: 'Les postes' });
  }

  async open(): Promise<this> {
    await this.page.goto('#/coordination/rassembler');
    await expect(this.page.getByRole('heading', { level: 1, name: 'Rassembler la matinée' })).toBeVisible();
    return this;
  }

  async bringCampaign(file: Brought): Promise<void> {
    await this.bring('Choisir le fichier', [file]);
  }

  /** @param files what they hold, or where they lie: many are better not handed through the page */
  async bringDesks(files: readonly Brought[] | readonly string[]): Promise<void> {
    await this.bring('Choisir les fichiers', files);
  }

  async useKey(text: string): Promise<void> {
    await this.key.fill(text);
    await this.key.press('Enter');
  }

  /** On a computer that knows nothing of this campaign. */
  async openByFile(campaign: Brought, identity: string): Promise<void> {
    await this.open();
    await this.bringCampaign(campaign);
    await this.key.fill(identity);
    await this.key.press('Enter');
  }

  /** Says who decides, and begins. */
  async begin(initials = 'CM'): Promise<void> {
    await this.start(initials);
    await expect(this.page.getByRole('heading', { level: 1, name: 'Rassembler', exact: true })).toBeVisible();
  }

  /** From the other movements after the morning. */
  async comeBack(): Promise<void> {
    await this.page
      .getByRole('navigation', { name: 'Après la matinée' })
      .getByRole('link', { name: 'Rassembler' })
      .click();
    await expect(this.board).toBeVisible();
  }

  /** The same where something may stand in the way. */
  async start(initials: string): Promise<void> {
    await this.page.getByLabel('Vos initiales').fill(initials);
    await this.page.getByRole('button', { name: 'Commencer' }).click();
  }

  /** @param desk `JVE-A` */
  desk(desk: string): Locator {
    return this.board
      .getByRole('row')
      .filter({ has: this.page.getByRole('rowheader', { name: desk, exact: true }) });
  }

  /** @param button which asks for the files */
  async bring(button: string, files: readonly Brought[] | readonly string[]): Promise<void> {
    const choosing = this.page.waitForEvent('filechooser');
    await this.page.getByRole('button', { name: button, exact: true }).click();
    await (await choosing).setFiles(
      files.every((file) => typeof file === 'string')
        ? [...files]
        : files.map(({ name, buffer }) => ({ name, mimeType: 'application/octet-stream', buffer })),
    );
  }
}
