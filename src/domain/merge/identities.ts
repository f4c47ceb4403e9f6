import type { Arrivals } from './order.ts';
import { type Requests, requestRef, takingPart } from './requests.ts';
import { ask, type Settling } from './settling.ts';
import { childName, type Verdicts } from './verdicts.ts';

/** docs/merge.md, 2: a place is not handed on to another child (R10). */
export function changedIdentities(
  arrivals: Arrivals,
  requests: Requests,
  { identities }: Verdicts,
  settling: Settling,
): void {
  arrivals.byLedger(({ id, event, amended }, index) => {
    for (const position of amended?.changedChildren ?? []) {
      const child = { enrolment: id, child: position };
      if (identities.has(childName(child))) continue;
      const some = takingPart(index, requests).filter(
        (request) => event.body.requests[request - (requests.first[index] as number)]?.child === position,
      );
      if (some.length === 0) continue;
      const refs = some.map((request) => requestRef(request, requests, arrivals));
      ask(settling, childName(child), { type: 'IdentityChanged', child, requests: refs }, some);
    }
  });
}
