import { useT } from '#i18n/LanguageProvider.tsx';
import { AdoptCampaign } from './AdoptCampaign.tsx';
import { CreateKeys } from './CreateKeys.tsx';
import type { CurrentCampaign } from './currentCampaign.ts';
import { IssuingPage } from './IssuingPage.tsx';
import { KeysInUse } from './KeysInUse.tsx';
import { RescueKey } from './RescueKey.tsx';
import { RestoreKeys } from './RestoreKeys.tsx';
import { SecureKeys } from './SecureKeys.tsx';
import { UnlockKeys } from './UnlockKeys.tsx';
import { useUnlockedKeys } from './unlockedKeys.ts';

/** The keys of the coordination: made once, put in safety, unlocked on return, brought back after a loss. */
export function KeysPage() {
  const t = useT();
  return (
    <IssuingPage title={t('issuing.keys.title')} lead={t('issuing.keys.lead')}>
      {(current) => <Keys current={current} />}
    </IssuingPage>
  );
}

function Keys({ current }: { readonly current: CurrentCampaign }) {
  const unlocked = useUnlockedKeys(current.draft.id);
  if (current.draft.issued > 0 && current.issues.length === 0) {
    return <AdoptCampaign draft={current.draft} onAdopted={current.reload} />;
  }
  // Keys made anew could not sign another revision of what was issued.
  if (!current.keys && current.issues.length > 0) return <RestoreKeys current={current} />;
  if (!current.keys) {
    return (
      <>
        <CreateKeys current={current} />
        <RestoreKeys current={current} />
      </>
    );
  }
  if (!unlocked) {
    return (
      <>
        <UnlockKeys campaign={current.draft.id} kept={current.keys} number={1} />
        <RestoreKeys current={current} />
      </>
    );
  }
  return (
    <>
      <SecureKeys current={current} kept={current.keys} keys={unlocked.keys} />
      <RescueKey current={current} kept={current.keys} unlocked={unlocked} />
      <KeysInUse unlocked={unlocked} />
    </>
  );
}
