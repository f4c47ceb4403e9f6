import { describe, expect, it } from 'vitest';
import { chainsOf, type Segment } from '#domain/merge/chains.ts';
import type { Ledger } from '#domain/merge/evidence.ts';
import { createCampaign } from '../../builders/campaign.ts';
import { createLedger } from '../../builders/evidence.ts';
import { createHousehold } from '../../builders/household.ts';

const town = createCampaign();

/** `2(3 1)`: two events, then a split into branches of three and one. */
function shapeOf({ events, after }: Segment): string {
  const branches = after.map(shapeOf).sort().join(' ');
  return branches === '' ? `${events.length}` : `${events.length}(${branches})`;
}

const shapes = (...ledgers: Ledger[]): string[] =>
  chainsOf(ledgers).map(({ firsts }) => firsts.map(shapeOf).sort().join(' | '));

/** A desk that served so many families, one event each after the opening. */
function served(families: number, name = 'JVE-A7K2') {
  const desk = createLedger(town, name);
  const receipts = Array.from({ length: families }, (_, index) =>
    desk.serves(createHousehold(`Famille ${index}`), { ticket: index + 1 }),
  );
  return { desk, receipts };
}

describe('the events of one desk', () => {
  it('are one path, however many files tell of it', () => {
    const { desk } = served(4);
    expect(shapes(desk.ledger(3), desk.ledger(), desk.ledger(1), desk.ledger())).toEqual(['5']);
  });

  it('part where two files go on differently', () => {
    const { desk } = served(2);
    const [twin, third] = [desk.copy(), desk.copy(2)];
    desk.serves(createHousehold('Un'), { ticket: 8 });
    twin.serves(createHousehold('Deux'), { ticket: 8 });
    twin.serves(createHousehold('Trois'), { ticket: 9 });
    third.serves(createHousehold('Quatre'), { ticket: 9 });
    const expected = ['2(1 1(1 2))'];
    expect(shapes(desk.ledger(), twin.ledger(), third.ledger())).toEqual(expected);
    expect(shapes(third.ledger(), twin.ledger(), twin.ledger(3), desk.ledger())).toEqual(expected);
  });

  it('are two chains where the keys are two', () => {
    const clone = createLedger(town, 'JVE-A7K2', { key: 'volé' });
    expect(shapes(served(1).desk.ledger(), clone.ledger()).sort()).toEqual(['1', '2']);
  });

  it('R3: stubs that a whole file holds add nothing, later ones go on, others are branches', () => {
    const { desk, receipts } = served(4);
    expect(shapes(desk.ledger(), desk.stubs(...receipts))).toEqual(['5']);
    expect(shapes(desk.ledger(3), desk.stubs(...receipts))).toEqual(['5']);
    const forged = served(2).desk.copy(2);
    const stray = forged.serves(createHousehold('Faux'), { ticket: 3 });
    expect(shapes(desk.ledger(), forged.stubs(stray))).toEqual(['2(1 3)']);
  });

  it('are one path of stubs alone, with gaps', () => {
    const { desk, receipts } = served(4);
    const [first, , third] = receipts;
    if (!first || !third) throw new Error('four were served');
    expect(shapes(desk.stubs(third), desk.stubs(first))).toEqual(['2']);
  });
});
