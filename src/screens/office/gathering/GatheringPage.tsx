import { Page } from '#ui/Page.tsx';
import { useCoordination, useWords } from '../coordination/session.tsx';
import { CloseGathering } from './CloseGathering.tsx';
import { DecisionBackup } from './DecisionBackup.tsx';
import { DeskBoard } from './DeskBoard.tsx';
import { ReadFiles } from './ReadFiles.tsx';
import { StillAwaited } from './StillAwaited.tsx';
import './gathering.css';

/** The desks' files, a stick at a time, and which desks are still awaited. */
export function GatheringPage() {
  const { t, said } = useWords();
  const { campaign } = useCoordination().campaignFile;
  return (
    <Page title={t('gathering.title')} lead={<p>{said(campaign.title)}</p>}>
      <StillAwaited />
      <ReadFiles />
      <DeskBoard />
      <DecisionBackup />
      <CloseGathering />
    </Page>
  );
}
