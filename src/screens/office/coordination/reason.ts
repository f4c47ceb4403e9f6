import { useState } from 'react';
import { line } from '#domain/vocabulary/text.ts';
import { useT } from '#i18n/LanguageProvider.tsx';

/** The reason that goes with a decision: one line, never empty. */
export interface Reason {
  /** What its field takes. */
  readonly field: {
    readonly value: string;
    readonly onChange: (typed: string) => void;
    readonly errorMessage?: string;
  };
  /** As it is to be kept; undefined where it cannot be, which the field then says. */
  readonly take: () => string | undefined;
}

export function useReason(first: string): Reason {
  const t = useT();
  const [typed, setTyped] = useState(first);
  const [isWrong, setWrong] = useState(false);
  return {
    field: {
      value: typed,
      onChange: (value) => {
        setTyped(value);
        setWrong(false);
      },
      ...(isWrong && { errorMessage: t('coordination.reason.missing') }),
    },
    take: () => {
      const read = line.safeParse(typed.trim());
      setWrong(!read.success);
      return read.success ? read.data : undefined;
    },
  };
}
