import type { Card, CardBody } from '#domain/merge/cards.ts';
import type { MergedRegister } from '#domain/merge/register.ts';

/**
 * A register with each card in the place of its id, so that two ways of naming cards compare alike. Everything
 * else is left as it is.
 */
export function comparable(register: MergedRegister) {
  const bodies = new Map(register.cards.map((card) => [card.id, bodyOf(card)]));
  const told = (id: string) => bodies.get(id) ?? `no such card: ${id}`;
  return {
    ...register,
    cards: [...bodies.values()].sort(),
    enrolments: register.enrolments.map((enrolment) => ({
      ...enrolment,
      requests: enrolment.requests.map((request) => ({
        ...request,
        status:
          request.status.type === 'toSettle'
            ? { ...request.status, cards: request.status.cards.map(told).sort() }
            : request.status,
      })),
    })),
  };
}

/** The same text for the same card, whatever the order of its fields. */
function bodyOf({ id: _, ...body }: Card): string {
  return JSON.stringify(body satisfies CardBody, (_key, value: unknown) =>
    value && typeof value === 'object' && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );
}
