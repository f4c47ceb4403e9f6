import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { LedgerEvent } from '../../src/domain/events/events.ts';

/** What the public `age` and `gunzip` commands make of a `*.preau`: its events, without header and signature. */
export function eventsInDeskFile(path: string, identity: string): LedgerEvent[] {
  const folder = mkdtempSync(join(tmpdir(), 'preau-key-'));
  try {
    const key = join(folder, 'coordinator.key');
    writeFileSync(key, `${identity}\n`);
    const ndjson = execFileSync('gunzip', { input: execFileSync('age', ['-d', '-i', key, path]) });
    const lines = ndjson.toString().trimEnd().split('\n');
    return lines.slice(1, -1).map((line): LedgerEvent => JSON.parse(line));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** One enrolment as a person would copy it from paper to paper. */
export interface PlainEnrolment {
  readonly receipt: string;
  readonly ticket: number;
  readonly guardian: string;
  /** By the child's name: `S28 granted`, `S29 waiting`. */
  readonly children: Readonly<Record<string, readonly string[]>>;
  readonly isVoided: boolean;
}

/** The enrolments of a ledger, corrections and voided ones followed, by a reader that knows nothing of Préau's code. */
export function enrolmentsIn(events: readonly LedgerEvent[]): PlainEnrolment[] {
  const enrolled = events.filter((event) => event.type === 'HouseholdEnrolled');
  const voided = new Set(
    events.flatMap((event) => (event.type === 'EntryVoided' ? event.body.receipts : [])),
  );
  return enrolled.map(({ body: { receipt, ticket, household, requests } }) => {
    const { guardian, children } = structuredClone(household);
    for (const { body } of events.filter((event) => event.type === 'HouseholdCorrected')) {
      if (body.receipt !== receipt) continue;
      for (const change of body.changes) {
        if (change.of === 'guardian') Object.assign(guardian, { [change.field]: change.to });
        if (change.of === 'child') Object.assign(children[change.child] ?? {}, { [change.field]: change.to });
      }
    }
    const outcomesOf = (index: number) =>
      requests.filter(({ child }) => child === index).map(({ period, outcome }) => `${period} ${outcome}`);
    return {
      receipt,
      ticket,
      guardian: nameOf(guardian),
      children: Object.fromEntries(children.map((child, index) => [nameOf(child), outcomesOf(index)])),
      isVoided: voided.has(receipt),
    };
  });
}

const nameOf = ({ firstName, lastName }: { readonly firstName: string; readonly lastName: string }) =>
  `${firstName} ${lastName}`;
