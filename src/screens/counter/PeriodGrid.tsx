import type { KeyboardEvent } from 'react';
import { useController, useWatch } from 'react-hook-form';
import type { Period } from '#domain/campaign/campaign.ts';
import { grantsAtDesks } from '#domain/campaign/lookup.ts';
import type { PeriodPreview } from '#domain/deciding/preview.ts';
import type { CampaignWords } from '#i18n/sentences/words.ts';
import { CellGrid, CellToggle, type CellTone } from '#ui/CellToggle.tsx';
import { FieldMessage } from '#ui/FieldFrame.tsx';
import { useDesk } from '../desk/session.tsx';
import { useWords } from '../desk/words.ts';
import { useShortcuts } from '../keyboard/useShortcuts.ts';
import { useProblem } from './fields.tsx';
import { usePreviews } from './previews.tsx';
import { useOpenForm } from './useVisitForm.ts';

interface PeriodGridProps {
  readonly household: 'own' | 'carried';
  /** Of the child in it. */
  readonly index: number;
}

const SHORTCUTS = ['counter.week'] as const;

/** The periods of one child, ticked by pressing; each cell says what would come of it. */
export function PeriodGrid({ household, index: child }: PeriodGridProps) {
  const name = `${household}.children.${child}.periods` as const;
  const previews = usePreviews().get(household)?.[child] ?? [];
  const { control } = useOpenForm();
  const { value, onChange, ref } = useController({ control, name }).field;
  const { campaign } = useDesk().state;
  const words = useWords();
  const problem = useProblem(name);
  const isGranting = grantsAtDesks(campaign);
  useShortcuts(SHORTCUTS);
  const isOpen = (index: number) => previews[index]?.state === 'offered';
  const first = Math.max(
    0,
    campaign.periods.findIndex((_, index) => isOpen(index)),
  );
  const tick = ({ id }: Period, isTicked: boolean) =>
    onChange(
      campaign.periods
        .map((period) => period.id)
        .filter((other) => (other === id ? isTicked : value.includes(other))),
    );
  const onKeyDown = (event: KeyboardEvent) => {
    const index = weekPressed(event);
    const period = index === undefined ? undefined : campaign.periods[index];
    if (index === undefined || !period) return;
    const isTicked = value.includes(period.id);
    if (isTicked || isOpen(index)) tick(period, !isTicked);
  };
  return (
    <div className="period-grid" onKeyDownCapture={onKeyDown}>
      <CellGrid name={name} label={<GridLabel child={`${household}.children.${child}`} />}>
        {campaign.periods.map((period, index) => {
          const preview = previews[index] ?? { state: 'unknown' };
          const face = faceOf(period, preview, isGranting, words);
          const isTicked = value.includes(period.id);
          return (
            <CellToggle
              key={period.id}
              {...(index === first && { ref })}
              {...(index < WEEK_KEYS && { hotkey: String(index + 1) })}
              {...face}
              value={isTicked}
              // What became impossible (another level chosen) can still be unticked.
              isDisabled={preview.state !== 'offered' && !isTicked}
              onChange={(ticked) => tick(period, ticked)}
            />
          );
        })}
      </CellGrid>
      {problem !== undefined && <FieldMessage>{problem}</FieldMessage>}
    </div>
  );
}

/** Its own component: with each letter of the name it is drawn, and the cells are not. */
function GridLabel({ child }: { readonly child: `${'own' | 'carried'}.children.${number}` }) {
  const { t } = useWords();
  const name = useWatch({ control: useOpenForm().control, name: `${child}.firstName` });
  return t('counter.periods.of', { name });
}

/** The keys 1 to 9 tick the first nine. */
const WEEK_KEYS = 9;

/** By the row of figures too as it is on a French keyboard, where they are under Shift. */
function weekPressed({ key, code, ctrlKey, altKey, metaKey }: KeyboardEvent): number | undefined {
  if (ctrlKey || altKey || metaKey) return undefined;
  const figure = /^[1-9]$/.test(key) ? key : /^Digit([1-9])$/.exec(code)?.[1];
  return figure === undefined ? undefined : Number(figure) - 1;
}

interface Face {
  readonly figure: string;
  readonly caption: string;
  readonly tone: CellTone;
  readonly label: string;
}

/** Few enough to say so. */
const FEW = 3;

function faceOf(
  period: Period,
  preview: PeriodPreview,
  isGranting: boolean,
  { t, said }: CampaignWords,
): Face {
  const name = `${period.week}, ${said(period.label)}`;
  const figure = period.week;
  if (preview.state === 'unknown') {
    return {
      figure,
      caption: t('counter.cell.unknown'),
      tone: 'unknown',
      label: t('counter.cell.label.unknown', { period: name }),
    };
  }
  if (preview.state === 'notOffered') {
    return {
      figure,
      caption: t('counter.cell.notOffered'),
      tone: 'unknown',
      label: t('counter.cell.label.notOffered', { period: name }),
    };
  }
  const { isAsked, outcome, rank, left } = preview;
  if (!isGranting) {
    return isAsked
      ? {
          figure,
          caption: t('counter.cell.recorded'),
          tone: 'plenty',
          label: t('counter.cell.label.recorded', { period: name }),
        }
      : {
          figure,
          caption: t('counter.cell.unknown'),
          tone: 'unknown',
          label: t('counter.cell.label.open', { period: name }),
        };
  }
  if (outcome === 'waiting') {
    return isAsked
      ? {
          figure,
          caption: t('counter.cell.waiting', { rank }),
          tone: 'none',
          label: t('counter.cell.label.waiting', { period: name, rank }),
        }
      : {
          figure,
          caption: t('counter.cell.ifWaiting'),
          tone: 'none',
          label: t('counter.cell.label.full', { period: name, rank }),
        };
  }
  const tone: CellTone = left <= FEW ? 'few' : 'plenty';
  return isAsked
    ? {
        figure,
        caption: t('counter.cell.granted'),
        tone,
        label: t('counter.cell.label.granted', { period: name }),
      }
    : {
        figure,
        caption: t('counter.cell.left', { count: left }),
        tone,
        label: t('counter.cell.label.free', { period: name, count: left }),
      };
}
