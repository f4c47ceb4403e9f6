import { expect, it } from 'vitest';
import { createCampaign } from '../builders/campaign.ts';
import { createDesk } from '../builders/desk.ts';
import { createHousehold, createVisit } from '../builders/household.ts';

it('R3: lines gone from under an open desk while their head stays: no further number, nothing written', async () => {
  const desk = await createDesk({ campaign: createCampaign() });
  await desk.serves(createHousehold('Le Gall'), { ticket: 1 });
  const { chain, laptop } = desk;
  const { lines, heads } = laptop.database();
  const before = await heads.get(chain);
  await lines.delete([chain, 1]);

  const next = createVisit({ ticket: 2, own: createHousehold('Morvan') });
  expect(await desk.refuses(next)).toEqual({ type: 'LedgerShortened', chain, expected: 2, found: 1 });
  expect(await heads.get(chain)).toEqual(before);
  expect(await lines.count()).toBe(1);
});
