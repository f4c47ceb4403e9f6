import { Section } from '#ui/Section.tsx';
import { type Column, Table } from '#ui/Table.tsx';
import tokensCss from '#ui/tokens.css?raw';
import { contrasts, least, ratioOf, type Theme, tokensOf } from './contrasts.ts';

/** What stands on what, as it looks and with the ratio reckoned from the tokens themselves, in both contrasts. */
export function Colours() {
  return (
    <Section
      title="Colours"
      hint="Each pair that the interface uses; the tests hold every ratio to its least."
    >
      <Table
        caption="Usual contrast, and more contrast"
        columns={[
          {
            id: 'pair',
            header: 'Pair',
            isHeading: true,
            cell: ({ usual }) => `${usual.of} on ${usual.ground}`,
          },
          ...columnsOf('usual'),
          ...columnsOf('more'),
        ]}
        rows={pairs}
        rowId={({ usual }) => `${usual.of} ${usual.ground}`}
        empty=""
      />
    </Section>
  );
}

const columnsOf = (theme: Theme): readonly Column<Record<Theme, Pair>>[] => [
  { id: `${theme} look`, header: theme, cell: (pair) => <Look {...pair[theme]} /> },
  {
    id: `${theme} ratio`,
    header: 'ratio (least)',
    isFigure: true,
    cell: ({ [theme]: { ratio, kind } }) => `${ratio.toFixed(1)} (${least[theme][kind]})`,
  },
];

type Pair = ReturnType<typeof pairsOf>[number];

function Look({ colour, background, kind }: Pair) {
  return kind === 'text' ? (
    <span className="gallery-look" style={{ color: colour, background }}>
      Aa 123
    </span>
  ) : (
    <span className="gallery-look" style={{ background }}>
      <span className="gallery-edge" style={{ borderColor: colour }} />
    </span>
  );
}

function pairsOf(theme: Theme) {
  const tokens = tokensOf(tokensCss, theme);
  return contrasts.flatMap(({ of, on, kind }) =>
    on.map((ground) => {
      const [colour = '', background = ''] = [tokens.get(of), tokens.get(ground)];
      return { of, ground, kind, colour, background, ratio: ratioOf(colour, background) };
    }),
  );
}

const pairs = pairsOf('usual').map((usual, index) => ({ usual, more: pairsOf('more')[index] ?? usual }));
