import type { Campaign, Centre, PlacesTable, School } from '#domain/campaign/campaign.ts';
import { inGroupsOfFour } from '#domain/codes/base32.ts';
import { fingerprintOf } from '#domain/codes/card.ts';
import type { BandId, PeriodId } from '#domain/vocabulary/ids.ts';
import type { CampaignFile } from '#files/campaignFile.ts';
import { useLanguage } from '#i18n/LanguageProvider.tsx';
import { type CampaignWords, campaignWords } from '#i18n/sentences/words.ts';
import { Banner } from '#ui/Banner.tsx';
import { type Column, Table } from '#ui/Table.tsx';

/** What a campaign offers, and by whose word. */
export function CampaignSummary({ campaignFile }: { readonly campaignFile: CampaignFile }) {
  const { campaign, signingKey, hash } = campaignFile;
  const { language } = useLanguage();
  const words = campaignWords(language, campaign);
  const { t, formats, said } = words;
  const { morning } = campaign;
  const desks = campaign.desks.filter(({ spare }) => !spare).length;
  const facts = [
    [t('office.fact.town'), campaign.town],
    [t('office.fact.morning'), formats.day(morning.date)],
    [t('office.fact.hours'), `${formats.time(morning.opens)} – ${formats.time(morning.closes)}`],
    [t('office.fact.answerBy'), formats.day(campaign.answerBy)],
    [t('office.fact.desks'), t('office.fact.desks.count', { desks, spares: campaign.desks.length - desks })],
    [t('office.fact.periods'), formats.count(campaign.periods.length)],
  ] as const;
  return (
    <>
      <Banner tone="done" title={t('office.campaign.good', { title: said(campaign.title) })}>
        <p>{t('office.campaign.checks')}</p>
      </Banner>
      {campaign.training && <Banner tone="amber" title={t('office.campaign.isTraining')} />}
      <dl className="office-facts">
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <dl className="office-facts office-facts--keys">
        <div>
          <dt>{t('office.fact.recipients', { count: campaign.recipients.length })}</dt>
          {campaign.recipients.map((recipient) => (
            <dd key={recipient} className="office-code">
              {recipient}
            </dd>
          ))}
        </div>
        <div>
          <dt>{t('office.fact.signing')}</dt>
          <dd className="office-code">{inGroupsOfFour(fingerprintOf(signingKey))}</dd>
          <dd className="office-note">{t('office.fact.signing.note')}</dd>
        </div>
        <div>
          <dt>{t('office.fact.hash')}</dt>
          <dd className="office-code">{hash}</dd>
        </div>
      </dl>
      <details className="office-details">
        <summary>{t('office.campaign.details')}</summary>
        <div className="office-tables">
          <Table
            caption={t('office.places.caption')}
            columns={placesColumns(campaign, words)}
            rows={campaign.centres.flatMap((centre) =>
              campaign.bands.map(({ id }) => ({ centre, band: id })),
            )}
            rowId={({ centre, band }) => `${centre.id}/${band}`}
            empty=""
          />
          <p className="office-note">{t('office.places.note')}</p>
          <Table
            caption={t('office.schools.caption')}
            columns={schoolColumns(campaign, words)}
            rows={campaign.schools}
            rowId={({ code }) => code}
            empty=""
          />
        </div>
      </details>
    </>
  );
}

interface PlacesRow {
  readonly centre: Centre;
  readonly band: BandId;
}

const placesColumns = ({ periods }: Campaign, { t, formats, band }: CampaignWords): Column<PlacesRow>[] => [
  { id: 'centre', header: t('office.places.centre'), isHeading: true, cell: ({ centre }) => centre.name },
  { id: 'band', header: t('office.places.band'), cell: (row) => band(row.band) },
  ...periods.map(
    ({ id, week }): Column<PlacesRow> => ({
      id,
      header: week,
      isFigure: true,
      cell: (row) => (
        <>
          {formats.count(placesIn(row.centre.capacity, id, row.band))}{' '}
          <span className="office-reserve">
            ({formats.count(placesIn(row.centre.reserve, id, row.band))})
          </span>
        </>
      ),
    }),
  ),
];

const placesIn = (table: PlacesTable, period: PeriodId, band: BandId): number => table[period]?.[band] ?? 0;

const schoolColumns = (campaign: Campaign, { t, formats }: CampaignWords): Column<School>[] => [
  { id: 'code', header: t('office.schools.code'), isHeading: true, cell: ({ code }) => code },
  { id: 'name', header: t('office.schools.name'), cell: ({ name }) => name },
  {
    id: 'centre',
    header: t('office.schools.centre'),
    cell: ({ centre }) => campaign.centres.find(({ id }) => id === centre)?.name ?? centre,
  },
  {
    id: 'pupils',
    header: t('office.schools.pupils'),
    isFigure: true,
    cell: ({ pupils }) => formats.count(pupils),
  },
  {
    id: 'desks',
    header: t('office.schools.desks'),
    cell: ({ code }) =>
      campaign.desks
        .filter(({ school, spare }) => school === code && !spare)
        .map(({ letter }) => letter)
        .join(', '),
  },
];
