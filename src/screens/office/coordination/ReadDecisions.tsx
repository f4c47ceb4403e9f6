import { useState } from 'react';
import { type FileReadError, readPickedFile } from '#device/filePicker.ts';
import type { CampaignFile } from '#files/campaignFile.ts';
import {
  type CoordinationExportError,
  readCoordinationExport,
  type VerifiedCoordination,
} from '#files/coordinationExport.ts';
import { coordinationFileSentence } from '#i18n/sentences/coordination.ts';
import { Banner } from '#ui/Banner.tsx';
import { FileDrop } from '#ui/FileDrop.tsx';
import { useVoice } from '../../desk/useVoice.ts';

interface ReadDecisionsProps {
  readonly campaignFile: CampaignFile;
  readonly identity: string;
  readonly onRead: (decisions: VerifiedCoordination, file: string) => void;
}

/** The file of a coordinator's decisions, with all its checks. */
export function ReadDecisions({ campaignFile, identity, onRead }: ReadDecisionsProps) {
  const voice = useVoice();
  const { t } = voice;
  const [fault, setFault] = useState<{
    readonly error: CoordinationExportError | FileReadError;
    readonly file: string;
  }>();
  const read = async (chosen: File) => {
    const picked = await readPickedFile(chosen);
    const found = picked.ok
      ? await readCoordinationExport(picked.value.bytes, identity, campaignFile)
      : picked;
    setFault(found.ok ? undefined : { error: found.error, file: chosen.name });
    if (found.ok) onRead(found.value, chosen.name);
  };
  return (
    <>
      <FileDrop
        label={t('coordination.decisions.drop')}
        buttonLabel={t('coordination.decisions.choose')}
        accept={['.preau']}
        onFiles={([chosen]) => {
          if (chosen) void read(chosen);
        }}
      />
      {fault && <Banner tone="red" isLive title={coordinationFileSentence(fault.error, fault.file, voice)} />}
    </>
  );
}
