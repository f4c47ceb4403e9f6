import { bandOf, periodOf } from '#domain/campaign/lookup.ts';
import { readOwnLine } from '#domain/chain/line.ts';
import type { BodyOf, EventOf } from '#domain/events/events.ts';
import { invariant } from '#domain/result.ts';
import { trueInstant } from '#domain/vocabulary/time.ts';
import type { Language } from '#i18n/language.ts';
import { deskName } from '#i18n/sentences/words.ts';
import type { PageDescription } from '#paper/page.ts';
import { paperPeriod } from '#paper/receipt/fromEnrolment.ts';
import { transferSlipPages } from '#paper/transferSlip.ts';
import type { DeskSession } from '../desk/session.tsx';

/** The paper that carries a transfer's code to the other desk. */
export function transferSlip(
  { state, identity, ledger }: DeskSession,
  sent: BodyOf<'PlacesSent'>,
  language: Language,
): PageDescription {
  const { campaign } = state;
  const { to, transfer, pool, count, code } = sent;
  const period = periodOf(campaign, pool.period);
  const band = bandOf(campaign, pool.band);
  const centre = campaign.centres.find(({ id }) => id === pool.centre);
  invariant(period && band && centre, 'places that were sent are of the campaign');
  const { at, clockOffset } = sendingOf(ledger.lines(), transfer);
  return transferSlipPages(
    {
      training: campaign.training,
      town: campaign.town,
      title: campaign.title,
      from: deskName(identity),
      to: deskName(to),
      transfer,
      at: trueInstant(at, clockOffset),
      centre: centre.name,
      period: paperPeriod(period),
      band: band.label,
      count,
      code,
    },
    language,
  );
}

/** The event itself: what the desk remembers of it has no time. */
function sendingOf(lines: readonly Uint8Array[], transfer: number): EventOf<'PlacesSent'> {
  for (const line of lines) {
    const event = readOwnLine(line);
    if (event.ok && event.value.type === 'PlacesSent' && event.value.body.transfer === transfer) {
      return event.value;
    }
  }
  throw new Error(`Transfer ${transfer} is in no line of this ledger`);
}
