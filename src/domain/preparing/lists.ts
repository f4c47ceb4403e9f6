import type { Band, Question } from '../campaign/campaign.ts';
import { slugOf } from '../campaign/slug.ts';
import type { BandId, QuestionId } from '../vocabulary/ids.ts';
import { LEVELS, type Level } from '../vocabulary/levels.ts';
import type { CampaignDraft, Texts } from './draft.ts';
import { freeId } from './names.ts';

/** Edits of the bands and of the questions of a draft. */

/** Without levels yet. The new band is the last. */
export function addBand(draft: CampaignDraft, label: Texts): CampaignDraft {
  const id = freeId(
    slugOf(label.fr),
    draft.bands.map((band) => band.id),
  );
  return { ...draft, bands: [...draft.bands, { id, label, levels: [] }] };
}

export const changeBand = (
  draft: CampaignDraft,
  id: BandId,
  change: Partial<Omit<Band, 'id'>>,
): CampaignDraft => ({
  ...draft,
  bands: draft.bands.map((band) => (band.id === id ? { ...band, ...change } : band)),
});

/** Puts a level into a band, or takes it out; the other bands stay as they are. */
export function toggleLevel(draft: CampaignDraft, id: BandId, level: Level): CampaignDraft {
  const levels = new Set(draft.bands.find((band) => band.id === id)?.levels);
  if (!levels.delete(level)) levels.add(level);
  return changeBand(draft, id, { levels: LEVELS.filter((candidate) => levels.has(candidate)) });
}

/** Not required, still without words; one of choices with two empty ones. The new question is the last. */
export function addQuestion(draft: CampaignDraft, kind: Question['kind'], of: Question['of']): CampaignDraft {
  const id = freeId<QuestionId>(
    'question',
    draft.questions.map((question) => question.id),
  );
  const base = { id, label: none, of, required: false };
  const question: Question =
    kind === 'choice' ? { ...base, kind, choices: withChoice(withChoice([])) } : { ...base, kind };
  return { ...draft, questions: [...draft.questions, question] };
}

/** Another question in the place of the one with this id. */
export const changeQuestion = (draft: CampaignDraft, id: QuestionId, question: Question): CampaignDraft => ({
  ...draft,
  questions: draft.questions.map((known) => (known.id === id ? question : known)),
});

/** The same question, asked in another way. Choices that were written are lost with their kind. */
export function withKind(question: Question, kind: Question['kind']): Question {
  if (question.kind === kind) return question;
  const { id, label, of, required } = question;
  const base = { id, label, of, required };
  return kind === 'choice' ? { ...base, kind, choices: withChoice(withChoice([])) } : { ...base, kind };
}

type Choices = Extract<Question, { kind: 'choice' }>['choices'];

/** One more choice, still without words. */
export const withChoice = (choices: Readonly<Choices>): Choices => [
  ...choices,
  {
    id: freeId<QuestionId>(
      'choice',
      choices.map((choice) => choice.id),
    ),
    label: none,
  },
];

export const removeQuestion = (draft: CampaignDraft, id: QuestionId): CampaignDraft => ({
  ...draft,
  questions: draft.questions.filter((question) => question.id !== id),
});

/** @param by -1 for one place up, 1 for one place down; at the ends nothing moves */
export function moveQuestion(draft: CampaignDraft, id: QuestionId, by: -1 | 1): CampaignDraft {
  const from = draft.questions.findIndex((question) => question.id === id);
  const [moved, other] = [draft.questions[from], draft.questions[from + by]];
  if (!moved || !other) return draft;
  return { ...draft, questions: draft.questions.with(from, other).with(from + by, moved) };
}

const none: Texts = { fr: '', en: '' };
