import { daysFrom, isWeekday } from '#domain/campaign/calendar.ts';
import type { Campaign, Period } from '#domain/campaign/campaign.ts';
import { centreOfSchool, grantsAtDesks, periodOf, schoolOf } from '#domain/campaign/lookup.ts';
import { shortHash } from '#domain/chain/hash.ts';
import type { DeskIdentity } from '#domain/events/events.ts';
import { guardiansOf } from '#domain/identity/people.ts';
import type { Enrolment, Request } from '#domain/projections/register.ts';
import { invariant } from '#domain/result.ts';
import type { Child } from '#domain/vocabulary/household.ts';
import { trueInstant } from '#domain/vocabulary/time.ts';
import type { PaperPeriod } from '../voice.ts';
import type { PaperChild, PaperPerson, PaperRequest, ReceiptData } from './data.ts';

/** What the receipt of an enrolment says, as the enrolment stands now. */
export function receiptOf(
  campaign: Campaign,
  identity: DeskIdentity,
  enrolment: Enrolment,
  print: { readonly copy: number; readonly english: boolean; readonly stubCodes: readonly string[] },
): ReceiptData {
  const { household, paper, hash } = enrolment;
  const school = schoolOf(campaign, identity.school);
  const centre = centreOfSchool(campaign, identity.school);
  invariant(school && centre, 'a desk stands in a school of its campaign');
  return {
    receipt: enrolment.receipt,
    revision: enrolment.revision,
    copy: print.copy,
    training: campaign.training,
    english: print.english,
    town: campaign.town,
    title: campaign.title,
    school: { code: school.code, name: school.name },
    desk: `${identity.school}-${identity.letter}`,
    centre: { name: centre.name, ...(centre.address && { address: centre.address }) },
    ticket: enrolment.ticket,
    recordedAt: trueInstant(enrolment.at, enrolment.clockOffset),
    ...(paper.takenAt && { takenAt: paper.takenAt }),
    agent: enrolment.agent,
    role: enrolment.role,
    bearer: enrolment.bearer,
    guardians: guardiansOf(household).map(paperPerson),
    children: household.children.map((child, index) =>
      paperChild(
        campaign,
        identity,
        child,
        enrolment.requests.filter((request) => request.child === index),
      ),
    ),
    answerBy: campaign.answerBy,
    notices: campaign.notices,
    formSigned: paper.formSigned,
    ...(paper.proxySeen !== undefined && { proxySeen: paper.proxySeen }),
    shortHash: shortHash(hash),
    stubCodes: print.stubCodes,
  };
}

const paperPerson = ({
  lastName,
  firstName,
  phone,
}: {
  lastName: string;
  firstName: string;
  phone?: PaperPerson['phone'] | undefined;
}): PaperPerson => ({
  lastName,
  firstName,
  ...(phone && { phone }),
});

function paperChild(
  campaign: Campaign,
  identity: DeskIdentity,
  child: Child,
  requests: readonly Request[],
): PaperChild {
  const { lastName, firstName, birthDate, level } = child;
  const elsewhere = child.school !== identity.school;
  return {
    lastName,
    firstName,
    birthDate,
    level,
    ...(elsewhere && { school: schoolOf(campaign, child.school)?.name ?? child.school }),
    requests: requests.map((request) => paperRequest(campaign, identity, request)),
  };
}

function paperRequest(campaign: Campaign, identity: DeskIdentity, request: Request): PaperRequest {
  const period = periodOf(campaign, request.period);
  const centre = campaign.centres.find(({ id }) => id === request.pool.centre);
  invariant(period && centre, 'a request is for a period and a centre of the campaign');
  return {
    period: paperPeriod(period),
    // Where no desk grants anything, nobody *waits*: the merge decides over all alike.
    outcome: request.outcome === 'waiting' && !grantsAtDesks(campaign) ? 'recorded' : request.outcome,
    ...(centre.id !== centreOfSchool(campaign, identity.school)?.id && { centre: centre.name }),
  };
}

/** Weekdays between the first and the last on which the centres are closed. */
export function paperPeriod({ week, firstDay, lastDay, openDays }: Period): PaperPeriod {
  const closedDays = daysFrom(firstDay, lastDay).filter((day) => isWeekday(day) && !openDays.includes(day));
  return { week, firstDay, lastDay, closedDays };
}
