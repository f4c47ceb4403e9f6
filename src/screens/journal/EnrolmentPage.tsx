import { useParams } from 'react-router';
import { type DeskState, statesOf } from '#domain/projections/desk.ts';
import type { Enrolment } from '#domain/projections/register.ts';
import type { ReceiptNumber } from '#domain/vocabulary/ids.ts';
import { Arrival } from '#ui/Arrival.tsx';
import { Banner } from '#ui/Banner.tsx';
import { ButtonLink } from '#ui/Button.tsx';
import { Page } from '#ui/Page.tsx';
import { Section } from '#ui/Section.tsx';
import { useDesk } from '../desk/session.tsx';
import { useWords } from '../desk/words.ts';
import { ChildrenAndPeriods } from './ChildrenAndPeriods.tsx';
import { EnrolmentActions } from './EnrolmentActions.tsx';
import { EventItem } from './EventItem.tsx';
import { Visit } from './Visit.tsx';
import { familyName, revisedNumber, servedAt } from './words.ts';
import './journal.css';
import './enrolment.css';

/** Everything about one enrolment as it stands now, how it came to be so, and what may still be done. */
export function EnrolmentPage() {
  const { receipt = '' } = useParams();
  const { state } = useDesk();
  const number = receipt.toUpperCase() as ReceiptNumber;
  for (const known of statesOf(state)) {
    const enrolment = known.register.enrolments.get(number);
    if (enrolment) return <KnownEnrolment key={receipt} enrolment={enrolment} known={known} />;
  }
  return <UnknownReceipt number={receipt} />;
}

interface KnownEnrolmentProps {
  readonly enrolment: Enrolment;
  /** The register that it stands in: the desk's own, or one that it was restored from. */
  readonly known: DeskState;
}

function KnownEnrolment({ enrolment, known }: KnownEnrolmentProps) {
  const isEarlier = useDesk().state !== known;
  const words = useWords();
  const { t, formats } = words;
  const { receipt, household, ticket, voided } = enrolment;
  const history = known.journal.history.get(receipt) ?? [];
  const moment = formats.moment(servedAt(enrolment));
  return (
    <Page
      title={t('journal.enrolment.title', { number: revisedNumber(enrolment) })}
      lead={<p>{t('journal.enrolment.lead', { family: familyName(household, words), ticket, moment })}</p>}
      isPlain
    >
      <div className="enrolment">
        {voided && <Voided reason={voided.reason} />}
        {isEarlier ? (
          <Banner tone="info" title={t('journal.enrolment.earlier')}>
            <p>{t('journal.enrolment.earlier.body')}</p>
          </Banner>
        ) : (
          <EnrolmentActions enrolment={enrolment} />
        )}
        <div className="enrolment-halves">
          <Section title={t('journal.children.title')}>
            <ChildrenAndPeriods enrolment={enrolment} />
          </Section>
          <Section title={t('journal.visit.title')}>
            <Visit enrolment={enrolment} />
          </Section>
        </div>
        <Section title={t('journal.history.title')}>
          <ol className="events">
            {history.map((event) => (
              <li key={event.seq} className="event">
                <EventItem event={event} />
              </li>
            ))}
          </ol>
        </Section>
      </div>
    </Page>
  );
}

function Voided({ reason }: { readonly reason: string }) {
  const { base } = useDesk();
  const { t } = useWords();
  return (
    <Arrival>
      <Banner
        tone="amber"
        title={t('journal.enrolment.voided', { reason })}
        actions={<ButtonLink href={`#${base}/guichet`}>{t('journal.enrolment.voided.again')}</ButtonLink>}
      >
        <p>{t('journal.enrolment.voided.body')}</p>
      </Banner>
    </Arrival>
  );
}

/** A number that is not of this desk: mistyped, or of another. */
export function UnknownReceipt({ number }: { readonly number: string }) {
  const { base } = useDesk();
  const { t } = useWords();
  return (
    <Page title={t('journal.enrolment.title', { number })} isPlain>
      <Banner
        tone="amber"
        title={t('journal.enrolment.unknown')}
        actions={<ButtonLink href={`#${base}/journal`}>{t('journal.back')}</ButtonLink>}
      >
        <p>{t('journal.enrolment.unknown.body')}</p>
      </Banner>
    </Page>
  );
}
