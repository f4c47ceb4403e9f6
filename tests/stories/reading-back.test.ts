import { describe, expect, it } from 'vitest';
import { verifyChain } from '#domain/chain/verify.ts';
import { createCampaign } from '../builders/campaign.ts';
import { createDesk, type TestDesk } from '../builders/desk.ts';
import { createChild, createHousehold, createVisit } from '../builders/household.ts';

const campaign = createCampaign();
const leGall = createHousehold('Le Gall');

/** What the coordinator's strict reader makes of a desk's lines. */
const readAtTheTownHall = ({ ledger, state }: TestDesk) => verifyChain(ledger.lines(), state.head.hash);

describe('R3: what a desk writes, everybody can read back', () => {
  it('a whole morning, read strictly, event by event', async () => {
    const desk = await createDesk({ campaign });
    const other = await createDesk({ campaign, letter: 'B' });
    const receipt = await desk.serves(leGall, { ticket: 1 });
    await desk.does({ type: 'PrintReceipt', receipt });
    await desk.corrects(receipt, { of: 'household', field: 'address', to: '3 rue du Port' });
    await desk.declaresPaper([3], { elementaire: 1 });
    await desk.servesBoth(createHousehold('Morvan'), {
      ticket: 3,
      carrying: createHousehold('Kervella', { children: [createChild('Zoé')] }),
    });
    const pool = { centre: 'les-goelands', period: 'S28', band: 'maternelle' } as never;
    await desk.receives(await other.sends(desk, 1, pool));
    await desk.copies();
    await desk.closes();
    await desk.does({ type: 'ReopenDesk', reason: 'une famille est revenue' });
    const read = readAtTheTownHall(desk);
    expect(read.ok && read.value.map(({ type }) => type)).toEqual([
      'DeskOpened',
      'HouseholdEnrolled',
      'ReceiptPrinted',
      'HouseholdCorrected',
      'PaperPending',
      'HouseholdEnrolled',
      'HouseholdEnrolled',
      'PlacesReceived',
      'CopyVerified',
      'DeskClosed',
      'DeskReopened',
    ]);
  });

  it.each([
    ['too long', 'a'.repeat(201)],
    ['with an invisible character', 'mauvaise\u200b famille'],
    ['with a character that turns the text around', 'mauvaise \u202efamille'],
  ])('a reason %s is refused before it is written', async (_, reason) => {
    const desk = await createDesk({ campaign });
    const visit = createVisit({ ticket: 1, own: leGall });
    await desk.does(visit);
    expect(await desk.refuses({ type: 'VoidLastVisit', visit: visit.visit, reason })).toEqual({
      type: 'InputUnfit',
      event: 'EntryVoided',
      where: 'reason',
    });
    expect(readAtTheTownHall(desk).ok).toBe(true);
  });

  it('a household that no reader would accept is refused whole (R13)', async () => {
    const desk = await createDesk({ campaign });
    const endless = { ...leGall, address: 'a'.repeat(201) };
    const visit = createVisit({ ticket: 1, own: createHousehold('Morvan'), carrying: endless });
    expect(await desk.refuses(visit)).toMatchObject({ type: 'InputUnfit', where: 'household.address' });
    expect(desk.state.register.enrolments.size).toBe(0);
  });

  it('letters typed in two pieces are kept as the reader will read them', async () => {
    const desk = await createDesk({ campaign });
    const typed = { ...leGall, address: '3  rue du Léman'.normalize('NFD') };
    const receipt = await desk.serves(typed, { ticket: 1 });
    expect(desk.enrolment(receipt).household.address).toBe('3 rue du Léman'.normalize('NFC'));
    expect((await desk.otherTab()).state).toEqual(desk.state);
  });

  it('a form that goes on being filled after it was recorded changes nothing', async () => {
    const desk = await createDesk({ campaign });
    const form = structuredClone(leGall);
    const receipt = await desk.serves(form, { ticket: 1 });
    form.guardian.lastName = 'Autre';
    form.children[0]!.firstName = 'Autre';
    expect(desk.enrolment(receipt).household).toEqual(leGall);
  });
});
