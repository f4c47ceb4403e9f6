import { bandOf, centreOfSchool, grantsAtDesks, periodOf, schoolOf } from '#domain/campaign/lookup.ts';
import { shortHash } from '#domain/chain/hash.ts';
import { readOwnLine } from '#domain/chain/line.ts';
import type { EventOf } from '#domain/events/events.ts';
import { childKey } from '#domain/identity/people.ts';
import type { DeskState } from '#domain/projections/desk.ts';
import { invariant } from '#domain/result.ts';
import { type PoolKey, poolKey, poolOf } from '#domain/vocabulary/pools.ts';
import { type Instant, trueInstant } from '#domain/vocabulary/time.ts';
import type { Language } from '#i18n/language.ts';
import { deskName } from '#i18n/sentences/words.ts';
import { translator } from '#i18n/translate.ts';
import { type ClosingPool, type ClosingReportData, closingReportPages } from '#paper/closingReport.ts';
import type { PageDescription } from '#paper/page.ts';
import { paperPeriod } from '#paper/receipt/fromEnrolment.ts';
import type { WrittenCopy } from '../desk/copies/deskFile.ts';
import type { DeskSession } from '../desk/session.tsx';

/**
 * The closing report of a closed desk.
 * @param lastFile the file that holds the closing too, once it was verified
 */
export function closingReport(
  session: DeskSession,
  closing: EventOf<'DeskClosed'>,
  lastFile: WrittenCopy | undefined,
  language: Language,
): PageDescription {
  const { state, identity, ledger } = session;
  const { campaign, head } = state;
  const { body } = closing;
  const school = schoolOf(campaign, identity.school);
  const centre = centreOfSchool(campaign, identity.school);
  invariant(school && centre, 'a desk stands in a school of its campaign');
  const data: ClosingReportData = {
    training: campaign.training,
    town: campaign.town,
    title: campaign.title,
    school: { name: school.name },
    centre: { name: centre.name },
    desk: deskName(identity),
    openedAt: openedAt(ledger.lines()),
    closedAt: trueInstant(closing.at, closing.clockOffset),
    agent: closing.agent,
    counts: countsOf(state),
    ...(body.firstReceipt && { firstReceipt: body.firstReceipt }),
    ...(body.lastReceipt && { lastReceipt: body.lastReceipt }),
    lastTicketHandedOut: body.lastTicketHandedOut,
    unserved: body.unserved,
    voided: [...state.register.enrolments.values()].flatMap(({ receipt, voided }) =>
      voided ? [{ receipt, reason: voided.reason }] : [],
    ),
    pools: poolsOf(state, closing, centre.id),
    copy: copyOf(session, closing, lastFile, language),
    head: head.hash,
    shortHash: shortHash(head.hash),
  };
  return closingReportPages(data, language);
}

function openedAt([first]: readonly Uint8Array[]): Instant {
  const opening = first && readOwnLine(first);
  invariant(opening?.ok, 'a ledger begins with its opening');
  return trueInstant(opening.value.at, opening.value.clockOffset);
}

function countsOf(state: DeskState): ClosingReportData['counts'] {
  const standing = [...state.register.enrolments.values()].filter(({ voided }) => !voided);
  const requests = standing.flatMap((enrolment) => enrolment.requests);
  const granted = requests.filter(({ outcome }) => outcome === 'granted').length;
  const others = requests.length - granted;
  const grants = grantsAtDesks(state.campaign);
  return {
    enrolments: standing.length,
    children: new Set(standing.flatMap(({ household }) => household.children.map(childKey))).size,
    granted,
    waiting: grants ? others : 0,
    recorded: grants ? 0 : others,
    refusals: [...state.queue.refused.values()].flat().length,
  };
}

function poolsOf(state: DeskState, { body }: EventOf<'DeskClosed'>, ownCentre: string): ClosingPool[] {
  const { campaign, register } = state;
  const { holdings, waiting } = register.places;
  const surrendered = new Map<PoolKey, number>(
    body.surrendered.map((given) => [poolKey(given), given.places]),
  );
  const keys = new Set([...holdings.keys(), ...waiting.keys()]);
  return [...keys].flatMap((key) => {
    const pool = poolOf(key);
    const period = periodOf(campaign, pool.period);
    const band = bandOf(campaign, pool.band);
    const centre = campaign.centres.find(({ id }) => id === pool.centre);
    if (!period || !band || !centre) return [];
    const { allotted, received, sent, granted } = holdings.get(key) ?? NOTHING_HELD;
    return [
      {
        period: paperPeriod(period),
        band: band.label,
        ...(centre.id !== ownCentre && { centre: centre.name }),
        held: allotted + received - sent,
        granted,
        left: surrendered.get(key) ?? 0,
        waiting: waiting.get(key)?.length ?? 0,
      },
    ];
  });
}

const NOTHING_HELD = { allotted: 0, received: 0, sent: 0, granted: 0 };

function copyOf(
  { state, recorder }: DeskSession,
  { body }: EventOf<'DeskClosed'>,
  lastFile: WrittenCopy | undefined,
  language: Language,
): ClosingReportData['copy'] {
  const verified = lastFile ?? (body.withoutCopy === undefined ? state.status.copy : undefined);
  if (!verified) {
    const reason = body.withoutCopy ?? translator(language)('closing.report.nothingToSave');
    return { type: 'missing', reason };
  }
  const { file, at, upTo } = verified;
  return { type: 'verified', file, at: trueInstant(at, recorder.clockOffset), upTo };
}
