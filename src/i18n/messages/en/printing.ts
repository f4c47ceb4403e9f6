import type { printing as printingFr } from '../fr/printing.ts';

/** Printing a paper, or saving its PDF. */
export const printing: Record<keyof typeof printingFr, string> = {
  'printing.print': 'Print',
  'printing.save': 'Save as PDF',
  'printing.making': 'Laying out…',
  'printing.done.print': 'Sent to the printer.',
  'printing.done.save': 'PDF saved.',
  'printing.MissingGlyphs':
    'The printing font lacks {characters} (in “{where}”). Replace these characters, then try again.',
  'printing.PressFailed': 'The document could not be made ({detail}). Try again.',
  'printing.receipt.MissingGlyphs':
    'The printing font lacks {characters} (in “{where}”). Nothing is half printed: copy the number by hand.',
  'printing.receipt.PressFailed':
    'The document could not be made ({detail}). Try again; the enrolment itself is recorded.',
  'printing.NoPdfViewer': 'This browser does not print by itself. Save the PDF, then print it.',
  'printing.PrintStuck': 'Nothing was sent to the printer. Try again, or save the PDF.',
};
