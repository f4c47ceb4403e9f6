import { useState } from 'react';
import { CAPACITY_COLUMNS, readCapacities } from '#domain/campaign/tables.ts';
import type { Where } from '#domain/preparing/problem.ts';
import { knownTables, withCapacities } from '#domain/preparing/tables.ts';
import { ok } from '#domain/result.ts';
import { useLanguage, useT } from '#i18n/LanguageProvider.tsx';
import { Banner } from '#ui/Banner.tsx';
import { FieldMessage } from '#ui/FieldFrame.tsx';
import { SheetGrid } from '#ui/SheetGrid.tsx';
import { type CellKey, cellKey, type SheetEdit } from '#ui/sheetGrid.ts';
import { useDrafting } from './drafting.tsx';
import { ImportTable } from './ImportTable.tsx';
import { PageFrame } from './PageFrame.tsx';
import { placesRowId, placesRows, withPlacesEdits } from './placesSheet.ts';
import { useSheetWords } from './sheets.ts';
import { GridSpot } from './spots.tsx';
import { useFaultSentence } from './useFaultSentence.ts';

/** How many children each centre takes, per band and period. */
export function PlacesPage() {
  const t = useT();
  const { draft } = useDrafting();
  const isReady = draft.centres.length > 0 && draft.periods.length > 0 && draft.bands.length > 0;
  return (
    <PageFrame page="places">
      <ImportTable
        table="capacities"
        columns={[...CAPACITY_COLUMNS, ...draft.periods.map(({ week }) => week)]}
        notYet={isReady ? undefined : t('editor.places.notYet')}
        take={(cells, before) => {
          const read = readCapacities(cells, knownTables(before));
          return read.ok ? ok(withCapacities(before, read.value)) : read;
        }}
      />
      {isReady ? <CapacityGrid /> : <Banner tone="info" title={t('editor.places.notYet')} />}
    </PageFrame>
  );
}

function CapacityGrid() {
  const t = useT();
  const words = useSheetWords();
  const { campaignTexts } = useLanguage();
  const { draft, edit, undo, redo } = useDrafting();
  const problems = useCapacityProblems();
  const [refused, setRefused] = useState<string>();
  const onEdit = (edits: readonly SheetEdit[]) => {
    const next = withPlacesEdits(draft, edits);
    if ('value' in next) return setRefused(next.value);
    setRefused(undefined);
    edit(() => next);
  };
  const cellOf = ({ step, centre, band, period }: Where): readonly [number, number] | undefined => {
    if (step !== 'capacities') return undefined;
    const [row, column, inCentre] = [
      draft.centres.findIndex(({ id }) => id === centre),
      draft.periods.findIndex(({ id }) => id === period),
      draft.bands.findIndex(({ id }) => id === band),
    ];
    return [Math.max(0, row) * draft.bands.length + Math.max(0, inCentre), Math.max(0, column)];
  };
  return (
    <GridSpot cellOf={cellOf}>
      <SheetGrid
        caption={t('editor.places.caption')}
        hint={t('editor.places.hint')}
        rowHeading={{ header: t('editor.places.row'), width: 17 }}
        columns={draft.periods.map(({ id, week }) => ({ id, header: week, kind: 'number', width: 4.5 }))}
        rows={placesRows(
          draft,
          (centre, band) =>
            t('editor.places.header', { centre, band: band.label[campaignTexts] || band.label.fr }),
          (band) => t('editor.places.total', { band: band.label[campaignTexts] || band.label.fr }),
        )}
        problems={problems}
        words={words}
        onEdit={onEdit}
        onUndo={undo}
        onRedo={redo}
      />
      {refused !== undefined && (
        <FieldMessage>{t('editor.sheet.notANumber', { value: refused })}</FieldMessage>
      )}
    </GridSpot>
  );
}

function useCapacityProblems(): ReadonlyMap<CellKey, string> {
  const { problems } = useDrafting();
  const sentence = useFaultSentence();
  return new Map(
    problems.flatMap((problem): [CellKey, string][] => {
      const { step, centre, band, period } = problem.where;
      if (step !== 'capacities' || !centre || !band || !period) return [];
      return [[cellKey(placesRowId(centre, band), period), sentence(problem)]];
    }),
  );
}
