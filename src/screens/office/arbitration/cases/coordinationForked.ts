import type { CoordinationEvent } from '#domain/coordination/events.ts';
import { isOwn } from '#domain/coordination/state.ts';
import type { Hashed } from '#domain/merge/evidence.ts';
import type { Hash } from '#domain/vocabulary/ids.ts';
import { known } from '../../coordination/facts.ts';
import type { CardOf, Case, CaseMaterial, Choice } from './case.ts';
import { decisionName, reasonOf } from './decisionName.ts';
import { sideBySide } from './sideBySide.ts';

/** The coordinator's own ledger has two continuations: one computer worked on after its copy was restored elsewhere. */
export function coordinationForked(
  { branches }: CardOf<'CoordinationForked'>,
  { words, state }: CaseMaterial,
): Case {
  const { t } = words;
  const events = [...state.taken, ...(state.own ? [state.own] : [])].flatMap((ledger) => ledger.events);
  return {
    title: t('arbitration.CoordinationForked.title'),
    question: t('arbitration.CoordinationForked.question'),
    sides: branches.map((branch, index) =>
      t(
        isOwn(state, branch)
          ? 'arbitration.CoordinationForked.branch.own'
          : 'arbitration.CoordinationForked.branch',
        { number: index + 1 },
      ),
    ),
    facts: sideBySide(
      branches.map((branch) => {
        const following = eventsFrom(branch, events);
        const more = following.length - SHOWN;
        return known([
          'arbitration.fact.decisions',
          [
            ...following.slice(0, SHOWN).map(({ event }) => decisionLine(event, words)),
            ...(more > 0 ? [t('arbitration.fact.decisions.more', { count: more })] : []),
          ],
        ]);
      }),
      words,
    ),
    // What is decided on this computer cannot be given up from here.
    choices: branches.flatMap((refused, index): Choice[] =>
      isOwn(state, refused)
        ? []
        : [
            {
              id: refused,
              label: t('arbitration.CoordinationForked.refuse', { number: index + 1 }),
              decisions: (reason) => [{ type: 'ForkSettled', v: 1, body: { refused, reason } }],
            },
          ],
    ),
  };
}

/** Decisions of a branch shown; the others are counted. */
const SHOWN = 12;

function decisionLine(event: CoordinationEvent, { t, formats }: CaseMaterial['words']): string {
  const reason = reasonOf(event);
  const values = {
    time: formats.clock(event.at),
    agent: event.agent,
    decision: decisionName(event, t),
    reason,
  };
  return t(reason === '' ? 'arbitration.fact.decision' : 'arbitration.fact.decision.reason', values);
}

/** The branch's first event, and what goes on from it. */
function eventsFrom(
  first: Hash,
  events: readonly Hashed<CoordinationEvent>[],
): readonly Hashed<CoordinationEvent>[] {
  const found: Hashed<CoordinationEvent>[] = [];
  let next = events.find(({ hash }) => hash === first);
  while (next) {
    const { hash } = next;
    found.push(next);
    next = events.find(({ event }) => event.prev === hash);
  }
  return found;
}
