import type { CoordinationEvent } from '#domain/coordination/events.ts';
import type { Translate } from '#i18n/translate.ts';

/** What kind of decision it was, and which way it went. */
export function decisionName(event: CoordinationEvent, t: Translate): string {
  switch (event.type) {
    case 'ChildrenSettled':
    case 'HouseholdsSettled':
      return t(`arbitration.decision.${event.type}.${event.body.verdict}`);
    case 'ProxyBreachSettled':
      return t(`arbitration.decision.ProxyBreachSettled.${event.body.verdict}`);
    case 'ChainSettled':
      return t(`arbitration.decision.ChainSettled.${event.body.verdict}`, {
        desk: `${event.body.desk.school}-${event.body.desk.letter}`,
      });
    case 'IdentityChangeSettled':
      return t(`arbitration.decision.IdentityChangeSettled.${event.body.verdict}`);
    case 'HoldingReleased':
    case 'ClosingCountNoted':
      return t(`arbitration.decision.${event.type}`, {
        desk: `${event.body.desk.school}-${event.body.desk.letter}`,
      });
    default:
      return t(`arbitration.decision.${event.type}`);
  }
}

/** Empty where it was none or needs none. */
export const reasonOf = ({ body }: CoordinationEvent): string =>
  'reason' in body ? (body.reason ?? '') : '';
