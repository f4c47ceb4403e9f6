import { useEffect, useState } from 'react';
import { saveFile } from '#device/download.ts';
import type { DeskStanding, MergedEnrolment } from '#domain/merge/register.ts';
import { phoneForReading } from '#domain/vocabulary/phone.ts';
import { csvChunks } from '#files/tables/csv.ts';
import { registerTable } from '#files/tables/register.ts';
import { type CampaignWords, personName } from '#i18n/sentences/words.ts';
import { Arrival } from '#ui/Arrival.tsx';
import { Button, ButtonRow } from '#ui/Button.tsx';
import { type Column, Table } from '#ui/Table.tsx';
import { TextField } from '#ui/TextField.tsx';
import { useUnderway } from '#ui/useUnderway.ts';
import { useCoordination, useWords } from '../coordination/session.tsx';
import { deskJournal } from './deskJournal.ts';
import { nameOfDesk } from './deskStates.ts';

/** Rows shown at once: what is not seen is found by the search or in the CSV. */
const SHOWN = 300;

interface DeskJournalProps {
  readonly desk: DeskStanding;
  readonly onClose: () => void;
}

/** What one desk recorded: receipts, families, and what becomes of each request; on screen and for a spreadsheet. */
export function DeskJournal({ desk, onClose }: DeskJournalProps) {
  const words = useWords();
  const { t } = words;
  const { gathering, overview } = useCoordination();
  const [question, setQuestion] = useState('');
  const [rows, setRows] = useState<readonly MergedEnrolment[]>();
  const name = nameOfDesk(desk);
  const { isUnderway, during } = useUnderway();
  useEffect(() => {
    let isCurrent = true;
    void deskJournal(gathering, desk, question, SHOWN).then((found) => {
      if (isCurrent) setRows(found);
    });
    return () => {
      isCurrent = false;
    };
  }, [gathering, desk, question]);
  const save = async () => {
    const enrolments = await deskJournal(gathering, desk, '', Number.POSITIVE_INFINITY);
    const table = registerTable(overview.campaign, { enrolments }, words);
    await saveFile(new Blob([...csvChunks(table)], { type: 'text/csv' }), `${name}_journal.csv`);
  };
  return (
    <Arrival>
      <div className="gathering-desk">
        <h3 className="gathering-desk-title">{t('office.journal.title', { desk: name })}</h3>
        <div className="gathering-tools">
          <TextField
            label={t('office.journal.search')}
            type="search"
            value={question}
            onChange={setQuestion}
            width="medium"
          />
          <ButtonRow>
            <Button
              icon="file"
              onPress={() => void during(save)}
              pending={isUnderway ? t('closing.copy.writing') : undefined}
            >
              {t('office.journal.csv')}
            </Button>
            <Button kind="quiet" icon="cross" onPress={onClose}>
              {t('gathering.journal.close')}
            </Button>
          </ButtonRow>
        </div>
        {rows && (
          <Table
            caption={t('office.journal.title', { desk: name })}
            isCaptionHidden
            columns={columnsOf(words)}
            rows={rows}
            rowId={({ id }) => id}
            empty={t('office.journal.empty')}
          />
        )}
        {rows?.length === SHOWN && (
          <p className="office-note">{t('gathering.journal.shown', { shown: SHOWN })}</p>
        )}
      </div>
    </Arrival>
  );
}

const columnsOf = ({ t, formats, period }: CampaignWords): Column<MergedEnrolment>[] => [
  {
    id: 'receipt',
    header: t('office.journal.receipt'),
    isHeading: true,
    cell: ({ receipt }) => <span className="office-number">{receipt}</span>,
  },
  { id: 'ticket', header: t('office.journal.ticket'), isFigure: true, cell: ({ ticket }) => ticket },
  { id: 'time', header: t('office.journal.time'), cell: ({ at }) => formats.clock(at) },
  {
    id: 'family',
    header: t('office.journal.family'),
    cell: ({ household: { guardian } }) => (
      <>
        {personName(guardian)}
        <br />
        <span className="office-number">{phoneForReading(guardian.phone)}</span>
      </>
    ),
  },
  {
    id: 'requests',
    header: t('office.journal.outcomes'),
    cell: ({ household, requests }) => (
      <ul className="office-outcomes">
        {requests.map((request) => {
          const child = household.children[request.child];
          return (
            child && (
              <li key={request.position}>
                {t('gathering.journal.request', {
                  child: personName(child),
                  level: child.level,
                  period: period(request.pool.period),
                  status: t(`tables.status.${request.status.type}`),
                })}
              </li>
            )
          );
        })}
      </ul>
    ),
  },
];
