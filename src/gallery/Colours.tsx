import { Section } from '#ui/Section.tsx';
import { Table } from '#ui/Table.tsx';
import tokensCss from '#ui/tokens.css?raw';
import { contrasts, least, ratioOf, type Theme, tokensOf } from './contrasts.ts';

const themes: readonly Theme[] = ['usual', 'more'];

/** What stands on what, as it looks and with the ratio reckoned from the tokens themselves. */
export function Colours() {
  return (
    <Section
      title="Colours"
      hint="Each pair that the interface uses; the tests hold every ratio to its least."
    >
      {themes.map((theme) => (
        <Table
          key={theme}
          caption={theme === 'usual' ? 'Usual contrast' : 'More contrast'}
          columns={[
            { id: 'pair', header: 'Pair', isHeading: true, cell: ({ of, ground }) => `${of} on ${ground}` },
            { id: 'look', header: 'Look', cell: (pair) => <Look {...pair} /> },
            { id: 'ratio', header: 'Ratio', isFigure: true, cell: ({ ratio }) => `${ratio.toFixed(1)}:1` },
            { id: 'least', header: 'Least', isFigure: true, cell: ({ kind }) => `${least[theme][kind]}:1` },
          ]}
          rows={pairsOf(theme)}
          rowId={({ of, ground }) => `${of} ${ground}`}
          empty=""
        />
      ))}
    </Section>
  );
}

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
