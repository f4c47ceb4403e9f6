import type { CampaignFileError } from '#files/campaignFile.ts';
import { useT } from '#i18n/LanguageProvider.tsx';
import type { Translate } from '#i18n/translate.ts';
import type { LedgerError } from '#ledger/errors.ts';
import { Banner, type Tone } from '#ui/Banner.tsx';
import { Button, ButtonLink, ButtonRow } from '#ui/Button.tsx';
import { Page } from '#ui/Page.tsx';
import type { StoreKind } from '../../services.tsx';
import { LedgerLoss } from './LedgerLoss.tsx';
import './recovery.css';

type DeskError = LedgerError | CampaignFileError;

export interface LedgerTroubleProps {
  readonly error: DeskError;
  /** In training nothing is at stake: its data is thrown away and begun again. */
  readonly kind?: StoreKind | undefined;
  /** Without it the page is loaded again. */
  readonly onRetry?: (() => void) | undefined;
}

/**
 * Stands where a desk would be whose ledger cannot be trusted: numbering has stopped and nothing is deleted.
 * Says what is wrong, what to do, and what still works.
 */
export function LedgerTrouble({
  error,
  kind = 'morning',
  onRetry = () => location.reload(),
}: LedgerTroubleProps) {
  const t = useT();
  if (kind === 'training') return <TrainingTrouble onRetry={onRetry} />;
  const isLoss = error.type === 'LedgerShortened';
  const mayBeRestored = isLoss || error.type === 'LedgerDamaged';
  const { title, sentence, whatToDo, tone } = wordsOf(error, t);
  return (
    <Page title={title} isPlain>
      <div className="recovery">
        {isLoss ? (
          <LedgerLoss losses={[error]} />
        ) : (
          <Banner tone={tone} title={sentence} isLive>
            <p>{whatToDo}</p>
          </Banner>
        )}
        <ButtonRow>
          {mayBeRestored && (
            <ButtonLink kind="primary" href="#/poste/reprendre">
              {t('restoring.door')}
            </ButtonLink>
          )}
          <Button kind={mayBeRestored ? 'secondary' : 'primary'} onPress={onRetry}>
            {t('recovery.retry')}
          </Button>
          <ButtonLink href="#/poste/ouvrir">{t('recovery.openAnother')}</ButtonLink>
          {!isLoss && (
            <ButtonLink href="#/poste" kind="quiet">
              {t('recovery.desks')}
            </ButtonLink>
          )}
        </ButtonRow>
      </div>
    </Page>
  );
}

function TrainingTrouble({ onRetry }: { readonly onRetry: () => void }) {
  const t = useT();
  return (
    <Page title={t('recovery.training.title')} isPlain>
      <div className="recovery">
        <Banner tone="amber" title={t('recovery.training.sentence')} isLive>
          <p>{t('recovery.training.whatToDo')}</p>
        </Banner>
        <ButtonRow>
          <ButtonLink href="#/entrainement" kind="primary">
            {t('recovery.training.door')}
          </ButtonLink>
          <Button onPress={onRetry}>{t('recovery.retry')}</Button>
        </ButtonRow>
      </div>
    </Page>
  );
}

interface Words {
  readonly title: string;
  readonly sentence: string;
  readonly whatToDo: string;
  readonly tone: Tone;
}

function wordsOf(error: DeskError, t: Translate): Words {
  const about = (trouble: Trouble, values = {}, tone: Tone = 'red'): Words => ({
    title: t(`recovery.${trouble}.title`),
    sentence: t(`recovery.${trouble}.sentence`, values),
    whatToDo: t(`recovery.${trouble}.whatToDo`),
    tone,
  });
  switch (error.type) {
    case 'LedgerShortened': {
      const { chain, expected, found } = error;
      return about('shortened', { chain, expected, found });
    }
    case 'LedgerDamaged':
      return about('damaged', { chain: error.chain, seq: error.seq });
    case 'ReadBackDiffers':
      return about('readBack', { seq: error.seq });
    case 'LedgerNewer':
      return about('newer', { chain: error.chain }, 'amber');
    case 'DeskUnknown':
      return about('unknown', { chain: error.chain }, 'amber');
    case 'StorageUnavailable':
      return about('unavailable', { detail: error.detail });
    case 'StorageFull':
      return about('full');
    case 'LedgerBusy':
      return about('busy', {}, 'amber');
    case 'CampaignFileNewer':
      return about('campaignNewer', {}, 'amber');
    default:
      return about('campaign');
  }
}

type Trouble =
  | 'shortened'
  | 'damaged'
  | 'readBack'
  | 'newer'
  | 'unknown'
  | 'unavailable'
  | 'full'
  | 'busy'
  | 'campaignNewer'
  | 'campaign';
