import { type DeskIdentity, RESERVE } from '../events/events.ts';
import { byCodePoint } from '../identity/folding.ts';
import { poolKey } from '../vocabulary/pools.ts';
import type { CardBody } from './cards.ts';
import type { Chain } from './chains.ts';
import type { Handed, Told } from './paths.ts';
import { ask, type Settling } from './settling.ts';
import { sourceName, transferName, type Verdicts } from './verdicts.ts';

/** docs/merge.md, Transfers: both sides of each, from desks and from the reserve. */
export interface Transfers {
  readonly sent: ReadonlyMap<string, readonly Handed[]>;
  readonly received: ReadonlyMap<string, readonly Handed[]>;
}

export function transfersOf({ sent, received }: Told, { reserveSent }: Verdicts): Transfers {
  const given = reserveSent.map(
    ({ hash, event: { seq, body } }): Handed => ({
      hash,
      seq,
      from: body.from,
      to: body.to,
      transfer: body.transfer,
      pool: body.pool,
      count: body.count,
    }),
  );
  return { sent: byTransfer([...sent, ...given]), received: byTransfer(received) };
}

function byTransfer(sides: readonly Handed[]): Map<string, Handed[]> {
  const transfers = new Map<string, Handed[]>();
  const inOrder = [...sides].sort((a, b) => a.seq - b.seq || byCodePoint(a.hash, b.hash));
  for (const side of inOrder) {
    const name = transferName(side.from, side.transfer);
    const known = transfers.get(name);
    if (known) known.push(side);
    else transfers.set(name, [side]);
  }
  return transfers;
}

export function unmatchedTransfers(
  { sent, received }: Transfers,
  chains: readonly Chain[],
  { transfersNoted }: Verdicts,
  settling: Settling,
): void {
  const knownWhole = new Set<string>([RESERVE]);
  for (const { kind, desk } of chains) if (kind === 'whole') knownWhole.add(sourceName(desk));
  for (const name of new Set([...sent.keys(), ...received.keys()])) {
    if (transfersNoted.has(name)) continue;
    const [given, taken] = [sent.get(name) ?? [], received.get(name) ?? []];
    const because = disagreement(given, taken, knownWhole);
    const told = because === 'sentTwice' ? given : taken;
    const [first] = told.toSorted((a, b) => byCodePoint(a.hash, b.hash));
    if (!because || !first) continue;
    const { from, transfer, pool, count } = first;
    const to = desksNamed(told);
    ask(settling, name, { type: 'TransferUnmatched', because, from, transfer, to, pool, count });
  }
}

type Disagreement = Extract<CardBody, { type: 'TransferUnmatched' }>['because'];

function disagreement(
  given: readonly Handed[],
  taken: readonly Handed[],
  knownWhole: ReadonlySet<string>,
): Disagreement | undefined {
  if (new Set(taken.map(({ hash }) => hash)).size > 1) return 'receivedTwice';
  if (new Set(given.map(contentOf)).size > 1) return 'sentTwice';
  const [receipt] = taken;
  if (!receipt) return undefined;
  const [sending] = given;
  if (!sending) return knownWhole.has(sourceName(receipt.from)) ? 'neverSent' : undefined;
  return contentOf(sending) === contentOf(receipt) ? undefined : 'differs';
}

const contentOf = ({ to, pool, count }: Handed): string => `${sourceName(to)} ${poolKey(pool)} ${count}`;

function desksNamed(sides: readonly Handed[]): DeskIdentity[] {
  const desks = new Map(sides.map(({ to }) => [sourceName(to), to]));
  return [...desks].sort(([a], [b]) => byCodePoint(a, b)).map(([, desk]) => desk);
}
