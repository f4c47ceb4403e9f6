import { describe, expect, test, vi } from 'vitest';
import { drawPdf } from '#paper/drawing/drawPdf.ts';
import { createPress, type PressWorker } from '#paper/press.ts';
import { receiptPages } from '#paper/receipt.ts';
import type { Drawn, Order } from '#paper/worker.ts';
import { createChild, createReceipt } from './createReceipt.ts';
import { fonts } from './reading.ts';

/** A worker that draws at once, or fails as told. */
function createWorker(behaviour: 'draws' | 'fails' | 'breaks') {
  const events = new EventTarget();
  const seen: Order[] = [];
  let terminated = false;
  const worker: PressWorker = {
    postMessage: (message: unknown) => {
      const order = structuredClone(message) as Order;
      seen.push(order);
      queueMicrotask(() => {
        if (behaviour === 'breaks') {
          events.dispatchEvent(Object.assign(new Event('error'), { message: 'out of memory' }));
          return;
        }
        const drawn: Drawn['drawn'] =
          behaviour === 'draws'
            ? { ok: true, value: drawPdf(order.paper, fonts).buffer }
            : { ok: false, error: 'NotoSans-Bold.ttf: 404' };
        const data: Drawn = { order: order.order, drawn };
        events.dispatchEvent(new MessageEvent('message', { data }));
      });
    },
    addEventListener: events.addEventListener.bind(events),
    terminate: () => {
      terminated = true;
    },
  };
  return { worker, seen, wasTerminated: () => terminated };
}

const receipt = receiptPages(createReceipt());

describe('the press', () => {
  test('draws in its worker, each answer to its own order', async () => {
    const { worker } = createWorker('draws');
    const press = createPress(() => worker);
    const [one, two] = await Promise.all([
      press.draw(receipt),
      press.draw(receiptPages(createReceipt({ copy: 2 }))),
    ]);
    if (!one.ok || !two.ok) throw new Error('both are drawn');
    expect(one.value.type).toBe('application/pdf');
    expect(Buffer.from(await one.value.arrayBuffer())).toEqual(Buffer.from(drawPdf(receipt, fonts)));
    expect(two.value.size).not.toBe(one.value.size);
  });

  test('does not draw what the font cannot show', async () => {
    const { worker, seen } = createWorker('draws');
    const press = createPress(() => worker);
    const result = await press.draw(
      receiptPages(createReceipt({ children: [createChild({ firstName: '李娜' })] })),
    );
    expect(result).toMatchObject({ ok: false, error: { type: 'MissingGlyphs', characters: ['李', '娜'] } });
    expect(seen).toEqual([]);
  });

  test('says why a drawing failed', async () => {
    const press = createPress(() => createWorker('fails').worker);
    expect(await press.draw(receipt)).toEqual({
      ok: false,
      error: { type: 'PressFailed', detail: 'NotoSans-Bold.ttf: 404' },
    });
  });

  test('replaces a worker that broke', async () => {
    const broken = createWorker('breaks');
    const workers = [broken.worker, createWorker('draws').worker];
    const press = createPress(() => workers.shift() as PressWorker);
    expect(await press.draw(receipt)).toEqual({
      ok: false,
      error: { type: 'PressFailed', detail: 'out of memory' },
    });
    expect(broken.wasTerminated()).toBe(true);
    expect((await press.draw(receipt)).ok).toBe(true);
  });

  test('warming starts the worker at once, and draws receipts of nobody while all is idle', async () => {
    const { worker, seen } = createWorker('draws');
    let started = 0;
    const waiting: (() => void)[] = [];
    const press = createPress(
      () => {
        started++;
        return worker;
      },
      () => new Promise((resolve) => waiting.push(resolve)),
    );
    expect(started).toBe(0);
    press.warm();
    expect(started).toBe(1);
    expect(seen.map(({ paper }) => paper.pages.length)).toEqual([0]);
    await vi.waitFor(() => expect(waiting).toHaveLength(1));
    expect(seen).toHaveLength(1);
    waiting[0]?.();
    await vi.waitFor(() => expect(waiting).toHaveLength(2));
    expect(seen).toHaveLength(2);
    expect(seen[1]?.paper.pages).toHaveLength(1);
    expect(seen[1]?.paper.pages[0]?.map(({ kind }) => kind)).toContain('squares');
  });

  test('a batch goes to the worker part by part, one document after the other', async () => {
    const { worker, seen } = createWorker('draws');
    const press = createPress(() => worker);
    const file = (fileName: string) => ({ fileName, parts: () => Array.from({ length: 20 }, () => receipt) });
    const made: string[] = [];
    for await (const { fileName, printed } of press.batch([file('a.pdf'), file('b.pdf')])) {
      if (printed.ok) made.push(fileName);
    }
    expect(made).toEqual(['a.pdf', 'b.pdf']);
    expect(seen.map(({ part }) => part)).toEqual([
      { document: 1, is: 'more' },
      { document: 1, is: 'last' },
      { document: 2, is: 'more' },
      { document: 2, is: 'last' },
    ]);
    expect(seen.map(({ paper }) => paper.pages.length)).toEqual([16, 4, 16, 4]);
  });
});
