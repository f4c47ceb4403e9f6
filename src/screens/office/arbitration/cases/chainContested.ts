import type { MergedEnrolment } from '#domain/merge/register.ts';
import { deskName } from '#i18n/sentences/words.ts';
import { enrolmentLine, type Known, known } from '../../coordination/facts.ts';
import type { CardOf, Case, CaseMaterial, Choice } from './case.ts';
import { sideBySide } from './sideBySide.ts';

type ChainCard = CardOf<'ChainContested'>;
type Branch = ChainCard['branches'][number];

/** Several registers for one desk: which of them did its school keep? */
export function chainContested(card: ChainCard, material: CaseMaterial): Case {
  const { words } = material;
  const { t } = words;
  const { desk, branches, because } = card;
  const nameOf = (index: number) => t('arbitration.ChainContested.branch', { number: index + 1 });
  const settle = (branch: Branch, verdict: 'stands' | 'refused', reason: string) =>
    ({ type: 'ChainSettled', v: 1, body: { desk, branch: branch.branch, verdict, reason } }) as const;
  return {
    title: t('arbitration.ChainContested.title', { desk: `${desk.school}-${desk.letter}` }),
    question: t(`arbitration.ChainContested.${because}`),
    sides: branches.map((_, index) => nameOf(index)),
    facts: sideBySide(
      branches.map((branch) => branchSide(branch, material)),
      words,
    ),
    choices: [
      ...branches.map(
        (stands, index): Choice => ({
          id: stands.branch,
          label: t('arbitration.ChainContested.stands', { branch: nameOf(index), count: branches.length }),
          // The one that is left stands by itself (merge, 1).
          decisions: (reason) =>
            branches.filter((branch) => branch !== stands).map((branch) => settle(branch, 'refused', reason)),
        }),
      ),
      {
        id: 'all',
        label: t('arbitration.ChainContested.all', { count: branches.length }),
        decisions: (reason) => branches.map((branch) => settle(branch, 'stands', reason)),
      },
    ],
  };
}

/** Lines of a register shown; the others are counted. */
const SHOWN = 8;

function branchSide({ desk, key, enrolments: ids }: Branch, { enrolments, words }: CaseMaterial): Known {
  const { t, formats } = words;
  const found = ids.flatMap((id) => enrolments.get(id) ?? []).toSorted((a, b) => a.seq - b.seq);
  const more = found.length - SHOWN;
  return known(
    ['tables.column.desk', deskName(desk)],
    ['arbitration.fact.laptop', key.slice(0, 8)],
    ['arbitration.fact.enrolments', formats.count(ids.length)],
    ['arbitration.fact.between', between(found, words)],
    ['tables.column.agent', [...new Set(found.map(({ agent }) => agent))].join(', ')],
    [
      'arbitration.fact.families',
      [
        ...found.slice(0, SHOWN).map((enrolment) => enrolmentLine(enrolment, words)),
        ...(more > 0 ? [t('arbitration.fact.families.more', { count: more })] : []),
      ],
    ],
  );
}

function between(
  found: readonly MergedEnrolment[],
  { t, formats }: CaseMaterial['words'],
): string | undefined {
  const [first, last] = [found[0], found.at(-1)];
  return (
    first &&
    last &&
    t('arbitration.fact.between.times', { first: formats.clock(first.at), last: formats.clock(last.at) })
  );
}
