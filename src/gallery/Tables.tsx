import { useState } from 'react';
import { CellFigure } from '#ui/CellFigure.tsx';
import { Comparison } from '#ui/Comparison.tsx';
import { Section } from '#ui/Section.tsx';
import { SheetGrid } from '#ui/SheetGrid.tsx';
import { cellKey, type SheetEdit, type SheetRow } from '#ui/sheetGrid.ts';
import { type Column, Table } from '#ui/Table.tsx';
import { Specimen } from './Specimen.tsx';

interface Line {
  readonly week: string;
  readonly places: string;
}

/** What stands in rows. */
export function Tables() {
  const [places, setPlaces] = useState('12');
  const columns: readonly Column<Line>[] = [
    { id: 'week', header: 'Semaine', isHeading: true, cell: ({ week }) => week },
    { id: 'places', header: 'Places', isFigure: true, cell: (line) => line.places },
    {
      id: 'changed',
      header: 'CellFigure',
      cell: ({ week }) => <CellFigure label={`Places, ${week}`} value={places} onEntered={setPlaces} />,
    },
  ];
  return (
    <Section title="Tables">
      <Specimen name="Table">
        <Table
          caption="Places à ce poste"
          columns={columns}
          rows={[
            { week: 'S28', places: '12' },
            { week: 'S29', places: '0' },
          ]}
          rowId={({ week }) => week}
          empty=""
        />
        <Table
          caption="Sans ligne"
          columns={columns}
          rows={[]}
          rowId={({ week }) => week}
          empty="Aucune semaine pour l’instant."
        />
      </Specimen>
      <Specimen name="Comparison">
        <Comparison
          caption="Les deux inscriptions"
          sides={['JVE-A7K2-0031-R', 'CAM-B1X4-0007-T']}
          differs="diffère"
          nothing="rien"
          rows={[
            { label: 'Nom', values: [['Quéméner'], ['Quéméner']] },
            { label: 'Prénom', values: [['Zélie'], ['Zelie']] },
            { label: 'Adresse', values: [['3 rue du Port', '44600'], []] },
            { label: 'Heure', values: [['8 h 41'], ['9 h 12']], isMinor: true },
          ]}
        />
      </Specimen>
      <Specimen name="SheetGrid: by hand, reckoned, wrong, fixed">
        <Sheet />
      </Specimen>
    </Section>
  );
}

function Sheet() {
  const [rows, setRows] = useState<readonly SheetRow[]>([
    { id: 'one', header: 'La Plage', cells: { name: 'Les Dunes', places: '24', kind: 'open' } },
    { id: 'two', header: 'Le Parc', cells: { name: 'Les Pins', places: 'x', kind: 'closed' } },
    { id: 'three', header: 'Total', cells: { name: '', places: '24', kind: '' }, isReadOnly: true },
  ]);
  const apply = (edits: readonly SheetEdit[]) =>
    setRows((before) =>
      before.map((row) => ({
        ...row,
        cells: {
          ...row.cells,
          ...Object.fromEntries(
            edits.filter((edit) => edit.row === row.id).map(({ column, value }) => [column, value]),
          ),
        },
      })),
    );
  return (
    <SheetGrid
      caption="Centres"
      hint="Flèches, saisie, collage."
      rowHeading={{ header: 'Site', width: 8 }}
      columns={[
        { id: 'name', header: 'Centre', kind: 'text', width: 12 },
        { id: 'places', header: 'Places', kind: 'number', width: 6 },
        {
          id: 'kind',
          header: 'État',
          kind: 'choice',
          width: 8,
          options: [
            { value: 'open', label: 'ouvert' },
            { value: 'closed', label: 'fermé' },
          ],
        },
      ]}
      rows={rows}
      problems={new Map([[cellKey('two', 'places'), 'Un nombre de places est attendu.']])}
      notes={new Map([[cellKey('one', 'places'), { tone: 'byHand', text: 'posé à la main' }]])}
      onEdit={apply}
      onUndo={() => undefined}
      onRedo={() => undefined}
      words={{
        selected: (count, across) => `${count} × ${across} cases`,
        leftOut: (count) => `${count} cases laissées de côté`,
        problem: ({ row, message }, others) => `${row} : ${message} (${others} autres)`,
      }}
    />
  );
}
