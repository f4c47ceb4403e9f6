import { useT } from '#i18n/LanguageProvider.tsx';
import { Checkbox } from '#ui/Checkbox.tsx';
import { FigureField } from '#ui/FigureField.tsx';
import type { Settings, SettingsFaults } from './paperSettings.ts';
import { PAPERS, type PaperKind } from './papers.ts';

interface PaperChoicesProps {
  readonly settings: Settings;
  readonly onChange: (settings: Settings) => void;
  readonly faults: SettingsFaults;
  /** What cannot be made as things stand. */
  readonly cannot: ReadonlySet<PaperKind>;
  /** Schools that have a list of pupils. */
  readonly listed: number;
}

/** One line per paper, with what it needs to know. */
export function PaperChoices({ settings, onChange, faults, cannot, listed }: PaperChoicesProps) {
  const t = useT();
  const { kinds } = settings;
  const toggle = (kind: PaperKind) => (isWanted: boolean) => {
    const next = new Set(kinds);
    if (isWanted) next.add(kind);
    else next.delete(kind);
    onChange({ ...settings, kinds: next });
  };
  const hints: Partial<Record<PaperKind, string>> = {
    pupilForms: t('issuing.make.pupilForms.hint', { schools: listed }),
    cards: t('issuing.make.cards.hint'),
    register: t('issuing.make.register.hint'),
  };
  // Tickets and register bear the same numbers.
  const rangeUnder = (['tickets', 'register'] as const).find((kind) => kinds.has(kind));
  const figure = (name: 'copies' | 'from' | 'to') => (typed: string) =>
    onChange({ ...settings, [name]: typed });
  return (
    <div className="issuing-papers">
      {PAPERS.map((kind) => (
        <div key={kind} className="issuing-paper">
          <Checkbox
            label={t(`issuing.make.${kind}`)}
            hint={hints[kind]}
            value={kinds.has(kind) && !cannot.has(kind)}
            onChange={toggle(kind)}
            isDisabled={cannot.has(kind)}
          />
          {kind === 'forms' && kinds.has('forms') && (
            <FigureField
              label={t('issuing.make.forms.count')}
              value={settings.copies}
              onChange={figure('copies')}
              maxLength={3}
              errorMessage={faults.copies}
            />
          )}
          {kind === rangeUnder && (
            <div className="issuing-range">
              <FigureField
                label={t('issuing.make.tickets.from')}
                value={settings.from}
                onChange={figure('from')}
                maxLength={4}
                errorMessage={faults.range}
              />
              <FigureField
                label={t('issuing.make.tickets.to')}
                value={settings.to}
                onChange={figure('to')}
                maxLength={4}
              />
            </div>
          )}
        </div>
      ))}
    </div>
  );
}
