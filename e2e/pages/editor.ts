import { expect, type Locator, type Page } from '@playwright/test';
import { SheetGridControl } from '../controls/sheetGrid.ts';

/** A table for the editor, as a file. */
export interface TableFile {
  readonly name: string;
  readonly buffer: Buffer;
}

/** The campaign editor. */
export class EditorPage {
  readonly saved: Locator;
  readonly undo: Locator;
  readonly redo: Locator;
  readonly steps: Locator;
  readonly ready: Locator;
  readonly stopping: Locator;
  readonly dialog: Locator;

  constructor(readonly page: Page) {
    this.saved = page.getByText('Tout est enregistré sur cet ordinateur.');
    this.undo = page.getByRole('button', { name: 'Annuler', exact: true });
    this.redo = page.getByRole('button', { name: 'Rétablir', exact: true });
    this.steps = page.getByRole('navigation', { name: 'Étapes de la préparation' });
    this.ready = page.getByText('La campagne est complète : plus rien n’empêche de l’émettre.');
    this.stopping = page.getByRole('heading', { name: /à compléter ou corriger/ });
    this.dialog = page.getByRole('dialog');
  }

  /** Through the coordination's first page, as a coordinator comes. */
  async begin(): Promise<this> {
    await this.page.goto('#/coordination');
    // The door that leads here speaks of the campaign too.
    await expect(this.page.getByRole('heading', { level: 1, name: 'Coordonner' })).toBeVisible();
    await this.page.getByRole('link', { name: /^Préparer la campagne/ }).click();
    await this.page.getByRole('button', { name: 'Commencer une campagne' }).click();
    await expect(this.title('Ville et matinée')).toBeVisible();
    return this;
  }

  async openCampaign(buffer: Buffer): Promise<void> {
    await this.page.goto('#/coordination/campagne');
    const choosing = this.page.waitForEvent('filechooser');
    await this.page.getByRole('button', { name: 'Choisir le fichier' }).click();
    await (await choosing).setFiles({ name: 'ville.campagne.json', buffer, mimeType: 'application/json' });
  }

  title(name: string): Locator {
    return this.page.getByRole('heading', { level: 2, name, exact: true });
  }

  async goTo(name: string): Promise<void> {
    await this.steps.getByRole('link', { name: new RegExp(`^${name}`) }).click();
    await expect(this.title(name)).toBeVisible();
  }

  /** What the list of steps says about one of them. */
  state(name: string): Locator {
    return this.steps.getByRole('link', { name: new RegExp(`^${name}`) });
  }

  field(label: string): Locator {
    return this.page.getByRole('textbox', { name: label, exact: true });
  }

  async fillTown(): Promise<void> {
    await this.field('Ville').fill('Port-Préau');
    await this.field('Titre de la campagne, en français').fill(
      'Inscriptions aux centres de loisirs, été 2024',
    );
    await this.field('Titre de la campagne, en anglais').fill('Summer leisure centres, 2024');
    await this.field('Date de la matinée').fill('25052024');
    await this.field('Date de réponse aux familles').fill('07062024');
  }

  async startNotices(): Promise<void> {
    for (const notice of ['les règles', 'les données', 'le contact']) {
      await this.page.getByRole('button', { name: `Partir d’un texte type pour ${notice}` }).click();
    }
  }

  async openImport(table: 'écoles' | 'périodes' | 'places'): Promise<void> {
    await this.page.getByRole('button', { name: `Importer le tableau des ${table}` }).click();
    await expect(this.dialog).toBeVisible();
  }

  async bring(file: TableFile): Promise<void> {
    const choosing = this.page.waitForEvent('filechooser');
    await this.dialog.getByRole('button', { name: 'Choisir un fichier CSV' }).click();
    await (await choosing).setFiles({ ...file, mimeType: 'text/csv' });
  }

  async import(table: 'écoles' | 'périodes' | 'places', file: TableFile): Promise<void> {
    await this.openImport(table);
    await this.bring(file);
    await expect(this.dialog).toBeHidden();
  }

  async paste(text: string): Promise<void> {
    await this.dialog.getByRole('textbox', { name: 'Ou collez ici les cases de votre tableur' }).fill(text);
    await this.dialog.getByRole('button', { name: 'Prendre ces cases' }).click();
  }

  /** One of the page's tables that are filled in like a spreadsheet. */
  grid(caption: string): SheetGridControl {
    return new SheetGridControl(this.page, caption);
  }
}
