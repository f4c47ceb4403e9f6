import { beforeAll, describe, expect, it } from 'vitest';
import { search } from '#domain/projections/journal.ts';
import type { ReceiptNumber } from '#domain/vocabulary/ids.ts';
import { createCampaign } from '../../builders/campaign.ts';
import { createDesk, type TestDesk } from '../../builders/desk.ts';
import { createChild, createGuardian, createHousehold } from '../../builders/household.ts';

let desk: TestDesk;
let leGall: ReceiptNumber;
let louAnne: ReceiptNumber;
let carried: ReceiptNumber;

beforeAll(async () => {
  desk = await createDesk({ campaign: createCampaign() });
  leGall = await desk.serves(
    createHousehold('Le Gall', {
      guardian: 'Nolwenn',
      phone: '0612345678',
      children: [createChild('Zoé', { born: '2016-02-26' })],
    }),
    { ticket: 12 },
  );
  louAnne = await desk.serves(
    createHousehold('Cœurdacier', { children: [createChild('Lou-Anne', { born: '2018-11-30' })] }),
    { ticket: 13 },
  );
  carried = await desk.servesCarried(createHousehold('Şahin', { guardian: 'Ömer' }), {
    ticket: 14,
    by: createGuardian('Kervella', 'Soazig', '+44 20 7946 0958'),
  });
});

const found = (question: string, limit = 20) => {
  const { journal, register } = desk.state;
  return search(journal, register, question, limit).map(({ receipt }) => receipt);
};

describe('searching the journal', () => {
  it.each(['le gall', 'LEGALL', 'gall zoe', 'Zoé', 'zoe', 'nolw', '26/02/2016', 'Zoé 26/02/2016'])(
    'a name in any spelling, or a birth date: %s',
    (question) => expect(found(question)).toEqual([leGall]),
  );

  it.each(['06 12 34 56 78', '0612345678', '06.12.34.56.78', '+33 6 12 34 56 78', '612345'])(
    'a telephone, with or without spaces: %s',
    (question) => expect(found(question)).toEqual([leGall]),
  );

  it.each(['Lou-Anne', 'lou anne', 'louanne', 'cœur', 'coeur', 'lou-anne coeurdacier'])(
    'a name with a hyphen or a ligature: %s',
    (question) => expect(found(question)).toEqual([louAnne]),
  );

  it.each(['sahin', 'Şahin', 'omer', 'kervella', 'Soazig', '+44 20 7946 0958'])(
    'who was carried, by its own name or by its bearer’s: %s',
    (question) => expect(found(question)).toEqual([carried]),
  );

  it('a receipt, whole or in part, and a ticket', () => {
    expect(found(leGall)).toEqual([leGall]);
    expect(found(leGall.toLowerCase())).toEqual([leGall]);
    expect(found(louAnne.replaceAll('-', ''))).toEqual([louAnne]);
    expect(found('JVE-A7K2-0003')).toEqual([carried]);
    expect(found('JVE-A7')).toEqual([carried, louAnne, leGall]);
    expect(found('n12')).toEqual([leGall]);
  });

  it('nothing asked: the newest first, and not more than wanted', () => {
    expect(found('')).toEqual([carried, louAnne, leGall]);
    expect(found('', 2)).toEqual([carried, louAnne]);
  });

  it('what nobody is called finds nobody', () => expect(found('Zoé Cœurdacier')).toEqual([]));

  it('a corrected name is found, and still the one under which its bearer came; the history keeps both', async () => {
    const receipt = await desk.serves(createHousehold('Tanguy', { guardian: 'Erwan' }), { ticket: 15 });
    await desk.corrects(receipt, { of: 'guardian', field: 'firstName', from: 'Erwan', to: 'Ronan' });
    expect([found('tanguy ronan'), found('erwan tanguy')]).toEqual([[receipt], [receipt]]);
    expect(desk.state.journal.history.get(receipt)?.map(({ type }) => type)).toEqual([
      'HouseholdEnrolled',
      'HouseholdCorrected',
    ]);
  });
});
