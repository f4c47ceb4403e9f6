import type { Campaign, PlacesTable } from '../campaign/campaign.ts';
import { shareOut } from '../campaign/split.ts';
import { deskName } from './desks.ts';
import type { CampaignDraft } from './draft.ts';
import { cellAt } from './placesTable.ts';
import { type PoolShares, type Share, setShare, sharesOf } from './shares.ts';

/**
 * An issued campaign as a draft, so that it can be edited on another laptop: issued again unchanged, it is the
 * same campaign. The file does not say which shares were set by hand: those are held to be by hand that the
 * default split does not give, with the percentage of reserve that explains most of the reserves.
 */
export function draftFrom(campaign: Campaign): CampaignDraft {
  const { id, town, title, morning, answerBy, periods, bands, rules, questions, notices } = campaign;
  const draft: CampaignDraft = {
    id,
    issued: campaign.revision,
    town,
    title,
    morning,
    answerBy,
    periods,
    bands,
    centres: campaign.centres.map(({ id: centre, name, address, capacity }) => ({
      id: centre,
      name,
      address: address ?? '',
      capacity,
    })),
    schools: campaign.schools.map((school) => ({ ...school, desks: servingIn(campaign, school.code) })),
    sparesPerSchool: sparesIn(campaign),
    reservePercent: 10,
    byHand: { reserve: {}, desks: {} },
    rules,
    questions,
    notices,
  };
  return withHeldShares({ ...draft, reservePercent: likelyPercent(draft, campaign) }, campaign);
}

const servingIn = ({ desks }: Campaign, school: string): number =>
  desks.filter((desk) => desk.school === school && !desk.spare).length;

const sparesIn = ({ desks, schools }: Campaign): number =>
  Math.max(
    ...schools.map(({ code }) => desks.filter((desk) => desk.school === code && desk.spare).length),
    0,
  );

/** Whatever the default split does not give is set by hand; the rest then comes out as it was (R5). */
function withHeldShares(draft: CampaignDraft, campaign: Campaign): CampaignDraft {
  const held = heldIn(campaign);
  return [...sharesOf(draft).values()].reduce(
    (changed, { pool, shares }) =>
      shares.reduce((next, share) => {
        const places = held(pool, share);
        return places === share.usual ? next : setShare(next, pool, share.holder, places);
      }, changed),
    draft,
  );
}

/** What a holder has of a pool in the campaign. */
function heldIn({ centres, desks }: Campaign): (pool: PoolShares['pool'], share: Share) => number {
  const reserves = new Map<string, PlacesTable>(centres.map(({ id, reserve }) => [id, reserve]));
  const allotments = new Map<string, PlacesTable>(desks.map((desk) => [deskName(desk), desk.allotment]));
  return (pool, { holder }) => {
    const table = holder.type === 'reserve' ? reserves.get(pool.centre) : allotments.get(deskName(holder));
    return cellAt(table, pool) ?? 0;
  };
}

/** The percentage of which most reserves are the default; the usual ten, or what is nearest to it, among equals. */
function likelyPercent(draft: CampaignDraft, campaign: Campaign): number {
  const held = heldIn(campaign);
  // Without a desk a centre keeps everything in reserve, whatever the percentage.
  const reserves = [...sharesOf(draft).values()].flatMap(({ pool, capacity, shares: [reserve, ...desks] }) =>
    reserve && desks.length > 0 ? [{ capacity, places: held(pool, reserve) }] : [],
  );
  const explained = (percent: number): number =>
    reserves.filter(({ capacity, places }) => shareOut(capacity, [percent, 100 - percent])[0] === places)
      .length;
  const candidates = Array.from({ length: 101 }, (_, percent) => ({ percent, count: explained(percent) }));
  return candidates.reduce((best, next) => {
    const nearer = Math.abs(next.percent - 10) < Math.abs(best.percent - 10);
    return next.count > best.count || (next.count === best.count && nearer) ? next : best;
  }).percent;
}
