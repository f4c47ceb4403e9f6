import { useState } from 'react';
import type { PageDescription } from '#paper/page.ts';
import { Banner } from '#ui/Banner.tsx';
import { Button, ButtonRow } from '#ui/Button.tsx';
import { type Printout, usePrinting } from './printing.ts';
import { printingSentence } from './printingSentence.ts';
import { useWords } from './words.ts';

export interface PrintPaperProps {
  /** Described at the press of the button, as things stand then. */
  readonly paper: () => PageDescription;
  /** After it was sent to the printer or saved. */
  readonly onDone?: (() => void) | undefined;
  readonly isPrimary?: boolean | undefined;
}

/** Prints a paper of the desk, or saves its PDF where there is no printer. */
export function PrintPaper({ paper, onDone, isPrimary = false }: PrintPaperProps) {
  const words = useWords();
  const { t } = words;
  const printing = usePrinting();
  const [doing, setDoing] = useState<'print' | 'save'>();
  const [trouble, setTrouble] = useState<string>();

  const make = async (way: 'print' | 'save') => {
    setDoing(way);
    setTrouble(undefined);
    const made = await printing.paper(paper());
    const sent = made.ok ? await deliver(made.value, way) : made;
    setDoing(undefined);
    if (sent.ok) onDone?.();
    else setTrouble(printingSentence(sent.error, words));
  };
  const deliver = async (printout: Printout, way: 'print' | 'save') => {
    if (way === 'print') return printing.print(printout);
    printing.save(printout);
    return { ok: true } as const;
  };
  const pending = t('desk.paper.making');
  return (
    <>
      <ButtonRow>
        <Button
          kind={isPrimary ? 'primary' : 'secondary'}
          icon="print"
          onPress={() => void make('print')}
          pending={doing === 'print' ? pending : undefined}
        >
          {t('desk.paper.print')}
        </Button>
        <Button
          kind="quiet"
          onPress={() => void make('save')}
          pending={doing === 'save' ? pending : undefined}
        >
          {t('desk.paper.save')}
        </Button>
      </ButtonRow>
      {trouble !== undefined && <Banner tone="amber" isLive title={trouble} />}
    </>
  );
}
