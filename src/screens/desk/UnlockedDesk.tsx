import { useEffect, useState } from 'react';
import { NavLink, Outlet, useLocation } from 'react-router';
import { setAtStake } from '#device/atStake.ts';
import { initials } from '#domain/vocabulary/ids.ts';
import type { CampaignFile } from '#files/campaignFile.ts';
import { useFormats, useT } from '#i18n/LanguageProvider.tsx';
import type { DeskSecrets } from '#ledger/vault.ts';
import { Banner } from '#ui/Banner.tsx';
import { Button, ButtonLink } from '#ui/Button.tsx';
import { Dialog } from '#ui/Dialog.tsx';
import { HeaderSlot } from '#ui/HeaderSlot.tsx';
import { TextField } from '#ui/TextField.tsx';
import { type StoreKind, useServices } from '../services.tsx';
import { ClockNotice } from './ClockNotice.tsx';
import { CopiesProvider } from './copies/CopiesProvider.tsx';
import { CopyNotice } from './copies/CopyNotice.tsx';
import { Guided } from './guide/Guided.tsx';
import { GuideProvider } from './guide/GuideProvider.tsx';
import { LockButton } from './LockButton.tsx';
import type { LockedDesk } from './lockedDesk.ts';
import { Opening } from './Opening.tsx';
import { LedgerTrouble } from './recovery/LedgerTrouble.tsx';
import { DeskProvider, useDesk, useUnlockedLedger } from './session.tsx';
import { TrueTime } from './TrueTime.tsx';
import './desk.css';

const BASES: Readonly<Record<StoreKind, string>> = { morning: '/poste', training: '/entrainement' };

export interface UnlockedDeskProps {
  readonly kind: StoreKind;
  readonly locked: LockedDesk;
  readonly campaignFile: CampaignFile;
  readonly secrets: DeskSecrets;
}

/** Replays the ledger of an unlocked desk, and stands around each of its screens. */
export function UnlockedDesk({ kind, locked, campaignFile, secrets }: UnlockedDeskProps) {
  const { chain } = locked;
  const opened = useUnlockedLedger(kind, locked, campaignFile, secrets);
  if (!opened) return <Opening chain={chain} />;
  if (!opened.ok) return <LedgerTrouble error={opened.error} kind={kind} />;
  return (
    <DeskProvider kind={kind} base={`${BASES[kind]}/${chain}`} {...opened.value}>
      <HeaderSlot>
        <DeskHeader />
      </HeaderSlot>
      <Running />
      <CopiesProvider>
        <GuideProvider>
          <DeskNotices />
          <Guided>
            <Outlet />
          </Guided>
        </GuideProvider>
      </CopiesProvider>
    </DeskProvider>
  );
}

/** While the morning runs no new version takes over, and the first receipt must be no slower than the next. */
function Running() {
  const { press } = useServices();
  const { kind, state } = useDesk();
  const isRunning = kind === 'morning' && !state.status.closing;
  useEffect(() => press.warm(), [press]);
  useEffect(() => {
    setAtStake('desk', isRunning);
    return () => setAtStake('desk', false);
  }, [isRunning]);
  return null;
}

function DeskHeader() {
  const t = useT();
  const { base, ledger, kind } = useDesk();
  const screens = [
    ['guichet', 'desk.nav.counter'],
    ['journal', 'desk.nav.journal'],
    ['places', 'desk.nav.places'],
    ['fiches', 'desk.nav.papers'],
    ['cloture', 'desk.nav.closing'],
  ] as const;
  return (
    <>
      <span className="desk-name">
        {t('desk.name', { chain: ledger.chain })}
        {kind === 'training' && <span className="desk-training">{t('desk.training')}</span>}
      </span>
      <nav className="desk-nav" aria-label={t('desk.nav')}>
        {screens.map(([path, label]) => (
          <NavLink key={path} to={`${base}/${path}`} className="desk-nav-link">
            {t(label)}
          </NavLink>
        ))}
      </nav>
      <span className="desk-now">
        <LockButton />
        <AgentButton />
        <TrueTime />
      </span>
    </>
  );
}

/** What every screen of the desk must not let pass unseen. */
function DeskNotices() {
  const t = useT();
  const formats = useFormats();
  const { state, base } = useDesk();
  const { closing, reopened } = state.status;
  // The closing screen says it at length itself.
  const isSaidBelow = useLocation().pathname.endsWith('/cloture');
  return (
    <div className="desk-notices">
      {closing && !isSaidBelow && (
        <Banner
          tone="info"
          title={t('desk.closed.title', { time: formats.clock(closing.at) })}
          actions={<ButtonLink href={`#${base}/cloture`}>{t('desk.nav.closing')}</ButtonLink>}
        >
          <p>{t('desk.closed.body')}</p>
        </Banner>
      )}
      {!closing && reopened && (
        <Banner tone="amber" title={t('desk.reopened.title')}>
          <p>{t('desk.reopened.body')}</p>
        </Banner>
      )}
      {!closing && <ClockNotice />}
      <CopyNotice />
    </div>
  );
}

/** Agents take turns: the initials in force, and the way to change them. */
function AgentButton() {
  const t = useT();
  const { recorder, changeRecorder } = useDesk();
  const [typed, setTyped] = useState<string>();
  const [isWrong, setWrong] = useState(false);
  const close = () => setTyped(undefined);
  const save = async () => {
    const agent = initials.safeParse(typed?.trim().toUpperCase());
    setWrong(!agent.success);
    if (!agent.success) return;
    await changeRecorder({ ...recorder, agent: agent.data });
    close();
  };
  return (
    <>
      <Button
        kind="quiet"
        label={t('desk.agent.change', { agent: recorder.agent })}
        onPress={() => setTyped('')}
      >
        {recorder.agent}
      </Button>
      <Dialog
        title={t('desk.agent.title')}
        isOpen={typed !== undefined}
        onClose={close}
        actions={
          <>
            <Button kind="primary" onPress={() => void save()}>
              {t('desk.agent.save')}
            </Button>
            <Button kind="quiet" onPress={close}>
              {t('desk.cancel')}
            </Button>
          </>
        }
      >
        <form
          onSubmit={(event) => {
            event.preventDefault();
            void save();
          }}
        >
          <TextField
            label={t('desk.agent.initials')}
            hint={t('desk.agent.hint')}
            value={typed ?? ''}
            onChange={setTyped}
            width="short"
            maxLength={4}
            {...(isWrong && { errorMessage: t('desk.agent.invalid') })}
          />
        </form>
      </Dialog>
    </>
  );
}
