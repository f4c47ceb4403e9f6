import { useState } from 'react';
import type { Period } from '#domain/campaign/campaign.ts';
import { PERIOD_COLUMNS, readPeriods } from '#domain/campaign/tables.ts';
import { removePeriod } from '#domain/preparing/edits.ts';
import { daysWithin, toggleDay } from '#domain/preparing/periods.ts';
import type { Where } from '#domain/preparing/problem.ts';
import { withPeriods } from '#domain/preparing/tables.ts';
import { ok } from '#domain/result.ts';
import { useFormats, useLanguage, useT } from '#i18n/LanguageProvider.tsx';
import { periodInWords, voiceOf } from '#paper/voice.ts';
import { Button } from '#ui/Button.tsx';
import { FieldMessage } from '#ui/FieldFrame.tsx';
import { SheetGrid } from '#ui/SheetGrid.tsx';
import { type CellKey, cellKey, type SheetEdit } from '#ui/sheetGrid.ts';
import { AddPeriods } from './AddPeriods.tsx';
import { useDrafting } from './drafting.tsx';
import { ImportTable } from './ImportTable.tsx';
import { PageFrame, Part } from './PageFrame.tsx';
import { PERIOD_CELLS, periodRows, withPeriodEdits } from './periodsSheet.ts';
import { useSheetWords } from './sheets.ts';
import { GridSpot, Spot } from './spots.tsx';
import { Toggle, ToggleRow } from './Toggle.tsx';
import { useFaultSentence } from './useFaultSentence.ts';

/** What can be booked: weeks or single days, and on which days the centres are open. */
export function PeriodsPage() {
  const t = useT();
  const { periods } = useDrafting().draft;
  return (
    <PageFrame page="periodes">
      <ImportTable
        table="periods"
        columns={PERIOD_COLUMNS}
        take={(cells, before) => {
          const read = readPeriods(cells);
          return read.ok ? ok(withPeriods(before, read.value)) : read;
        }}
      />
      <Part title={t('editor.periods.adding')}>
        <Spot where={{ step: 'periods' }}>
          <AddPeriods />
        </Spot>
      </Part>
      {periods.length > 0 && (
        <>
          <Part title={t('editor.part.periods')}>
            <PeriodGrid />
          </Part>
          <Part title={t('editor.periods.days')} hint={t('editor.periods.days.hint')}>
            <ul className="editor-days">
              {periods.map((period) => (
                <OpenDays key={period.id} period={period} />
              ))}
            </ul>
          </Part>
        </>
      )}
    </PageFrame>
  );
}

function PeriodGrid() {
  const t = useT();
  const words = useSheetWords();
  const { draft, edit, undo, redo } = useDrafting();
  const problems = usePeriodProblems();
  const [refused, setRefused] = useState<string>();
  const onEdit = (edits: readonly SheetEdit[]) => {
    const next = withPeriodEdits(draft, edits);
    if ('value' in next) return setRefused(next.value);
    setRefused(undefined);
    edit(() => next);
  };
  const cellOf = (where: Where): readonly [number, number] | undefined => {
    const row = draft.periods.findIndex(({ id }) => id === where.period);
    if (where.step !== 'periods' || row < 0 || where.field === 'openDays') return undefined;
    return [row, PERIOD_CELLS.indexOf(columnOf(where.field))];
  };
  return (
    <GridSpot cellOf={cellOf}>
      <SheetGrid
        caption={t('editor.part.periods')}
        isCaptionHidden
        hint={t('editor.periods.hint')}
        rowHeading={{ header: t('editor.sheet.number'), width: 3 }}
        columns={[
          { id: 'week', header: t('preparing.field.week'), kind: 'text', width: 6 },
          { id: 'firstDay', header: t('preparing.field.firstDay'), kind: 'text', width: 7.5 },
          { id: 'lastDay', header: t('preparing.field.lastDay'), kind: 'text', width: 7.5 },
          {
            id: 'fr',
            header: t('editor.inFrench', { what: t('preparing.field.label') }),
            kind: 'text',
            width: 14,
          },
          {
            id: 'en',
            header: t('editor.inEnglish', { what: t('preparing.field.label') }),
            kind: 'text',
            width: 14,
          },
        ]}
        rows={periodRows(draft.periods)}
        problems={problems}
        words={words}
        onEdit={onEdit}
        onUndo={undo}
        onRedo={redo}
      />
      {refused !== undefined && <FieldMessage>{t('editor.sheet.notADate', { value: refused })}</FieldMessage>}
    </GridSpot>
  );
}

const columnOf = (field: Where['field']): (typeof PERIOD_CELLS)[number] =>
  field === 'firstDay' || field === 'lastDay' ? field : field === 'label' ? 'fr' : 'week';

function usePeriodProblems(): ReadonlyMap<CellKey, string> {
  const { problems } = useDrafting();
  const sentence = useFaultSentence();
  return new Map(
    problems.flatMap((problem): [CellKey, string][] => {
      const { step, period, field } = problem.where;
      if (step !== 'periods' || !period || field === 'openDays' || problem.severity !== 'stops') return [];
      return [[cellKey(period, columnOf(field)), sentence(problem)]];
    }),
  );
}

/** The days of one period, each open or closed; and the period as families will read it. */
function OpenDays({ period }: { readonly period: Period }) {
  const t = useT();
  const formats = useFormats();
  const { language } = useLanguage();
  const { edit } = useDrafting();
  const { id, week, firstDay, lastDay, openDays } = period;
  const days = daysWithin(firstDay, lastDay);
  const closedDays = days.filter((day) => !openDays.includes(day));
  const state = (isOpen: boolean) => t(isOpen ? 'editor.periods.open' : 'editor.periods.closed');
  return (
    <li className="editor-day-row">
      <Spot where={{ step: 'periods', period: id, field: 'openDays' }}>
        <ToggleRow label={week}>
          {days.map((day) => (
            <Toggle
              key={day}
              isOn={openDays.includes(day)}
              label={`${formats.day(day)}, ${state(openDays.includes(day))}`}
              onChange={() => edit((d) => toggleDay(d, id, day))}
            >
              {formats.dayShort(day)}
            </Toggle>
          ))}
        </ToggleRow>
      </Spot>
      <Button
        kind="quiet"
        label={t('editor.remove.label', { thing: week })}
        onPress={() => edit((d) => removePeriod(d, id))}
      >
        {t('editor.remove')}
      </Button>
      {days.length > 0 && openDays.length > 0 && (
        <p className="editor-receipt">
          {t('editor.periods.receipt', {
            period: periodInWords(voiceOf(language), { week, firstDay, lastDay, closedDays }),
          })}
        </p>
      )}
    </li>
  );
}
