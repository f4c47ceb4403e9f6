import type { Locator, Page } from '@playwright/test';

/** A table filled in like a spreadsheet, found by its caption. Rows and columns go by their headers. */
export class SheetGridControl {
  readonly table: Locator;
  private readonly page: Page;

  constructor(within: Locator | Page, caption: string) {
    this.table = within.getByRole('grid', { name: caption, exact: true });
    this.page = this.table.page();
  }

  /** What the grid says last: a selection, what a paste left out, what an edit got wrong. */
  get news(): Locator {
    return this.around.getByRole('status');
  }

  /** What is wrong with the cell that has the focus. */
  problem(message: string | RegExp): Locator {
    return this.around.locator('p:not([hidden]):not([role])').filter({ hasText: message });
  }

  /** The one box for writing, while a cell is open. */
  get box(): Locator {
    return this.table.getByRole('textbox');
  }

  get problems(): Locator {
    return this.table.locator('td[aria-invalid="true"]');
  }

  row(header: string): Locator {
    return this.table
      .getByRole('row')
      .filter({ has: this.page.getByRole('rowheader', { name: header, exact: true }) });
  }

  async cell(row: string, column: string): Promise<Locator> {
    const header = this.table.getByRole('columnheader', { name: column, exact: true });
    const index = await header.getAttribute('aria-colindex');
    return this.row(row).locator(`td[aria-colindex="${index}"]`);
  }

  async text(row: string, column: string): Promise<string> {
    return (await (await this.cell(row, column)).innerText()).trim();
  }

  async goTo(row: string, column: string): Promise<void> {
    await (await this.cell(row, column)).click();
  }

  /** Opens the cell, writes over what stands there, and Enter. */
  async write(row: string, column: string, text: string): Promise<void> {
    await this.goTo(row, column);
    await this.page.keyboard.press('Enter');
    await this.box.fill(text);
    await this.page.keyboard.press('Enter');
  }

  async choose(row: string, column: string, option: string): Promise<void> {
    await this.goTo(row, column);
    await this.page.keyboard.press('Enter');
    await this.page.getByRole('option', { name: option, exact: true }).click();
  }

  /** As after copying in a spreadsheet: the clipboard's text, with no permission asked. */
  async paste(row: string, column: string, block: string): Promise<void> {
    await this.goTo(row, column);
    await this.page.evaluate((text) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', text);
      document.activeElement?.dispatchEvent(
        new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
      );
    }, block);
  }

  private get around(): Locator {
    return this.table.locator('xpath=ancestor::*[@class="sheet"]');
  }
}
