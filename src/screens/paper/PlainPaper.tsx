import { saveFile } from '#device/download.ts';
import { type PrintError, printPdf } from '#device/printer.ts';
import { ok, type Result } from '#domain/result.ts';
import { useT } from '#i18n/LanguageProvider.tsx';
import type { PageDescription } from '#paper/page.ts';
import type { PaperError } from '#paper/paperError.ts';
import { useServices } from '../services.tsx';
import { PaperButtons, type PaperProps, type Way } from './PaperButtons.tsx';
import { paperSentence } from './paperSentence.ts';

interface PlainPaperProps extends PaperProps {
  /** Described at the press of the button, as things stand then. */
  readonly paper: () => PageDescription;
}

/** Prints a paper that stands in no ledger, or saves its PDF: a guide, a sheet of the coordination. */
export function PlainPaper({ paper, ...buttons }: PlainPaperProps) {
  const t = useT();
  const { press } = useServices();
  const make = async (way: Way): Promise<Result<unknown, PaperError | PrintError>> => {
    const described = paper();
    const drawn = await press.draw(described);
    return drawn.ok ? handOver(drawn.value, `${described.title}.pdf`, way) : drawn;
  };
  return <PaperButtons {...buttons} make={make} sentence={(error) => paperSentence(error, t)} />;
}

async function handOver(pdf: Blob, name: string, way: Way) {
  if (way === 'print') return printPdf(pdf);
  await saveFile(pdf, name);
  return ok(undefined);
}
