import type { Campaign } from '#domain/campaign/campaign.ts';
import { schoolOf } from '#domain/campaign/lookup.ts';
import { trueInstant } from '#domain/vocabulary/time.ts';
import type { Formats } from '#i18n/formats.ts';
import { useFormats, useT } from '#i18n/LanguageProvider.tsx';
import type { Translate } from '#i18n/translate.ts';
import { Button } from '#ui/Button.tsx';
import { type Column, Table } from '#ui/Table.tsx';
import type { DeskFile } from './deskFiles.ts';

interface DeskTableProps {
  readonly files: readonly DeskFile[];
  readonly campaign: Campaign;
  readonly shown: string | undefined;
  readonly onShow: (chain: string) => void;
}

/** The desks whose files were read: how much each recorded, and whether it is closed. */
export function DeskTable({ files, campaign, onShow }: DeskTableProps) {
  const t = useT();
  const formats = useFormats();
  const columns: Column<DeskFile>[] = [
    {
      id: 'desk',
      header: t('office.desk.name'),
      isHeading: true,
      cell: ({ chain }) => <span className="office-number">{chain}</span>,
    },
    {
      id: 'school',
      header: t('office.desk.school'),
      cell: ({ verified }) => schoolOf(campaign, verified.header.desk.school)?.name,
    },
    {
      id: 'enrolments',
      header: t('office.desk.enrolments'),
      isFigure: true,
      cell: ({ state }) => formats.count(state.register.enrolments.size),
    },
    outcomeColumn('granted', t, formats),
    outcomeColumn('waiting', t, formats),
    {
      id: 'events',
      header: t('office.desk.events'),
      isFigure: true,
      cell: ({ state }) => formats.count(state.head.seq),
    },
    { id: 'state', header: t('office.desk.state'), cell: (file) => stateInWords(file, t, formats) },
    {
      id: 'journal',
      header: t('office.desk.journal'),
      cell: ({ chain }) => (
        <Button onPress={() => onShow(chain)} label={t('office.desk.show.label', { desk: chain })}>
          {t('office.desk.show')}
        </Button>
      ),
    },
  ];
  return (
    <Table
      caption={t('office.desks.caption')}
      columns={columns}
      rows={files.toSorted((a, b) => (a.chain < b.chain ? -1 : 1))}
      rowId={({ chain }) => chain}
      empty=""
    />
  );
}

const outcomeColumn = (outcome: 'granted' | 'waiting', t: Translate, formats: Formats): Column<DeskFile> => ({
  id: outcome,
  header: t(`office.desk.${outcome}`),
  isFigure: true,
  cell: ({ state }) => {
    const standing = [...state.register.enrolments.values()].filter(({ voided }) => !voided);
    const requests = standing.flatMap((enrolment) => enrolment.requests);
    return formats.count(requests.filter((request) => request.outcome === outcome).length);
  },
});

function stateInWords({ state, verified }: DeskFile, t: Translate, formats: Formats): string {
  const { closing, reopened } = state.status;
  if (closing) {
    const moment = formats.moment(trueInstant(closing.at, closing.clockOffset));
    return t(
      closing.body.withoutCopy === undefined ? 'office.desk.closed' : 'office.desk.closed.withoutCopy',
      {
        moment,
      },
    );
  }
  const last = verified.events.at(-1);
  const moment = last ? formats.moment(trueInstant(last.at, last.clockOffset)) : '';
  return t(reopened ? 'office.desk.reopened' : 'office.desk.open', { moment });
}
