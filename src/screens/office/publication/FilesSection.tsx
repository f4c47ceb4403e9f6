import { useState } from 'react';
import { type FileReadError, readPickedFile } from '#device/filePicker.ts';
import type { Bytes } from '#domain/vocabulary/bytes.ts';
import type { PublishedRegisterError } from '#files/publishedRegister.ts';
import type { Translate } from '#i18n/translate.ts';
import { Banner, StatusLine } from '#ui/Banner.tsx';
import { FileDrop } from '#ui/FileDrop.tsx';
import { Section } from '#ui/Section.tsx';
import { useFaultSentence } from '../coordination/fault.ts';
import { useWords } from '../coordination/session.tsx';
import { MakeFiles } from './MakeFiles.tsx';
import type { PublicationMade } from './usePublications.ts';
import { usePublished } from './usePublished.ts';

interface FilesSectionProps {
  readonly publications: readonly PublicationMade[];
}

/** Papers and files of the last publication: of what was signed, whatever came since. */
export function FilesSection({ publications }: FilesSectionProps) {
  const { t } = useWords();
  const sentence = useFaultSentence();
  const published = usePublished(publications);
  return (
    <Section
      number={3}
      title={t('publication.files.title', { number: publications.length })}
      hint={t('publication.files.hint')}
    >
      {published.state === 'reading' && <StatusLine>{t('publication.files.reading')}</StatusLine>}
      {published.state === 'failed' && (
        <Banner
          tone="red"
          isLive
          title={
            published.fault.type === 'RegisterDiffers'
              ? t('publication.files.damaged')
              : sentence(published.fault)
          }
        />
      )}
      {published.state === 'elsewhere' && <BringRegister bring={published.bring} />}
      {published.state === 'ready' && <MakeFiles published={published} publications={publications} />}
    </Section>
  );
}

interface BringRegisterProps {
  readonly bring: (bytes: Bytes) => Promise<PublishedRegisterError | undefined>;
}

/** It was published on another computer, whose `register.json` is proved by the signed publication. */
function BringRegister({ bring }: BringRegisterProps) {
  const { t } = useWords();
  const [fault, setFault] = useState<BringFault>();
  const [isReading, setReading] = useState(false);
  const read = async (chosen: File) => {
    setReading(true);
    const picked = await readPickedFile(chosen);
    const refused = picked.ok ? await bring(picked.value.bytes) : picked.error;
    setReading(false);
    setFault(refused && { ...refused, file: chosen.name });
  };
  return (
    <>
      <Banner tone="amber" title={t('publication.files.elsewhere')}>
        <p>{t('publication.files.elsewhere.body')}</p>
      </Banner>
      <FileDrop
        label={t('publication.files.drop')}
        buttonLabel={t('publication.files.choose')}
        accept={['.json']}
        onFiles={([chosen]) => {
          if (chosen) void read(chosen);
        }}
      />
      {isReading && <StatusLine>{t('publication.files.reading')}</StatusLine>}
      {fault && <Banner tone="red" isLive title={bringSentence(fault, t)} />}
    </>
  );
}

type BringFault = (PublishedRegisterError | FileReadError) & { readonly file: string };

const bringSentence = ({ type, file }: BringFault, t: Translate): string =>
  type === 'FileUnreadable' ? t(`file.${type}`, { file }) : t(`publication.files.${type}`, { file });
