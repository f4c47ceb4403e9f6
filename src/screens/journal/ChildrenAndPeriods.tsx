import { centreOfSchool, periodOf } from '#domain/campaign/lookup.ts';
import type { DeskState } from '#domain/projections/desk.ts';
import type { Enrolment, Request } from '#domain/projections/register.ts';
import type { Child } from '#domain/vocabulary/household.ts';
import { poolKey } from '#domain/vocabulary/pools.ts';
import { type CampaignWords, personName } from '#i18n/sentences/words.ts';
import { Icon } from '#ui/Icon.tsx';
import { useDesk } from '../desk/session.tsx';
import { useWords } from '../desk/words.ts';
import { answersInWords } from './answers.ts';
import { WaitingMark } from './OutcomeSummary.tsx';

/** Each child with what was said of it, its periods, and what became of each. */
export function ChildrenAndPeriods({ enrolment }: { readonly enrolment: Enrolment }) {
  const { state, identity } = useDesk();
  const words = useWords();
  const { t } = words;
  const ownCentre = centreOfSchool(state.campaign, identity.school);
  return enrolment.household.children.map((child, position) => {
    const name = personName(child);
    return (
      // biome-ignore lint/suspicious/noArrayIndexKey: a child is known by its position, which never changes.
      <article key={position} className="enrolled-child">
        <h3 className="enrolled-name">{name}</h3>
        <p className="enrolled-facts">{factsOf(child, state, words).join(' · ')}</p>
        <ul
          className={enrolment.voided ? 'requests requests--voided' : 'requests'}
          aria-label={t('journal.children.requests', { child: name })}
        >
          {enrolment.requests
            .filter((request) => request.child === position)
            .map((request) => (
              <li key={request.period} className="request">
                <span>{periodOfRequest(request, state, words)}</span>
                <OutcomeOf
                  request={request}
                  rank={rankOf(state, enrolment, request)}
                  centre={request.pool.centre === ownCentre?.id ? undefined : centreName(state, request)}
                  words={words}
                />
              </li>
            ))}
        </ul>
      </article>
    );
  });
}

interface OutcomeOfProps {
  readonly request: Request;
  readonly rank: number | undefined;
  /** Named where it is not the centre of the desk's school. */
  readonly centre: string | undefined;
  readonly words: CampaignWords;
}

function OutcomeOf({ request, rank, centre, words: { t } }: OutcomeOfProps) {
  return (
    <span className={`outcome outcome--${request.outcome}`}>
      {request.outcome === 'granted' ? <Icon name="tick" /> : <WaitingMark />}
      <span>
        {t(`journal.request.${request.outcome}`)}
        {rank !== undefined && <>, {t('journal.request.rank', { rank })}</>}
        {centre && <span className="outcome-centre"> {t('journal.request.centre', { centre })}</span>}
      </span>
    </span>
  );
}

/** `S28, du 8 au 12 juillet` */
function periodOfRequest({ period }: Request, { campaign }: DeskState, words: CampaignWords): string {
  const week = periodOf(campaign, period)?.week ?? '';
  return words.t('journal.request.period', { week, days: words.period(period) });
}

function factsOf(child: Child, { campaign }: DeskState, words: CampaignWords): string[] {
  const { t, formats, school } = words;
  const said = (label: string, value: string) => t('journal.fact', { label, value });
  return [
    t('journal.children.born', { date: formats.dayDigits(child.birthDate) }),
    child.level,
    ...(child.class ? [child.class] : []),
    school(child.school),
    ...(child.usualName ? [said(t('journal.field.usualName'), child.usualName)] : []),
    ...(child.meal ? [said(t('journal.meal'), t(`journal.meal.${child.meal}`))] : []),
    ...(child.pai === undefined ? [] : [said(t('journal.pai'), t(child.pai ? 'journal.yes' : 'journal.no'))]),
    ...(child.healthEnvelope ? [t('journal.healthEnvelope')] : []),
    ...answersInWords(campaign, 'child', child.answers, words).map(({ label, answer }) =>
      said(label, answer),
    ),
  ];
}

/** Provisional rank among those who wait at this desk, from 1. */
function rankOf(
  { register }: DeskState,
  { receipt, voided }: Enrolment,
  request: Request,
): number | undefined {
  if (voided || request.outcome === 'granted') return undefined;
  const queue = register.places.waiting.get(poolKey(request.pool)) ?? [];
  const index = queue.findIndex((waiter) => waiter.receipt === receipt && waiter.child === request.child);
  return index < 0 ? undefined : index + 1;
}

const centreName = ({ campaign }: DeskState, { pool }: Request): string =>
  campaign.centres.find(({ id }) => id === pool.centre)?.name ?? pool.centre;
