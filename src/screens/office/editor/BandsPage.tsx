import type { Band } from '#domain/campaign/campaign.ts';
import { removeBand } from '#domain/preparing/edits.ts';
import { addBand, changeBand, toggleLevel } from '#domain/preparing/lists.ts';
import { LEVELS } from '#domain/vocabulary/levels.ts';
import { useT } from '#i18n/LanguageProvider.tsx';
import { Button } from '#ui/Button.tsx';
import { FieldGroup } from '#ui/Section.tsx';
import { useDrafting } from './drafting.tsx';
import { WordsEntry } from './fields.tsx';
import { PageFrame } from './PageFrame.tsx';
import { Spot } from './spots.tsx';
import { Toggle, ToggleRow } from './Toggle.tsx';

/** The bands, each with its levels; and where every level stands. */
export function BandsPage() {
  const t = useT();
  const { draft, edit } = useDrafting();
  return (
    <PageFrame page="tranches">
      <LevelLine />
      {draft.bands.map((band, index) => (
        <BandFields key={band.id} band={band} number={index + 1} />
      ))}
      <Spot where={{ step: 'bands' }}>
        <Button icon="plus" onPress={() => edit((d) => addBand(d, { fr: '', en: '' }))}>
          {t('editor.bands.add')}
        </Button>
      </Spot>
    </PageFrame>
  );
}

/** Live: each level with the band that takes it, or that none or several do. */
function LevelLine() {
  const t = useT();
  const { bands } = useDrafting().draft;
  const takers = (level: (typeof LEVELS)[number]) => bands.filter(({ levels }) => levels.includes(level));
  const [none, several] = [
    LEVELS.filter((level) => takers(level).length === 0),
    LEVELS.filter((level) => takers(level).length > 1),
  ];
  return (
    <p className="editor-live" role="status">
      {none.length === 0 && several.length === 0 && t('editor.bands.complete')}
      {none.length > 0 && t('editor.bands.none', { levels: none.join(', ') })}
      {none.length > 0 && several.length > 0 && ' '}
      {several.length > 0 && t('editor.bands.several', { levels: several.join(', ') })}
    </p>
  );
}

function BandFields({ band, number }: { readonly band: Band; readonly number: number }) {
  const t = useT();
  const { edit } = useDrafting();
  const name = t('editor.thing.band', { number });
  return (
    <FieldGroup
      title={name}
      actions={
        <Button
          kind="quiet"
          label={t('editor.remove.label', { thing: name })}
          onPress={() => edit((d) => removeBand(d, band.id))}
        >
          {t('editor.remove')}
        </Button>
      }
    >
      <WordsEntry
        label={t('editor.bands.label')}
        where={{ step: 'bands', band: band.id, field: 'label' }}
        value={band.label}
        onChange={(label) => edit((d) => changeBand(d, band.id, { label }), `band ${band.id}`)}
      />
      <Spot where={{ step: 'bands', band: band.id, field: 'levels' }}>
        <ToggleRow label={t('editor.bands.levels', { band: band.label.fr || name })}>
          {LEVELS.map((level) => (
            <Toggle
              key={level}
              isOn={band.levels.includes(level)}
              onChange={() => edit((d) => toggleLevel(d, band.id, level))}
            >
              {level}
            </Toggle>
          ))}
        </ToggleRow>
      </Spot>
    </FieldGroup>
  );
}
