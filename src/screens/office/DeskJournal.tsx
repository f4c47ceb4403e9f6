import { useState } from 'react';
import { saveFile } from '#device/download.ts';
import { search } from '#domain/projections/journal.ts';
import type { Enrolment } from '#domain/projections/register.ts';
import { phoneForReading } from '#domain/vocabulary/phone.ts';
import { useLanguage } from '#i18n/LanguageProvider.tsx';
import { type CampaignWords, campaignWords, personName } from '#i18n/sentences/words.ts';
import { Button } from '#ui/Button.tsx';
import { Section } from '#ui/Section.tsx';
import { type Column, Table } from '#ui/Table.tsx';
import { TextField } from '#ui/TextField.tsx';
import type { DeskFile } from './deskFiles.ts';
import { journalCsv, numberOf, servedAt } from './journalCsv.ts';

/** Rows shown at once: what is not seen is found by the search or in the CSV. */
const SHOWN = 300;

/** What one desk recorded: receipts, families, outcomes; on screen and for a spreadsheet. */
export function DeskJournal({ desk }: { readonly desk: DeskFile }) {
  const { language } = useLanguage();
  const { campaign, journal, register } = desk.state;
  const words = campaignWords(language, campaign);
  const { t } = words;
  const [question, setQuestion] = useState('');
  const rows = search(journal, register, question, SHOWN);
  const save = () => {
    const csv = new Blob([journalCsv(desk.state, words)], { type: 'text/csv' });
    void saveFile(csv, `${desk.chain}_journal.csv`);
  };
  return (
    <Section
      number={4}
      title={t('office.journal.title', { desk: desk.chain })}
      hint={t('office.journal.count', { count: register.enrolments.size, shown: rows.length })}
    >
      <div className="office-journal-tools">
        <TextField
          label={t('office.journal.search')}
          type="search"
          value={question}
          onChange={setQuestion}
          width="medium"
        />
        <Button icon="file" onPress={save}>
          {t('office.journal.csv')}
        </Button>
      </div>
      <Table
        caption={t('office.journal.title', { desk: desk.chain })}
        isCaptionHidden
        columns={columnsOf(words)}
        rows={rows}
        rowId={({ receipt }) => receipt}
        empty={t('office.journal.empty')}
      />
    </Section>
  );
}

const columnsOf = (words: CampaignWords): Column<Enrolment>[] => {
  const { t, formats } = words;
  return [
    {
      id: 'receipt',
      header: t('office.journal.receipt'),
      isHeading: true,
      cell: (enrolment) => <span className="office-number">{numberOf(enrolment)}</span>,
    },
    { id: 'ticket', header: t('office.journal.ticket'), isFigure: true, cell: ({ ticket }) => ticket },
    {
      id: 'time',
      header: t('office.journal.time'),
      cell: (enrolment) => formats.clock(servedAt(enrolment)),
    },
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
      id: 'outcomes',
      header: t('office.journal.outcomes'),
      cell: (enrolment) => <Outcomes enrolment={enrolment} words={words} />,
    },
  ];
};

function Outcomes({ enrolment, words }: { readonly enrolment: Enrolment; readonly words: CampaignWords }) {
  const { t, formats, period } = words;
  const { household, requests, voided } = enrolment;
  if (voided) return t('office.journal.voided', { reason: voided.reason });
  return (
    <ul className="office-outcomes">
      {household.children.map((child, index) =>
        (['granted', 'waiting'] as const).map((outcome) => {
          const periods = requests
            .filter((request) => request.child === index && request.outcome === outcome)
            .map((request) => period(request.period));
          return periods.length === 0 ? null : (
            // biome-ignore lint/suspicious/noArrayIndexKey: children of a recorded household never move.
            <li key={`${index}/${outcome}`}>
              {t(`office.journal.${outcome}`, {
                child: personName(child),
                level: child.level,
                periods: formats.list(periods),
              })}
            </li>
          );
        }),
      )}
    </ul>
  );
}
