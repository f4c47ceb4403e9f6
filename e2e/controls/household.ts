import type { Locator } from '@playwright/test';
import type { Bearer, Child, Household } from '../../src/domain/vocabulary/household.ts';
import { dateAsTyped } from '../../src/domain/vocabulary/typedDate.ts';
import { PeriodGrid } from './periodGrid.ts';
import { select } from './select.ts';

/** One household of the visit: its guardian, its children with their periods. */
export class HouseholdControl {
  constructor(private readonly section: Locator) {}

  get guardian(): Locator {
    return this.section.getByRole('group', { name: 'Responsable', exact: true });
  }

  /** @param number as on the screen, from 1 */
  child(number: number): Locator {
    return this.section.getByRole('group', { name: `Enfant ${number}`, exact: true });
  }

  periods(number: number): PeriodGrid {
    return new PeriodGrid(this.child(number));
  }

  /** Every child asks for each of the weeks. */
  async fill({ guardian, children }: Household, weeks: readonly string[]): Promise<void> {
    await fillPerson(this.guardian, guardian);
    for (const [index, child] of children.entries()) {
      if (index > 0) await this.section.getByRole('button', { name: 'Ajouter un enfant' }).click();
      await fillChild(this.child(index + 1), child);
      await this.periods(index + 1).ask(weeks);
    }
  }
}

export async function fillPerson(person: Locator, { lastName, firstName, phone }: Bearer): Promise<void> {
  await person.getByRole('textbox', { name: 'Nom', exact: true }).fill(lastName);
  await person.getByRole('textbox', { name: 'Prénom' }).fill(firstName);
  await person.getByRole('textbox', { name: 'Téléphone' }).fill(phone);
}

async function fillChild(group: Locator, child: Child): Promise<void> {
  // With a pupils' list the name is a combo box, without one a plain text box.
  const lastName = group.getByLabel('Nom', { exact: true });
  await lastName.fill(child.lastName);
  await group.getByRole('textbox', { name: 'Prénom' }).fill(child.firstName);
  await group.getByRole('textbox', { name: 'Né(e) le' }).fill(dateAsTyped(child.birthDate));
  await select(group, 'Niveau', child.level);
}
