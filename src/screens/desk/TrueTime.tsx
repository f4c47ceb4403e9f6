import { useEffect, useState } from 'react';
import { trueInstant } from '#domain/vocabulary/time.ts';
import { useFormats, useT } from '#i18n/LanguageProvider.tsx';
import { useServices } from '../services.tsx';
import { useDesk } from './session.tsx';

/** The true time of the town: the laptop's clock less its offset. */
export function TrueTime() {
  const t = useT();
  const formats = useFormats();
  const now = useTrueTime();
  return (
    <span className="desk-clock">
      <span className="unseen">{t('desk.clock')} </span>
      <time dateTime={now}>{formats.clock(now)}</time>
    </span>
  );
}

function useTrueTime() {
  const { clock } = useServices();
  const { campaignFile, recorder } = useDesk();
  const read = () => trueInstant(clock(campaignFile.campaign.morning.timeZone), recorder.clockOffset);
  const [now, setNow] = useState(read);
  useEffect(() => {
    const ticking = setInterval(() => setNow(read()), 1000);
    return () => clearInterval(ticking);
  });
  return now;
}
