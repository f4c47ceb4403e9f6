import { useState } from 'react';
import { changeSettings } from '#domain/preparing/edits.ts';
import type { Where } from '#domain/preparing/problem.ts';
import type { PoolShares, ShareHolder } from '#domain/preparing/shares.ts';
import type { BandId, CentreId } from '#domain/vocabulary/ids.ts';
import { useLanguage, useT } from '#i18n/LanguageProvider.tsx';
import { Banner } from '#ui/Banner.tsx';
import { Button } from '#ui/Button.tsx';
import { FieldMessage } from '#ui/FieldFrame.tsx';
import { Select } from '#ui/Select.tsx';
import { SheetGrid } from '#ui/SheetGrid.tsx';
import type { SheetNote } from '#ui/SheetGridRow.tsx';
import { type CellKey, cellKey, type SheetEdit } from '#ui/sheetGrid.ts';
import { useDrafting } from './drafting.tsx';
import { NumberEntry } from './fields.tsx';
import { PageFrame, Part } from './PageFrame.tsx';
import {
  handsIn,
  poolsOf,
  shareRowId,
  shareRows,
  sumRowId,
  withDefaultShares,
  withShareEdits,
} from './sharesSheet.ts';
import { useSheetWords } from './sheets.ts';
import { GridSpot, useWanted } from './spots.tsx';
import { useFaultSentence } from './useFaultSentence.ts';

/** What is kept back, and what each desk may grant alone; the sums beside it (R5). */
export function SharesPage() {
  const t = useT();
  const wanted = useWanted();
  const { draft, shares, edit } = useDrafting();
  const [chosen, setChosen] = useState<string>();
  const centre = draft.centres.find(({ id }) => id === (chosen ?? wanted?.centre)) ?? draft.centres[0];
  const pools = centre ? poolsOf(shares, centre.id) : [];
  return (
    <PageFrame page="dotations">
      <NumberEntry
        label={t('preparing.field.reservePercent')}
        where={{ step: 'shares', field: 'reservePercent' }}
        hint={t('editor.shares.reserve.hint')}
        value={draft.reservePercent}
        onChange={(reservePercent) => edit((d) => changeSettings(d, { reservePercent }), 'reserve')}
      />
      {centre && pools.length > 0 ? (
        <Part title={t('editor.shares.title')} hint={t('editor.shares.hint')}>
          <div className="editor-shares-head">
            <Select
              label={t('preparing.field.centre')}
              value={centre.id}
              options={draft.centres.map(({ id, name }) => ({ value: id, label: name || id }))}
              placeholder=""
              onChange={setChosen}
            />
            <Button
              isDisabled={handsIn(pools).length === 0}
              onPress={() => edit((d) => withDefaultShares(d, pools))}
            >
              {t('editor.shares.default')}
            </Button>
          </div>
          <ShareGrid key={centre.id} centre={centre.id} pools={pools} />
        </Part>
      ) : (
        <Banner tone="info" title={t('editor.shares.notYet')} />
      )}
    </PageFrame>
  );
}

interface ShareGridProps {
  readonly centre: CentreId;
  readonly pools: readonly PoolShares[];
}

function ShareGrid({ centre, pools }: ShareGridProps) {
  const t = useT();
  const words = useSheetWords();
  const { campaignTexts } = useLanguage();
  const { draft, edit, undo, redo } = useDrafting();
  const [refused, setRefused] = useState<string>();
  const problems = useShareProblems(centre);
  const bandName = (id: BandId): string => {
    const label = draft.bands.find((band) => band.id === id)?.label;
    return label ? label[campaignTexts] || label.fr : id;
  };
  const holderWords = (holder: ShareHolder): string =>
    holder.type === 'reserve' ? t('editor.shares.reserve') : `${holder.school}-${holder.letter}`;
  const rows = shareRows(draft, pools, {
    holder: (band, holder) => t('editor.shares.row', { band: bandName(band), holder: holderWords(holder) }),
    sum: (band) => t('editor.shares.sum', { band: bandName(band) }),
    sumOf: (sum, capacity) => t('editor.shares.sumOf', { sum, capacity }),
  });
  const onEdit = (edits: readonly SheetEdit[]) => {
    const next = withShareEdits(draft, centre, edits);
    if ('value' in next) return setRefused(next.value);
    setRefused(undefined);
    edit(() => next);
  };
  const cellOf = (where: Where): readonly [number, number] | undefined => {
    const key = cellOfShares(where);
    const row = rows.findIndex(({ id }) => id === key?.[0]);
    const column = draft.periods.findIndex(({ id }) => id === key?.[1]);
    return row < 0 || column < 0 ? undefined : [row, column];
  };
  return (
    <GridSpot cellOf={cellOf}>
      <SheetGrid
        caption={t('editor.shares.caption')}
        isCaptionHidden
        rowHeading={{ header: t('editor.shares.heading'), width: 16 }}
        columns={draft.periods.map(({ id, week }) => ({ id, header: week, kind: 'number', width: 4.75 }))}
        rows={rows}
        notes={useHandNotes(pools)}
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

/** Cells set by hand, with what the default split would give. */
function useHandNotes(pools: readonly PoolShares[]): ReadonlyMap<CellKey, SheetNote> {
  const t = useT();
  return new Map(
    handsIn(pools).map(({ pool, share }): [CellKey, SheetNote] => [
      cellKey(shareRowId(pool.band, share.holder), pool.period),
      { tone: 'byHand', text: t('editor.shares.byHand', { usual: share.usual }) },
    ]),
  );
}

/** R5 shows in the row of sums; what is wrong with one figure, in its own cell. */
function useShareProblems(centre: CentreId): ReadonlyMap<CellKey, string> {
  const { problems } = useDrafting();
  const sentence = useFaultSentence();
  return new Map(
    problems.flatMap((problem): [CellKey, string][] => {
      const { where } = problem;
      const key = where.centre === undefined || where.centre === centre ? cellOfShares(where) : undefined;
      return key ? [[cellKey(...key), sentence(problem)]] : [];
    }),
  );
}

/** Row and column by their ids: the figure of a desk or of the reserve, else their sum. */
function cellOfShares({ step, band, period, desk, field }: Where): readonly [string, string] | undefined {
  if (step !== 'shares' || !band || !period) return undefined;
  const holder = desk ?? (field === 'reserve' ? 'reserve' : undefined);
  return [holder === undefined ? sumRowId(band) : `${band}/${holder}`, period];
}
