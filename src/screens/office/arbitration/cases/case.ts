import type { Campaign } from '#domain/campaign/campaign.ts';
import type { Decision } from '#domain/coordination/commands.ts';
import type { CoordinationState } from '#domain/coordination/state.ts';
import type { Card } from '#domain/merge/cards.ts';
import type { MergedEnrolment } from '#domain/merge/register.ts';
import type { Hash } from '#domain/vocabulary/ids.ts';
import type { CampaignWords } from '#i18n/sentences/words.ts';

/** A card as a person sees it: two sides or more, what differs, and what can be decided. */
export interface Case {
  readonly title: string;
  /** What is asked, in a sentence or two. */
  readonly question: string;
  /** What stands at the head of each side. */
  readonly sides: readonly string[];
  readonly facts: readonly Fact[];
  /** In an order that does not change with the suggestion. */
  readonly choices: readonly Choice[];
}

/** One thing known of every side; what one side does not know is empty. */
export interface Fact {
  readonly label: string;
  /** By side, each in lines. */
  readonly values: readonly (readonly string[])[];
  /** Differs as a matter of course, such as a receipt's number. */
  readonly isMinor: boolean;
}

export interface Choice {
  readonly id: string;
  readonly label: string;
  readonly decisions: (reason: string) => readonly Decision[];
}

/** What a card is made into a case with. */
export interface CaseMaterial {
  readonly campaign: Campaign;
  readonly words: CampaignWords;
  /** Those that the card names. */
  readonly enrolments: ReadonlyMap<Hash, MergedEnrolment>;
  readonly state: CoordinationState;
}

export type CardOf<T extends Card['type']> = Extract<Card, { type: T }>;
