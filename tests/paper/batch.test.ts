import { describe, expect, test } from 'vitest';
import type { Result } from '#domain/result.ts';
import {
  type BatchPaper,
  type BatchProgress,
  inOnePart,
  type PrintedFile,
  printBatch,
} from '#paper/batch.ts';
import type { FormFor } from '#paper/campaign/form/data.ts';
import { reservationFormPages, reservationFormParts } from '#paper/campaign/reservationForm.ts';
import { type OpenPdf, openPdf } from '#paper/drawing/drawPdf.ts';
import type { PageDescription } from '#paper/page.ts';
import type { PaperError } from '#paper/paperError.ts';
import type { DocumentPart } from '#paper/worker.ts';
import { createCampaignPaper, JVE } from './createCampaignPaper.ts';
import { fonts, readPdf, wordsOf } from './reading.ts';

const paper = createCampaignPaper();
const pupils = (count: number): FormFor[] =>
  Array.from({ length: count }, (_, index) => ({
    type: 'pupil',
    pupil: { number: index + 1, lastName: 'Le Gall', firstName: `Alice ${index + 1}`, level: 'CE1' },
  }));
const forms = (count: number, fileName = 'fiches-JVE.pdf'): BatchPaper => ({
  fileName,
  parts: () => reservationFormParts(paper, JVE, pupils(count)),
});

/** What the worker does with the parts, without the worker; `failing` breaks the part of that number. */
function createDrawer(failing?: number) {
  const open = new Map<number, OpenPdf>();
  let most = 0;
  let calls = 0;
  const send = async (
    part: PageDescription,
    { document, is }: DocumentPart,
  ): Promise<Result<Blob, PaperError>> => {
    calls++;
    if (calls === failing) return { ok: false, error: { type: 'PressFailed', detail: 'out of memory' } };
    if (is === 'dropped') {
      open.delete(document);
      return { ok: true, value: new Blob([]) };
    }
    const pdf = open.get(document) ?? openPdf(part, fonts);
    open.set(document, pdf);
    most = Math.max(most, open.size);
    pdf.add(part.pages);
    if (is === 'more') return { ok: true, value: new Blob([]) };
    open.delete(document);
    return { ok: true, value: new Blob([pdf.finish()]) };
  };
  return { send, left: () => open.size, most: () => most, calls: () => calls };
}

async function collect(files: AsyncGenerator<PrintedFile>): Promise<PrintedFile[]> {
  const all: PrintedFile[] = [];
  for await (const file of files) all.push(file);
  return all;
}

const counter = () => {
  let count = 0;
  return () => ++count;
};

describe('a batch', () => {
  test('one file per paper, in order, each form in it, with one document open at a time', async () => {
    const drawer = createDrawer();
    const seen: BatchProgress[] = [];
    const batch = [
      forms(20),
      inOnePart('une.pdf', () => reservationFormPages(paper, JVE)),
      forms(3, 'b.pdf'),
    ];
    const files = await collect(
      printBatch(batch, drawer.send, counter(), { onProgress: (progress) => seen.push(progress) }),
    );
    expect(files.map(({ fileName }) => fileName)).toEqual(['fiches-JVE.pdf', 'une.pdf', 'b.pdf']);
    const [first] = files;
    if (!first?.printed.ok) throw new Error('the first file is printed');
    const read = await readPdf(new Uint8Array(await first.printed.value.arrayBuffer()));
    expect(read.pages).toHaveLength(40);
    for (let number = 1; number <= 20; number++) {
      expect(read.pages.join(' ')).toContain(`JVE-${String(number).padStart(3, '0')}`);
    }
    expect(drawer.most()).toBe(1);
    expect(drawer.left()).toBe(0);
    expect(seen.map(({ pagesDone }) => pagesDone)).toEqual([16, 32, 40, 2, 6]);
    expect(seen.map(({ filesDone }) => filesDone)).toEqual([0, 0, 0, 1, 2]);
  });

  test('the words of a form are the same alone and among others', () => {
    const [first] = reservationFormParts(paper, JVE, pupils(1));
    const [form] = pupils(1);
    if (!first || !form) throw new Error('there is a form');
    expect(wordsOf(first)).toBe(wordsOf(reservationFormPages(paper, JVE, form)));
  });

  test('called off: nothing more is drawn, and the open document is forgotten', async () => {
    const drawer = createDrawer();
    const cancel = new AbortController();
    const files = await collect(
      printBatch([forms(3, 'a.pdf'), forms(200), forms(200)], drawer.send, counter(), {
        signal: cancel.signal,
        onProgress: ({ fileName, pagesDone }) => {
          if (fileName === 'fiches-JVE.pdf' && pagesDone >= 32) cancel.abort();
        },
      }),
    );
    expect(files.map(({ fileName }) => fileName)).toEqual(['a.pdf']);
    expect(drawer.left()).toBe(0);
    expect(drawer.calls()).toBe(1 + 2 + 1);
  });

  test('when nobody asks for more, nothing more is laid out', async () => {
    let laidOut = 0;
    const lazy = (fileName: string) =>
      inOnePart(fileName, () => {
        laidOut++;
        return reservationFormPages(paper, JVE);
      });
    for await (const { fileName } of printBatch(
      [lazy('a'), lazy('b'), lazy('c')],
      createDrawer().send,
      counter(),
    )) {
      if (fileName === 'b') break;
    }
    expect(laidOut).toBe(2);
  });

  test('sixteen pages go at a time; while they are drawn the next ones are laid out, and no more', async () => {
    const happened: string[] = [];
    const drawer = createDrawer();
    let laidOut = 0;
    const parts = function* () {
      for (const part of reservationFormParts(paper, JVE, pupils(28))) {
        laidOut += part.pages.length;
        yield part;
      }
    };
    const send: typeof drawer.send = async (part, order) => {
      happened.push(`${part.pages.length} sent of ${laidOut}`);
      await new Promise((resolve) => setTimeout(resolve));
      const drawn = await drawer.send(part, order);
      happened.push(`drawn with ${laidOut}`);
      return drawn;
    };
    await collect(printBatch([{ fileName: 'a.pdf', parts }], send, counter()));
    expect(happened).toEqual([
      '16 sent of 32',
      'drawn with 48',
      '16 sent of 48',
      'drawn with 56',
      '16 sent of 56',
      'drawn with 56',
      '8 sent of 56',
      'drawn with 56',
    ]);
  });

  test.each([2, 3])(
    'a file that fails at part %i of 3 says why, and the others are made',
    async (failing) => {
      const drawer = createDrawer(failing);
      const files = await collect(
        printBatch([forms(20, 'a.pdf'), forms(2, 'b.pdf')], drawer.send, counter()),
      );
      expect(files.map(({ printed }) => printed.ok)).toEqual([false, true]);
      expect(drawer.left()).toBe(0);
    },
  );
});
