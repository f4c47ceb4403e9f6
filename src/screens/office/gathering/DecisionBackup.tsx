import { useState } from 'react';
import type { KeyPair } from '#domain/chain/signing.ts';
import { coordinationExportName, writeCoordinationExport } from '#files/coordinationExport.ts';
import { Banner } from '#ui/Banner.tsx';
import { Section } from '#ui/Section.tsx';
import { useServices } from '../../services.tsx';
import { SaveAndReadBack } from '../coordination/SaveAndReadBack.tsx';
import { useCoordination, useWords } from '../coordination/session.tsx';
import { UnlockToSign } from '../coordination/UnlockToSign.tsx';
import { OtherDecisions } from './OtherDecisions.tsx';

/** The decisions off this computer, read back like the desks' copies; and those of another computer. */
export function DecisionBackup() {
  const { t } = useWords();
  const { signing } = useCoordination();
  return (
    <Section number={3} title={t('gathering.backup.title')} hint={t('gathering.backup.hint')}>
      {signing ? <SaveDecisions signing={signing} /> : <UnlockToSign why={t('gathering.backup.locked')} />}
      <OtherDecisions />
    </Section>
  );
}

function SaveDecisions({ signing }: { readonly signing: KeyPair }) {
  const { t } = useWords();
  const { clock, appVersion } = useServices();
  const { campaignFile, ledger, state } = useCoordination();
  const [saved, setSaved] = useState<{ readonly file: string; readonly upTo: number }>();
  const events = state.own?.events.length ?? 0;

  const make = async () => {
    const { campaign, hash } = campaignFile;
    const exportedAt = clock(campaign.morning.timeZone);
    const lines = [...ledger.lines()];
    const { replica } = ledger;
    const source = {
      campaign,
      campaignHash: hash,
      replica,
      key: signing,
      lines,
      exportedAt,
      app: appVersion,
    };
    return {
      bytes: await writeCoordinationExport(source),
      name: coordinationExportName(replica, exportedAt, lines.length),
    };
  };
  return (
    <>
      {saved && (
        <Banner
          tone={saved.upTo === events ? 'done' : 'amber'}
          isLive
          title={t('gathering.backup.done', { file: saved.file })}
        >
          {saved.upTo < events && <p>{t('gathering.backup.since', { count: events - saved.upTo })}</p>}
        </Banner>
      )}
      <SaveAndReadBack
        make={make}
        action={t('gathering.backup.save')}
        pending={t('gathering.backup.saving')}
        readBack={(file) => t('gathering.backup.readBack', { file })}
        accept={['.preau']}
        onVerified={(file) => setSaved({ file, upTo: ledger.lines().length })}
      />
    </>
  );
}
