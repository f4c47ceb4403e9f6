import type { Campaign } from '../campaign/campaign.ts';
import type { EventOf } from '../events/events.ts';
import { byCodePoint } from '../identity/folding.ts';
import { type Chain, type Segment, segmentsOf } from './chains.ts';
import { branchName, type Contests } from './contests.ts';
import { missingIn } from './gaps.ts';
import { type Holding, stands } from './holdings.ts';
import type { Ending, Enrolled, Told } from './paths.ts';
import type { Pools } from './pools.ts';
import type { BranchStanding, ChainStanding, DeskStanding, PlacesHeld } from './register.ts';
import { deskName, type Verdicts } from './verdicts.ts';

/** What came of every desk of the campaign. */
export function desksOf(
  campaign: Campaign,
  chains: readonly Chain[],
  contests: Contests,
  told: Told,
  holdings: ReadonlyMap<string, Holding>,
  verdicts: Verdicts,
  pools: Pools,
  inOrder: readonly number[],
): DeskStanding[] {
  const enrolled = grouped(told.enrolled, ({ segment }) => segment.chain);
  const byDesk = grouped(chains, ({ desk }) => deskName(desk));
  const endings = grouped(told.endings, ({ segment }) => segment.chain);
  return [...campaign.desks]
    .sort((a, b) => byCodePoint(deskName(a), deskName(b)))
    .map(({ school, letter, spare }): DeskStanding => {
      const name = deskName({ school, letter });
      const own = byDesk.get(name) ?? [];
      const standing = own.filter((chain) => stands(chain, contests));
      const released = verdicts.released.get(name);
      const paperCount = verdicts.paperCounts.get(name);
      return {
        school,
        letter,
        spare,
        state: stateOf(standing, contests, holdings.get(name)),
        chains: own.map((chain) =>
          chainStanding(chain, contests, enrolled.get(chain) ?? [], endings.get(chain) ?? []),
        ),
        held: heldBy(holdings.get(name), pools, inOrder),
        ...(released && { released: { decision: released.decision, reason: released.reason } }),
        ...(paperCount !== undefined && { paperCount }),
        wiped: verdicts.wiped.get(name) ?? [],
      };
    });
}

function stateOf(
  standing: readonly Chain[],
  { standings }: Contests,
  holding: Holding | undefined,
): DeskStanding['state'] {
  if (standing.length === 0) return 'missing';
  const isOpen = (segment: Segment) => standings.get(segment)?.state === 'open';
  if (standing.some((chain) => segmentsOf(chain).some(isOpen))) return 'contested';
  if (standing.every(({ kind }) => kind === 'stubs')) return 'rebuilt';
  return holding?.closed ? 'closed' : 'open';
}

function heldBy(holding: Holding | undefined, pools: Pools, inOrder: readonly number[]): PlacesHeld[] {
  if (!holding || holding.held.size === 0) return [];
  return inOrder.flatMap((which) => {
    const places = holding.held.get(which) ?? 0;
    return places > 0 ? [{ ...(pools.all[which] as (typeof pools.all)[number]), places }] : [];
  });
}

function grouped<T, K>(all: readonly T[], keyOf: (each: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const each of all) {
    const group = groups.get(keyOf(each));
    if (group) group.push(each);
    else groups.set(keyOf(each), [each]);
  }
  return groups;
}

function chainStanding(
  chain: Chain,
  contests: Contests,
  enrolled: readonly Enrolled[],
  endings: readonly Ending[],
): ChainStanding {
  const last = lastOf(chain);
  const closed = endings.length > 0 && endings.every((ending) => ending.closed);
  const withoutCopy = closingsOf(endings)[0]?.event.body.withoutCopy;
  const restored = contests.restorations.get(chain)?.body;
  return {
    replica: chain.desk.replica,
    key: chain.key,
    kind: chain.kind,
    seq: last.event.seq,
    head: last.hash,
    enrolments: enrolled.length,
    voided: enrolled.filter(({ amended }) => amended?.voided).length,
    closed,
    ...(closed && withoutCopy !== undefined && { withoutCopy }),
    clockOffset: last.event.clockOffset,
    ...(restored && {
      restoredFrom: { replica: restored.from.replica, upTo: restored.upTo, head: restored.head },
    }),
    missing: missingIn(chain),
    branches: branchesOf(chain, contests),
  };
}

type Last = Segment['events'][number];

/** Of several ends, the furthest; of those as far, the lowest hash. */
function lastOf(chain: Chain): Last {
  return segmentsOf(chain)
    .map(({ events }) => events.at(-1) as Last)
    .reduce((a, b) => ((b.event.seq - a.event.seq || byCodePoint(a.hash, b.hash)) > 0 ? b : a));
}

/** Those with which its paths end, the latest first. */
function closingsOf(endings: readonly Ending[]): (Last & { readonly event: EventOf<'DeskClosed'> })[] {
  return endings
    .map(({ segment }) => segment.events.at(-1) as Last)
    .filter((last): last is Last & { event: EventOf<'DeskClosed'> } => last.event.type === 'DeskClosed')
    .sort((a, b) => b.event.seq - a.event.seq || byCodePoint(a.hash, b.hash));
}

/** Branches beside which others of the same chain stand. */
function branchesOf(chain: Chain, { standings }: Contests): BranchStanding[] {
  const sides = [chain.firsts, ...segmentsOf(chain).map(({ after }) => after)];
  return sides
    .filter((some) => some.length > 1)
    .flat()
    .map((side) => ({
      branch: branchName(side),
      from: side.events[0]?.event.seq as number,
      to: side.events.at(-1)?.event.seq as number,
      verdict: standings.get(side)?.state ?? 'stands',
    }))
    .sort((a, b) => byCodePoint(a.branch, b.branch));
}
