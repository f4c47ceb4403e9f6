import { useT } from '#i18n/LanguageProvider.tsx';
import type { Loss } from '#ledger/deskStore.ts';
import { Banner } from '#ui/Banner.tsx';
import { Section } from '#ui/Section.tsx';
import { Table } from '#ui/Table.tsx';
import './recovery.css';

/** Desks of this laptop that lost acknowledged events: how many, and what to do until the coordination restores them. */
export function LedgerLoss({ losses }: { readonly losses: readonly Loss[] }) {
  const t = useT();
  return (
    <>
      <Banner tone="red" title={t('recovery.shortened.stopped')} isLive>
        {losses.map(({ chain, expected, found }) => (
          <p key={chain}>{t('recovery.shortened.sentence', { chain, expected, found })}</p>
        ))}
      </Banner>
      <Table
        caption={t('recovery.shortened.known')}
        columns={[
          { id: 'desk', header: t('recovery.shortened.desk'), cell: ({ chain }) => chain, isHeading: true },
          {
            id: 'expected',
            header: t('recovery.shortened.expected'),
            cell: ({ expected }) => expected,
            isFigure: true,
          },
          { id: 'found', header: t('recovery.shortened.found'), cell: ({ found }) => found, isFigure: true },
          {
            id: 'missing',
            header: t('recovery.shortened.missing'),
            cell: ({ expected, found }) => expected - found,
            isFigure: true,
          },
        ]}
        rows={losses}
        rowId={({ chain }) => chain}
        empty=""
      />
      <Section title={t('recovery.shortened.steps')}>
        <ol className="recovery-steps">
          {steps.map((step) => (
            <li key={step}>
              <strong>{t(`recovery.step.${step}`)}</strong> <span>{t(`recovery.step.${step}.why`)}</span>
            </li>
          ))}
        </ol>
      </Section>
    </>
  );
}

const steps = ['keep', 'paper', 'call', 'stick', 'spare', 'restore'] as const;
