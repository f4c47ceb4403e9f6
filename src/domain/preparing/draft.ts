import { USUAL_BANDS } from '../campaign/bands.ts';
import type {
  Band,
  Campaign,
  Centre,
  Period,
  PlacesTable,
  Question,
  Rules,
  School,
} from '../campaign/campaign.ts';
import type { CampaignId, CentreId } from '../vocabulary/ids.ts';

/**
 * A campaign while it is being prepared: the campaign's own parts, some of them still missing or at odds
 * with each other, and what the split of places starts from. Plain data: every edit makes a new draft, so
 * that undo is keeping the old ones.
 */
export interface CampaignDraft {
  readonly id: CampaignId;
  /** How often it was issued; 0 before the first time. */
  readonly issued: number;
  readonly town: string;
  readonly title: Texts;
  /** `date` and `answerBy` are '' until typed. */
  readonly morning: {
    readonly date: string;
    readonly opens: string;
    readonly closes: string;
    readonly timeZone: string;
  };
  readonly answerBy: string;
  readonly periods: readonly Period[];
  readonly bands: readonly Band[];
  readonly centres: readonly DraftCentre[];
  readonly schools: readonly DraftSchool[];
  /** Desks without places beside those of each school, for laptops that die. */
  readonly sparesPerSchool: number;
  /** 0 to 100. */
  readonly reservePercent: number;
  /** Shares set by hand, over the default split: reserve by centre, allotment by desk (`JVE-A`). */
  readonly byHand: {
    readonly reserve: Readonly<Record<string, PlacesTable>>;
    readonly desks: Readonly<Record<string, PlacesTable>>;
  };
  readonly rules: Rules;
  readonly questions: readonly Question[];
  readonly notices: { readonly rules: Texts; readonly privacy: Texts; readonly contact: Texts };
}

/** A text in both languages; either may still be empty. */
export interface Texts {
  readonly fr: string;
  readonly en: string;
}

export type DraftCentre = Pick<Centre, 'id' | 'name' | 'capacity'> & { readonly address: string };
/** `centre` is '' until one is chosen. */
export type DraftSchool = Omit<School, 'centre'> & { readonly centre: CentreId | ''; readonly desks: number };

const none: Texts = { fr: '', en: '' };

export const emptyDraft = (id: CampaignId): CampaignDraft => ({
  id,
  issued: 0,
  town: '',
  title: none,
  morning: { date: '', opens: '08:30', closes: '12:30', timeZone: 'Europe/Paris' },
  answerBy: '',
  periods: [],
  bands: USUAL_BANDS,
  centres: [],
  schools: [],
  sparesPerSchool: 1,
  reservePercent: 10,
  byHand: { reserve: {}, desks: {} },
  rules: { householdsCarried: 1, queue: 'school', otherSchools: 'waiting' },
  questions: [],
  notices: { rules: none, privacy: none, contact: none },
});

/** What issuing adds to a complete draft. */
export type Issuing = Pick<Campaign, 'recipients' | 'training'> & {
  readonly activationKeyOf: (desk: string) => Campaign['desks'][number]['activationKey'];
};
