import type { Campaign } from '#domain/campaign/campaign.ts';
import { inGroupsOfFour } from '#domain/codes/base32.ts';
import { useLanguage } from '#i18n/LanguageProvider.tsx';
import { campaignWords, deskName } from '#i18n/sentences/words.ts';
import type { KeptTransfer } from '#ledger/officeStore.ts';
import { Table } from '#ui/Table.tsx';

interface ReserveHistoryProps {
  readonly campaign: Campaign;
  readonly given: readonly KeptTransfer[];
}

/** Every code made from the reserve, the newest first, to be read out again. */
export function ReserveHistory({ campaign, given }: ReserveHistoryProps) {
  const { language } = useLanguage();
  const { t, formats, period, band } = campaignWords(language, campaign);
  return (
    <Table
      caption={t('issuing.given.title')}
      isCaptionHidden
      rows={given.toReversed()}
      rowId={({ transfer }) => String(transfer)}
      empty={t('issuing.given.empty')}
      columns={[
        { id: 'number', header: t('issuing.given.number'), isFigure: true, cell: ({ transfer }) => transfer },
        { id: 'at', header: t('issuing.given.at'), cell: ({ at }) => formats.moment(at) },
        {
          id: 'to',
          header: t('issuing.given.to'),
          isHeading: true,
          cell: ({ to }) => <span className="issuing-number">{deskName(to)}</span>,
        },
        {
          id: 'what',
          header: t('issuing.given.what'),
          cell: ({ count, pool }) =>
            t('issuing.give.what', { count, period: period(pool.period), band: band(pool.band) }),
        },
        {
          id: 'code',
          header: t('issuing.given.code'),
          cell: ({ code }) => <span className="issuing-code">{inGroupsOfFour(code)}</span>,
        },
      ]}
    />
  );
}
