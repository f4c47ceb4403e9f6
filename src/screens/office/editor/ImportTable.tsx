import { useState } from 'react';
import { Controller, useForm } from 'react-hook-form';
import { type FileReadError, readPickedFile } from '#device/filePicker.ts';
import type { TableError } from '#domain/campaign/cells.ts';
import type { CampaignDraft } from '#domain/preparing/draft.ts';
import { err, type Result } from '#domain/result.ts';
import { type CsvError, readCells, readCsv } from '#files/csv.ts';
import { useT } from '#i18n/LanguageProvider.tsx';
import type { Voice } from '#i18n/sentences/files.ts';
import { tableSentence } from '#i18n/sentences/preparing.ts';
import { Banner } from '#ui/Banner.tsx';
import { Button } from '#ui/Button.tsx';
import { Dialog } from '#ui/Dialog.tsx';
import { FileDrop } from '#ui/FileDrop.tsx';
import { TextField } from '#ui/TextField.tsx';
import { useVoice } from '../../desk/useVoice.ts';
import { useDrafting } from './drafting.tsx';

export type Cells = readonly (readonly string[])[];

interface ImportTableProps {
  readonly table: 'schools' | 'periods' | 'capacities';
  /** The headers it must have, as they should be spelled. */
  readonly columns: readonly string[];
  /** Everything or nothing: the draft with the whole table in it, or every fault of the table. */
  readonly take: (cells: Cells, draft: CampaignDraft) => Result<CampaignDraft, readonly TableError[]>;
  /** What keeps it from being read at all yet, in a sentence. */
  readonly notYet?: string | undefined;
}

/** A table from a CSV file or from pasted cells, in the place of the one that stands there (R13). */
export function ImportTable({ table, columns, take, notYet }: ImportTableProps) {
  const t = useT();
  const [isOpen, setIsOpen] = useState(false);
  const { draft, edit } = useDrafting();
  const [refused, setRefused] = useState<Refused>();
  const [imported, setImported] = useState<number>();

  const close = () => {
    setIsOpen(false);
    setRefused(undefined);
  };
  const bring = (read: Result<Cells, NotRead>, file?: string) => {
    if (!read.ok) return setRefused({ file, faults: [read.error] });
    const rows = read.value.length - 1;
    const maximum = MAXIMUM_ROWS[table];
    if (rows > maximum) return setRefused({ file, faults: [{ type: 'TableTooLong', rows, maximum }] });
    const taken = take(read.value, draft);
    if (!taken.ok) return setRefused({ file, faults: taken.error });
    edit(() => taken.value);
    setImported(countIn(table, taken.value));
    close();
  };
  const bringFile = async (file: File) => {
    const picked = await readPickedFile(file);
    const { name } = file;
    bring(picked.ok ? readCsv(picked.value.bytes) : err({ ...picked.error, file: name }), name);
  };
  return (
    <div className="editor-import">
      <Button icon="file" isDisabled={notYet !== undefined} onPress={() => setIsOpen(true)}>
        {t(`editor.import.${table}`)}
      </Button>
      <p className="editor-quiet" role="status">
        {notYet ?? (imported !== undefined && t(`editor.import.done.${table}`, { count: imported }))}
      </p>
      <Dialog
        title={t(`editor.import.${table}`)}
        isOpen={isOpen}
        onClose={close}
        isWide
        actions={
          <Button kind="quiet" onPress={close}>
            {t('editor.import.cancel')}
          </Button>
        }
      >
        <p>{t('editor.import.columns', { columns: columns.map((column) => `« ${column} »`).join(', ') })}</p>
        <p className="editor-quiet">{t(`editor.import.${table}.hint`)}</p>
        {refused && <FaultList {...refused} />}
        <FileDrop
          label={t('editor.import.drop')}
          buttonLabel={t('editor.import.choose')}
          accept={['.csv', '.txt', '.tsv']}
          onFiles={([file]) => {
            if (file) void bringFile(file);
          }}
        />
        <PasteForm onPaste={(text) => bring(readCells(text))} />
      </Dialog>
    </div>
  );
}

/** What a campaign can hold; longer files are others, and would only be slow to refuse row by row. */
const MAXIMUM_ROWS = { schools: 1000, periods: 60, capacities: 1800 } as const;

interface Refused {
  /** What was pasted has none. */
  readonly file: string | undefined;
  readonly faults: readonly TableFault[];
}

type NotRead = CsvError | (FileReadError & { readonly file: string });
type TableFault = NotRead | TableError | { type: 'TableTooLong'; rows: number; maximum: number };

/** A table of ten thousand wrong rows is wrong in one way: the first faults tell which. */
const SHOWN = 12;

function FaultList({ file, faults }: Refused) {
  const voice = useVoice();
  const { t } = voice;
  const from = file === undefined ? t('editor.import.pasted') : t('editor.import.file', { file });
  const sentences = faults.slice(0, SHOWN).map((fault) => faultSentence(fault, voice));
  const others = faults.length - SHOWN;
  return (
    <Banner tone="red" isLive title={t('editor.import.refused', { from })}>
      <ul className="editor-faults">
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      {others > 0 && <p>{t('editor.import.others', { count: others })}</p>}
    </Banner>
  );
}

function PasteForm({ onPaste }: { readonly onPaste: (text: string) => void }) {
  const t = useT();
  const { control, handleSubmit } = useForm({ defaultValues: { text: '' } });
  return (
    <form className="editor-paste" onSubmit={handleSubmit(({ text }) => onPaste(text))}>
      <Controller
        control={control}
        name="text"
        render={({ field: { ref, ...field } }) => (
          <TextField
            {...field}
            label={t('editor.import.paste')}
            hint={t('editor.import.paste.hint')}
            rows={4}
            ref={ref}
          />
        )}
      />
      <Button type="submit">{t('editor.import.take')}</Button>
    </form>
  );
}

const countIn = (table: ImportTableProps['table'], draft: CampaignDraft): number =>
  ({ schools: draft.schools, periods: draft.periods, capacities: draft.centres })[table].length;

function faultSentence(fault: TableFault, { t, formats }: Voice): string {
  switch (fault.type) {
    case 'FileUnreadable':
      return t('file.FileUnreadable', { file: fault.file });
    case 'CsvTooLarge':
      return t('editor.table.CsvTooLarge', { maximum: Math.round(fault.maximum / 1e6) });
    case 'CsvQuotes':
      return t('editor.table.CsvQuotes', { row: fault.row });
    case 'CsvUndecodable':
    case 'CsvEmpty':
      return t(`editor.table.${fault.type}`);
    case 'TableTooLong':
      return t('editor.table.TableTooLong', { rows: fault.rows, maximum: fault.maximum });
    default:
      return tableSentence(fault, t, formats);
  }
}
