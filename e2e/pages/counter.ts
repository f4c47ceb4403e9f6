import { expect, type Locator, type Page } from '@playwright/test';
import type { VisitDetails } from '../../tests/builders/household.ts';
import { choose } from '../controls/choice.ts';
import { fillPerson, HouseholdControl } from '../controls/household.ts';
import { confirmVoiding } from '../controls/voiding.ts';

/** Who comes to the counter, and for what. */
export interface Visit extends Pick<VisitDetails, 'ticket' | 'own' | 'carrying' | 'by' | 'weeks'> {
  /** Time written on a paper form: `9:40`. */
  readonly writtenAt?: string;
}

const RECEIPT = /^[A-Z0-9]{3}-[A-Z][0-9A-Z]{3}-\d{4}-[0-9A-Z]$/;

/** The screen of the morning: the form of a visit, then what came of it. */
export class CounterPage {
  readonly ticket: Locator;
  readonly record: Locator;
  readonly aside: Locator;
  readonly clear: Locator;
  readonly summary: Locator;
  readonly alert: Locator;
  readonly noteRefusal: Locator;
  readonly refusalNoted: Locator;
  readonly recorded: Locator;
  readonly print: Locator;
  readonly saveAsPdf: Locator;
  readonly next: Locator;
  readonly voidEntry: Locator;
  /** Next ticket, families, places left, visits put aside. */
  readonly side: Locator;
  private readonly main: Locator;

  constructor(readonly page: Page) {
    this.main = page.getByRole('main');
    this.ticket = page.getByRole('textbox', { name: 'Numéro d’arrivée' });
    this.record = page.getByRole('button', { name: 'Enregistrer', exact: true });
    this.aside = page.getByRole('button', { name: 'Mettre de côté' });
    this.clear = page.getByRole('button', { name: 'Vider le formulaire' });
    this.summary = this.main.getByRole('status').filter({ hasText: /acquise/ });
    this.alert = page.getByRole('alert');
    this.noteRefusal = page.getByRole('button', { name: 'Noter le refus' });
    this.refusalNoted = page.getByRole('heading', { level: 1, name: /^Refus noté/ });
    this.recorded = page.getByRole('heading', { level: 1, name: /^Inscriptions? enregistrées?/ });
    this.print = page.getByRole('button', { name: 'Imprimer' });
    this.saveAsPdf = page.getByRole('button', { name: 'Enregistrer en PDF' });
    this.next = page.getByRole('button', { name: 'Famille suivante' });
    this.voidEntry = page.getByRole('button', { name: 'Annuler cette saisie' });
    this.side = page.getByRole('complementary');
  }

  /** By the way between the desk's screens. */
  async open(): Promise<this> {
    await this.page.getByRole('link', { name: 'Guichet', exact: true }).click();
    await expect(this.page.getByRole('heading', { level: 1 })).toBeVisible();
    return this;
  }

  /** The household that came for itself. */
  get own(): HouseholdControl {
    return new HouseholdControl(this.page.getByRole('region', { name: /La famille$|Sa propre famille$/ }));
  }

  get carried(): HouseholdControl {
    return new HouseholdControl(this.page.getByRole('region', { name: 'La famille portée' }));
  }

  /** Fills the whole form and leaves it unrecorded. */
  async fill({ ticket, own, carrying, by, weeks = ['S28'], writtenAt }: Visit): Promise<void> {
    await this.ticket.fill(String(ticket));
    if (writtenAt)
      await this.page.getByRole('textbox', { name: 'Heure écrite sur la fiche' }).fill(writtenAt);
    await choose(this.main, 'Qui est là ?', whoIsThere(own, carrying));
    if (by) await fillPerson(this.page.getByRole('group', { name: /^Personne présente/ }), by);
    if (own) await this.own.fill(own, weeks);
    if (carrying) {
      await this.carried.fill(carrying, weeks);
      await choose(this.main, 'Procuration signée vue ?', 'Oui');
    }
    await choose(this.main, 'Fiche de réservation signée ?', 'Oui');
  }

  /** From the first field to the receipts, which stay in sight. @returns their numbers, own household first */
  async serve(visit: Visit): Promise<string[]> {
    await this.fill(visit);
    await this.record.click();
    await expect(this.recorded).toBeVisible();
    return this.receipts();
  }

  /** The numbers in large type. */
  async receipts(): Promise<string[]> {
    return this.main.getByText(RECEIPT).allTextContents();
  }

  /** What the agent reads out and copies for one child: `place acquise : du 8 au 12 juillet`. */
  outcomesOf(child: string): Locator {
    return this.main.getByRole('term').filter({ hasText: child }).locator('xpath=following-sibling::dd');
  }

  async nextFamily(): Promise<void> {
    await this.next.click();
    await expect(this.record).toBeVisible();
  }

  /** The last visit taken back, with both halves of its receipt. */
  async voidBecause(reason: string): Promise<void> {
    await this.voidEntry.click();
    await confirmVoiding(this.page, reason);
  }
}

function whoIsThere(own: Visit['own'], carrying: Visit['carrying']): string {
  if (own && carrying) return 'Les deux';
  return carrying ? 'Porte une autre famille' : 'Sa propre famille';
}
