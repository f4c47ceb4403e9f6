import type { Problem, Step } from '#domain/preparing/problem.ts';

/** The pages of the editor, in order, by what their address is called. */
export const PAGES = [
  'matinee',
  'periodes',
  'tranches',
  'ecoles',
  'places',
  'dotations',
  'regles',
  'mentions',
  'verification',
] as const;
export type EditorPage = (typeof PAGES)[number];

/** Where each part of a draft is edited: some pages hold two. */
const PAGE_OF: Readonly<Record<Step, EditorPage>> = {
  town: 'matinee',
  periods: 'periodes',
  bands: 'tranches',
  centres: 'ecoles',
  schools: 'ecoles',
  capacities: 'places',
  shares: 'dotations',
  rules: 'regles',
  questions: 'regles',
  notices: 'mentions',
};

export const pageOf = ({ where }: Problem): EditorPage => PAGE_OF[where.step];

export const problemsOn = (page: EditorPage, problems: readonly Problem[]): Problem[] =>
  page === 'verification' ? [...problems] : problems.filter((problem) => pageOf(problem) === page);

export const isEditorPage = (name: string | undefined): name is EditorPage =>
  PAGES.some((page) => page === name);

export const hrefOf = (page: EditorPage, place?: string): string =>
  `#/coordination/campagne/${page}${place === undefined ? '' : `?ou=${encodeURIComponent(place)}`}`;
