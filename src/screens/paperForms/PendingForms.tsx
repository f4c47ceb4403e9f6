import type { BandId } from '#domain/vocabulary/ids.ts';
import { Button, ButtonLink } from '#ui/Button.tsx';
import { Section } from '#ui/Section.tsx';
import { useDesk } from '../desk/session.tsx';
import { useWords } from '../desk/words.ts';

/** The forms that wait to be entered, each a way to the counter; the lowest ticket comes first. */
export function PendingForms({ onChange }: { readonly onChange: () => void }) {
  const { state, base } = useDesk();
  const { t, formats, band } = useWords();
  const { tickets, children } = state.queue.pending;
  const perBand = Object.entries(children)
    .filter(([, count]) => count > 0)
    .map(([id, count]) => t('paperForms.pending.band', { band: band(id as BandId), count }));
  return (
    <Section title={t('paperForms.pending.title')} hint={t('paperForms.pending.order')}>
      <p>
        <strong>{t('paperForms.pending.count', { count: tickets.length })}</strong>{' '}
        {perBand.length > 0 && t('paperForms.pending.children', { children: formats.list(perBand) })}
      </p>
      <ol className="paper-tickets">
        {tickets.map((ticket, index) => (
          <li key={ticket}>
            <ButtonLink
              kind={index === 0 ? 'primary' : 'secondary'}
              href={`#${base}/guichet?tardive=${ticket}`}
            >
              {t('paperForms.enter', { ticket })}
            </ButtonLink>
          </li>
        ))}
      </ol>
      <p className="paper-held">{t('paperForms.pending.held')}</p>
      <div>
        <Button onPress={onChange}>{t('paperForms.change')}</Button>
      </div>
    </Section>
  );
}
