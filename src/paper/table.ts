import { type Block, type Piece, paragraph, row, rule, space, stack } from './layout.ts';

export interface Column {
  readonly heading: string;
  readonly width: number;
  readonly align: 'left' | 'right';
}

const PADDING = 0.8;
const GAP = 3;

/** A table with hairlines between its rows; figures stand right, under each other. */
export function tablePieces(columns: readonly Column[], rows: readonly (readonly string[])[]): Piece[] {
  const width = columns.reduce((sum, column) => sum + column.width, 0) + GAP * (columns.length - 1);
  const line = (cells: readonly string[], weight: 'regular' | 'bold', thickness: number): Block =>
    stack(
      [
        space(PADDING),
        row(
          columns.map((column, index) =>
            paragraph(
              cells[index] ?? '',
              { size: weight === 'bold' ? 8 : 9, weight, align: column.align },
              column.width,
            ),
          ),
          GAP,
        ),
        space(PADDING),
        rule(width, thickness),
      ],
      0,
      width,
    );
  const headings = line(
    columns.map((column) => column.heading),
    'bold',
    0.3,
  );
  return [
    { block: headings, withNext: true },
    ...rows.map((cells) => ({ block: line(cells, 'regular', 0.1), head: headings })),
  ];
}
