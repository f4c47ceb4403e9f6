import type { Evidence } from '#domain/merge/evidence.ts';
import { merge } from '#domain/merge/merge.ts';
import type { MergedRegister } from '#domain/merge/register.ts';
import type { CampaignFile } from '#files/campaignFile.ts';
import { writeRegisterJson } from '#files/registerJson.ts';
import { effectsBetween, supposing } from './effects.ts';
import type { Gathering } from './gathering.ts';
import { readTogether } from './readingAct.ts';
import { statisticsOf } from './statistics.ts';
import { once, type View, viewOf } from './view.ts';

export interface GatheringOptions {
  readonly campaignFile: CampaignFile;
  /** age identity that opens the desks' files: `AGE-SECRET-KEY-1…` */
  readonly identity: string;
}

/** A gathering in this very thread, where the register itself is at hand too. */
export interface LocalGathering extends Gathering {
  readonly register: () => MergedRegister;
}

export function createGathering({ campaignFile, identity }: GatheringOptions): LocalGathering {
  const { campaign, hash: campaignHash } = campaignFile;
  const key = { campaign, campaignHash, identity };
  const inTurn = oneAfterTheOther();
  let now = standing({ campaign, campaignHash, ledgers: [], coordination: [] });

  /** Takes effect only once the register is there: a bug in the merge leaves all as it was (R13). */
  const turnTo = (evidence: Evidence) => {
    const next = standing(evidence);
    next.register();
    now = next;
  };

  return {
    read: (files, options) =>
      inTurn(async () => {
        const act = await readTogether(files, now.evidence.ledgers, key, options);
        if (!act) return [];
        if (act.held !== now.evidence.ledgers) turnTo({ ...now.evidence, ledgers: act.held });
        return act.readings;
      }),
    decide: (coordination) => inTurn(async () => turnTo({ ...now.evidence, coordination })),
    effectOf: async (happenings) => {
      const { evidence, register } = now;
      const coordination = supposing(evidence.coordination, happenings);
      return effectsBetween(register().pools, merge({ ...evidence, coordination }).pools);
    },
    overview: async () => now.view().overview(),
    enrolments: async (ids) => now.view().enrolments(ids),
    rows: async (filter, from, count) => now.view().rows(filter, from, count),
    search: async (question, limit) => now.view().search(question, limit),
    why: async (request) => now.view().why(request),
    statistics: async () => now.statistics(),
    registerJson: async () => writeRegisterJson(now.register()),
    register: () => now.register(),
    close: () => {
      now = standing({ campaign, campaignHash, ledgers: [], coordination: [] });
    },
  };
}

/** Evidence, and what follows from it. */
interface Standing {
  readonly evidence: Evidence;
  readonly register: () => MergedRegister;
  readonly view: () => View;
  readonly statistics: () => ReturnType<typeof statisticsOf>;
}

function standing(evidence: Evidence): Standing {
  const register = once(() => merge(evidence));
  return {
    evidence,
    register,
    view: once(() => viewOf(evidence.campaign, register())),
    statistics: once(() => statisticsOf(evidence.campaign, register())),
  };
}

/** Reading and deciding build on what is there; the next waits until the one before is done. */
function oneAfterTheOther(): <T>(job: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (job) => {
    const mine = last.then(job);
    last = mine.catch(() => undefined);
    return mine;
  };
}
