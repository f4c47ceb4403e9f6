import { useState } from 'react';
import type { Result } from '#domain/result.ts';
import { useT } from '#i18n/LanguageProvider.tsx';
import { Banner, StatusLine } from '#ui/Banner.tsx';
import { Button, ButtonRow } from '#ui/Button.tsx';

export type Way = 'print' | 'save';

export interface PaperProps {
  /** After it was sent to the printer or saved. */
  readonly onDone?: ((way: Way) => void) | undefined;
  readonly isPrimary?: boolean | undefined;
  readonly printLabel?: string | undefined;
  /** Tells its buttons from those of other papers on the same page. */
  readonly name?: string | undefined;
}

interface PaperButtonsProps<E> extends PaperProps {
  /** Makes the paper and hands it over. */
  readonly make: (way: Way) => Promise<Result<unknown, E>>;
  /** What went wrong, and what to do. */
  readonly sentence: (error: E) => string;
}

/** Prints one paper, or saves its PDF where there is no printer. */
export function PaperButtons<E>(props: PaperButtonsProps<E>) {
  const { make, sentence, onDone, isPrimary = false, printLabel, name } = props;
  const t = useT();
  const [doing, setDoing] = useState<Way>();
  const [done, setDone] = useState<Way>();
  const [trouble, setTrouble] = useState<{ readonly error: E }>();

  const start = async (way: Way) => {
    setDoing(way);
    setDone(undefined);
    setTrouble(undefined);
    const made = await make(way);
    setDoing(undefined);
    if (!made.ok) return setTrouble({ error: made.error });
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
      {trouble && <Banner tone="amber" isLive title={sentence(trouble.error)} />}
    </>
  );
}
