import type { Locator } from '@playwright/test';

/** The periods of one child, ticked by pressing; each cell says what would come of it. */
export class PeriodGrid {
  constructor(private readonly child: Locator) {}

  /** @param week `S28` */
  cell(week: string): Locator {
    return this.child.getByRole('button', { name: new RegExp(`^${week}, `) });
  }

  async ask(weeks: readonly string[]): Promise<void> {
    for (const week of weeks) await this.cell(week).click();
  }
}
