import { Button, ButtonRow } from '#ui/Button.tsx';
import { Section } from '#ui/Section.tsx';
import { closeCoordination } from '../coordination/coordination.ts';
import { useWords } from '../coordination/session.tsx';

/** Puts the morning away: the key is forgotten, and the files too. */
export function CloseGathering() {
  const { t } = useWords();
  return (
    <Section title={t('gathering.close.title')} hint={t('gathering.close.hint')}>
      <ButtonRow>
        <Button onPress={closeCoordination}>{t('gathering.close.action')}</Button>
      </ButtonRow>
    </Section>
  );
}
