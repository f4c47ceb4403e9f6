import { type FormEvent, useEffect, useRef, useState } from 'react';
import { CARD_CODE_LENGTH } from '#domain/codes/card.ts';
import type { Bytes } from '#domain/vocabulary/bytes.ts';
import type { NumberedPupil } from '#files/pupilsFile.ts';
import { useT } from '#i18n/LanguageProvider.tsx';
import { cardSentence, pupilsFileSentence } from '#i18n/sentences/files.ts';
import { Banner } from '#ui/Banner.tsx';
import { Button } from '#ui/Button.tsx';
import { TextField } from '#ui/TextField.tsx';
import { useUnderway } from '#ui/useUnderway.ts';
import { groupedCode } from './card.ts';
import { type OpenPupilsError, openPupils } from './openPupils.ts';
import { useDesk } from './session.tsx';
import { useVoice } from './useVoice.ts';

interface SealedPupilsProps {
  readonly name: string;
  readonly bytes: Bytes;
  readonly onOpened: (pupils: readonly NumberedPupil[]) => void;
}

/** Asks for the code of the desk's card, which opens the list: typed, or sent by a scanner. */
export function SealedPupils({ name, bytes, onOpened }: SealedPupilsProps) {
  const t = useT();
  const voice = useVoice();
  const { campaignFile, identity } = useDesk();
  const field = useRef<HTMLInputElement & HTMLTextAreaElement>(null);
  const [code, setCode] = useState('');
  const [error, setError] = useState<OpenPupilsError>();
  const { isUnderway, during } = useUnderway();
  useEffect(() => field.current?.focus(), []);

  const open = async () => {
    const opened = await openPupils(bytes, code, campaignFile, identity.school);
    if (opened.ok) return onOpened(opened.value);
    setError(opened.error);
    field.current?.focus();
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void during(open);
  };
  return (
    <form className="pupils-list" onSubmit={submit}>
      <p>{t('opening.pupils.sealed', { file: name })}</p>
      <TextField
        label={t('opening.card.code')}
        hint={t('opening.card.hint', { length: CARD_CODE_LENGTH })}
        value={code}
        onChange={(typed) => {
          setCode(groupedCode(code, typed));
          setError(undefined);
        }}
        isFigure
        ref={field}
        {...(error?.of === 'card' && { errorMessage: cardSentence(error.why, voice) })}
      />
      <div>
        <Button type="submit" kind="primary" pending={isUnderway ? t('unlock.pending') : undefined}>
          {t('opening.pupils.open')}
        </Button>
      </div>
      {error?.of === 'file' && (
        <Banner tone="red" title={pupilsFileSentence(error.why, name, voice)} isLive>
          <p>{t('opening.pupils.kept')}</p>
        </Banner>
      )}
    </form>
  );
}
