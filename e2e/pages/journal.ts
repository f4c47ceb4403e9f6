import { expect, type Locator, type Page } from '@playwright/test';
import { confirmVoiding, voidingDialog } from '../controls/voiding.ts';

/** The journal of a desk: its enrolments, and every event of its ledger. */
export class JournalPage {
  readonly question: Locator;
  readonly rows: Locator;
  readonly status: Locator;
  readonly more: Locator;
  readonly wholeLedger: Locator;
  readonly events: Locator;

  constructor(private readonly page: Page) {
    this.question = page.getByRole('searchbox', { name: 'Chercher une inscription' });
    this.rows = page.getByRole('list', { name: /^Inscriptions/ }).getByRole('link');
    this.status = page.getByRole('search').getByRole('status');
    this.more = page.getByRole('button', { name: 'Afficher plus' });
    this.wholeLedger = page.getByRole('link', { name: 'Tout le registre' });
    this.events = page.getByRole('list', { name: /^Écritures/ }).getByRole('listitem');
  }

  /** By the way between the desk's screens. */
  async open(): Promise<this> {
    await this.page.getByRole('link', { name: 'Journal', exact: true }).click();
    await expect(this.question).toBeFocused();
    return this;
  }

  row(receipt: string): Locator {
    return this.rows.filter({ hasText: receipt });
  }
}

/** One enrolment: what it is now, its history, and what is done from it. */
export class EnrolmentPage {
  readonly title: Locator;
  readonly history: Locator;
  readonly print: Locator;
  readonly saveAsPdf: Locator;
  readonly correct: Locator;
  readonly addPeriods: Locator;
  readonly voidEntry: Locator;
  readonly voidDialog: Locator;

  constructor(private readonly page: Page) {
    this.title = page.getByRole('heading', { level: 1 });
    this.history = page.getByRole('region', { name: 'Historique' }).getByRole('listitem');
    this.print = page.getByRole('button', { name: /^(Imprimer|Réimprimer)/ });
    this.saveAsPdf = page.getByRole('button', { name: 'Enregistrer en PDF' });
    this.correct = page.getByRole('link', { name: 'Corriger' });
    this.addPeriods = page.getByRole('link', { name: 'Ajouter des périodes' });
    this.voidEntry = page.getByRole('button', { name: 'Annuler la saisie' });
    this.voidDialog = voidingDialog(page);
  }

  /** The periods of a child, each with its outcome. */
  periodsOf(child: string): Locator {
    return this.page.getByRole('list', { name: `Périodes, ${child}` }).getByRole('listitem');
  }

  /** Gives the reason, says that both halves came back, and confirms. */
  async voidBecause(reason: string): Promise<void> {
    await this.voidEntry.click();
    await confirmVoiding(this.page, reason);
  }
}

/** The form that puts an enrolment right. */
export class CorrectionPage {
  readonly reason: Locator;
  readonly submit: Locator;

  constructor(private readonly page: Page) {
    this.reason = page.getByRole('textbox', { name: 'Pourquoi cette correction' });
    this.submit = page.getByRole('button', { name: 'Enregistrer la correction' });
  }

  /** The fields of one person, by the title of its frame: `Inès Benali`, `Responsable`. */
  of(person: string): Locator {
    return this.page.getByRole('group', { name: person, exact: true });
  }
}
