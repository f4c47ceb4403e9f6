import { type FormEvent, useEffect, useRef, useState } from 'react';
import { Banner } from '#ui/Banner.tsx';
import { Button, ButtonRow } from '#ui/Button.tsx';
import { FigureField } from '#ui/FigureField.tsx';
import { FieldRow, Section } from '#ui/Section.tsx';
import { TextField } from '#ui/TextField.tsx';
import { useDesk } from '../desk/session.tsx';
import { useWords } from '../desk/words.ts';
import { readTickets } from './ticketRanges.ts';
import { useDeclaration } from './useDeclaration.ts';

interface DeclarationProps {
  /** Told how many forms are pending now. */
  readonly onDone: (count: number) => void;
  /** Given while a declaration already stands: leaves it as it was. */
  readonly onCancel?: () => void;
}

/** Says which forms are pending and how many children they hold; the whole, never a difference. */
export function Declaration({ onDone, onCancel }: DeclarationProps) {
  const { bands } = useDesk().state.campaign;
  const words = useWords();
  const { t, said } = words;
  const { values, set, issues, isPending, declare, clear } = useDeclaration(onDone);
  const [wasLeft, setLeft] = useState(false);
  const read = readTickets(values.tickets);
  const field = useRef<HTMLInputElement & HTMLTextAreaElement>(null);
  useEffect(() => field.current?.focus(), []);

  const submit = (event: FormEvent) => {
    event.preventDefault();
    void declare();
  };

  return (
    <Section
      title={t(onCancel ? 'paperForms.declare.change' : 'paperForms.declare.title')}
      hint={t('paperForms.declare.hint')}
    >
      <form className="paper-declaration" onSubmit={submit} noValidate>
        <TextField
          ref={field}
          label={t('paperForms.tickets')}
          hint={t('paperForms.tickets.hint')}
          value={values.tickets}
          onChange={(tickets) => set({ ...values, tickets })}
          onBlur={() => setLeft(true)}
          width="medium"
          isFigure
          isRequired
          errorMessage={issues.tickets?.(words)}
        />
        <p className="paper-read" role="status">
          {wasLeft && read.ok && t('paperForms.tickets.read', { count: read.value.length })}
        </p>
        <fieldset className="paper-children">
          <legend className="field-label">{t('paperForms.children')}</legend>
          <FieldRow>
            {bands.map(({ id, label }) => (
              <FigureField
                key={id}
                label={said(label)}
                value={values.children[id] ?? ''}
                onChange={(count) => set({ ...values, children: { ...values.children, [id]: count } })}
                maxLength={3}
              />
            ))}
          </FieldRow>
        </fieldset>
        {onCancel && (
          <TextField
            label={t('paperForms.reason')}
            note={t('paperForms.optional')}
            value={values.reason}
            onChange={(reason) => set({ ...values, reason })}
            maxLength={200}
          />
        )}
        {issues.other && <Banner tone="red" title={issues.other(words)} isLive />}
        <ButtonRow>
          <Button
            type="submit"
            kind="primary"
            pending={isPending ? t('paperForms.declare.pending') : undefined}
          >
            {t(onCancel ? 'paperForms.declare.save' : 'paperForms.declare')}
          </Button>
          {onCancel && (
            <>
              <Button onPress={() => void clear()}>{t('paperForms.declare.clear')}</Button>
              <Button kind="quiet" onPress={onCancel}>
                {t('paperForms.declare.cancel')}
              </Button>
            </>
          )}
        </ButtonRow>
      </form>
    </Section>
  );
}
