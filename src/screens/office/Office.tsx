import { useT } from '#i18n/LanguageProvider.tsx';
import { Page } from '#ui/Page.tsx';
import './office.css';

/** The coordination's first page: what to do before the morning, and after it. */
export function Office() {
  const t = useT();
  return (
    <Page title={t('office.title')} lead={<p>{t('office.lead')}</p>} isPlain>
      {MOVEMENTS.map(({ name, tasks }) => (
        <nav key={name} className="office-movement" aria-label={t(`office.home.${name}`)}>
          <h2 className="office-movement-title">{t(`office.home.${name}`)}</h2>
          <ul className="office-tasks">
            {tasks.map((task) => (
              <li key={task}>
                <a className="office-task" href={HREFS[task]}>
                  <span className="office-task-title">{t(`office.home.${task}`)}</span>
                  <span className="office-task-body">{t(`office.home.${task}.body`)}</span>
                </a>
              </li>
            ))}
          </ul>
        </nav>
      ))}
    </Page>
  );
}

const HREFS = {
  campaign: '#/coordination/campagne',
  keys: '#/coordination/cles',
  issue: '#/coordination/emettre',
  papers: '#/coordination/papiers',
  reserve: '#/coordination/reserve',
  gather: '#/coordination/rassembler',
  arbitrate: '#/coordination/arbitrer',
  lists: '#/coordination/listes',
  dashboard: '#/coordination/tableau',
  publish: '#/coordination/publier',
} as const;

const MOVEMENTS = [
  { name: 'before', tasks: ['campaign', 'keys', 'issue', 'papers'] },
  { name: 'during', tasks: ['reserve'] },
  { name: 'after', tasks: ['gather', 'arbitrate', 'lists', 'dashboard', 'publish'] },
] as const;
