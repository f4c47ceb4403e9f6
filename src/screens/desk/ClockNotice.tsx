import { useEffect, useState } from 'react';
import { readOwnLine } from '#domain/chain/line.ts';
import { type Instant, secondsOf, trueInstant } from '#domain/vocabulary/time.ts';
import { Banner } from '#ui/Banner.tsx';
import { Button } from '#ui/Button.tsx';
import { useServices } from '../services.tsx';
import { type ClockJump, type ClockReading, jumpBehind, jumpBetween } from './clockJump.ts';
import { type DeskSession, useDesk } from './session.tsx';
import { useWords } from './words.ts';

const LOOK_EVERY = 5_000;
/** The last look at the clock for each desk. A jump ahead locks the desk, and is said once it is unlocked. */
const looks = new Map<string, ClockReading>();

/** Stands from the moment the clock was seen to jump until somebody has looked at it (fault 9). */
export function ClockNotice() {
  const { t, formats } = useWords();
  const { jump, confirm } = useClockJump();
  if (!jump) return null;
  const isSameDay = jump.from.slice(0, 10) === jump.to.slice(0, 10);
  const say = isSameDay ? formats.clock : formats.moment;
  const way = secondsOf(jump.to) > secondsOf(jump.from) ? 'ahead' : 'back';
  return (
    <Banner
      tone="amber"
      isLive
      title={t(`desk.clockJump.${way}`, { from: say(jump.from), to: say(jump.to) })}
      actions={<Button onPress={confirm}>{t('desk.clockJump.confirm')}</Button>}
    >
      <p>{t('desk.clockJump.body')}</p>
    </Banner>
  );
}

/** All times are true times: the laptop's less its offset. */
function useClockJump(): { readonly jump: ClockJump | undefined; readonly confirm: () => void } {
  const { clock } = useServices();
  const { campaignFile, recorder, ledger, state } = useDesk();
  const { timeZone } = campaignFile.campaign.morning;
  const { clockOffset } = recorder;
  const { seq } = state.head;
  const [jump, setJump] = useState<ClockJump>();
  /** What was recorded before somebody looked says nothing any more. */
  const [confirmed, setConfirmed] = useState(0);

  useEffect(() => {
    const recorded = seq > confirmed ? lastRecorded(ledger) : undefined;
    const look = () => {
      const now = { at: trueInstant(clock(timeZone), clockOffset), steady: performance.now() };
      const before = looks.get(ledger.chain);
      const seen = (before && jumpBetween(before, now)) ?? (recorded && jumpBehind(recorded, now.at));
      looks.set(ledger.chain, now);
      if (seen) setJump((first) => first ?? seen);
    };
    look();
    const looking = setInterval(look, LOOK_EVERY);
    return () => clearInterval(looking);
  }, [clock, timeZone, clockOffset, ledger, seq, confirmed]);

  return {
    jump,
    confirm: () => {
      setConfirmed(seq);
      setJump(undefined);
    },
  };
}

function lastRecorded(ledger: DeskSession['ledger']): Instant | undefined {
  const line = ledger.lines().at(-1);
  const read = line && readOwnLine(line);
  return read?.ok ? trueInstant(read.value.at, read.value.clockOffset) : undefined;
}
