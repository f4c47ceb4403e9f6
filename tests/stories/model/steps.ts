import fc from 'fast-check';
import type { Command } from '#domain/commands/commands.ts';
import { sameDesk } from '#domain/deciding/transfers.ts';
import type { Enrolment } from '#domain/projections/register.ts';
import type { Household } from '#domain/vocabulary/household.ts';
import { createChild, createHousehold, createVisit } from '../../builders/household.ts';
import { act } from './act.ts';
import { deskAt, type Morning } from './morning.ts';

/** What may happen in a morning, chosen at random. Refusals are welcome: a refused command must change nothing. */
export type Step = fc.AsyncCommand<object, Morning>;

const step = (name: string, run: (morning: Morning) => Promise<void>): Step => ({
  check: () => true,
  run: (_model, morning) => run(morning),
  toString: () => name,
});
const does = (at: number, command: Command): Step =>
  step(`desk ${at}: ${JSON.stringify(command)}`, (morning) => act(morning, at, command));

/** Two parents each; one to three children, of nursery or elementary level, here or at the other school. */
const families: Household[] = Array.from({ length: 9 }, (_, n) =>
  createHousehold(`Famille ${'ABCDEFGHI'.charAt(n)}`, {
    guardian: 'Nolwenn',
    phone: `061000000${n}`,
    other: { firstName: 'Yann', phone: `062000000${n}` },
    children: Array.from({ length: 1 + (n % 3) }, (_, child) =>
      createChild(`Enfant ${child}`, {
        level: (n + child) % 2 ? 'CP' : 'MS',
        school: n % 4 === 3 ? 'CAM' : 'JVE',
      }),
    ),
  }),
);
const bearers = families.flatMap(({ guardian, secondGuardian }) =>
  secondGuardian?.phone ? [guardian, { ...secondGuardian, phone: secondGuardian.phone }] : [guardian],
);

/** The first desk is the busiest: so that its places run out. */
const desk = fc.constantFrom(0, 0, 0, 1, 2);
const family = fc.constantFrom(...families);
const ticket = fc.integer({ min: 1, max: 30 });
const weeks = fc.subarray(['S28', 'S29'], { minLength: 1 });
const form = fc.nat(2_000_000);

const served = fc
  .record({ desk, ticket, weeks, form, own: family })
  .map(({ desk: at, ...visit }) => does(at, createVisit({ ...visit, confirmed: true })));

const carrying = fc
  .record({ desk, ticket, weeks, form, by: fc.constantFrom(...bearers), carrying: family, own: fc.boolean() })
  .map(({ desk: at, own, ...visit }) => {
    const household = families.find(({ guardian }) => guardian.lastName === visit.by.lastName);
    const mine = own && household ? { own: household } : {};
    return does(at, createVisit({ ...visit, ...mine, confirmed: true }));
  });

/** Something done to the n-th enrolment from the end, if there is one. */
const toEnrolment = (name: string, command: (enrolment: Enrolment) => Command) =>
  fc.record({ desk, back: fc.nat(4) }).map(({ desk: at, back }) =>
    step(`desk ${at}: ${name} ${back} back`, async (morning) => {
      const enrolment = [...deskAt(morning, at).state.register.enrolments.values()].at(-1 - back);
      if (enrolment) await act(morning, at, command(enrolment));
    }),
  );

const voided = toEnrolment('voids', ({ visit }) => ({ type: 'VoidLastVisit', visit, reason: 'erreur' }));
const printed = toEnrolment('prints', ({ receipt }) => ({ type: 'PrintReceipt', receipt }));
const corrected = fc
  .constantFrom(
    { field: 'level', to: 'CE2' },
    { field: 'level', to: 'GS' },
    { field: 'school', to: 'CAM' },
    { field: 'school', to: 'JVE' },
  )
  .chain(({ field, to }) =>
    toEnrolment(`corrects ${field} to ${to} of`, ({ receipt, household: { children } }) => {
      const from = children[0]?.[field as 'level' | 'school'];
      const changes = [{ of: 'child', child: 0, field: field as 'level', from, to }] as const;
      return { type: 'CorrectHousehold', receipt, changes, reason: 'relu' };
    }),
  );

const sent = fc
  .record({
    from: desk,
    to: desk,
    period: fc.constantFrom('S28', 'S29'),
    band: fc.constantFrom('maternelle', 'elementaire'),
    centre: fc.constantFrom('les-goelands', 'le-grand-large'),
    count: fc.integer({ min: 1, max: 3 }),
  })
  .map(({ from, to, count, ...pool }) =>
    step(`desk ${from}: sends ${count} to ${to} of ${JSON.stringify(pool)}`, (morning) =>
      act(morning, from, {
        type: 'SendPlaces',
        to: deskAt(morning, to).identity,
        pool: pool as never,
        count,
      }),
    ),
  );

/** Mostly typed at the desk that it was made for. */
const received = fc
  .record({ stray: fc.constantFrom(null, null, null, 0, 1, 2), n: fc.nat(3) })
  .map(({ stray, n }) =>
    step(
      `the code ${n} back is typed at ${stray === null ? 'its desk' : `desk ${stray}`}`,
      async (morning) => {
        const sending = morning.codes.at(-1 - n);
        if (!sending) return;
        const its = morning.desks.findIndex(({ identity }) => sameDesk(identity, sending.to));
        await act(morning, stray ?? its, { type: 'ReceivePlaces', code: sending.code });
      },
    ),
  );

const paper = fc
  .record({
    desk,
    tickets: fc.array(ticket, { maxLength: 3 }),
    maternelle: fc.nat(3),
    elementaire: fc.nat(3),
  })
  .map(({ desk: at, tickets, ...children }) =>
    does(at, { type: 'DeclarePaper', tickets: tickets as never, children: children as never }),
  );

const copied = fc.record({ desk, behind: fc.nat(3) }).map(({ desk: at, behind }) =>
  step(`desk ${at}: has a copy ${behind} events behind`, (morning) => {
    const upTo = deskAt(morning, at).state.head.seq - behind;
    const sha256 = 'ab'.repeat(32) as never;
    return act(morning, at, { type: 'ConfirmCopy', kind: 'folder', file: 'copie', sha256, upTo });
  }),
);

const closed = fc
  .record({
    desk,
    withoutCopy: fc.constantFrom('', 'clé perdue'),
    unserved: fc.array(ticket, { maxLength: 3 }),
  })
  .map(({ desk: at, withoutCopy, unserved }) =>
    does(at, { type: 'CloseDesk', lastTicketHandedOut: 30, unserved: unserved as never, withoutCopy }),
  );
const reopened = desk.map((at) => does(at, { type: 'ReopenDesk', reason: 'une famille est revenue' }));
const turnedAway = fc
  .record({ desk, ticket })
  .map(({ desk: at, ticket: number }) =>
    does(at, { type: 'RefuseVisit', ticket: number as never, bearer: families[0]!.guardian, rule: 'R9' }),
  );

/** The more often a thing happens in a morning, the more often it stands here. */
export const steps: fc.Arbitrary<Step>[] = [
  ...Array(6).fill(served),
  ...Array(3).fill(carrying),
  ...Array(4).fill(received),
  ...Array(2).fill(corrected),
  ...Array(2).fill(paper),
  voided,
  printed,
  sent,
  sent,
  copied,
  turnedAway,
  closed,
  reopened,
];
