import { copySentence } from '#i18n/sentences/files.ts';
import { appendSentence } from '#i18n/sentences/refusals.ts';
import { Banner } from '#ui/Banner.tsx';
import { Button } from '#ui/Button.tsx';
import { FileDrop } from '#ui/FileDrop.tsx';
import { useWords } from '../desk/words.ts';
import type { CheckFault, Copying, CopyStep } from './useCopy.ts';

interface CopyMakerProps {
  readonly copying: Copying;
  readonly action: string;
  readonly isPrimary?: boolean | undefined;
}

/** Saves the desk's file, then has it opened again: only then is it called a copy. */
export function CopyMaker({ copying, action, isPrimary = false }: CopyMakerProps) {
  const { t } = useWords();
  const { step, save, check } = copying;
  return (
    <>
      <div>
        <Button
          kind={isPrimary && step.at !== 'written' ? 'primary' : 'secondary'}
          onPress={() => void save()}
          pending={step.at === 'writing' ? t('closing.copy.writing') : undefined}
        >
          {action}
        </Button>
      </div>
      {step.at === 'start' && step.fault && <NotSaved fault={step.fault} />}
      {step.at === 'written' && (
        <>
          {step.fault && <WrongFile fault={step.fault} />}
          <Banner tone="info" isLive title={t('closing.copy.written', { file: step.copy.file })}>
            <p>{t('closing.copy.written.body')}</p>
          </Banner>
          <FileDrop
            label={t('closing.copy.check')}
            buttonLabel={t('closing.copy.choose')}
            accept={['.preau']}
            onFiles={([file]) => {
              if (file) void check(file);
            }}
          />
        </>
      )}
      {step.at === 'verified' && <Verified step={step} />}
    </>
  );
}

function NotSaved({ fault }: { readonly fault: NonNullable<Extract<CopyStep, { at: 'start' }>['fault']> }) {
  const { t } = useWords();
  switch (fault.type) {
    case 'SaveCancelled':
      return <Banner tone="amber" isLive title={t('file.SaveCancelled')} />;
    case 'SaveFailed':
      return <Banner tone="red" isLive title={t('closing.copy.SaveFailed', { detail: fault.detail })} />;
  }
}

function WrongFile({ fault }: { readonly fault: CheckFault }) {
  const { t, formats } = useWords();
  const { file, ...error } = fault;
  const sentence =
    error.type === 'FileUnreadable'
      ? t('file.FileUnreadable', { file })
      : copySentence(error, file, { t, formats });
  return <Banner tone="red" isLive title={sentence} />;
}

function Verified({ step }: { readonly step: Extract<CopyStep, { at: 'verified' }> }) {
  const words = useWords();
  const { t } = words;
  const { copy, unrecorded } = step;
  return (
    <>
      <Banner tone="done" isLive title={t('closing.copy.verified', { file: copy.file })}>
        <p>{t('closing.copy.verified.body', { upTo: copy.upTo })}</p>
      </Banner>
      {unrecorded && (
        <Banner tone="amber" isLive title={t('closing.copy.unrecorded')}>
          <p>{appendSentence(unrecorded, words)}</p>
        </Banner>
      )}
    </>
  );
}
