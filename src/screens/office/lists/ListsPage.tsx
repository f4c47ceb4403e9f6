import { useNavigate } from 'react-router';
import { useObservable } from '#device/useObservable.ts';
import type { Row } from '#gathering/gathering.ts';
import { Banner, StatusLine } from '#ui/Banner.tsx';
import { ButtonLink } from '#ui/Button.tsx';
import { Page } from '#ui/Page.tsx';
import { useCoordination, useWords } from '../coordination/session.tsx';
import { Filters } from './Filters.tsx';
import { listsView, showActive, showFilter } from './listsView.ts';
import { RequestGrid } from './RequestGrid.tsx';
import { useRowList } from './useRowList.ts';
import './lists.css';

/** Every request of every register, in arrival order; each opens the whole history of its child. */
export function ListsPage() {
  const { t } = useWords();
  const { overview } = useCoordination();
  const nothingRead = overview.counts.enrolments === 0;
  return (
    <Page title={t('lists.title')} lead={<p>{t('lists.lead')}</p>} isPlain>
      {nothingRead ? (
        <Banner
          tone="info"
          title={t('lists.nothingRead')}
          actions={<ButtonLink href="#/coordination/rassembler">{t('lists.nothingRead.go')}</ButtonLink>}
        />
      ) : (
        <Requests />
      )}
    </Page>
  );
}

function Requests() {
  const { t } = useWords();
  const navigate = useNavigate();
  const { filter, active } = useObservable(listsView);
  const { list, isSearching } = useRowList(filter);
  const total = list?.total;
  const open = ({ enrolment, request }: Row) =>
    void navigate(`/coordination/listes/${enrolment.id}/${request.position}`);
  return (
    <>
      <Filters filter={filter} onChange={showFilter} />
      <StatusLine>
        {isSearching || total === undefined ? t('lists.searching') : t('lists.total', { total })}
      </StatusLine>
      {list && total !== undefined && total > 0 && (
        <>
          <RequestGrid list={list} total={total} active={active} onActive={showActive} onOpen={open} />
          <p className="office-note">{t('lists.keys')}</p>
        </>
      )}
    </>
  );
}
