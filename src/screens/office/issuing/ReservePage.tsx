import { useEffect, useState } from 'react';
import { type CampaignFile, readCampaignFile } from '#files/campaignFile.ts';
import { useT } from '#i18n/LanguageProvider.tsx';
import type { KeptTransfer, OfficeError } from '#ledger/officeStore.ts';
import { Banner, StatusLine } from '#ui/Banner.tsx';
import { Section } from '#ui/Section.tsx';
import { Select } from '#ui/Select.tsx';
import { useServices } from '../../services.tsx';
import { AdoptCampaign } from './AdoptCampaign.tsx';
import type { CurrentCampaign } from './currentCampaign.ts';
import { GiveFromReserve } from './GiveFromReserve.tsx';
import { IssuingPage } from './IssuingPage.tsx';
import { NotIssued } from './NotIssued.tsx';
import { officeSentence } from './officeSentence.ts';
import { ReserveHistory } from './ReserveHistory.tsx';

/** Places of the reserve, handed to one desk by a code that is read out on the telephone. */
export function ReservePage() {
  const t = useT();
  return (
    <IssuingPage title={t('issuing.reserve.title')} lead={t('issuing.reserve.lead')}>
      {(current) => <Reserve current={current} />}
    </IssuingPage>
  );
}

function Reserve({ current }: { readonly current: CurrentCampaign }) {
  const t = useT();
  const { issues, draft } = current;
  const [revision, setRevision] = useState<string>();
  const { given, failure, reload } = useGiven(current);
  const chosen = issues.find((issue) => String(issue.revision) === revision) ?? issues.at(-1);
  const read = chosen && readCampaignFile(chosen.file);
  if (!read?.ok) {
    return draft.issued > 0 ? <AdoptCampaign draft={draft} onAdopted={current.reload} /> : <NotIssued />;
  }
  const campaignFile: CampaignFile = read.value;
  return (
    <>
      {failure && <Banner tone="red" isLive title={officeSentence(failure, t)} />}
      <Section number={1} title={t('issuing.give.title')} hint={t('issuing.give.hint')}>
        {issues.length > 1 && (
          <Select
            label={t('issuing.give.revision')}
            hint={t('issuing.give.revision.hint')}
            placeholder={t('issuing.choose')}
            value={String(chosen?.revision)}
            onChange={setRevision}
            options={issues.toReversed().map((issue) => ({
              value: String(issue.revision),
              label: t('issuing.issued.name', { revision: issue.revision }),
            }))}
          />
        )}
        {given ? (
          <GiveFromReserve
            key={campaignFile.hash}
            campaignFile={campaignFile}
            given={given}
            onGiven={reload}
          />
        ) : (
          <StatusLine>{!failure && t('issuing.loading')}</StatusLine>
        )}
      </Section>
      {given && (
        <Section number={2} title={t('issuing.given.title')} hint={t('issuing.given.hint')}>
          <ReserveHistory campaign={campaignFile.campaign} given={given} />
        </Section>
      )}
    </>
  );
}

function useGiven({ draft: { id } }: CurrentCampaign) {
  const { office } = useServices();
  const [given, setGiven] = useState<readonly KeptTransfer[]>();
  const [failure, setFailure] = useState<OfficeError>();
  const reload = async () => {
    const read = await office.transfers(id);
    if (read.ok) setGiven(read.value);
    setFailure(read.ok ? undefined : read.error);
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: read once per campaign; after that on demand.
  useEffect(() => void reload(), [office, id]);
  return { given, failure, reload };
}
