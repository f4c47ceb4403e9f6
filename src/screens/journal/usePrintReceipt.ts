import { useState } from 'react';
import type { ReceiptNumber } from '#domain/vocabulary/ids.ts';
import { type PrintingError, usePrinting } from '../desk/printing.ts';

export type Way = 'print' | 'save';

interface ReceiptPrinting {
  readonly make: (way: Way) => void;
  /** Under way. */
  readonly making: Way | undefined;
  /** What was sent to the printer or saved last. */
  readonly made: Way | undefined;
  readonly error: PrintingError | undefined;
}

/** Makes one more copy of a receipt, which the ledger counts, and prints it or saves it as a file. */
export function usePrintReceipt(receipt: ReceiptNumber, english: boolean): ReceiptPrinting {
  const printing = usePrinting();
  const [making, setMaking] = useState<Way>();
  const [made, setMade] = useState<Way>();
  const [error, setError] = useState<PrintingError>();

  const make = async (way: Way) => {
    setMaking(way);
    setMade(undefined);
    const failure = await deliver(way);
    setError(failure);
    setMade(failure ? undefined : way);
    setMaking(undefined);
  };

  const deliver = async (way: Way): Promise<PrintingError | undefined> => {
    const printout = await printing.receipts([receipt], { english });
    if (!printout.ok) return printout.error;
    if (way === 'save') return void printing.save(printout.value);
    const sent = await printing.print(printout.value);
    return sent.ok ? undefined : sent.error;
  };

  return { make: (way) => void make(way), making, made, error };
}
