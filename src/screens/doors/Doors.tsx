import { offlineStatus } from '#device/serviceWorker.ts';
import { useObservable } from '#device/useObservable.ts';
import { useT } from '#i18n/LanguageProvider.tsx';
import { Icon } from '#ui/Icon.tsx';
import { Page } from '#ui/Page.tsx';
import { drawings } from './drawings.ts';
import './doors.css';

/** The first page: three doors of the covered yard, one for each way of working. */
export function Doors() {
  const t = useT();
  return (
    <div className="yard">
      <Page title={t('doors.title')} lead={<p>{t('doors.lead')}</p>}>
        <nav className="doors" aria-label={t('doors.choose')}>
          {doors.map((door) => (
            <a key={door.name} className={`door door--${door.name}`} href={door.href}>
              <svg className="door-drawing" viewBox="0 0 64 64" aria-hidden="true">
                <path d={drawings[door.name]} />
              </svg>
              <span className="door-words">
                <span className="door-for">{t(`doors.${door.name}.for`)}</span>
                <span className="door-title">{t(`doors.${door.name}.title`)}</span>
                <span className="door-body">{t(`doors.${door.name}.body`)}</span>
              </span>
            </a>
          ))}
        </nav>
        <Readiness />
      </Page>
    </div>
  );
}

const doors = [
  { name: 'training', href: '#/entrainement' },
  { name: 'desk', href: '#/poste' },
  { name: 'office', href: '#/coordination' },
] as const;

/** Whether the network may go now, and which version this is. */
function Readiness() {
  const t = useT();
  const status = useObservable(offlineStatus);
  // A newer version that waits changes nothing to being ready.
  const readiness = status === 'updateWaiting' ? 'ready' : status;
  return (
    <p className="readiness">
      <span className={`readiness-status readiness-status--${readiness}`} role="status">
        <Icon name={icons[readiness]} />
        {t(`shell.offline.${readiness}`)}
      </span>
      <span>{t('shell.version', { version: __APP_VERSION__ })}</span>
      <a href="#/accessibilite">{t('shell.accessibility')}</a>
      <a href="#/guides">{t('doors.guides')}</a>
      <a href="./licences.txt" target="_blank" rel="noreferrer">
        {t('shell.licences')}
      </a>
    </p>
  );
}

const icons = { preparing: 'info', ready: 'done', unavailable: 'warning', portable: 'done' } as const;
