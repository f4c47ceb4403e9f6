import { type Campaign, campaign as campaignSchema, type PlacesTable } from '../campaign/campaign.ts';
import { campaignFaults } from '../campaign/check.ts';
import { err, ok, type Result } from '../result.ts';
import { type DraftDesk, deskName, servingDesks, spareDesks } from './desks.ts';
import type { CampaignDraft, DraftSchool, Issuing, Texts } from './draft.ts';
import { withCell } from './placesTable.ts';
import { type Problem, stops } from './problem.ts';
import { draftProblems, ofSeverity } from './problems.ts';
import { placesOfHolder, type Shares, sharesOf } from './shares.ts';

/**
 * The campaign that a draft describes, not signed yet; or every problem that stops it.
 * @param revision counts the issues of this campaign, from 1
 */
export function campaignFrom(
  draft: CampaignDraft,
  issuing: Issuing,
  revision: number,
): Result<Campaign, readonly Problem[]> {
  const shares = sharesOf(draft);
  const problems = ofSeverity(draftProblems(draft, shares), 'stops');
  if (problems.length > 0) return err(problems);
  const read = campaignSchema.safeParse(candidate(draft, shares, issuing, revision));
  if (!read.success) return err(read.error.issues.map((issue) => unfit(issue.path.join('.'))));
  const faults = campaignFaults(read.data);
  return faults.length > 0 ? err(faults.map((fault) => unfit(fault.type))) : ok(read.data);
}

const unfit = (path: string): Problem => stops({ step: 'town' }, { type: 'CampaignUnfit', path });

/** In the shape of a campaign; the schema says whether it is one. */
function candidate(draft: CampaignDraft, shares: Shares, issuing: Issuing, revision: number): unknown {
  const { id, town, morning, answerBy, rules, periods, bands, questions, notices } = draft;
  return {
    id,
    revision,
    training: issuing.training,
    town,
    title: bothLanguages(draft.title),
    morning,
    answerBy,
    periods: periods.map(withBothLanguages),
    bands: bands.map(withBothLanguages),
    centres: draft.centres.map(({ id: centre, name, address }) => ({
      id: centre,
      name,
      ...(address.trim() === '' ? {} : { address }),
      capacity: capacityOf(shares, centre),
      reserve: placesOfHolder(shares, centre, { type: 'reserve' }),
    })),
    schools: draft.schools.map(({ code, name, centre, pupils }) => ({ code, name, centre, pupils })),
    desks: draft.schools.flatMap((school) => desksOf(draft, school, shares, issuing)),
    rules,
    questions: questions.map((question) =>
      question.kind === 'choice'
        ? { ...withBothLanguages(question), choices: question.choices.map(withBothLanguages) }
        : withBothLanguages(question),
    ),
    notices: {
      rules: bothLanguages(notices.rules),
      privacy: bothLanguages(notices.privacy),
      contact: bothLanguages(notices.contact),
    },
    recipients: issuing.recipients,
  };
}

/** Where nobody wrote English, the French text stands in for it. */
const bothLanguages = ({ fr, en }: Texts): Texts => ({ fr, en: en.trim() === '' ? fr : en });

const withBothLanguages = <T extends { readonly label: Texts }>(thing: T): T => ({
  ...thing,
  label: bothLanguages(thing.label),
});

function capacityOf(shares: Shares, centre: string): PlacesTable {
  let table: PlacesTable = {};
  for (const { pool, capacity } of shares.values()) {
    if (pool.centre === centre) table = withCell(table, pool, capacity);
  }
  return table;
}

function desksOf(draft: CampaignDraft, school: DraftSchool, shares: Shares, { activationKeyOf }: Issuing) {
  const keyed = (desk: DraftDesk) => ({ ...desk, activationKey: activationKeyOf(deskName(desk)) });
  return [
    ...servingDesks(school).map((desk) => ({
      ...keyed(desk),
      spare: false,
      allotment: placesOfHolder(shares, school.centre, { type: 'desk', ...desk }),
    })),
    ...spareDesks(draft, school).map((desk) => ({ ...keyed(desk), spare: true, allotment: {} })),
  ];
}
