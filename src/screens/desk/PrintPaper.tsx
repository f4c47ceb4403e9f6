import type { PageDescription } from '#paper/page.ts';
import { PaperButtons, type PaperButtonsProps, type Way } from '../paper/PaperButtons.tsx';
import { usePrinting } from './printing.ts';
import { printingSentence } from './printingSentence.ts';
import { useWords } from './words.ts';

interface PrintPaperProps extends Omit<PaperButtonsProps, 'make'> {
  /** Described at the press of the button, as things stand then. */
  readonly paper: () => PageDescription;
}

/** Prints a paper of the desk, or saves its PDF where there is no printer. */
export function PrintPaper({ paper, ...buttons }: PrintPaperProps) {
  const words = useWords();
  const printing = usePrinting();
  const make = async (way: Way) => {
    const made = await printing.paper(paper());
    if (!made.ok) return printingSentence(made.error, words);
    if (way === 'save') return void printing.save(made.value);
    const sent = await printing.print(made.value);
    return sent.ok ? undefined : printingSentence(sent.error, words);
  };
  return <PaperButtons {...buttons} make={make} />;
}
