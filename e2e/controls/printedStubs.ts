import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from '@playwright/test';
import { jsPDF } from 'jspdf';
import '../../src/i18n/allWords.ts';
import { keyPairFrom } from '../../src/domain/chain/signing.ts';
import type { ReceiptNumber } from '../../src/domain/vocabulary/ids.ts';
import { stubCodes } from '../../src/files/stubCode.ts';
import { stubOf } from '../../src/files/stubLedger.ts';
import { drawPdf } from '../../src/paper/drawing/drawPdf.ts';
import { readFonts } from '../../src/paper/drawing/embeddedFonts.ts';
import { receiptOf } from '../../src/paper/receipt/fromEnrolment.ts';
import { receiptPages } from '../../src/paper/receipt.ts';
import type { TestDesk } from '../../tests/builders/desk.ts';

/** Receipts as they lie on the table when a laptop is gone, and what a copier or a telephone makes of them. */

/** The stub's half of a receipt as it comes out of the printer: a JPEG of 200 dots per inch. */
export type Stub = Buffer;

/** The papers that a desk printed for these receipts, drawn as the desk draws them. */
export async function printedReceipts(desk: TestDesk, receipts: readonly ReceiptNumber[]): Promise<Buffer> {
  const papers = await Promise.all(receipts.map((receipt) => paperOf(desk, receipt)));
  const [first] = papers;
  if (!first) throw new Error('No receipt, no paper');
  return Buffer.from(drawPdf({ ...first, pages: papers.flatMap(({ pages }) => pages) }, fonts));
}

async function paperOf(desk: TestDesk, receipt: ReceiptNumber) {
  const { identity, ledger, state } = desk;
  const { campaign } = desk.campaign;
  const enrolment = desk.enrolment(receipt);
  const line = ledger.lines()[enrolment.seq - 1];
  const { opening } = state.status;
  if (!line || !opening) throw new Error('An enrolment stands in the ledger of an open desk');
  const keys = keyPairFrom(new Uint8Array(32).fill(identity.letter.charCodeAt(0)));
  const stub = { ...stubOf(line, keys), key: opening.key, proof: opening.proof };
  const codes = await stubCodes(receipt, stub, campaign.recipients);
  return receiptPages(
    receiptOf(campaign, identity, enrolment, { copy: 1, english: false, stubCodes: codes }),
  );
}

const font = (name: string) =>
  new Uint8Array(readFileSync(new URL(`../../src/paper/font/${name}`, import.meta.url)));
const fonts = readFonts({ regular: font('NotoSans-Regular.ttf'), bold: font('NotoSans-Bold.ttf') });

/** @param receipts a PDF of receipts, one page each; cut along their middle */
export function stubsCutFrom(receipts: Buffer): Stub[] {
  const folder = mkdtempSync(join(tmpdir(), 'preau-stubs-'));
  try {
    writeFileSync(join(folder, 'receipts.pdf'), receipts);
    const half = ['-x', '0', '-y', '1169', '-W', '1654', '-H', '1170'];
    execFileSync('pdftoppm', ['-r', '200', '-gray', '-jpeg', ...half, 'receipts.pdf', 'stub'], {
      cwd: folder,
    });
    const names = readdirSync(folder).filter((name) => name.endsWith('.jpg'));
    return names.sort().map((name) => readFileSync(join(folder, name)));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** A page that shows stubs as the glass of a copier or a lens sees them. */
export class Table {
  private constructor(private readonly page: Page) {}

  static async open(browser: Browser): Promise<Table> {
    return new Table(await (await browser.newContext()).newPage());
  }

  /** An A4 page of two stubs at 200 dots per inch, askew, soft and grey. @returns a JPEG */
  async copied(stubs: readonly Stub[], degrees: number): Promise<Buffer> {
    return this.taken(
      { width: 1654, height: 2339, quality: 60 },
      `body { background: #e8e8e4 }
       img { display: block; width: 1654px; transform: rotate(${degrees}deg); filter: blur(0.6px) contrast(0.8) }`,
      stubs,
    );
  }

  /** One stub on a desk, from aslant, in bad light, by a telephone of 7 million points. @returns a JPEG */
  async photographed(stub: Stub, degrees: number): Promise<Buffer> {
    return this.taken(
      { width: 3000, height: 2250, quality: 75 },
      `body { background: #6d5c4a; display: grid; place-items: center; height: 2250px; perspective: 5000px }
       img { width: 2625px; transform: rotateX(14deg) rotateZ(${degrees}deg);
             filter: blur(0.8px) brightness(0.85) contrast(0.75) }
       body::after { content: ''; position: fixed; inset: 0;
             background: linear-gradient(100deg, rgb(0 0 0 / 0), rgb(0 0 0 / 0.45)) }`,
      [stub],
    );
  }

  close(): Promise<void> {
    return this.page.context().close();
  }

  private async taken(
    { width, height, quality }: { width: number; height: number; quality: number },
    style: string,
    stubs: readonly Stub[],
  ): Promise<Buffer> {
    await this.page.setViewportSize({ width, height });
    const images = stubs.map((stub) => `<img src="data:image/jpeg;base64,${stub.toString('base64')}">`);
    await this.page.setContent(`<style>body { margin: 0 } ${style}</style>${images.join('')}`);
    return this.page.screenshot({ type: 'jpeg', quality });
  }
}

/** What a copier sends: a PDF with one JPEG a page. */
export function scannedPdf(pages: readonly Buffer[]): Buffer {
  const pdf = new jsPDF({ format: 'a4', unit: 'mm' });
  for (const [index, jpeg] of pages.entries()) {
    if (index > 0) pdf.addPage();
    pdf.addImage(new Uint8Array(jpeg), 'JPEG', 0, 0, 210, 297);
  }
  return Buffer.from(pdf.output('arraybuffer'));
}
