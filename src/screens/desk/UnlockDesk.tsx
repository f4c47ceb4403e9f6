import { type FormEvent, Suspense, useEffect, useRef, useState } from 'react';
import { whenIdle } from '#device/idle.ts';
import { useT } from '#i18n/LanguageProvider.tsx';
import { useSentence } from '#i18n/useSentence.ts';
import { Button, ButtonRow } from '#ui/Button.tsx';
import { Page } from '#ui/Page.tsx';
import { Section } from '#ui/Section.tsx';
import { TextField } from '#ui/TextField.tsx';
import { later, withWords } from '../later.ts';
import { useServices } from '../services.tsx';
import type { LockedDesk } from './lockedDesk.ts';
import { Opening } from './Opening.tsx';

const sentences = withWords(() => import('#i18n/sentences/files.ts'));
const UnlockByCoordination = later(
  async () => (await import('./UnlockByCoordination.tsx')).UnlockByCoordination,
);

/** What opens a vault; asked for beforehand, so that nobody waits for it. */
export const unlocking = () => import('./unlockByWords.ts');

/** A locked desk: nothing of it can be read before somebody types the six words of its slip. */
export function UnlockDesk({ locked }: { readonly locked: LockedDesk }) {
  const t = useT();
  const { stores } = useServices();
  const { chain, campaignFile } = locked;
  const field = useRef<HTMLInputElement & HTMLTextAreaElement>(null);
  const [typed, setTyped] = useState('');
  const [fault, setFault] = useSentence(t);
  const [isOpening, setOpening] = useState(false);
  const [isSlipLost, setSlipLost] = useState(false);
  useEffect(() => field.current?.focus(), []);
  useEffect(() => void whenIdle().then(unlocking), []);

  const open = async (event: FormEvent) => {
    event.preventDefault();
    if (isOpening) return;
    setOpening(true);
    const { unlockByWords } = await unlocking();
    const opened = await unlockByWords(typed, locked, stores.morning);
    setOpening(false);
    if (opened.ok) return;
    const { passphraseSentence } = await sentences();
    setFault((t) => passphraseSentence(opened.error, t));
  };

  const school = chain.slice(0, 3);
  return (
    <Page
      title={t('unlock.title', { chain })}
      lead={
        <p>
          {t('unlock.lead', {
            school: campaignFile?.campaign.schools.find(({ code }) => code === school)?.name ?? school,
          })}
        </p>
      }
    >
      <Section title={t('unlock.words.title')}>
        <form className="unlock" onSubmit={(event) => void open(event)}>
          <TextField
            label={t('unlock.words')}
            hint={t('unlock.words.hint')}
            value={typed}
            onChange={(next) => {
              setTyped(next);
              setFault(undefined);
            }}
            ref={field}
            errorMessage={fault}
          />
          <ButtonRow>
            <Button
              type="submit"
              kind="primary"
              isLarge
              pending={isOpening ? t('unlock.pending') : undefined}
            >
              {t('unlock.action')}
            </Button>
            {!isSlipLost && (
              <Button kind="quiet" onPress={() => setSlipLost(true)}>
                {t('unlock.slipLost')}
              </Button>
            )}
          </ButtonRow>
        </form>
      </Section>
      {isSlipLost && campaignFile && (
        <Suspense fallback={<Opening chain={chain} />}>
          <UnlockByCoordination locked={locked} campaign={campaignFile.campaign} />
        </Suspense>
      )}
    </Page>
  );
}
