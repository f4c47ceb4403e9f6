import { beforeEach, describe, expect, it } from 'vitest';
import { activationKeyPair } from '#domain/chain/activation.ts';
import { readCardCode } from '#domain/codes/card.ts';
import type { RecordVisit } from '#domain/commands/commands.ts';
import { left } from '#domain/projections/places.ts';
import type { Ticket, VisitId } from '#domain/vocabulary/ids.ts';
import { poolKey } from '#domain/vocabulary/pools.ts';
import type { Instant } from '#domain/vocabulary/time.ts';
import { dateAsTyped } from '#domain/vocabulary/typedDate.ts';
import { readCampaignFile } from '#files/campaignFile.ts';
import {
  callNext,
  type GuidedMorning,
  isOver,
  letGo,
  nextSituation,
  notBegun,
  outcomesOf,
  scoreOf,
  situationOf,
  stepInHand,
} from '#training/situations/guidedMorning.ts';
import { visitOf } from '#training/situations/preparing.ts';
import { SITUATIONS, type Step, type Verdict } from '#training/situations/situation.ts';
import { situations } from '#training/situations/situations.ts';
import { TRAINING_IDENTITY, trainingCampaign, trainingSigning } from '#training/trainingTown.ts';
import type { TestCampaign } from '../../builders/campaign.ts';
import { createDesk, receiptsIn, type TestDesk } from '../../builders/desk.ts';
import { uuid } from '../../builders/random.ts';

const town = trainingCampaign();

let visits = 0;
const newVisit = (): VisitId => {
  visits += 1;
  return uuid(5_000_000 + visits) as VisitId;
};

/** Somebody who follows the guided morning at JVE-A. */
class Newcomer {
  morning: GuidedMorning = notBegun;
  constructor(readonly desk: TestDesk) {}

  /** Lets the family at the desk go; the next one comes. */
  async callsNext(): Promise<void> {
    const { desk } = this;
    this.morning = letGo(this.morning, desk.state);
    for (const visit of nextSituation(this.morning)?.before(desk.state, newVisit) ?? [])
      await desk.does(visit);
    this.morning = callNext(this.morning, desk.state);
  }

  /** Calls families until this one stands at the desk. */
  async meets(situation: (typeof SITUATIONS)[number]): Promise<Step> {
    while (stepInHand(this.morning)?.situation !== situation) await this.callsNext();
    return this.step;
  }

  get step(): Step {
    const step = stepInHand(this.morning);
    if (!step) throw new Error('Nobody is at the desk');
    return step;
  }

  get verdict(): Verdict {
    return situationOf(this.step).verdict(this.desk.state, this.step);
  }

  /** The visit as the card tells it. */
  get rightVisit(): RecordVisit {
    const { family, bearer, takenAt } = situationOf(this.step);
    const visit = visitOf(this.desk.state, family, newVisit(), {
      ticket: this.step.ticket,
      ...(bearer && { bearer }),
    });
    return takenAt ? { ...visit, takenAt: `2024-05-25T${takenAt}:00+02:00` as Instant } : visit;
  }

  async records(change: Partial<RecordVisit> = {}): Promise<void> {
    await this.desk.does({ ...this.rightVisit, ...change });
  }

  async notesTheRefusal(): Promise<void> {
    const { ticket, bearer } = this.rightVisit;
    await this.desk.does({ type: 'RefuseVisit', ticket, bearer, rule: 'R9' });
  }
}

let newcomer: Newcomer;
beforeEach(async () => {
  newcomer = new Newcomer(await createDesk({ campaign: trainingTown() }));
});

describe('the guided morning, done as the cards tell', () => {
  it('ends with six of six', async () => {
    for (const situation of SITUATIONS) {
      await newcomer.meets(situation);
      expect(newcomer.verdict, situation).toEqual({ state: 'open' });
      if (situation === 'laptopDown')
        await newcomer.desk.declaresPaper([newcomer.step.ticket], { maternelle: 1 });
      if (situation === 'secondNeighbour') {
        expect(await newcomer.desk.refuses(newcomer.rightVisit)).toMatchObject({
          type: 'ProxyLimit',
          rule: 'R9',
        });
        await newcomer.notesTheRefusal();
      } else await newcomer.records();
      expect(newcomer.verdict, situation).toEqual({ state: 'right' });
    }
    await newcomer.callsNext();
    expect(isOver(newcomer.morning)).toBe(true);
    expect(scoreOf(outcomesOf(newcomer.morning, newcomer.desk.state))).toBe(6);
  });

  it('whoever is sent away unserved counts for nothing, and the morning goes on', async () => {
    while (!isOver(newcomer.morning)) await newcomer.callsNext();
    const outcomes = outcomesOf(newcomer.morning, newcomer.desk.state);
    expect(outcomes.map(({ situation }) => situation)).toEqual(SITUATIONS);
    expect(scoreOf(outcomes)).toBe(0);
  });
});

describe('what a situation needs is there when it comes', () => {
  it('R9: the bearer has carried somebody, even where the first neighbour was skipped', async () => {
    await newcomer.meets('secondNeighbour');
    expect(await newcomer.desk.refuses(newcomer.rightVisit)).toMatchObject({ type: 'ProxyLimit' });
  });

  it('the full week is full, whatever was granted before', async () => {
    await newcomer.meets('fullWeek');
    const pool = { centre: town.campaign.schools[0]?.centre, period: 'S35', band: 'maternelle' };
    expect(left(newcomer.desk.state.register.places, poolKey(pool as never))).toBe(0);
    const [receipt] = receiptsIn(await newcomer.desk.does(newcomer.rightVisit));
    expect(receipt && newcomer.desk.outcomes(receipt)).toEqual(['S34 granted', 'S35 waiting']);
  });

  it('children with a number stand in the school’s list as on their form', () => {
    const pupils = town.pupils.get('JVE' as never) ?? [];
    const numbered = Object.values(situations)
      .flatMap(({ family }) => family.children)
      .filter(({ number }) => number !== undefined);
    expect(numbered.length).toBeGreaterThan(3);
    for (const child of numbered) {
      const pupil = pupils.find(({ number }) => number === child.number);
      expect(pupil && { born: dateAsTyped(pupil.birthDate), level: pupil.level }).toEqual({
        born: child.born,
        level: child.level,
      });
    }
  });
});

