import type { Ticket } from '#domain/vocabulary/ids.ts';
import { Button, ButtonLink, ButtonRow } from '#ui/Button.tsx';
import { useDesk } from '../desk/session.tsx';
import { useWords } from '../desk/words.ts';
import { sharesQueue } from './unserved.ts';

interface UnservedTicketsProps {
  /** Every ticket that this desk did not serve. */
  readonly tickets: readonly Ticket[];
  readonly ticked: ReadonlySet<Ticket>;
  readonly onChange: (ticked: ReadonlySet<Ticket>) => void;
}

/** Tickets handed out and not served: ticked, they stand in the closing report, and their forms are taken. */
export function UnservedTickets({ tickets, ticked, onChange }: UnservedTicketsProps) {
  const { t } = useWords();
  const { state, identity, base } = useDesk();
  if (tickets.length === 0) return <p>{t('closing.unserved.none')}</p>;
  const toggle = (ticket: Ticket) => {
    const next = new Set(ticked);
    if (!next.delete(ticket)) next.add(ticket);
    onChange(next);
  };
  return (
    <fieldset className="unserved">
      <legend className="field-label">
        {t('closing.unserved', {
          count: tickets.length,
          ticked: tickets.filter((n) => ticked.has(n)).length,
        })}
      </legend>
      <p className="unserved-note">
        {t(sharesQueue(state, identity) ? 'closing.unserved.shared' : 'closing.unserved.alone')}
      </p>
      <div className="unserved-tickets">
        {tickets.map((ticket) => (
          <label key={ticket} className="unserved-ticket">
            <input type="checkbox" checked={ticked.has(ticket)} onChange={() => toggle(ticket)} />
            {ticket}
          </label>
        ))}
      </div>
      <ButtonRow>
        <Button kind="quiet" onPress={() => onChange(new Set(tickets))}>
          {t('closing.unserved.all')}
        </Button>
        <Button kind="quiet" onPress={() => onChange(new Set())}>
          {t('closing.unserved.noneOfThem')}
        </Button>
        <ButtonLink href={`#${base}/fiches`}>{t('closing.unserved.enter')}</ButtonLink>
      </ButtonRow>
    </fieldset>
  );
}
