import { jsPDF } from 'jspdf';
import { expect, test, vi } from 'vitest';

interface Filters {
  processDataByFilters: (data: string, filters: readonly string[]) => { data: string; reverseChain: string };
}

const plugin = jsPDF.API as unknown as Filters;

test('streams are packed as jsPDF packs them, by another function', async () => {
  const itsOwn = plugin.processDataByFilters;
  vi.resetModules();
  await import('#paper/drawing/packing.ts');
  const ours = plugin.processDataByFilters;
  expect(ours).not.toBe(itsOwn);
  const stream = Array.from({ length: 30_000 }, (_, index) => String.fromCharCode((index * index) % 251));
  for (const data of ['', 'BT (\u0000\u0003) Tj ET', stream.join('')]) {
    for (const filters of [['FlateEncode'], [], ['ASCIIHexEncode']]) {
      expect(ours(data, filters)).toEqual(itsOwn(data, filters));
    }
  }
});
