import { useState } from 'react';
import { type FileReadError, readPickedFile } from '#device/filePicker.ts';
import type { DeskIdentity } from '#domain/events/events.ts';
import type { DeskPassphrase } from '#domain/keys/deskPassphrase.ts';
import type { CampaignFile } from '#files/campaignFile.ts';
import { type CopiesError, type FoundCopies, findCopies, type StickFile } from '#files/copiesOnStick.ts';
import { useFormats, useT } from '#i18n/LanguageProvider.tsx';
import { copiesSentence } from '#i18n/sentences/restoring.ts';
import { Banner, StatusLine } from '#ui/Banner.tsx';
import { Button, ButtonRow } from '#ui/Button.tsx';
import { FileDrop } from '#ui/FileDrop.tsx';
import { Section } from '#ui/Section.tsx';
import type { Found } from './RestoringSteps.tsx';

interface StickStepProps {
  readonly campaignFile: CampaignFile;
  readonly desk: Pick<DeskIdentity, 'school' | 'letter'>;
  readonly passphrase: DeskPassphrase;
  readonly found: Found | undefined;
  readonly onFound: (copies: FoundCopies) => void;
  readonly onChange: () => void;
}

/** The files of the desk's stick: the words open its key, the key its copies; the fullest that is whole counts. */
export function StickStep({ campaignFile, desk, passphrase, found, onFound, onChange }: StickStepProps) {
  const t = useT();
  const formats = useFormats();
  const [isReading, setReading] = useState(false);
  const [fault, setFault] = useState<CopiesError | (FileReadError & { readonly file: string })>();

  const choose = async (chosen: readonly File[]) => {
    setFault(undefined);
    setReading(true);
    const files: StickFile[] = [];
    for (const file of chosen) {
      const read = await readPickedFile(file);
      if (read.ok) files.push(read.value);
      else setFault({ ...read.error, file: file.name });
    }
    const { campaign, hash } = campaignFile;
    const copies = await findCopies(files, desk, passphrase, campaign, hash);
    setReading(false);
    if (copies.ok) onFound(copies.value);
    else setFault(copies.error);
  };

  return (
    <Section number={4} title={t('restoring.stick.title')} hint={t('restoring.stick.hint')}>
      {found ? (
        <>
          <FoundCopy found={found} />
          <ButtonRow>
            <Button kind="quiet" onPress={onChange}>
              {t('restoring.stick.change')}
            </Button>
          </ButtonRow>
        </>
      ) : (
        <>
          <FileDrop
            label={t('restoring.stick.drop')}
            buttonLabel={t('restoring.stick.choose')}
            folderLabel={t('restoring.stick.folder')}
            accept={['.preau', '.age']}
            isMultiple
            isDisabled={isReading}
            onFiles={(files) => void choose(files)}
          />
          <StatusLine>{isReading && t('restoring.stick.reading')}</StatusLine>
          {fault && (
            <Banner tone="red" isLive title={copiesSentence(fault, { t, formats })}>
              <p>{t('opening.nothingChanged')}</p>
            </Banner>
          )}
        </>
      )}
    </Section>
  );
}

function FoundCopy({ found: { copies, state } }: { readonly found: Found }) {
  const t = useT();
  const formats = useFormats();
  const { newest, registers, torn } = copies;
  const { desk, exportedAt } = newest.header;
  return (
    <Banner
      tone="done"
      isLive
      title={t('restoring.found', {
        desk: `${desk.school}-${desk.letter}${desk.replica}`,
        time: formats.clock(exportedAt),
        enrolments: state.register.enrolments.size,
      })}
    >
      {registers.length > 1 && <p>{t('restoring.found.earlier', { count: registers.length - 1 })}</p>}
      <p>{t('restoring.found.after')}</p>
      {torn.length > 0 && (
        <p className="restoring-torn">
          {t('restoring.found.torn', { count: torn.length, files: formats.list(torn) })}
        </p>
      )}
    </Banner>
  );
}
