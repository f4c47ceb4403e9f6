import { type Download, expect, type Locator, type Page } from '@playwright/test';
import { choose } from '../controls/choice.ts';
import { select } from '../controls/select.ts';

/** What is handed to a file button. */
export interface Brought {
  readonly name: string;
  readonly buffer: Buffer;
}

/** Keys, issue, papers and reserve: the coordinator's pages after the editor. */
export class IssuingPage {
  readonly alert: Locator;

  constructor(readonly page: Page) {
    this.alert = page.getByRole('alert');
  }

  /** By the way between these pages, or from outside. */
  async open(name: 'Clés' | 'Émission' | 'Papiers' | 'Réserve'): Promise<this> {
    const steps = this.page.getByRole('navigation', { name: 'Préparer la campagne, pas à pas' });
    if (!(await steps.isVisible())) await this.page.goto('#/coordination/cles');
    await steps.getByRole('link', { name, exact: true }).click();
    await expect(steps.getByRole('link', { name, exact: true })).toHaveAttribute('aria-current', 'page');
    return this;
  }

  button(name: string | RegExp): Locator {
    return this.page.getByRole('button', { name });
  }

  field(name: string): Locator {
    return this.page.getByRole('textbox', { name, exact: true });
  }

  /** Presses what saves a file. */
  async save(button: Locator): Promise<Download> {
    const downloading = this.page.waitForEvent('download');
    await button.click();
    return downloading;
  }

  async bring(button: string, files: readonly Brought[]): Promise<void> {
    const choosing = this.page.waitForEvent('filechooser');
    await this.button(button).click();
    await (await choosing).setFiles(
      files.map(({ name, buffer }) => ({ name, mimeType: 'application/octet-stream', buffer })),
    );
  }

  async makeKeys(passphrase: string): Promise<void> {
    await this.page.getByLabel('Phrase secrète', { exact: true }).fill(passphrase);
    await this.page.getByLabel('La même, une seconde fois').fill(passphrase);
    await this.button('Créer les clés').click();
    await this.isStretched();
  }

  async unlock(passphrase: string): Promise<void> {
    await this.page.getByLabel('Phrase secrète de la coordination').fill(passphrase);
    await this.button('Déverrouiller').click();
    await this.isStretched();
  }

  /** A passphrase is stretched for seconds on purpose; on a busy machine for many. */
  private async isStretched(): Promise<void> {
    await expect(this.page.getByRole('progressbar')).toHaveCount(0, { timeout: 60_000 });
  }

  /** @param lines of the recovery sheet */
  async typeRecoveryCode(lines: readonly string[]): Promise<void> {
    for (const [index, line] of lines.entries()) await this.field(`Ligne ${index + 1}`).fill(line);
  }

  async restoreFrom(what: 'Le fichier de sauvegarde' | 'La feuille de récupération'): Promise<void> {
    await choose(this.page.getByRole('main'), 'À partir de quoi ?', what);
  }

  /** The age identity of the keys in use, as a person copies it. */
  async ageIdentity(): Promise<string> {
    await this.button('Montrer la clé secrète age').click();
    return this.page.getByText(/^AGE-SECRET-KEY-1/).innerText();
  }

  async forSchool(label: string): Promise<void> {
    await this.button(/Pour quelle école/).click();
    await this.page.getByRole('option', { name: label, exact: true }).click();
  }

  /** Collects the files of a batch until it says that all are made. */
  async makePapers(): Promise<ReadonlyMap<string, string>> {
    const downloads: Download[] = [];
    const collect = (download: Download) => downloads.push(download);
    this.page.on('download', collect);
    await this.button('Préparer les papiers').click();
    await expect(this.page.getByText(/fichiers? (est|sont) prêts?/)).toBeVisible({ timeout: 60_000 });
    this.page.off('download', collect);
    const paths = await Promise.all(downloads.map((download) => download.path()));
    return new Map(downloads.map((download, index) => [download.suggestedFilename(), paths[index] ?? '']));
  }

  /** @param week `S28` */
  async fillGift(to: string, week: string, band: string, count: number): Promise<void> {
    await this.field('Poste qui reçoit').fill(to);
    await this.button(/Période$/).click();
    await this.page.getByRole('option', { name: new RegExp(`^${week} `) }).click();
    await select(this.page.getByRole('main'), 'Tranche', band);
    await this.field('Nombre de places').fill(String(count));
  }
}
