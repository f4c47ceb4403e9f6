import type { ChainStanding, DeskStanding } from '#domain/merge/register.ts';
import type { CampaignWords } from '#i18n/sentences/words.ts';
import { Icon, type IconName } from '#ui/Icon.tsx';
import { useWords } from '../coordination/session.tsx';

/** Where a desk stands, in words, with its drawing; below in grey what else is known of its registers. */
export function DeskState({ desk }: { readonly desk: DeskStanding }) {
  const words = useWords();
  const { t } = words;
  return (
    <>
      <span className={`desk-state desk-state--${desk.state}`}>
        <Icon name={icons[desk.state]} />
        <span>{t(`gathering.state.${desk.state}`)}</span>
      </span>
      {desk.state === 'contested' && (
        <a className="gathering-toCard" href="#/coordination/arbitrer">
          {t('gathering.state.contested.go')}
        </a>
      )}
      {notesOn(desk, words).map((note) => (
        <p key={note} className="office-note">
          {note}
        </p>
      ))}
    </>
  );
}

const icons: Readonly<Record<DeskStanding['state'], IconName>> = {
  closed: 'done',
  rebuilt: 'done',
  open: 'warning',
  missing: 'info',
  contested: 'stop',
};

function notesOn(
  { chains, school, letter, released }: DeskStanding,
  words: CampaignWords,
): readonly string[] {
  const { t } = words;
  const notes = chains.flatMap((chain) => chainNotes(chain, `${school}-${letter}`, words));
  return released ? [...notes, t('gathering.note.released', { reason: released.reason })] : notes;
}

function chainNotes(chain: ChainStanding, desk: string, { t, formats }: CampaignWords): readonly string[] {
  const register = `${desk}${chain.replica}`;
  const notes: string[] = [];
  if (chain.restoredFrom) {
    notes.push(t('gathering.note.restored', { register, older: `${desk}${chain.restoredFrom.replica}` }));
  }
  if (chain.withoutCopy !== undefined) {
    notes.push(t('gathering.note.withoutCopy', { register, reason: chain.withoutCopy }));
  }
  if (chain.missing.length > 0) {
    notes.push(
      t('gathering.note.gaps', {
        register,
        count: chain.missing.length,
        numbers: formats.list(chain.missing.slice(0, 5).map(String)),
        more: chain.missing.length > 5 ? 'yes' : 'no',
      }),
    );
  }
  if (Math.abs(chain.clockOffset) >= 120) {
    notes.push(
      t(chain.clockOffset > 0 ? 'gathering.note.clockAhead' : 'gathering.note.clockBehind', {
        register,
        minutes: Math.round(Math.abs(chain.clockOffset) / 60),
      }),
    );
  }
  return notes;
}
