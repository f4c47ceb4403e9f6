import { useEffect } from 'react';
import { NavLink, Outlet } from 'react-router';
import { setAtStake } from '#device/atStake.ts';
import { useObservable } from '#device/useObservable.ts';
import { HeaderSlot } from '#ui/HeaderSlot.tsx';
import { openedCoordination } from './coordination.ts';
import { MOVEMENTS } from './movements.ts';
import { OpenCoordination } from './OpenCoordination.tsx';
import { StoppedReading } from './StoppedReading.tsx';
import { CoordinationProvider, useCoordination, useFilesRead, useWords } from './session.tsx';
import '../office.css';
import './coordination.css';

/** Stands around the movements that follow the morning; asks first for campaign and key. */
export function CoordinationFrame() {
  const coordination = useObservable(openedCoordination);
  if (!coordination) return <OpenCoordination />;
  return (
    <CoordinationProvider key={coordination.id} coordination={coordination}>
      <HeaderSlot>
        <CoordinationHeader />
      </HeaderSlot>
      <Reading />
      <Movement />
    </CoordinationProvider>
  );
}

function Movement() {
  return useCoordination().hasStopped ? <StoppedReading /> : <Outlet />;
}

function CoordinationHeader() {
  const { t } = useWords();
  const { campaignFile, overview } = useCoordination();
  const cards = overview.cards.length;
  return (
    <>
      {campaignFile.campaign.training && <span className="coordination-training">{t('desk.training')}</span>}
      <nav className="coordination-nav" aria-label={t('coordination.nav')}>
        {MOVEMENTS.map(({ name, path }) => (
          <NavLink key={name} to={path} className="coordination-link">
            {t(`coordination.nav.${name}`)}
            {name === 'arbitrate' && cards > 0 && (
              <span className="coordination-count">
                {cards}
                <span className="unseen"> {t('coordination.nav.cards', { cards })}</span>
              </span>
            )}
          </NavLink>
        ))}
      </nav>
    </>
  );
}

/** While a stick is being read no new version takes over. */
function Reading() {
  const isReading = useFilesRead().progress !== undefined;
  useEffect(() => {
    setAtStake('gathering', isReading);
    return () => setAtStake('gathering', false);
  }, [isReading]);
  return null;
}
