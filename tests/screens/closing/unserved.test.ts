import { describe, expect, it } from 'vitest';
import { highestSeen, likelyUnserved, notServedHere, sharesQueue } from '#screens/closing/unserved.ts';
import { createCampaign } from '../../builders/campaign.ts';
import { createDesk } from '../../builders/desk.ts';
import { createHousehold } from '../../builders/household.ts';

const perDesk = createCampaign({ rules: { householdsCarried: 1, queue: 'desk', otherSchools: 'waiting' } });

describe('tickets handed out and not served', () => {
  it('are all but those served or refused here', async () => {
    const desk = await createDesk({ campaign: perDesk });
    const martin = createHousehold('Martin');
    await desk.serves(martin, { ticket: 2 });
    await desk.does({ type: 'RefuseVisit', ticket: 4 as never, bearer: martin.guardian, rule: 'R11' });
    expect(notServedHere(desk.state, 6)).toEqual([1, 3, 5, 6]);
    expect(likelyUnserved(desk.state, desk.identity, 6)).toEqual([1, 3, 5, 6]);
    expect(notServedHere(desk.state, 0)).toEqual([]);
    expect(highestSeen(desk.state)).toBe(4);
  });

  it('are ticked above the last one served, where another desk serves the same queue', async () => {
    const desk = await createDesk({ campaign: createCampaign() });
    expect(sharesQueue(desk.state, desk.identity)).toBe(true);
    await desk.declaresPaper([2], { elementaire: 1 });
    await desk.serves(createHousehold('Martin'), { ticket: 4 });
    expect(notServedHere(desk.state, 7)).toEqual([1, 2, 3, 5, 6, 7]);
    expect(likelyUnserved(desk.state, desk.identity, 7)).toEqual([2, 5, 6, 7]);
  });

  it('count paper forms among what was seen', async () => {
    const desk = await createDesk({ campaign: perDesk });
    expect(highestSeen(desk.state)).toBe(0);
    await desk.declaresPaper([9], { elementaire: 1 });
    expect(highestSeen(desk.state)).toBe(9);
  });
});