describe('what is off is said', () => {
  const off = (slip: object): object => ({ state: 'off', slip });

  it('the ticket', async () => {
    const { ticket } = await newcomer.meets('ownChild');
    await newcomer.records({ ticket: 7 as Ticket });
    expect(newcomer.verdict).toEqual(off({ type: 'ticket', expected: ticket, found: 7 }));
  });

  it('a week left out or added', async () => {
    await newcomer.meets('ownChild');
    const { own } = newcomer.rightVisit;
    await newcomer.records({ own: own && { ...own, asks: own.asks.slice(1) } });
    expect(newcomer.verdict).toEqual(off({ type: 'weeks', name: 'Łukasz', weeks: 'S28, S29, S30' }));
  });

  it('the full week left out has a sentence of its own', async () => {
    await newcomer.meets('fullWeek');
    const { own } = newcomer.rightVisit;
    await newcomer.records({ own: own && { ...own, asks: own.asks.slice(0, 1) } });
    expect(newcomer.verdict).toEqual(off({ type: 'full', week: 'S35' }));
  });

  it('one twin forgotten, or wrongly spelt', async () => {
    await newcomer.meets('twins');
    const { own } = newcomer.rightVisit;
    const [lea] = own?.household.children ?? [];
    const alone = own &&
      lea && { household: { ...own.household, children: [lea] }, asks: own.asks.slice(0, 2) };
    await newcomer.records({ own: alone });
    expect(newcomer.verdict).toEqual(off({ type: 'children', expected: 2, found: 1 }));
  });

  it('a carried family recorded as the bearer’s own', async () => {
    await newcomer.meets('neighbour');
    const { carried } = newcomer.rightVisit;
    await newcomer.records({
      bearer: carried?.household.guardian as never,
      own: carried,
      carried: undefined,
    });
    expect(newcomer.verdict).toEqual(off({ type: 'carried' }));
  });

  it('a proxy not seen, a form not signed', async () => {
    await newcomer.meets('neighbour');
    await newcomer.records({ proxySeen: false });
    expect(newcomer.verdict).toEqual(off({ type: 'proxy' }));
  });

  it('a form said to be unsigned', async () => {
    await newcomer.meets('ownChild');
    await newcomer.records({ formSigned: false });
    expect(newcomer.verdict).toEqual(off({ type: 'form' }));
  });

  it('R9 gone round by recording the second neighbour as a family of its own', async () => {
    await newcomer.meets('secondNeighbour');
    const { carried } = newcomer.rightVisit;
    await newcomer.records({
      bearer: carried?.household.guardian as never,
      own: carried,
      carried: undefined,
    });
    expect(newcomer.verdict).toEqual(off({ type: 'enrolled' }));
  });

  it('a paper form entered as if the family stood there, at another hour, or unannounced', async () => {
    await newcomer.meets('laptopDown');
    await newcomer.records({ takenAt: undefined });
    expect(newcomer.verdict).toEqual(off({ type: 'onPaper' }));
    await newcomer.desk.voids(lastReceipt());
    await newcomer.records({ takenAt: '2024-05-25T10:50:00+02:00' as Instant });
    expect(newcomer.verdict).toEqual(off({ type: 'time', expected: '10:05' }));
    await newcomer.desk.voids(lastReceipt());
    await newcomer.records();
    expect(newcomer.verdict).toEqual(off({ type: 'undeclared' }));
  });

  it('announced and not entered yet is half of it', async () => {
    const { ticket } = await newcomer.meets('laptopDown');
    await newcomer.desk.declaresPaper([ticket], { maternelle: 1 });
    expect(newcomer.verdict).toEqual({ state: 'open', isDeclared: true });
  });

  it('R10: a slip mended by voiding and recording again is right', async () => {
    await newcomer.meets('ownChild');
    await newcomer.records({ formSigned: false });
    await newcomer.desk.voids(lastReceipt());
    expect(newcomer.verdict).toEqual({ state: 'open' });
    await newcomer.records();
    expect(newcomer.verdict).toEqual({ state: 'right' });
  });

  it('what comes later is another family’s', async () => {
    await newcomer.meets('ownChild');
    await newcomer.records();
    await newcomer.callsNext();
    await newcomer.records({ formSigned: false });
    expect(outcomesOf(newcomer.morning, newcomer.desk.state).map(({ verdict }) => verdict.state)).toEqual([
      'right',
      'off',
    ]);
  });
});

const lastReceipt = () => {
  const receipt = [...newcomer.desk.state.register.enrolments.keys()].at(-1);
  if (!receipt) throw new Error('Nothing was recorded');
  return receipt;
};

/** The training town as a campaign of tests: JVE-A can be opened with its card. */
function trainingTown(): TestCampaign {
  const file = readCampaignFile(town.file);
  const card = readCardCode(town.cards.get('JVE-A') ?? '');
  if (!file.ok || !card.ok) throw new Error('The training town opens');
  return {
    campaign: town.campaign,
    hash: file.value.hash,
    file: town.file,
    signing: trainingSigning(),
    cards: town.cards,
    activationKeys: new Map([['JVE-A', activationKeyPair(card.value.activationSecret)]]),
    ageIdentity: TRAINING_IDENTITY,
  };
}
