import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { campaignFaults } from '#domain/campaign/check.ts';
import type { CampaignDraft } from '#domain/preparing/draft.ts';
import { campaignFrom } from '#domain/preparing/issue.ts';
import { draftProblems, ofSeverity } from '#domain/preparing/problems.ts';
import { draftFrom } from '#domain/preparing/reopen.ts';
import { mayReplace } from '#domain/preparing/revision.ts';
import { setReserveCell, setShare, sharesOf } from '#domain/preparing/shares.ts';
import type { CampaignId, PublicKey } from '#domain/vocabulary/ids.ts';
import { trainingCampaign } from '#training/trainingTown.ts';
import { createCampaign } from '../../builders/campaign.ts';
import { createDraft, createIssuing, createTownDraft } from '../../builders/draft.ts';
import { runs, uuid } from '../../builders/random.ts';

const issuing = createIssuing();

function issued(draft: CampaignDraft, revision = 1) {
  const result = campaignFrom(draft, issuing, revision);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

describe('a campaign from a draft', () => {
  it('comes from the three sample tables without a problem, as the importer of the training town makes it', () => {
    const draft = createTownDraft();
    expect(draftProblems(draft)).toEqual([]);
    const campaign = issued(draft);
    const { periods, bands, centres, schools, desks } = trainingCampaign().campaign;
    const places = (list: typeof desks) => list.map(({ activationKey: _, ...desk }) => desk);
    expect({ ...campaign, desks: places(campaign.desks) }).toMatchObject({
      periods,
      bands,
      centres,
      schools,
      desks: places(desks),
    });
    expect([schools.length, centres.length, periods.length]).toEqual([12, 6, 8]);
  });

  it('says its revision, and asks for a key for each desk, spares included', () => {
    const campaign = issued(createDraft(), 3);
    expect(campaign.revision).toBe(3);
    expect(
      campaign.desks.map(({ school, letter, spare }) => `${school}-${letter}${spare ? ' spare' : ''}`),
    ).toEqual(['JVE-A', 'JVE-B', 'JVE-C spare', 'JJA-A', 'JJA-B spare', 'CAM-A', 'CAM-B spare']);
    for (const { school, letter, activationKey } of campaign.desks) {
      expect(activationKey).toBe(issuing.activationKeyOf(`${school}-${letter}`));
    }
  });

  it('is refused with every problem that stops it, and no warning among them', () => {
    const draft = createDraft({ town: ' ', answerBy: '2024-05-24', title: { fr: 'Été', en: '' } });
    expect(campaignFrom(draft, issuing, 1)).toMatchObject({
      ok: false,
      error: [
        { type: 'TextMissing', where: { step: 'town', field: 'town' } },
        { type: 'AnswerBeforeMorning', where: { step: 'town', field: 'answerBy' } },
      ],
    });
  });

  it('is refused when what issuing adds does not fit', () => {
    expect(campaignFrom(createDraft(), createIssuing({ recipients: [] }), 1)).toMatchObject({
      error: [{ type: 'CampaignUnfit', path: 'recipients' }],
    });
    expect(campaignFrom(createDraft(), issuing, 0)).toMatchObject({
      error: [{ type: 'CampaignUnfit', path: 'revision' }],
    });
  });

  it('says in French what nobody said in English', () => {
    const draft = createDraft({ title: { fr: 'Été', en: ' ' } });
    expect(issued(draft).title).toEqual({ fr: 'Été', en: 'Été' });
  });
});

describe('an issued campaign, edited on another laptop', () => {
  it('is the same when it is issued again unchanged', () => {
    const draft = createTownDraft({ sparesPerSchool: 2, reservePercent: 15 });
    const [pool] = [...sharesOf(draft).values()];
    if (!pool) throw new Error('the town has pools');
    const campaign = issued(setReserveCell(draft, pool.pool, 9), 4);
    const again = draftFrom(campaign);
    expect(again).toMatchObject({ issued: 4, sparesPerSchool: 2, reservePercent: 15 });
    expect(issued(again, 4)).toEqual(campaign);
  });

  it('R5: comes back whole, whatever shares were set by hand', () => {
    const base = createDraft();
    const hands = fc.array(fc.tuple(fc.nat(), fc.nat(), fc.nat(30)), { maxLength: 10 });
    fc.assert(
      fc.property(fc.nat(100), fc.nat(3), hands, (reservePercent, sparesPerSchool, list) => {
        const draft = list.reduce<CampaignDraft>(
          (next, [pool, cell, places]) => {
            const pools = [...sharesOf(next).values()];
            const of = pools[pool % pools.length];
            const share = of?.shares[cell % of.shares.length];
            if (!of || !share) throw new Error('every pool has its reserve');
            const set = setShare(next, of.pool, share.holder, places);
            return draftProblems(set).length > 0 ? next : set;
          },
          { ...base, reservePercent, sparesPerSchool },
        );
        const campaign = issued(draft);
        expect(campaignFaults(campaign)).toEqual([]);
        expect(issued(draftFrom(campaign))).toEqual(campaign);
      }),
      { numRuns: runs(40) },
    );
  });

  it('takes a campaign that this editor did not make, with shares that no percentage explains', () => {
    const { campaign } = createCampaign();
    const draft = draftFrom(campaign);
    expect(ofSeverity(draftProblems(draft), 'stops')).toEqual([]);
    const again = campaignFrom(draft, { ...issuing, recipients: campaign.recipients }, 1);
    const plain = ({ school, letter, allotment }: (typeof campaign.desks)[number]) => ({
      school,
      letter,
      allotment,
    });
    expect(again.ok && again.value.centres).toEqual(campaign.centres);
    expect(again.ok && again.value.desks.map(plain)).toEqual(campaign.desks.map(plain));
  });
});

describe('a revision in the place of an older one', () => {
  const info = (id: number, revision: number, key: string) => ({
    campaign: { id: uuid(id) as CampaignId, revision },
    signingKey: key as PublicKey,
  });
  const held = info(1, 2, 'a');

  it.each([
    ['newer, same key', info(1, 3, 'a'), { ok: true, value: undefined }],
    ['the same', info(1, 2, 'a'), { ok: false, error: { type: 'RevisionNotNewer', held: 2, offered: 2 } }],
    ['older', info(1, 1, 'a'), { ok: false, error: { type: 'RevisionNotNewer', held: 2, offered: 1 } }],
    ['another key', info(1, 3, 'b'), { ok: false, error: { type: 'RevisionOfAnotherKey' } }],
    ['another campaign', info(2, 3, 'a'), { ok: false, error: { type: 'RevisionOfAnotherCampaign' } }],
  ])('%s', (_, offered, answer) => {
    expect(mayReplace(held, offered)).toEqual(answer);
  });
});
