import { useEffect } from 'react';
import { deskName } from '#i18n/sentences/words.ts';
import type { SaveAs } from '../desk/copies/deskFile.ts';
import { type EarlierFile, earlierDeskFile } from '../desk/earlier.ts';
import { useDesk } from '../desk/session.tsx';
import { useWords } from '../desk/words.ts';
import { CopyMaker } from './CopyMaker.tsx';
import { useCopy } from './useCopy.ts';

interface EarlierFileMakerProps {
  readonly earlier: EarlierFile;
  /** Where the desk's own file goes too. */
  readonly into: SaveAs | undefined;
  readonly onVerified: (file: string) => void;
}

/** The register from before a restoration is handed over too: no other file holds what it recorded. */
export function EarlierFileMaker({ earlier, into, onVerified }: EarlierFileMakerProps) {
  const { t } = useWords();
  const { campaignFile } = useDesk();
  const copying = useCopy({ into, make: () => earlierDeskFile(earlier, campaignFile) });
  const verified = copying.step.at === 'verified' ? copying.step.copy.file : undefined;
  useEffect(() => {
    if (verified !== undefined) onVerified(verified);
  }, [verified, onVerified]);
  return <CopyMaker copying={copying} action={t('closing.earlier.save', { desk: deskName(earlier.desk) })} />;
}
