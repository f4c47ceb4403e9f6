import { useState } from 'react';
import type { CampaignFile } from '#files/campaignFile.ts';
import { useT } from '#i18n/LanguageProvider.tsx';
import { StatusLine } from '#ui/Banner.tsx';
import { FileDrop } from '#ui/FileDrop.tsx';
import { Section } from '#ui/Section.tsx';
import { DeskJournal } from './DeskJournal.tsx';
import { DeskTable } from './DeskTable.tsx';
import { Readings } from './Readings.tsx';
import { useReading } from './useReading.ts';

interface DesksSectionProps {
  readonly campaignFile: CampaignFile;
  readonly identity: string;
}

/** The desks' files, each verified step by step; then what each desk recorded. */
export function DesksSection({ campaignFile, identity }: DesksSectionProps) {
  const t = useT();
  const { files, readings, remaining, read } = useReading(campaignFile);
  const [shown, setShown] = useState<string>();
  const desk = files.find(({ chain }) => chain === shown);
  return (
    <>
      <Section number={3} title={t('office.desks.title')} hint={t('office.desks.hint')}>
        <FileDrop
          label={t('office.desks.drop')}
          buttonLabel={t('office.desks.choose')}
          accept={['.preau']}
          isMultiple
          isDisabled={remaining > 0}
          onFiles={(chosen) => void read(chosen, identity)}
        />
        <StatusLine>
          {remaining > 0
            ? t('office.desks.reading', { remaining })
            : readings.length > 0 && t('office.desks.read', { files: readings.length, desks: files.length })}
        </StatusLine>
        {readings.length > 0 && <Readings readings={readings} />}
        {files.length > 0 && (
          <DeskTable files={files} campaign={campaignFile.campaign} shown={shown} onShow={setShown} />
        )}
      </Section>
      {desk && <DeskJournal key={desk.chain} desk={desk} />}
    </>
  );
}
