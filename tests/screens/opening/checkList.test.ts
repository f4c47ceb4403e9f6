import { describe, expect, it } from 'vitest';
import type { Instant } from '#domain/vocabulary/time.ts';
import {
  type ClockAnswer,
  findingsOf,
  type Measured,
  outcomesOf,
  worthOf,
} from '#screens/opening/checkList.ts';
import { createCampaign } from '../../builders/campaign.ts';

const { campaign } = createCampaign();
const ready: Measured = { storageWorks: true, persistence: 'kept', space: 9e9, mayBePrivate: false };
const now = '2024-05-25T08:10:00+02:00' as Instant;
const compared: ClockAnswer = { now, ownNow: now, offset: 0 };
const find = (measured: Partial<Measured> = {}, clock: Partial<ClockAnswer> = {}) =>
  findingsOf(campaign, { ...ready, ...measured }, { ...compared, ...clock }, 'ready', 'ready');

describe('the check list before a desk opens', () => {
  it('is all green on a laptop that is ready, one finding per check', () => {
    const findings = find();
    expect(findings.map(worthOf)).toEqual(findings.map(() => 'green'));
    const checks = outcomesOf(findings).map(({ check }) => check);
    expect(new Set(checks).size).toBe(10);
  });

  it('stops for a failed test write and for nothing else that a laptop can answer', () => {
    expect(find({ storageWorks: false }).filter((finding) => worthOf(finding) === 'red')).toEqual([
      'storage.fails',
    ]);
    const worst = findingsOf(
      campaign,
      { storageWorks: true, persistence: 'notKept', space: 0, mayBePrivate: true },
      { now, ownNow: now, offset: undefined },
      undefined,
      'unavailable',
    );
    expect(worst.map(worthOf)).not.toContain('red');
    expect(
      outcomesOf(worst)
        .filter(({ state }) => state === 'amber')
        .map(({ check }) => check),
    ).toEqual(['clock', 'persistence', 'space', 'privateWindow', 'printer', 'offline']);
  });

  it.each([
    [{ offset: undefined }, 'clock.notCompared'],
    [{ offset: 0 }, 'clock.right'],
    [{ offset: -95 }, 'clock.corrected'],
    [{ offset: 3600 }, 'clock.farOff'],
    [{ ownNow: '2024-05-25T06:10:00+00:00' as Instant }, 'clock.otherZone'],
    [{ now: '2024-05-26T08:10:00+02:00' as Instant }, 'clock.otherDay'],
  ] as const)('the clock %j is %s', (clock, finding) => {
    expect(find({}, clock)).toContain(finding);
  });

  it('an update that waits does not make the laptop less ready offline', () => {
    const findings = findingsOf(campaign, ready, compared, 'none', 'updateWaiting');
    expect(findings).toContain('offline.ready');
    expect(findings).toContain('version.updateWaiting');
  });
});
