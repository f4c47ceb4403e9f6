import { readFile } from 'node:fs/promises';
import { setTimeout } from 'node:timers/promises';
import type { CDPSession, Page } from '@playwright/test';
import { CounterPage } from '../../e2e/pages/counter.ts';
import { UnlockPage } from '../../e2e/pages/unlocking.ts';
import '../../src/i18n/allWords.ts';
import { drawPdf } from '../../src/paper/drawing/drawPdf.ts';
import { readFonts } from '../../src/paper/drawing/embeddedFonts.ts';
import { receiptPages } from '../../src/paper/receipt.ts';
import { createChild, createHousehold } from '../../tests/builders/household.ts';
import { createReceipt } from '../../tests/paper/createReceipt.ts';
import { firstPage } from '../harness/browser.ts';
import { reachable } from '../harness/heap.ts';
import { type InUse, inUse, objectsInUse } from '../harness/inUse.ts';
import type { Job } from '../harness/job.ts';
import { openDesk, productLaptop } from '../harness/product.ts';

/** PREAU_BENCH_VISITS says otherwise. */
const VISITS = { full: 1000, short: 100 };
const RECEIPTS = 1000;
const WARMING = 5;

export const memory: Job = {
  title: 'what a morning leaves behind in memory',
  run: async ({ short }) => {
    const visits = Number(process.env.PREAU_BENCH_VISITS ?? VISITS[short ? 'short' : 'full']);
    const laptop = await productLaptop();
    const context = await laptop.profile.open();
    const page = firstPage(context);
    const address = await openDesk(page);
    await new CounterPage(page).record.waitFor();
    // The screens on which a desk is opened leave something too, once: it is not of the visits.
    await reopen(page, address);
    const session = await context.newCDPSession(page);
    // What is loaded and compiled with the first visits is no part of a morning's growth.
    for (let ticket = 1; ticket <= WARMING; ticket += 1) await serve(page, ticket);
    const before = await taken(session);
    const last = WARMING + visits;
    for (let ticket = WARMING + 1; ticket <= last; ticket += 1) await serve(page, ticket);
    const after = await taken(session);
    // The same desk, its ledger read from the disk: what is more than that was left behind.
    await reopen(page, address);
    for (let ticket = last + 1; ticket <= last + WARMING; ticket += 1) await serve(page, ticket);
    const fresh = await taken(session);
    await laptop.close();

    const receipts = await receiptsLeave();
    const megabytes = ({ bytes, objects }: Taken) =>
      `${(objects / 1e6).toFixed(2)} MB (with compiled code ${(bytes / 1e6).toFixed(1)})`;
    return {
      tables: [],
      checks: [
        {
          what: 'left behind per visit, beyond what the ledger itself takes',
          is: (after.objects - fresh.objects) / visits / 1000,
          atMost: 1,
          unit: ' kB',
        },
        {
          what: 'elements left behind per visit',
          is: (after.nodes - fresh.nodes) / visits,
          atMost: 0.1,
          unit: '',
        },
        {
          what: `left behind per receipt drawn, of ${RECEIPTS}`,
          is: receipts / 1000,
          atMost: 0.1,
          unit: ' kB',
        },
      ],
      facts: [
        `${visits} visits through the screens, each recorded and its receipt drawn, after ${WARMING} to warm up. Objects and texts after collecting garbage: ${megabytes(before)} before them, ${megabytes(after)} after the last, ${megabytes(fresh)} when the same desk was opened again and had served ${WARMING} more.`,
        `Elements: ${before.nodes}, ${after.nodes}, ${fresh.nodes}; listeners: ${before.listeners}, ${after.listeners}, ${fresh.listeners}.`,
      ],
    };
  },
};

interface Taken extends InUse {
  readonly objects: number;
}

async function taken(session: CDPSession): Promise<Taken> {
  // The last screen left is let go of some seconds later, whatever holds it: announcements stand for seven.
  await setTimeout(10_000);
  return { objects: await objectsInUse(session), ...(await inUse(session)) };
}

async function reopen(page: Page, address: string): Promise<void> {
  await page.goto('about:blank');
  await page.goto(address);
  await new UnlockPage(page).open();
  await new CounterPage(page).record.waitFor();
}

async function serve(page: Page, ticket: number): Promise<void> {
  const desk = new CounterPage(page);
  const own = createHousehold(`Famille ${ticket}`, {
    phone: `07${String(ticket).padStart(8, '0')}`,
    children: [createChild(`Enfant ${ticket}`)],
  });
  await desk.serve({ ticket, own });
  const download = page.waitForEvent('download');
  await desk.saveAsPdf.click();
  await (await download).delete();
  await desk.nextFamily();
}

/** Bytes that each leaves behind in the thread that draws. */
async function receiptsLeave(): Promise<number> {
  const fontNamed = (name: string) => readFile(`../src/paper/font/NotoSans-${name}.ttf`);
  const fonts = readFonts({ regular: await fontNamed('Regular'), bold: await fontNamed('Bold') });
  const draw = (times: number) => {
    for (let ticket = 1; ticket <= times; ticket += 1) {
      drawPdf(receiptPages(createReceipt({ ticket: ticket as never })), fonts);
    }
  };
  // For some two thousand receipts the engine goes on learning, which ends.
  draw(3 * RECEIPTS);
  const before = await reachable();
  draw(RECEIPTS);
  return ((await reachable()) - before) / RECEIPTS;
}
