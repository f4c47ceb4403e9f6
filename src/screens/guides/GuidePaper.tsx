import { useState } from 'react';
import { saveFile } from '#device/download.ts';
import { type PrintError, printPdf } from '#device/printer.ts';
import { ok, type Result } from '#domain/result.ts';
import { useT } from '#i18n/LanguageProvider.tsx';
import type { Translate } from '#i18n/translate.ts';
import type { PageDescription } from '#paper/page.ts';
import type { PaperError } from '#paper/press.ts';
import { Banner, StatusLine } from '#ui/Banner.tsx';
import { Button, ButtonRow } from '#ui/Button.tsx';
import { useServices } from '../services.tsx';

type Way = 'print' | 'save';

/** Prints one guide, or saves its PDF. */
export function GuidePaper({
  paper,
  name,
}: {
  readonly paper: () => PageDescription;
  /** Tells its buttons from those of the other guides. */
  readonly name: string;
}) {
  const t = useT();
  const { press } = useServices();
  const [doing, setDoing] = useState<Way>();
  const [done, setDone] = useState('');
  const [trouble, setTrouble] = useState<string>();

  const make = async (way: Way) => {
    setDoing(way);
    setDone('');
    setTrouble(undefined);
    const described = paper();
    const drawn = await press.draw(described);
    const delivered = drawn.ok ? await deliver(drawn.value, `${described.title}.pdf`, way) : drawn;
    setDoing(undefined);
    if (!delivered.ok) setTrouble(sentenceOf(delivered.error, t));
    else setDone(t(`quickGuide.page.${way}.done`));
  };
  const button = (way: Way, label: string) => (
    <Button
      icon={way === 'print' ? 'print' : 'file'}
      label={`${label}, ${name}`}
      kind={way === 'print' ? 'secondary' : 'quiet'}
      onPress={() => void make(way)}
      pending={doing === way ? t('desk.paper.making') : undefined}
    >
      {label}
    </Button>
  );

  return (
    <>
      <ButtonRow>
        {button('print', t('desk.paper.print'))}
        {button('save', t('desk.paper.save'))}
        <StatusLine>{done}</StatusLine>
      </ButtonRow>
      {trouble !== undefined && <Banner tone="amber" isLive title={trouble} />}
    </>
  );
}

async function deliver(pdf: Blob, name: string, way: Way): Promise<Result<void, PrintError>> {
  if (way === 'print') return printPdf(pdf);
  await saveFile(pdf, name);
  return ok(undefined);
}

function sentenceOf(error: PaperError | PrintError, t: Translate): string {
  switch (error.type) {
    case 'MissingGlyphs':
      return t('printing.MissingGlyphs', {
        characters: error.characters.join(' '),
        where: error.where.join(' / '),
      });
    case 'PressFailed':
      return t('quickGuide.page.failed', { detail: error.detail });
    default:
      return t(`printing.${error.type}`);
  }
}
