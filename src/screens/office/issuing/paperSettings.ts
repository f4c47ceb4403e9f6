import type { Translate } from '#i18n/translate.ts';
import type { PaperKind } from './papers.ts';

/** What a coordinator asks for, figures as they are typed. */
export interface Settings {
  readonly kinds: ReadonlySet<PaperKind>;
  readonly english: boolean;
  readonly copies: string;
  readonly from: string;
  readonly to: string;
}

/** What every school needs; forms and the register are printed by those who want them. */
export const USUAL_SETTINGS: Settings = {
  kinds: new Set(['letter', 'forms', 'tickets', 'cards', 'poster']),
  english: false,
  copies: '30',
  from: '1',
  to: '120',
};

export type SettingsFaults = { readonly kinds?: string; readonly copies?: string; readonly range?: string };

const MOST_COPIES = 500;
const HIGHEST_TICKET = 9999;

export function faultsIn({ kinds, copies, from, to }: Settings, t: Translate): SettingsFaults {
  const [count, first, last] = [Number(copies), Number(from), Number(to)];
  const needsRange = kinds.has('tickets') || kinds.has('register');
  return {
    ...(kinds.size === 0 && { kinds: t('issuing.make.nothing') }),
    ...(kinds.has('forms') && (count < 1 || count > MOST_COPIES) && { copies: t('issuing.make.copies') }),
    ...(needsRange &&
      (first < 1 || last < first || last > HIGHEST_TICKET) && { range: t('issuing.make.range') }),
  };
}
