import { useState } from 'react';
import { inGroupsOfFour } from '#domain/codes/base32.ts';
import { fingerprintOf } from '#domain/codes/card.ts';
import { useT } from '#i18n/LanguageProvider.tsx';
import { Button, ButtonRow } from '#ui/Button.tsx';
import { Section } from '#ui/Section.tsx';
import { lock, type UnlockedKeys } from './unlockedKeys.ts';

/** What the unlocked keys are, and the way to lock them again. */
export function KeysInUse({ unlocked }: { readonly unlocked: UnlockedKeys }) {
  const t = useT();
  const [isShown, setShown] = useState(false);
  const { signing, age } = unlocked.keys;
  return (
    <Section number={3} title={t('issuing.inUse.title')} hint={t('issuing.inUse.hint')}>
      <dl className="issuing-facts">
        <div>
          <dt>{t('issuing.inUse.fingerprint')}</dt>
          <dd className="issuing-code">{inGroupsOfFour(fingerprintOf(signing.publicKey))}</dd>
        </div>
        <div>
          <dt>{t('issuing.inUse.recipient')}</dt>
          <dd className="issuing-code">{age.recipient}</dd>
        </div>
        {isShown && (
          <div>
            <dt>{t('issuing.inUse.identity')}</dt>
            <dd className="issuing-code">{age.identity}</dd>
          </div>
        )}
      </dl>
      {isShown && <p className="issuing-note">{t('issuing.inUse.identity.note')}</p>}
      <ButtonRow>
        <Button onPress={lock}>{t('issuing.inUse.lock')}</Button>
        <Button kind="quiet" onPress={() => setShown(!isShown)}>
          {t(isShown ? 'issuing.inUse.hide' : 'issuing.inUse.show')}
        </Button>
      </ButtonRow>
    </Section>
  );
}
