import { useState } from 'react';
import { type FileReadError, readPickedFile } from '#device/filePicker.ts';
import type { Bytes } from '#domain/vocabulary/bytes.ts';
import { type NumberedPupil, numberPupils } from '#files/pupilsFile.ts';
import { type PupilsListError, readPupilsList, type SkippedLine } from '#files/pupilsList.ts';
import { isSealed } from '#files/sealed.ts';
import { useT } from '#i18n/LanguageProvider.tsx';
import { pupilsFileSentence, pupilsListSentence, skippedLineReason } from '#i18n/sentences/files.ts';
import { Banner } from '#ui/Banner.tsx';
import { FileDrop } from '#ui/FileDrop.tsx';
import { Table } from '#ui/Table.tsx';
import { SealedPupils } from './SealedPupils.tsx';
import { useDesk } from './session.tsx';
import { useVoice } from './useVoice.ts';

type Reading = { readonly name: string } & (
  | { readonly state: 'sealed'; readonly bytes: Bytes }
  | { readonly state: 'notSealed'; readonly error: 'FileEmpty' | 'FileNotSealed' }
  | { readonly state: 'refused'; readonly error: PupilsListError | FileReadError }
  | ({ readonly state: 'read' } & Read)
);

interface Read {
  readonly pupils: readonly NumberedPupil[];
  readonly skipped: readonly SkippedLine[];
}

/**
 * Takes a school's list of pupils and says what was read of it; who keeps it is the caller's. A real desk takes
 * only the file that the coordination sealed for it; in training a list in clear will do.
 */
export function PupilsList({ onLoaded }: { readonly onLoaded: (pupils: readonly NumberedPupil[]) => void }) {
  const t = useT();
  const voice = useVoice();
  const { kind } = useDesk();
  const [reading, setReading] = useState<Reading>();
  const isTraining = kind === 'training';

  const choose = async ([file]: readonly File[]) => {
    if (!file) return;
    // A second file begins afresh, its card too.
    setReading(undefined);
    const { name } = file;
    const picked = await readPickedFile(file);
    if (!picked.ok) return setReading({ name, state: 'refused', error: picked.error });
    const { bytes } = picked.value;
    if (isSealed(bytes)) return setReading({ name, state: 'sealed', bytes });
    if (!isTraining) {
      const error = bytes.length === 0 ? 'FileEmpty' : 'FileNotSealed';
      return setReading({ name, state: 'notSealed', error });
    }
    const list = readPupilsList(bytes);
    if (!list.ok) return setReading({ name, state: 'refused', error: list.error });
    take(name, { pupils: numberPupils(list.value.pupils), skipped: list.value.skipped });
  };
  const take = (name: string, read: Read) => {
    setReading({ name, state: 'read', ...read });
    onLoaded(read.pupils);
  };

  return (
    <div className="pupils-list">
      <FileDrop
        label={t(isTraining ? 'opening.pupils.drop.training' : 'opening.pupils.drop')}
        buttonLabel={t('opening.pupils.choose')}
        accept={isTraining ? ['.age', '.csv', '.txt'] : ['.age']}
        onFiles={(files) => void choose(files)}
      />
      {reading?.state === 'refused' && (
        <Banner tone="red" title={pupilsListSentence(reading.error, reading.name, voice)} isLive>
          <p>{t('opening.pupils.kept')}</p>
        </Banner>
      )}
      {reading?.state === 'notSealed' && (
        <Banner tone="red" title={pupilsFileSentence({ type: reading.error }, reading.name, voice)} isLive>
          <p>{t('opening.pupils.kept')}</p>
        </Banner>
      )}
      {reading?.state === 'sealed' && (
        <SealedPupils
          name={reading.name}
          bytes={reading.bytes}
          onOpened={(pupils) => take(reading.name, { pupils, skipped: [] })}
        />
      )}
      {reading?.state === 'read' && <Report {...reading} />}
    </div>
  );
}

function Report({ name, pupils, skipped }: { readonly name: string } & Read) {
  const t = useT();
  const voice = useVoice();
  return (
    <>
      <Banner
        tone={skipped.length > 0 ? 'amber' : 'done'}
        title={t('opening.pupils.read', { file: name, count: pupils.length })}
        isLive
      >
        {skipped.length > 0 && <p>{t('opening.pupils.skipped', { count: skipped.length })}</p>}
      </Banner>
      {skipped.length > 0 && (
        <Table
          caption={t('opening.pupils.skipped.caption')}
          columns={[
            { id: 'row', header: t('opening.pupils.row'), cell: ({ row }) => row, isFigure: true },
            {
              id: 'reason',
              header: t('opening.pupils.reason'),
              cell: (line) => skippedLineReason(line, voice),
            },
          ]}
          rows={skipped}
          rowId={({ row }) => String(row)}
          empty=""
        />
      )}
    </>
  );
}
