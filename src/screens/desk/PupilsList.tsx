import { useState } from 'react';
import { type FileReadError, readPickedFile } from '#device/filePicker.ts';
import {
  type PupilsList as List,
  type Pupil,
  type PupilsListError,
  readPupilsList,
} from '#files/pupilsList.ts';
import { useT } from '#i18n/LanguageProvider.tsx';
import { pupilsListSentence, skippedLineReason } from '#i18n/sentences/files.ts';
import { Banner } from '#ui/Banner.tsx';
import { FileDrop } from '#ui/FileDrop.tsx';
import { Table } from '#ui/Table.tsx';
import { useVoice } from './useVoice.ts';

interface Reading {
  readonly name: string;
  readonly list?: List;
  readonly error?: PupilsListError | FileReadError;
}

/** Takes a school's list of pupils (CSV) and says what was read of it; who keeps it is the caller's. */
export function PupilsList({ onLoaded }: { readonly onLoaded: (pupils: readonly Pupil[]) => void }) {
  const t = useT();
  const voice = useVoice();
  const [reading, setReading] = useState<Reading>();

  const choose = async ([file]: readonly File[]) => {
    if (!file) return;
    const { name } = file;
    const picked = await readPickedFile(file);
    if (!picked.ok) return setReading({ name, error: picked.error });
    const read = readPupilsList(picked.value.bytes);
    if (!read.ok) return setReading({ name, error: read.error });
    setReading({ name, list: read.value });
    onLoaded(read.value.pupils);
  };

  return (
    <div className="pupils-list">
      <FileDrop
        label={t('opening.pupils.drop')}
        buttonLabel={t('opening.pupils.choose')}
        accept={['.csv', '.txt']}
        onFiles={(files) => void choose(files)}
      />
      {reading?.error && (
        <Banner tone="red" title={pupilsListSentence(reading.error, reading.name, voice)} isLive>
          <p>{t('opening.pupils.kept')}</p>
        </Banner>
      )}
      {reading?.list && <Report name={reading.name} list={reading.list} />}
    </div>
  );
}

function Report({ name, list: { pupils, skipped } }: { readonly name: string; readonly list: List }) {
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
