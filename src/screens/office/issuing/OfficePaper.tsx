import { useState } from 'react';
import { saveFile } from '#device/download.ts';
import { printPdf } from '#device/printer.ts';
import { useT } from '#i18n/LanguageProvider.tsx';
import type { PageDescription } from '#paper/page.ts';
import { Banner } from '#ui/Banner.tsx';
import { Button, ButtonRow } from '#ui/Button.tsx';
import { useServices } from '../../services.tsx';
import { usePaperSentence } from './paperSentence.ts';

interface OfficePaperProps {
  readonly paper: () => PageDescription;
  /** After it was sent to the printer or saved. */
  readonly onDone?: () => void;
  readonly printLabel: string;
  readonly isPrimary?: boolean;
}

/** Prints one paper of the coordination, or saves its PDF. */
export function OfficePaper({ paper, onDone, printLabel, isPrimary = false }: OfficePaperProps) {
  const t = useT();
  const { press } = useServices();
  const sentence = usePaperSentence();
  const [doing, setDoing] = useState<'print' | 'save'>();
  const [trouble, setTrouble] = useState<string>();

  const make = async (way: 'print' | 'save') => {
    setDoing(way);
    setTrouble(undefined);
    const described = paper();
    const drawn = await press.draw(described);
    const sent = drawn.ok ? await deliver(drawn.value, described.title, way) : drawn;
    setDoing(undefined);
    if (sent.ok) onDone?.();
    else setTrouble(sentence(sent.error));
  };

  return (
    <>
      <ButtonRow>
        <Button
          kind={isPrimary ? 'primary' : 'secondary'}
          icon="print"
          onPress={() => void make('print')}
          pending={doing === 'print' ? t('desk.paper.making') : undefined}
        >
          {printLabel}
        </Button>
        <Button
          kind="quiet"
          onPress={() => void make('save')}
          pending={doing === 'save' ? t('desk.paper.making') : undefined}
        >
          {t('desk.paper.save')}
        </Button>
      </ButtonRow>
      {trouble !== undefined && <Banner tone="amber" isLive title={trouble} />}
    </>
  );
}

async function deliver(pdf: Blob, title: string, way: 'print' | 'save') {
  if (way === 'print') return printPdf(pdf);
  await saveFile(pdf, `${title}.pdf`);
  return { ok: true } as const;
}
