import { byCodePoint } from '../identity/folding.ts';
import { bearersOf } from './bearers.ts';
import { carriedOf, likelyBearers, proxyBreaches } from './breaches.ts';
import type { Card } from './cards.ts';
import { chainsOf } from './chains.ts';
import { childrenOf } from './children.ts';
import { namesOf } from './classes.ts';
import { contestedChains } from './contestCards.ts';
import { contestsOf } from './contests.ts';
import { amend } from './corrections.ts';
import { type Decisions, decisionsOf } from './decisions.ts';
import { desksOf } from './desks.ts';
import type { Evidence } from './evidence.ts';
import { flagsOf } from './flags.ts';
import { gapsInStubs } from './gaps.ts';
import { holdingsOf } from './holdings.ts';
import { householdClasses } from './households.ts';
import { changedIdentities } from './identities.ts';
import { likelyPairsOf } from './likelyPairs.ts';
import { type Arrivals, arrivalsOf } from './order.ts';
import { toldBy } from './paths.ts';
import { peopleOf } from './people.ts';
import { allocate } from './places.ts';
import { poolsOf } from './pools.ts';
import { type Promises, promisesOf } from './promises.ts';
import type { MergedRegister } from './register.ts';
import { requestsOf } from './requests.ts';
import { ask, nothingToSettle, type Settling, waitFor } from './settling.ts';
import { enrolmentsOf } from './standing.ts';
import { transfersOf, unmatchedTransfers } from './transfers.ts';
import { verdictsOf } from './verdicts.ts';

/**
 * One register from all ledgers and decisions: a pure function of what they hold, whatever the order, repetition and
 * grouping in which they come (R7). Every rule, and the order in which they apply, stands in docs/merge.md.
 */
export function merge({ campaign, campaignHash, ledgers, coordination }: Evidence): MergedRegister {
  const settling = nothingToSettle();
  const pools = poolsOf(campaign);
  const limit = campaign.rules.householdsCarried;

  // 0. Decisions that count
  const decisions = decisionsOf(coordination);
  const verdicts = verdictsOf(decisions);
  forkedCoordination(decisions, settling);

  // 1. Chains
  const chains = chainsOf(ledgers);
  const contests = contestsOf(chains, verdicts);
  const told = toldBy(chains, contests, campaign, pools);
  gapsInStubs(chains, contests, verdicts, settling);

  // 2. Corrections
  amend(told.enrolled, contests, verdicts, campaign);
  const arrivals = arrivalsOf(told.enrolled, contests, chains, campaign);
  const indexOf = placesById(arrivals);

  // 3. Who is who over all desks
  const people = peopleOf(arrivals);
  const children = childrenOf(arrivals, people, indexOf, verdicts.children);
  const likely = likelyPairsOf(children, arrivals, people);
  const households = householdClasses(arrivals, people, children, indexOf, verdicts.households);
  const householdNames = namesOf(households, arrivals);
  const bearers = bearersOf(arrivals, people, householdNames, indexOf, verdicts.households);

  // 4. Decisions that refuse
  const requests = requestsOf(arrivals, people, children, contests, verdicts, pools);
  contestedChains(contests, arrivals, requests, settling);
  changedIdentities(arrivals, requests, verdicts, settling);

  // 5. The best promise, in arrival order
  const promises = promisesOf(requests, children, likely, arrivals, people, pools, settling);

  // 6. Proxy breaches
  const carried = carriedOf(arrivals, requests, bearers, householdNames);
  proxyBreaches(carried, limit, arrivals, requests, verdicts, settling);
  likelyBearers(carried, limit, arrivals, requests, people, bearers, settling);
  duplicatesToSettle(promises, settling);

  // 7. and 8. Places
  const transfers = transfersOf(told, verdicts);
  unmatchedTransfers(transfers, chains, verdicts, settling);
  const holdings = holdingsOf(campaign, chains, contests, told, transfers, verdicts, pools);
  const allocation = allocate(requests, promises, settling, holdings, arrivals, pools);

  return {
    campaign: campaign.id,
    campaignHash,
    desks: desksOf(campaign, chains, contests, told, holdings, verdicts, pools, allocation.inOrder),
    enrolments: enrolmentsOf(
      arrivals,
      requests,
      promises,
      settling,
      allocation,
      flagsOf(arrivals),
      householdNames,
      pools,
    ),
    pools: allocation.pools,
    cards: settling.cards.sort((a: Card, b: Card) => byCodePoint(a.id, b.id)),
    overtaken: allocation.overtaken,
    decisions: decisions.counting.map(({ hash, event }) => ({ hash, type: event.type })),
    publications: verdicts.publications,
  };
}

function forkedCoordination({ forks }: Decisions, settling: Settling): void {
  for (const { split, branches } of forks) ask(settling, split, { type: 'CoordinationForked', branches });
}

/** Only decisions name enrolments: without any, no index is made. */
function placesById({ byLedger }: Arrivals): (id: string) => number | undefined {
  let places: Map<string, number> | undefined;
  return (id) => {
    if (!places) {
      const found = new Map<string, number>();
      byLedger((each, place) => found.set(each.id, place));
      places = found;
    }
    return places.get(id);
  };
}

/** A duplicate of what is still to settle is itself to settle. */
function duplicatesToSettle({ duplicateOf }: Promises, { causes }: Settling): void {
  for (const [request, better] of duplicateOf.entries()) {
    const reasons = better >= 0 && causes.get(better);
    if (reasons) waitFor(causes, request, reasons);
  }
}
