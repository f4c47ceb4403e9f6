import { openTab } from '../../e2e/torture/inPage.ts';

/** Runs inside a page of the product, which has one open desk: serves so many families with the product's own ledger. */
export async function fill(from: number, families: number): Promise<number> {
  const tab = await openTab(true, () => {});
  await tab.serve(Array.from({ length: families }, (_, index) => from + index));
  const { receipts } = await tab.found();
  tab.close();
  return receipts.length;
}
