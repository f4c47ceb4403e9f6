import { useMemo, useState } from 'react';
import { readOwnLine } from '#domain/chain/line.ts';
import type { Bytes } from '#domain/vocabulary/bytes.ts';
import { Button } from '#ui/Button.tsx';
import { useDesk } from '../desk/session.tsx';
import { useWords } from '../desk/words.ts';
import { EventItem } from './EventItem.tsx';
import { PORTION } from './portion.ts';

/** Every event of this desk, newest first. */
export function LedgerView() {
  const { ledger } = useDesk();
  const { t } = useWords();
  const [limit, setLimit] = useState(PORTION);
  const lines = ledger.lines();
  const newest = Array.from({ length: Math.min(limit, lines.length) }, (_, index) => lines.length - index);

  return (
    <div className="journal-ledger">
      <p className="journal-lead">{t('journal.ledger.lead')}</p>
      <ol className="events" reversed start={lines.length} aria-label={t('journal.ledger.list')}>
        {newest.map((seq) => (
          <li key={seq} className="event">
            <LedgerLine line={lines[seq - 1]} />
          </li>
        ))}
      </ol>
      {lines.length > limit && (
        <Button onPress={() => setLimit(limit + PORTION)}>{t('journal.list.more')}</Button>
      )}
    </div>
  );
}

/** Read only once it is shown. */
function LedgerLine({ line }: { readonly line: Bytes | undefined }) {
  const { t } = useWords();
  const event = useMemo(() => line && readOwnLine(line), [line]);
  return event?.ok ? <EventItem event={event.value} isWhole /> : t('journal.ledger.unreadable');
}
