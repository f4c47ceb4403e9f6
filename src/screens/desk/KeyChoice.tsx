import { type FormEvent, useState } from 'react';
import { type FileReadError, readPickedFile } from '#device/filePicker.ts';
import type { Campaign } from '#domain/campaign/campaign.ts';
import { type CoordinatorKeyError, readCoordinatorKey } from '#files/coordinatorKey.ts';
import { useT } from '#i18n/LanguageProvider.tsx';
import type { Translate } from '#i18n/translate.ts';
import { Button, ButtonRow } from '#ui/Button.tsx';
import { FileDrop } from '#ui/FileDrop.tsx';
import { TextField } from '#ui/TextField.tsx';
import './keyChoice.css';

interface KeyChoiceProps {
  readonly campaign: Campaign;
  /** An identity that opens what the desks of this campaign wrote. */
  readonly onTaken: (identity: string) => void;
  /** Beside another way that comes first. */
  readonly isSecond?: boolean | undefined;
}

type KeyFault =
  | CoordinatorKeyError
  | (FileReadError & { readonly file: string })
  | { type: 'KeyOfAnotherCampaign' };

/** The key that opens the desks' files: typed, pasted or read from its file; forgotten with the page. */
export function KeyChoice({ campaign, onTaken, isSecond = false }: KeyChoiceProps) {
  const t = useT();
  const [typed, setTyped] = useState('');
  const [fault, setFault] = useState<KeyFault>();

  const take = async (text: string) => {
    const read = await readCoordinatorKey(text);
    if (!read.ok) return setFault(read.error);
    if (!campaign.recipients.includes(read.value.recipient)) {
      return setFault({ type: 'KeyOfAnotherCampaign' });
    }
    setTyped('');
    setFault(undefined);
    onTaken(read.value.identity);
  };
  const takeFile = async (file: File) => {
    const read = await readPickedFile(file);
    if (read.ok) await take(new TextDecoder().decode(read.value.bytes));
    else setFault({ ...read.error, file: file.name });
  };
  const takeTrainingKey = async () => take((await import('#training/trainingTown.ts')).TRAINING_IDENTITY);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void take(typed);
  };
  return (
    <>
      <form className="key-choice" onSubmit={submit}>
        <TextField
          label={t('office.key.field')}
          type="password"
          placeholder="AGE-SECRET-KEY-1…"
          value={typed}
          onChange={(value) => {
            setTyped(value);
            setFault(undefined);
          }}
          errorMessage={fault && sentenceOf(fault, t)}
        />
        <ButtonRow>
          <Button type="submit" kind={isSecond ? 'secondary' : 'primary'}>
            {t('office.key.take')}
          </Button>
          {campaign.training && (
            <Button kind="quiet" onPress={() => void takeTrainingKey()}>
              {t('office.key.training')}
            </Button>
          )}
        </ButtonRow>
      </form>
      <FileDrop
        label={t('office.key.drop')}
        buttonLabel={t('office.key.choose')}
        onFiles={([file]) => {
          if (file) void takeFile(file);
        }}
      />
    </>
  );
}

const sentenceOf = (fault: KeyFault, t: Translate): string =>
  fault.type === 'FileUnreadable'
    ? t('file.FileUnreadable', { file: fault.file })
    : t(`office.key.${fault.type}`);
