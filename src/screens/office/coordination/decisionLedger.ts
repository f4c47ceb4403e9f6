import type { CoordinationCommand } from '#domain/coordination/commands.ts';
import type { CoordinationState } from '#domain/coordination/state.ts';
import type { Result } from '#domain/result.ts';
import type { Recorded } from './coordination.ts';
import type { CoordinationFault } from './fault.ts';

/** The coordinators' ledgers as one tab holds them: its own, and those that were taken in. */
export interface DecisionLedger {
  readonly state: () => CoordinationState;
  /** Only when this succeeded does anything follow from the decision. */
  readonly append: (command: CoordinationCommand) => Promise<Result<Recorded, CoordinationFault>>;
}
