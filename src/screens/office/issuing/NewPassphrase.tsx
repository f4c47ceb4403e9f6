import { useT } from '#i18n/LanguageProvider.tsx';
import { FieldRow } from '#ui/Section.tsx';
import { TextField } from '#ui/TextField.tsx';
import { isEnough, strengthOf } from './passphrase.ts';

/** A passphrase typed twice. */
export interface Twice {
  readonly first: string;
  readonly second: string;
}
export const NOT_TYPED: Twice = { first: '', second: '' };

export const isUsable = ({ first, second }: Twice): boolean => isEnough(first) && first === second;

interface NewPassphraseProps {
  readonly value: Twice;
  readonly onChange: (value: Twice) => void;
  /** Says what is missing, after an attempt. */
  readonly isChecked: boolean;
}

/** A new passphrase, typed blind and therefore twice, with what it is worth in words. */
export function NewPassphrase({ value, onChange, isChecked }: NewPassphraseProps) {
  const t = useT();
  const { first, second } = value;
  const strength = strengthOf(first);
  const isWeak = !isEnough(first);
  return (
    <>
      <FieldRow className="issuing-passphrases">
        <TextField
          label={t('issuing.passphrase.new')}
          hint={t('issuing.passphrase.hint')}
          type="password"
          isRequired
          value={first}
          onChange={(typed) => onChange({ first: typed, second })}
          {...(isChecked && isWeak && { errorMessage: t('issuing.passphrase.tooWeak') })}
        />
        <TextField
          label={t('issuing.passphrase.again')}
          hint={t('issuing.passphrase.again.hint')}
          type="password"
          isRequired
          value={second}
          onChange={(typed) => onChange({ first, second: typed })}
          {...(isChecked && !isWeak && first !== second && { errorMessage: t('issuing.passphrase.differs') })}
        />
      </FieldRow>
      <p role="status" className="issuing-strength">
        {strength !== 'none' && t(`issuing.strength.${strength}`)}
      </p>
    </>
  );
}
