import { describe, expect, it } from 'vitest';
import { hashOf } from '#domain/chain/hash.ts';
import type { EventOf } from '#domain/events/events.ts';
import type { Evidence, Hashed } from '#domain/merge/evidence.ts';
import { merge } from '#domain/merge/merge.ts';
import { utf8 } from '#domain/vocabulary/bytes.ts';
import { createCampaign } from '../../builders/campaign.ts';
import { createLedger, evidenceOf } from '../../builders/evidence.ts';
import { createHousehold } from '../../builders/household.ts';

const town = createCampaign();
const CROWD = 5_000;

/** One desk, one enrolment over and over, each time with something else in it; hashes that nobody checks. */
function crowd(change: (body: EventOf<'HouseholdEnrolled'>['body'], count: number) => object): Evidence {
  const desk = createLedger(town, 'JVE-A7K2');
  desk.serves(createHousehold('Martin', { children: [{ firstName: 'Léa', born: '2017-01-01' }] }), {
    ticket: 1,
  });
  const [opening, first] = desk.events as [
    Hashed<EventOf<'DeskOpened'>>,
    Hashed<EventOf<'HouseholdEnrolled'>>,
  ];
  const events = Array.from(
    { length: CROWD },
    (_, count): Hashed<EventOf<'HouseholdEnrolled'>> => ({
      hash: hashOf(utf8(`${count}`)),
      event: {
        ...first.event,
        seq: count + 2,
        body: { ...first.event.body, visit: `visit ${count}` as never, ...change(first.event.body, count) },
      },
    }),
  );
  return evidenceOf(town, [{ ...desk.ledger(), events: [opening, ...events] }]);
}

const WORDS = ['un', 'deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit', 'neuf', 'dix'];
const letters = (count: number): string => [...`${count}`].map((digit) => WORDS[Number(digit)]?.[0]).join('');
/** Names of which no two are alike. */
const nameFor = (count: number): string => hashOf(utf8(`${count}`)).slice(0, 16);
const phone = (count: number) => `+336${String(count).padStart(8, '0')}` as never;

/** Whatever thousands have in common, the merge must not compare each with each: that would take minutes here. */
describe('crowds', { timeout: 120_000 }, () => {
  it('of one name and one birth date are all asked about, neighbour by neighbour', () => {
    const { cards, enrolments } = merge(
      crowd(({ household }, count) => ({
        household: {
          ...household,
          guardian: {
            ...household.guardian,
            firstName: `Parent ${letters(count)}${count}`,
            phone: phone(count),
          },
        },
      })),
    );
    expect(cards.filter(({ type }) => type === 'ChildLikely')).toHaveLength(CROWD - 1);
    const unsettled = enrolments.filter(({ requests }) => requests[0]?.status.type !== 'toSettle');
    expect(unsettled).toHaveLength(1);
  });

  it('of one first name and one birth date meet where their last names are alike', () => {
    const { cards } = merge(
      crowd(({ household }, count) => ({
        household: {
          ...household,
          guardian: { ...household.guardian, firstName: `Parent ${count}`, phone: phone(count) },
          children: household.children.map((child) => ({
            ...child,
            lastName: `Nom ${count * 1117} ${count}`,
          })),
        },
      })),
    );
    expect(cards.filter(({ type }) => type === 'ChildLikely').length).toBeLessThan(CROWD * 20);
  });

  it('of one household, one ticket and one receipt are taken as they are', () => {
    const { enrolments, pools } = merge(crowd(() => ({})));
    expect(new Set(enrolments.map(({ householdClass }) => householdClass)).size).toBe(1);
    expect(enrolments.filter(({ requests }) => requests[0]?.status.type === 'duplicate')).toHaveLength(
      CROWD - 1,
    );
    expect(enrolments[0]?.flags.map(({ type }) => type)).toEqual(['TicketTwice', 'ReceiptTwice']);
    expect(pools.find(({ period, band }) => period === 'S28' && band === 'elementaire')?.grantedAtDesks).toBe(
      1,
    );
  });

  it('carried by one bearer are one card each', () => {
    const { cards } = merge(
      crowd(({ household, bearer }, count) => ({
        role: 'carried',
        bearer: { ...bearer, lastName: 'Porteur', phone: '+33600000000' },
        household: {
          ...household,
          guardian: { lastName: `Nom ${count}`, firstName: 'Anne', phone: phone(count) },
          children: household.children.map((child) => ({
            ...child,
            firstName: nameFor(count),
            birthDate: '2017-01-02',
          })),
        },
      })),
    );
    expect(cards.filter(({ type }) => type === 'ProxyBreach')).toHaveLength(CROWD - 1);
  });
});
