import { useCallback, useEffect, useState } from 'react';
import type { Bytes } from '#domain/vocabulary/bytes.ts';
import type { SchoolCode } from '#domain/vocabulary/ids.ts';
import { readCampaignFile } from '#files/campaignFile.ts';
import { useT } from '#i18n/LanguageProvider.tsx';
import type { OfficeError } from '#ledger/officeStore.ts';
import { Banner } from '#ui/Banner.tsx';
import { useServices } from '../../services.tsx';
import { AdoptCampaign } from './AdoptCampaign.tsx';
import type { CurrentCampaign } from './currentCampaign.ts';
import { IssuingPage } from './IssuingPage.tsx';
import { MakePapers } from './MakePapers.tsx';
import { NotIssued } from './NotIssued.tsx';
import { officeSentence } from './officeSentence.ts';
import { PupilsLists } from './PupilsLists.tsx';
import { UnlockKeys } from './UnlockKeys.tsx';
import { useUnlockedKeys } from './unlockedKeys.ts';

/** Everything that goes on paper, from the last revision that was issued. */
export function PapersPage() {
  const t = useT();
  return (
    <IssuingPage title={t('issuing.papers.title')} lead={t('issuing.papers.lead')}>
      {(current) => <Papers current={current} />}
    </IssuingPage>
  );
}

function Papers({ current }: { readonly current: CurrentCampaign }) {
  const t = useT();
  const unlocked = useUnlockedKeys(current.draft.id);
  const { lists, failure, reload } = useLists(current);
  const last = current.issues.at(-1);
  const read = last && readCampaignFile(last.file);
  if (!read?.ok) {
    return current.draft.issued > 0 ? (
      <AdoptCampaign draft={current.draft} onAdopted={current.reload} />
    ) : (
      <NotIssued />
    );
  }
  const { campaign } = read.value;
  return (
    <>
      {failure && <Banner tone="red" isLive title={officeSentence(failure, t)} />}
      {!unlocked && current.keys && (
        <>
          <Banner tone="info" title={t('issuing.pupils.locked')} />
          <UnlockKeys campaign={current.draft.id} kept={current.keys} />
        </>
      )}
      <PupilsLists campaign={campaign} keys={unlocked?.keys} lists={lists} onChanged={reload} />
      <MakePapers campaign={campaign} keys={unlocked?.keys} lists={lists} />
    </>
  );
}

/** The sealed lists of the schools that have one. */
function useLists({ draft: { id } }: CurrentCampaign) {
  const { office } = useServices();
  const [lists, setLists] = useState<ReadonlyMap<SchoolCode, Bytes>>(new Map());
  const [failure, setFailure] = useState<OfficeError>();
  const reload = useCallback(async () => {
    const read = await office.pupilsFiles(id);
    if (read.ok) setLists(read.value);
    setFailure(read.ok ? undefined : read.error);
  }, [office, id]);
  useEffect(() => void reload(), [reload]);
  return { lists, failure, reload };
}
