import { useState } from 'react';
import { Controller, useForm } from 'react-hook-form';
import { readPickedFile } from '#device/filePicker.ts';
import type { TableError } from '#domain/campaign/cells.ts';
import type { CampaignDraft } from '#domain/preparing/draft.ts';
import type { Result } from '#domain/result.ts';
import { type CsvError, readCells, readCsv } from '#files/csv.ts';
import { useFormats, useT } from '#i18n/LanguageProvider.tsx';
import { tableSentence } from '#i18n/sentences/preparing.ts';
import type { Translate } from '#i18n/translate.ts';
import { Banner } from '#ui/Banner.tsx';
import { Button } from '#ui/Button.tsx';
import { Dialog } from '#ui/Dialog.tsx';
import { FileDrop } from '#ui/FileDrop.tsx';
import { TextField } from '#ui/TextField.tsx';
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
  const [faults, setFaults] = useState<Faults>();
  const [news, setNews] = useState('');
  const sentences = useTableSentences();

  const close = () => {
    setIsOpen(false);
    setFaults(undefined);
  };
  const bring = (read: Result<Cells, CsvError>, from: string) => {
    if (!read.ok) return setFaults({ from, sentences: [csvSentence(read.error, t)], others: 0 });
    const rows = read.value.length - 1;
    if (rows > MAXIMUM_ROWS[table]) {
      const tooLong = t('editor.table.TableTooLong', { rows, maximum: MAXIMUM_ROWS[table] });
      return setFaults({ from, sentences: [tooLong], others: 0 });
    }
    const taken = take(read.value, draft);
    if (!taken.ok) return setFaults({ from, ...sentences(taken.error) });
    edit(() => taken.value);
    setNews(t(`editor.import.done.${table}`, { count: countIn(table, taken.value) }));
    close();
  };
  const bringFile = async (file: File) => {
    const picked = await readPickedFile(file);
    if (picked.ok) bring(readCsv(picked.value.bytes), t('editor.import.file', { file: file.name }));
    else
      setFaults({ from: file.name, sentences: [t('file.FileUnreadable', { file: file.name })], others: 0 });
  };
  return (
    <div className="editor-import">
      <Button icon="file" isDisabled={notYet !== undefined} onPress={() => setIsOpen(true)}>
        {t(`editor.import.${table}`)}
      </Button>
      <p className="editor-quiet" role="status">
        {notYet ?? news}
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
        {faults && <FaultList {...faults} />}
        <FileDrop
          label={t('editor.import.drop')}
          buttonLabel={t('editor.import.choose')}
          accept={['.csv', '.txt', '.tsv']}
          onFiles={([file]) => {
            if (file) void bringFile(file);
          }}
        />
        <PasteForm onPaste={(text) => bring(readCells(text), t('editor.import.pasted'))} />
      </Dialog>
    </div>
  );
}

/** What a campaign can hold; longer files are others, and would only be slow to refuse row by row. */
const MAXIMUM_ROWS = { schools: 1000, periods: 60, capacities: 1800 } as const;

interface Faults {
  readonly from: string;
  readonly sentences: readonly string[];
  readonly others: number;
}

/** A table of ten thousand wrong rows is wrong in one way: the first faults tell which. */
const SHOWN = 12;

function useTableSentences() {
  const t = useT();
  const formats = useFormats();
  return (errors: readonly TableError[]): Pick<Faults, 'sentences' | 'others'> => ({
    sentences: errors.slice(0, SHOWN).map((error) => tableSentence(error, t, formats)),
    others: Math.max(0, errors.length - SHOWN),
  });
}

function FaultList({ from, sentences, others }: Faults) {
  const t = useT();
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

/** What keeps a table from being read at all. */
function csvSentence(error: CsvError, t: Translate): string {
  switch (error.type) {
    case 'CsvTooLarge':
      return t('editor.table.CsvTooLarge', { maximum: Math.round(error.maximum / 1e6) });
    case 'CsvQuotes':
      return t('editor.table.CsvQuotes', { row: error.row });
    default:
      return t(`editor.table.${error.type}`);
  }
}
