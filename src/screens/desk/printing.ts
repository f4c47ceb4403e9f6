import { useCallback, useMemo } from 'react';
import { saveFile } from '#device/download.ts';
import { type PrintError, printPdf } from '#device/printer.ts';
import { schoolOf } from '#domain/campaign/lookup.ts';
import { keyPairFrom } from '#domain/chain/signing.ts';
import type { EventOf } from '#domain/events/events.ts';
import { type Enrolment, enrolmentOf } from '#domain/projections/register.ts';
import { invariant, ok, type Result } from '#domain/result.ts';
import type { ReceiptNumber } from '#domain/vocabulary/ids.ts';
import { trueInstant } from '#domain/vocabulary/time.ts';
import { stubCodes } from '#files/stubCode.ts';
import { stubOf } from '#files/stubLedger.ts';
import type { AppendError } from '#ledger/errors.ts';
import type { PageDescription } from '#paper/page.ts';
import type { PaperError } from '#paper/paperError.ts';
import { printedNumber } from '#paper/receipt/data.ts';
import { receiptOf } from '#paper/receipt/fromEnrolment.ts';
import { receiptPages } from '#paper/receipt.ts';
import { refusalSlipPages } from '#paper/refusalSlip.ts';
import { useServices } from '../services.tsx';
import { type DeskSession, useDesk } from './session.tsx';

export type PrintingError = PaperError | PrintError | AppendError;

/** A PDF that was made, under the name it is saved by. */
export interface Printout {
  readonly pdf: Blob;
  readonly name: string;
}

export interface Printing {
  /** Whether the opening check found a printer: receipts then print by themselves. */
  readonly hasPrinter: boolean;
  /** Records the copies, then makes one PDF of them. Copies after the first say DUPLICATA. */
  readonly receipts: (
    receipts: readonly ReceiptNumber[],
    options: { readonly english: boolean },
  ) => Promise<Result<Printout, PrintingError>>;
  readonly refusal: (event: EventOf<'VisitRefused'>) => Promise<Result<Printout, PrintingError>>;
  /** Any other paper of this desk. */
  readonly paper: (paper: PageDescription) => Promise<Result<Printout, PrintingError>>;
  readonly print: (printout: Printout) => Promise<Result<void, PrintError>>;
  readonly save: (printout: Printout) => void;
}

export function usePrinting(): Printing {
  const { press } = useServices();
  const session = useDesk();
  const { state, record } = session;

  const paper = useCallback(
    async (description: PageDescription): Promise<Result<Printout, PrintingError>> => {
      const drawn = await press.draw(description);
      return drawn.ok ? ok({ pdf: drawn.value, name: `${description.title}.pdf` }) : drawn;
    },
    [press],
  );

  const receipts = useCallback(
    async (
      numbers: readonly ReceiptNumber[],
      { english }: { readonly english: boolean },
    ): Promise<Result<Printout, PrintingError>> => {
      for (const receipt of numbers) {
        const recorded = await record({ type: 'PrintReceipt', receipt });
        if (!recorded.ok) return recorded;
      }
      return paper(await receiptPaper(session, numbers, english));
    },
    [session, record, paper],
  );

  const refusal = useCallback(
    (event: EventOf<'VisitRefused'>) => paper(refusalPaper(session, event)),
    [session, paper],
  );

  return useMemo(
    () => ({
      hasPrinter:
        state.status.opening?.checks.some(
          ({ check, state: found }) => check === 'printer' && found === 'green',
        ) ?? false,
      receipts,
      refusal,
      paper,
      print: ({ pdf }) => printPdf(pdf),
      save: ({ pdf, name }) => void saveFile(pdf, name),
    }),
    [state, receipts, refusal, paper],
  );
}

/** The receipts of one visit as one paper: overlapping prints are dropped by the browser. */
async function receiptPaper(
  session: DeskSession,
  numbers: readonly ReceiptNumber[],
  english: boolean,
): Promise<PageDescription> {
  const { state, campaignFile, identity } = session;
  const datas = await Promise.all(
    numbers.map(async (receipt) => {
      const enrolment = enrolmentOf(state.register, receipt);
      const stubCodes = await codesOf(session, enrolment);
      return receiptOf(campaignFile.campaign, identity, enrolment, {
        copy: enrolment.copies,
        english,
        stubCodes,
      });
    }),
  );
  const papers = datas.map(receiptPages);
  const [first] = papers;
  invariant(first, 'something is to be printed');
  return {
    ...first,
    title: datas.map((data) => printedNumber(data).replace('/', '_')).join(' '),
    pages: papers.flatMap(({ pages }) => pages),
  };
}

/** Of the line as it was recorded: what was corrected since stands on the stub in words. */
function codesOf(
  { ledger, secrets, state, campaignFile }: DeskSession,
  { receipt, seq }: Enrolment,
): Promise<string[]> {
  const line = ledger.lines()[seq - 1];
  const { opening } = state.status;
  invariant(line && opening, 'an enrolment stands in the ledger of an open desk');
  const stub = { ...stubOf(line, keyPairFrom(secrets.signing)), key: opening.key, proof: opening.proof };
  return stubCodes(receipt, stub, campaignFile.campaign.recipients);
}

function refusalPaper(
  { campaignFile, identity }: DeskSession,
  { body, at, agent, clockOffset }: EventOf<'VisitRefused'>,
): PageDescription {
  const { campaign } = campaignFile;
  const school = schoolOf(campaign, identity.school);
  invariant(school, 'a desk stands in a school of its campaign');
  return refusalSlipPages({
    training: campaign.training,
    town: campaign.town,
    title: campaign.title,
    school: { name: school.name },
    desk: `${identity.school}-${identity.letter}`,
    ticket: body.ticket,
    at: trueInstant(at, clockOffset),
    agent,
    bearer: body.bearer,
    refusal:
      body.rule === 'R9'
        ? {
            rule: 'R9',
            householdsCarried: campaign.rules.householdsCarried,
            ...(body.earlier && { earlier: body.earlier }),
          }
        : { rule: 'R11', school: (body.school && schoolOf(campaign, body.school)?.name) ?? '' },
    contact: campaign.notices.contact,
  });
}
