import type { ReactNode } from 'react';
import { Button, ButtonRow } from '#ui/Button.tsx';
import { ShortcutList } from '../../keyboard/ShortcutKeys.tsx';
import { useWords } from '../coordination/session.tsx';
import type { CardPile } from './usePile.ts';
import { PILE_SHORTCUTS } from './usePileKeys.ts';

/** Where one stands in the pile, and the keys that work in it. */
export function Pile({ pile, children }: { readonly pile: CardPile; readonly children: ReactNode }) {
  const { t } = useWords();
  const { cards, index } = pile;
  return (
    <>
      <div className="pile-head">
        <p className="pile-place">{t('arbitration.place', { place: index + 1, total: cards.length })}</p>
        <ButtonRow>
          <Button onPress={pile.previous} isDisabled={cards.length < 2}>
            {t('arbitration.previous')}
          </Button>
          <Button onPress={pile.next} isDisabled={cards.length < 2}>
            {t('arbitration.next')}
          </Button>
        </ButtonRow>
        <details className="office-details pile-keys">
          <summary>{t('arbitration.keys')}</summary>
          <p className="office-note">{t('arbitration.keys.where')}</p>
          <ShortcutList ids={PILE_SHORTCUTS} />
        </details>
      </div>
      {children}
    </>
  );
}
