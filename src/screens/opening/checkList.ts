import type { OfflineStatus } from '#device/serviceWorker.ts';
import type { Persistence } from '#device/storagePersistence.ts';
import type { Campaign } from '#domain/campaign/campaign.ts';
import type { CheckOutcome } from '#domain/events/events.ts';
import type { Instant } from '#domain/vocabulary/time.ts';

/** Everything that can be found out about a laptop before a desk opens on it, and what it is worth. */
const WORTH = {
  'signature.holds': 'green',
  'recipients.named': 'green',
  'storage.works': 'green',
  'storage.fails': 'red',
  'clock.right': 'green',
  'clock.corrected': 'green',
  'clock.farOff': 'amber',
  'clock.otherZone': 'amber',
  'clock.otherDay': 'amber',
  'clock.notCompared': 'amber',
  'persistence.kept': 'green',
  'persistence.notKept': 'amber',
  'persistence.asked': 'amber',
  'space.enough': 'green',
  'space.little': 'amber',
  'space.unknown': 'amber',
  'privateWindow.unlikely': 'green',
  'privateWindow.possible': 'amber',
  'printer.ready': 'green',
  'printer.none': 'amber',
  'printer.untested': 'amber',
  'offline.ready': 'green',
  'offline.preparing': 'amber',
  'offline.unavailable': 'amber',
  'offline.portable': 'green',
  'version.current': 'green',
  'version.updateWaiting': 'amber',
} as const satisfies Record<`${CheckOutcome['check']}.${string}`, CheckState>;

export type CheckState = 'green' | 'amber' | 'red';
export type Finding = keyof typeof WORTH;
export const worthOf = (finding: Finding): CheckState => WORTH[finding];

/** What the laptop itself was asked. */
export interface Measured {
  readonly storageWorks: boolean;
  readonly persistence: Persistence;
  /** Bytes. */
  readonly space: number | undefined;
  readonly mayBePrivate: boolean;
}

export type PrinterAnswer = 'ready' | 'none';

export interface ClockAnswer {
  /** The laptop's time, in the town's time zone and in its own. */
  readonly now: Instant;
  readonly ownNow: Instant;
  /** Laptop minus reference, in seconds; undefined while nobody has compared. */
  readonly offset: number | undefined;
}

/** Beyond this a clock is not only slow but wrong: somebody should look at it. */
const FAR_OFF = 10 * 60;
/** A morning of 1,000 enrolments takes about 5 MB; copies and the application itself come to that. */
const ENOUGH_SPACE = 200_000_000;

/** One finding per check, in the order in which they are read. */
export function findingsOf(
  campaign: Campaign,
  measured: Measured,
  clock: ClockAnswer,
  printer: PrinterAnswer | undefined,
  offline: OfflineStatus,
): Finding[] {
  return [
    // A campaign whose signature fails, or that names no recipient, is not read at all.
    'signature.holds',
    'recipients.named',
    measured.storageWorks ? 'storage.works' : 'storage.fails',
    clockFinding(campaign, clock),
    `persistence.${measured.persistence}`,
    spaceFinding(measured.space),
    measured.mayBePrivate ? 'privateWindow.possible' : 'privateWindow.unlikely',
    printer ? `printer.${printer}` : 'printer.untested',
    // A newer version that waits changes nothing to being ready.
    offline === 'updateWaiting' ? 'offline.ready' : `offline.${offline}`,
    offline === 'updateWaiting' ? 'version.updateWaiting' : 'version.current',
  ];
}

function clockFinding({ morning }: Campaign, { now, ownNow, offset }: ClockAnswer): Finding {
  if (offset === undefined) return 'clock.notCompared';
  if (now.slice(0, 10) !== morning.date) return 'clock.otherDay';
  if (now.slice(19) !== ownNow.slice(19)) return 'clock.otherZone';
  if (Math.abs(offset) > FAR_OFF) return 'clock.farOff';
  return offset === 0 ? 'clock.right' : 'clock.corrected';
}

const spaceFinding = (space: number | undefined): Finding => {
  if (space === undefined) return 'space.unknown';
  return space < ENOUGH_SPACE ? 'space.little' : 'space.enough';
};

export const checkOf = (finding: Finding): CheckOutcome['check'] =>
  finding.split('.')[0] as CheckOutcome['check'];

/** What is written into the ledger. A red check stops the opening, so none is ever recorded. */
export const outcomesOf = (findings: readonly Finding[]): CheckOutcome[] =>
  findings.map((finding) => ({
    check: checkOf(finding),
    state: worthOf(finding) === 'green' ? 'green' : 'amber',
  }));
