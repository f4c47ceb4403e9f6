import { useState } from 'react';
import { useT } from '#i18n/LanguageProvider.tsx';
import { Banner, StatusLine } from '#ui/Banner.tsx';
import { Button, ButtonRow } from '#ui/Button.tsx';

export type Way = 'print' | 'save';

export interface PaperButtonsProps {
  /** Makes the paper and hands it over. @returns what went wrong, and what to do */
  readonly make: (way: Way) => Promise<string | undefined>;
  /** After it was sent to the printer or saved. */
  readonly onDone?: ((way: Way) => void) | undefined;
  readonly isPrimary?: boolean | undefined;
  readonly printLabel?: string | undefined;
  /** Tells its buttons from those of other papers on the same page. */
  readonly name?: string | undefined;
}

/** Prints one paper, or saves its PDF where there is no printer. */
export function PaperButtons({ make, onDone, isPrimary = false, printLabel, name }: PaperButtonsProps) {
  const t = useT();
  const [doing, setDoing] = useState<Way>();
  const [done, setDone] = useState<Way>();
  const [trouble, setTrouble] = useState<string>();

  const start = async (way: Way) => {
    setDoing(way);
    setDone(undefined);
    setTrouble(undefined);
    const failure = await make(way);
    setDoing(undefined);
    setTrouble(failure);
    if (failure !== undefined) return;
    setDone(way);
    onDone?.(way);
  };
  const button = (way: Way, label: string, kind: 'primary' | 'secondary' | 'quiet') => (
    <Button
      kind={kind}
      icon={way === 'print' ? 'print' : 'file'}
      label={name && `${label}, ${name}`}
      onPress={() => void start(way)}
      pending={doing === way ? t('printing.making') : undefined}
    >
      {label}
    </Button>
  );
  return (
    <>
      <ButtonRow>
        {button('print', printLabel ?? t('printing.print'), isPrimary ? 'primary' : 'secondary')}
        {button('save', t('printing.save'), 'quiet')}
        <StatusLine>{done && t(`printing.done.${done}`)}</StatusLine>
      </ButtonRow>
      {trouble !== undefined && <Banner tone="amber" isLive title={trouble} />}
    </>
  );
}
