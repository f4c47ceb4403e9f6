import { useEffect, useRef } from 'react';
import { initials } from '#domain/vocabulary/ids.ts';
import { useT } from '#i18n/LanguageProvider.tsx';
import { TextField } from '#ui/TextField.tsx';

interface AgentFieldProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** How often the desk was to be opened without them. */
  readonly timesMissed: number;
  readonly onEnter: () => void;
}

/** The agent's initials, in capitals whatever is typed. */
export function AgentField({ value, onChange, timesMissed, onEnter }: AgentFieldProps) {
  const t = useT();
  const field = useRef<HTMLInputElement & HTMLTextAreaElement>(null);
  const isWrong = timesMissed > 0 && !initials.safeParse(value).success;
  useEffect(() => {
    if (timesMissed > 0) field.current?.focus();
  }, [timesMissed]);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        onEnter();
      }}
    >
      <TextField
        label={t('opening.agent.initials')}
        hint={t('opening.agent.hint')}
        value={value}
        onChange={(typed) => onChange(typed.toUpperCase().replace(/[^\p{L}]/gu, ''))}
        width="medium"
        maxLength={4}
        ref={field}
        {...(isWrong && { errorMessage: t('opening.agent.missing') })}
      />
    </form>
  );
}
