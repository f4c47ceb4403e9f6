import type { Result } from '#domain/result.ts';
import type { PageDescription } from '#paper/page.ts';
import { PaperButtons, type PaperProps, type Way } from '../paper/PaperButtons.tsx';
import { type PrintingError, usePrinting } from './printing.ts';
import { printingSentence } from './printingSentence.ts';
import { useWords } from './words.ts';

interface PrintPaperProps extends PaperProps {
  /** Described at the press of the button, as things stand then. */
  readonly paper: () => PageDescription;
}

/** Prints a paper of the desk, or saves its PDF where there is no printer. */
export function PrintPaper({ paper, ...buttons }: PrintPaperProps) {
  const words = useWords();
  const printing = usePrinting();
  const make = async (way: Way): Promise<Result<unknown, PrintingError>> => {
    const made = await printing.paper(paper());
    if (!made.ok) return made;
    if (way === 'print') return printing.print(made.value);
    printing.save(made.value);
    return made;
  };
  return <PaperButtons {...buttons} make={make} sentence={(error) => printingSentence(error, words)} />;
}
