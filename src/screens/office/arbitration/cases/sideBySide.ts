import type { MessageId } from '#i18n/messages/index.ts';
import type { CampaignWords } from '#i18n/sentences/words.ts';
import type { Known } from '../../coordination/facts.ts';
import type { Fact } from './case.ts';

/** Sides next to each other: a row for everything that one of them knows, in the order of the first that does. */
export function sideBySide(sides: readonly Known[], { t }: CampaignWords): readonly Fact[] {
  const labels = new Set(sides.flatMap((side) => [...side.keys()]));
  return [...labels].map((label) => ({
    label: t(label),
    values: sides.map((side) => side.get(label) ?? []),
    isMinor: MINOR.has(label),
  }));
}

const MINOR: ReadonlySet<MessageId> = new Set<MessageId>([
  'tables.column.receipt',
  'tables.column.desk',
  'tables.column.ticket',
  'tables.column.email',
  'tables.column.cafNumber',
  'arbitration.fact.recorded',
  'arbitration.fact.arrived',
  'arbitration.fact.between',
  'arbitration.fact.families',
]);
