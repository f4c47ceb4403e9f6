import { useEffect, useRef, useState } from 'react';
import type { DeskPassphrase, DeskPassphraseError } from '#domain/keys/deskPassphrase.ts';
import type { Result } from '#domain/result.ts';
import { useT } from '#i18n/LanguageProvider.tsx';
import { passphraseSentence } from '#i18n/sentences/files.ts';
import { Section } from '#ui/Section.tsx';
import { TextField } from '#ui/TextField.tsx';

interface PassphraseStepProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly read: Result<DeskPassphrase, DeskPassphraseError>;
  /** How often the desk was to be opened without it. */
  readonly timesMissed: number;
}

/** The six words of the slip, which from now on lock and unlock this desk. */
export function PassphraseStep({ value, onChange, read, timesMissed }: PassphraseStepProps) {
  const t = useT();
  const field = useRef<HTMLInputElement & HTMLTextAreaElement>(null);
  const [isLeft, setLeft] = useState(false);
  useEffect(() => {
    if (timesMissed > 0) field.current?.focus();
  }, [timesMissed]);
  const isShown = timesMissed > 0 || (isLeft && value.trim() !== '');
  return (
    <Section number={3} title={t('unlock.step.title')}>
      <TextField
        label={t('unlock.words')}
        hint={read.ok ? t('unlock.step.good') : t('unlock.words.hint')}
        value={value}
        onChange={(typed) => {
          setLeft(false);
          onChange(typed);
        }}
        onBlur={() => setLeft(true)}
        ref={field}
        {...(isShown && !read.ok && { errorMessage: passphraseSentence(read.error, t) })}
      />
    </Section>
  );
}
