import type { LastPaper } from '#domain/commands/commands.ts';
import type { LastPaperRefusal } from '#domain/deciding/errors.ts';
import { takenOver } from '#domain/deciding/restore.ts';
import type { DeskState } from '#domain/projections/desk.ts';
import { err, ok, type Result } from '#domain/result.ts';

/** What the agent answers when asked for the last paper that was handed out, as it is typed. */
export interface PaperAnswer {
  /** `none`: nobody has it at hand. Empty while nothing was chosen. */
  readonly kind: '' | 'receipt' | 'transfer' | 'none';
  readonly number: string;
  readonly shortHash: string;
  readonly code: string;
}

/** Undefined where there is none to show. */
export function paperOf({ kind, number, shortHash, code }: PaperAnswer): LastPaper | undefined {
  if (kind === 'receipt') return { type: 'receipt', number, shortHash };
  return kind === 'transfer' ? { type: 'transfer', code } : undefined;
}

/** How many places the desk would take over; 0 where it renounces them. */
export function verdictOn(
  copy: DeskState,
  answer: PaperAnswer,
): Result<number, LastPaperRefusal | { type: 'NotAnswered' }> {
  const { kind, number, shortHash, code } = answer;
  if (kind === 'none') return ok(0);
  const isTyped = kind === 'receipt' ? number.trim() && shortHash.trim() : code.trim();
  const paper = paperOf(answer);
  if (!paper || !isTyped) return err({ type: 'NotAnswered' });
  const taken = takenOver(copy, paper);
  return taken.ok ? ok(taken.value.reduce((sum, { places }) => sum + places, 0)) : taken;
}
