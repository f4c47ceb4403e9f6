import type { School } from '#domain/campaign/campaign.ts';
import type { SchoolCode } from '#domain/vocabulary/ids.ts';
import { useT } from '#i18n/LanguageProvider.tsx';
import { skippedLineReason } from '#i18n/sentences/files.ts';
import { Select } from '#ui/Select.tsx';
import { Table } from '#ui/Table.tsx';
import { useVoice } from '../../desk/useVoice.ts';
import type { BroughtList } from './pupilsFiles.ts';

interface BroughtListsProps {
  readonly schools: readonly School[];
  readonly brought: readonly BroughtList[];
  /** @param name of the file */
  readonly onSchool: (name: string, school: SchoolCode) => void;
}

/** What was read of each file, the school it is taken for, and the lines that were left out. */
export function BroughtLists({ schools, brought, onSchool }: BroughtListsProps) {
  const t = useT();
  const voice = useVoice();
  return (
    <>
      <Table
        caption={t('issuing.pupils.read')}
        rows={brought}
        rowId={({ name }) => name}
        empty=""
        columns={[
          { id: 'file', header: t('issuing.pupils.file'), isHeading: true, cell: ({ name }) => name },
          {
            id: 'school',
            header: t('issuing.pupils.school'),
            cell: ({ name, school }) => (
              <Select
                label={t('issuing.pupils.school.of', { file: name })}
                placeholder={t('issuing.choose')}
                value={school}
                onChange={(chosen) => onSchool(name, chosen)}
                options={schools.map((known) => ({
                  value: known.code,
                  label: `${known.code} · ${known.name}`,
                }))}
              />
            ),
          },
          {
            id: 'count',
            header: t('issuing.pupils.count'),
            isFigure: true,
            cell: ({ list }) => list.pupils.length,
          },
          {
            id: 'skipped',
            header: t('issuing.pupils.skipped'),
            isFigure: true,
            cell: ({ list }) => list.skipped.length,
          },
        ]}
      />
      {brought
        .filter(({ list }) => list.skipped.length > 0)
        .map(({ name, list }) => (
          <details key={name}>
            <summary>{t('issuing.pupils.skipped.lines', { file: name })}</summary>
            <ul className="issuing-skipped">
              {list.skipped.map((line) => (
                <li key={line.row}>
                  {t('issuing.pupils.skipped.line', {
                    row: line.row,
                    reason: skippedLineReason(line, voice),
                  })}
                </li>
              ))}
            </ul>
          </details>
        ))}
    </>
  );
}
