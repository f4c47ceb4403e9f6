import { Banner } from '#ui/Banner.tsx';
import { ButtonLink } from '#ui/Button.tsx';
import { UnlockKeys } from '../issuing/UnlockKeys.tsx';
import { useCoordination, useWords } from './session.tsx';
import { useKeptKeys } from './useKeptKeys.ts';

/** What needs the coordination's signature, while its keys are locked: the way to unlock them. */
export function UnlockToSign({ why }: { readonly why: string }) {
  const { t } = useWords();
  const { campaign } = useCoordination().campaignFile;
  const kept = useKeptKeys(campaign);
  if (kept === 'reading') return null;
  if (kept !== 'none') return <UnlockKeys campaign={campaign.id} kept={kept} />;
  return (
    <Banner
      tone="info"
      title={why}
      actions={<ButtonLink href="#/coordination/cles">{t('coordination.unlock.go')}</ButtonLink>}
    />
  );
}
