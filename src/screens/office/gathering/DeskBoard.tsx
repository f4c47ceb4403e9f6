import { memo, useDeferredValue, useState } from 'react';
import type { DeskStanding } from '#domain/merge/register.ts';
import { Section } from '#ui/Section.tsx';
import { type Column, Table } from '#ui/Table.tsx';
import { useCoordination, useWords } from '../coordination/session.tsx';
import { DeskJournal } from './DeskJournal.tsx';
import { DeskState } from './DeskState.tsx';
import { concernOf, enrolmentsOf, isArrived, nameOfDesk } from './deskStates.ts';
import { HeldPlaces } from './HeldPlaces.tsx';
import { PaperCount } from './PaperCount.tsx';

/** Every desk of the campaign: those to look at first, then the others in their order. */
export function DeskBoard() {
  // Two hundred desks may come at once: drawn whenever the page has nothing else to do.
  const { desks, publications } = useDeferredValue(useCoordination().overview);
  return <Board desks={desks} isPublished={publications.length > 0} />;
}

interface BoardProps {
  readonly desks: readonly DeskStanding[];
  readonly isPublished: boolean;
}

const Board = memo(function Board({ desks: all, isPublished }: BoardProps) {
  const { t } = useWords();
  const [shown, setShown] = useState<string>();
  const columns = useColumns(setShown, isPublished);
  const desks = all.filter((desk) => !desk.spare || isArrived(desk));
  const concerns = desks
    .filter((desk) => concernOf(desk) > 0)
    .toSorted((a, b) => concernOf(b) - concernOf(a));
  const settled = desks.filter((desk) => concernOf(desk) === 0);
  const journal = desks.find((desk) => nameOfDesk(desk) === shown);
  return (
    <Section number={2} title={t('gathering.board.title')} hint={t('gathering.board.hint')}>
      <div className="gathering-board">
        {concerns.length > 0 && (
          <Table
            caption={t('gathering.board.concerns', { count: concerns.length })}
            columns={columns}
            rows={concerns}
            rowId={nameOfDesk}
            empty=""
          />
        )}
        <Table
          caption={t('gathering.board.settled', { count: settled.length })}
          columns={columns}
          rows={settled}
          rowId={nameOfDesk}
          empty={t('gathering.board.settled.none')}
        />
      </div>
      {journal && <DeskJournal key={shown} desk={journal} onClose={() => setShown(undefined)} />}
    </Section>
  );
});

function useColumns(onShow: (desk: string) => void, isPublished: boolean): Column<DeskStanding>[] {
  const { t, formats, school } = useWords();
  return [
    {
      id: 'desk',
      header: t('gathering.desk.name'),
      isHeading: true,
      cell: (desk) => <span className="office-number">{nameOfDesk(desk)}</span>,
    },
    { id: 'school', header: t('gathering.desk.school'), cell: (desk) => school(desk.school) },
    { id: 'state', header: t('gathering.desk.state'), cell: (desk) => <DeskState desk={desk} /> },
    {
      id: 'enrolments',
      header: t('gathering.desk.enrolments'),
      isFigure: true,
      cell: (desk) =>
        isArrived(desk) && (
          <button
            type="button"
            className="gathering-journal"
            onClick={() => onShow(nameOfDesk(desk))}
            aria-label={t('gathering.desk.journal', {
              desk: nameOfDesk(desk),
              count: enrolmentsOf(desk),
            })}
          >
            {formats.count(enrolmentsOf(desk))}
          </button>
        ),
    },
    { id: 'paper', header: t('gathering.desk.paper'), cell: (desk) => <PaperCount desk={desk} /> },
    {
      id: 'held',
      header: t('gathering.desk.held'),
      cell: (desk) => <HeldPlaces desk={desk} isPublished={isPublished} />,
    },
  ];
}
