import { useState } from 'react';
import { saveFile } from '#device/download.ts';
import { slugOf } from '#domain/campaign/slug.ts';
import type { IsoDate } from '#domain/vocabulary/time.ts';
import { useFormats, useT } from '#i18n/LanguageProvider.tsx';
import type { IssuedCampaign } from '#ledger/officeStore.ts';
import { Banner } from '#ui/Banner.tsx';
import { Button, ButtonLink, ButtonRow } from '#ui/Button.tsx';
import { useServices } from '../../services.tsx';
import type { CurrentCampaign } from './currentCampaign.ts';
import { campaignFileName, type IssueError, issueNext, type Obstacle, obstacleTo } from './issue.ts';
import { officeSentence } from './officeSentence.ts';
import { useUnlockedKeys } from './unlockedKeys.ts';

interface IssueNowProps {
  readonly current: CurrentCampaign;
  /** Problems of the draft that stop it. */
  readonly stopping: number;
}

/** Signs the next revision and saves its file; or says what is missing first, and where to provide it. */
export function IssueNow({ current, stopping }: IssueNowProps) {
  const t = useT();
  const formats = useFormats();
  const services = useServices();
  const unlocked = useUnlockedKeys(current.draft.id);
  const [isSigning, setSigning] = useState(false);
  const [issued, setIssued] = useState<{ readonly issue: IssuedCampaign; readonly name: string }>();
  const [failure, setFailure] = useState<IssueError>();
  const { draft, issues, keys: kept } = current;
  const obstacle = obstacleTo(stopping, kept, unlocked?.keys);

  const issue = async () => {
    if (!kept || !unlocked || isSigning) return;
    setSigning(true);
    const made = await issueNext(services, current, kept, unlocked.keys);
    setSigning(false);
    setFailure(made.ok ? undefined : made.error);
    if (!made.ok) return;
    const name = campaignFileName(slugOf(draft.town), draft, made.value.revision);
    await saveFile(new Blob([made.value.file], { type: 'application/json' }), name);
    setIssued({ issue: made.value, name });
    await current.reload();
  };

  const today = services.clock(draft.morning.timeZone).slice(0, 10);
  return (
    <>
      {obstacle ? (
        <ObstacleBanner obstacle={obstacle} stopping={stopping} />
      ) : (
        <>
          {issues.length > 0 && today >= draft.morning.date && (
            <Banner
              tone="amber"
              title={t('issuing.sign.frozen', { day: formats.day(draft.morning.date as IsoDate) })}
            />
          )}
          <ButtonRow>
            <Button
              kind={issued ? 'secondary' : 'primary'}
              isLarge
              icon="done"
              onPress={() => void issue()}
              pending={isSigning ? t('issuing.sign.doing') : undefined}
            >
              {t('issuing.sign.action', { revision: Math.max(draft.issued, issues.length) + 1 })}
            </Button>
          </ButtonRow>
        </>
      )}
      {failure && (
        <Banner
          tone="red"
          isLive
          title={
            failure.type === 'DraftUnfit'
              ? t('issuing.problems', { count: failure.problems.length })
              : officeSentence(failure, t)
          }
        />
      )}
      {issued && (
        <Banner
          tone="done"
          isLive
          title={t('issuing.sign.done', { revision: issued.issue.revision, file: issued.name })}
          actions={
            <ButtonLink kind="primary" href="#/coordination/papiers">
              {t('issuing.sign.papers')}
            </ButtonLink>
          }
        >
          <p>{t(issued.issue.revision > 1 ? 'issuing.sign.next.again' : 'issuing.sign.next')}</p>
        </Banner>
      )}
    </>
  );
}

const WAY: Readonly<Record<Obstacle, string>> = {
  problems: '#/coordination/campagne/verification',
  noKeys: '#/coordination/cles',
  notSecured: '#/coordination/cles',
  noRescue: '#/coordination/cles',
  locked: '#/coordination/cles',
};

function ObstacleBanner({ obstacle, stopping }: { readonly obstacle: Obstacle; readonly stopping: number }) {
  const t = useT();
  return (
    <Banner
      tone="amber"
      title={t(`issuing.obstacle.${obstacle}`, { count: stopping })}
      actions={
        <ButtonLink kind="primary" href={WAY[obstacle]}>
          {t(obstacle === 'problems' ? 'issuing.problems.see' : 'issuing.obstacle.keys')}
        </ButtonLink>
      }
    />
  );
}
