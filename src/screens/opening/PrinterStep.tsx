import { useState } from 'react';
import { printPdf } from '#device/printer.ts';
import type { Campaign } from '#domain/campaign/campaign.ts';
import type { Instant } from '#domain/vocabulary/time.ts';
import { useLanguage, useT } from '#i18n/LanguageProvider.tsx';
import { testPages } from '#paper/testPage.ts';
import { Banner, StatusLine } from '#ui/Banner.tsx';
import { Button, ButtonRow } from '#ui/Button.tsx';
import { Choice } from '#ui/Choice.tsx';
import { Section } from '#ui/Section.tsx';
import { useServices } from '../services.tsx';
import type { PrinterAnswer } from './checkList.ts';

interface PrinterStepProps {
  /** Of its section. */
  readonly number: number;
  readonly campaign: Campaign;
  /** `JVE-A` */
  readonly desk: string;
  readonly now: Instant;
  readonly answer: PrinterAnswer | undefined;
  readonly onAnswer: (answer: PrinterAnswer) => void;
}

/** A test page, and what the agent saw come out: no browser tells a page whether it was printed. */
export function PrinterStep({ number, campaign, desk, now, answer, onAnswer }: PrinterStepProps) {
  const t = useT();
  const { language } = useLanguage();
  const { press } = useServices();
  const [printing, setPrinting] = useState<'idle' | 'busy' | 'sent' | 'failed'>('idle');

  const print = async () => {
    setPrinting('busy');
    const { training, town, title } = campaign;
    const pdf = await press.draw(testPages({ training, town, title, desk, at: now }, language));
    const sent = pdf.ok && (await printPdf(pdf.value)).ok;
    setPrinting(sent ? 'sent' : 'failed');
  };

  return (
    <Section number={number} title={t('opening.printer.title')} hint={t('opening.printer.hint')}>
      <ButtonRow>
        <Button
          icon="print"
          onPress={() => void print()}
          pending={printing === 'busy' ? t('opening.printer.pending') : undefined}
        >
          {t('opening.printer.print')}
        </Button>
        <StatusLine>{printing === 'sent' && t('opening.printer.sent')}</StatusLine>
      </ButtonRow>
      {printing === 'failed' && <Banner tone="amber" title={t('opening.printer.failed')} isLive />}
      <Choice
        label={t('opening.printer.question')}
        value={answer ?? ''}
        onChange={onAnswer}
        options={[
          { value: 'ready', label: t('opening.printer.ready') },
          { value: 'none', label: t('opening.printer.none') },
        ]}
      />
    </Section>
  );
}
