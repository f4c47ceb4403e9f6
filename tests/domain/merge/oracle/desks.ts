import { NO_HASH } from '#domain/chain/hash.ts';
import type { CardBody } from '#domain/merge/cards.ts';
import type { ChainStanding, DeskStanding } from '#domain/merge/register.ts';
import type { Pool } from '#domain/vocabulary/pools.ts';
import { type Chain, childrenOf, restorationOf } from './chains.ts';
import { lastOn, ofType } from './decisions.ts';
import type { Enrolment } from './enrolments.ts';
import type { Holdings } from './holdings.ts';
import { onceBy, sortedBy } from './naive.ts';
import type { Known } from './promises.ts';

/** What the board says of every desk and every chain of it. */
export class Desks {
  private readonly known: Known;
  private readonly holdings: Holdings;

  constructor(known: Known, holdings: Holdings) {
    this.known = known;
    this.holdings = holdings;
  }

  all(pools: readonly Pool[]): DeskStanding[] {
    const { campaign } = this.known.evidence;
    return sortedBy(campaign.desks, ({ school, letter }) => [school, letter]).map(
      ({ school, letter, spare }) => {
        const isIt = (desk: { school: string; letter: string }) =>
          desk.school === school && desk.letter === letter;
        const { decisions, chains } = this.known;
        const released = this.holdings.released(school, letter);
        const counted = lastOn(decisions, 'ClosingCountNoted', ({ desk }) => isIt(desk));
        const wiped = ofType(decisions.counting, 'DeskWiped').filter(({ event }) => isIt(event.body.desk));
        const held = pools.map(({ centre, period, band }) => ({
          centre,
          period,
          band,
          places: this.holdings.held(school, letter, { centre, period, band }),
        }));
        return {
          school,
          letter,
          spare,
          state: this.stateOf(school, letter),
          chains: chains.ofDesk(school, letter).map((chain) => this.chainStanding(chain)),
          held: held.filter(({ places }) => places > 0),
          ...(released && { released: { decision: released.hash, reason: released.event.body.reason } }),
          ...(counted && { paperCount: counted.event.body.enrolments }),
          wiped: [...new Set(wiped.map(({ event }) => event.body.desk.replica))].sort(),
        };
      },
    );
  }

  private stateOf(school: string, letter: string): DeskStanding['state'] {
    const { chains } = this.known;
    const all = chains.ofDesk(school, letter);
    if (all.some((chain) => chain.events.some(({ hash }) => chains.verdict(chain, hash) === 'open')))
      return 'contested';
    const alive = this.holdings.aliveChains(school, letter);
    if (alive.length === 0) return 'missing';
    if (this.holdings.isClosed(school, letter)) return 'closed';
    return alive.every(({ kind }) => kind === 'stubs') ? 'rebuilt' : 'open';
  }

  private chainStanding(chain: Chain): ChainStanding {
    const { chains, enrolments } = this.known;
    const [last] = sortedBy(chain.events, ({ event, hash }) => [-event.seq, hash]);
    const its = enrolments.filter((each) => each.chain === chain);
    const restored = chains.isBelieved(chain) ? restorationOf(chain) : undefined;
    const withoutCopy = this.holdings.isChainClosed(chain) ? this.holdings.withoutCopy(chain) : undefined;
    const parents = [NO_HASH, ...chain.events.map(({ hash }) => hash)];
    const branches = parents.map((parent) => childrenOf(chain, parent)).filter(({ length }) => length > 1);
    return {
      replica: chain.desk.replica,
      key: chain.key,
      kind: chain.kind,
      seq: last?.event.seq ?? 0,
      head: last?.hash ?? NO_HASH,
      enrolments: its.length,
      voided: its.filter(({ voided }) => voided).length,
      closed: this.holdings.isChainClosed(chain),
      ...(withoutCopy !== undefined && { withoutCopy }),
      clockOffset: last?.event.clockOffset ?? 0,
      ...(restored && {
        restoredFrom: { replica: restored.from.replica, upTo: restored.upTo, head: restored.head },
      }),
      missing: missingOf(its),
      branches: sortedBy(branches.flat(), (hash) => [hash]).map((branch) => {
        const own = ownEvents(chain, branch);
        return { branch, from: own.at(0) ?? 0, to: own.at(-1) ?? 0, verdict: chains.verdict(chain, branch) };
      }),
    };
  }

  gaps(): CardBody[] {
    const { chains, enrolments, decisions } = this.known;
    return chains.all.flatMap((chain): CardBody[] => {
      if (chains.paths(chain).length === 0) return [];
      const { desk, key } = chain;
      const accepted = ofType(decisions.counting, 'GapAccepted').filter(
        ({ event: { body } }) =>
          body.key === key &&
          body.desk.school === desk.school &&
          body.desk.letter === desk.letter &&
          body.desk.replica === desk.replica,
      );
      const missing = missingOf(enrolments.filter((each) => each.chain === chain)).filter(
        (count) => !accepted.some(({ event }) => event.body.missing.includes(count)),
      );
      return missing.length > 0 ? [{ type: 'GapInStubs', desk, key, missing }] : [];
    });
  }
}

/** The seqs of a branch, up to the next split or its end. */
function ownEvents(chain: Chain, hash: Chain['events'][number]['hash']): number[] {
  const own = chain.events.find((each) => each.hash === hash)?.event.seq ?? 0;
  const [next, ...others] = childrenOf(chain, hash);
  return next && others.length === 0 ? [own, ...ownEvents(chain, next)] : [own];
}

/** Counts of receipt numbers up to the highest known that no known enrolment bears. */
function missingOf(enrolments: readonly Enrolment[]): number[] {
  const counts = onceBy(enrolments, ({ id }) => id).map(({ body }) => Number(body.receipt.split('-')[2]));
  const highest = Math.max(0, ...counts);
  return Array.from({ length: highest }, (_, index) => index + 1).filter((count) => !counts.includes(count));
}
