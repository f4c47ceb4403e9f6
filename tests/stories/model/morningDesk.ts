import { hashOf } from '#domain/chain/hash.ts';
import { writeLine } from '#domain/chain/line.ts';
import type { Command } from '#domain/commands/commands.ts';
import { decide, followUp } from '#domain/deciding/decide.ts';
import type { Refusal } from '#domain/deciding/errors.ts';
import { type DeskIdentity, deskIdentity, type LedgerEvent } from '#domain/events/events.ts';
import { applyToDesk, type DeskState, emptyDesk } from '#domain/projections/desk.ts';
import { ok, type Result } from '#domain/result.ts';
import type { Bytes } from '#domain/vocabulary/bytes.ts';
import type { AppendError } from '#ledger/errors.ts';
import type { TestCampaign } from '../../builders/campaign.ts';
import { createDesk } from '../../builders/desk.ts';

/** A desk of a random morning: the real ledger, or the rules alone, which are a hundred times faster. */
export interface MorningDesk {
  readonly identity: DeskIdentity;
  readonly state: DeskState;
  readonly append: (command: Command) => Promise<Result<LedgerEvent[], AppendError>>;
  readonly lines: () => readonly Bytes[];
  /** What a laptop started again knows. */
  readonly restarted: () => Promise<DeskState>;
}

export type OpensDesk = (campaign: TestCampaign, school: string, letter: string) => Promise<MorningDesk>;

export const openRealDesk: OpensDesk = async (campaign, school, letter) => {
  const desk = await createDesk({ campaign, school, letter });
  return {
    identity: desk.identity,
    get state() {
      return desk.state;
    },
    append: (command) => desk.tries(command),
    lines: desk.ledger.lines,
    restarted: async () => (await desk.otherTab()).state,
  };
};

export const openRulesOnly: OpensDesk = async ({ campaign, hash }, school, letter) => {
  const identity = deskIdentity.parse({ school, letter, replica: '7K2' });
  const state = emptyDesk(campaign, hash);
  const lines: Bytes[] = [];
  const record = (command: Command): Result<LedgerEvent[], Refusal> => {
    const decided = decide(state, command);
    if (!decided.ok) return decided;
    return ok(
      decided.value.map((happening) => {
        const { seq, hash: prev } = state.head;
        const position = { seq: seq + 1, prev, at: AT, clockOffset: 0, agent: AGENT };
        const bytes = writeLine(position, happening);
        const event = { ...position, ...happening };
        applyToDesk(state, event, hashOf(bytes));
        lines.push(bytes);
        return event;
      }),
    );
  };
  record({ type: 'OpenDesk', desk: identity, key: KEY, proof: PROOF, app: 'test', checks: [] });
  return {
    identity,
    state,
    append: async (command) => {
      const done = record(command);
      if (!done.ok) return done;
      for (let next = followUp(state); next; next = followUp(state)) {
        const followed = record(next);
        if (followed.ok) done.value.push(...followed.value);
      }
      return done;
    },
    lines: () => lines,
    restarted: async () => refolded(campaign, hash, lines),
  };
};

function refolded(
  campaign: DeskState['campaign'],
  campaignHash: DeskState['campaignHash'],
  lines: readonly Bytes[],
): DeskState {
  const state = emptyDesk(campaign, campaignHash);
  for (const line of lines) applyToDesk(state, JSON.parse(new TextDecoder().decode(line)), hashOf(line));
  return state;
}

const AT = '2024-05-25T08:41:07+02:00' as LedgerEvent['at'];
const AGENT = 'MLD' as LedgerEvent['agent'];
const KEY = 'ab'.repeat(32) as never;
const PROOF = 'cd'.repeat(64) as never;
