import { useState } from 'react';
import type { Enrolment } from '#domain/projections/register.ts';
import { Banner, StatusLine } from '#ui/Banner.tsx';
import { Button, ButtonRow } from '#ui/Button.tsx';
import { Checkbox } from '#ui/Checkbox.tsx';
import { printingSentence } from '../desk/printingSentence.ts';
import { useWords } from '../desk/words.ts';
import { usePrintReceipt, type Way } from './usePrintReceipt.ts';
import { revisedNumber } from './words.ts';

/** The receipt once more: the first copy of a new revision, else a DUPLICATA. */
export function PrintAgain({ enrolment }: { readonly enrolment: Enrolment }) {
  const words = useWords();
  const { t } = words;
  const [english, setEnglish] = useState(false);
  const { make, making, made, error } = usePrintReceipt(enrolment.receipt, english);
  const isFirst = enrolment.copies === 0;
  const pending = (way: Way) => (making === way ? t('journal.enrolment.printing') : undefined);
  return (
    <div className="print-again">
      {isFirst && enrolment.revision > 0 && (
        <Banner
          tone="info"
          title={t('journal.enrolment.unprinted', { number: revisedNumber(enrolment) })}
          isLive
        >
          <p>{t('journal.enrolment.unprinted.body')}</p>
        </Banner>
      )}
      <ButtonRow>
        <Button
          kind={isFirst ? 'primary' : 'secondary'}
          icon="print"
          onPress={() => make('print')}
          pending={pending('print')}
        >
          {t(isFirst ? 'journal.enrolment.print' : 'journal.enrolment.reprint')}
        </Button>
        <Button icon="file" onPress={() => make('save')} pending={pending('save')}>
          {t('journal.print.save')}
        </Button>
        <Checkbox label={t('journal.print.english')} value={english} onChange={setEnglish} />
        <StatusLine>{made && t(`printing.done.${made}`)}</StatusLine>
      </ButtonRow>
      {error && <Banner tone="amber" title={printingSentence(error, words)} isLive />}
    </div>
  );
}
