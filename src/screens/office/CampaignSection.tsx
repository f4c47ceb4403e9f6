import { useState } from 'react';
import { readPickedFile } from '#device/filePicker.ts';
import { type CampaignFile, readCampaignFile } from '#files/campaignFile.ts';
import { useFormats, useT } from '#i18n/LanguageProvider.tsx';
import { campaignFileSentence } from '#i18n/sentences/files.ts';
import { Banner } from '#ui/Banner.tsx';
import { Button, ButtonRow } from '#ui/Button.tsx';
import { FileDrop } from '#ui/FileDrop.tsx';
import { Section } from '#ui/Section.tsx';
import { CampaignSummary } from './CampaignSummary.tsx';

interface CampaignSectionProps {
  readonly campaignFile: CampaignFile | undefined;
  readonly onChange: (chosen: CampaignFile | undefined) => void;
}

/** A campaign file with all its checks, and what it says. */
export function CampaignSection({ campaignFile, onChange }: CampaignSectionProps) {
  const t = useT();
  const formats = useFormats();
  const [fault, setFault] = useState<string>();

  const read = async (file: File) => {
    const picked = await readPickedFile(file);
    const found = picked.ok ? readCampaignFile(picked.value.bytes) : picked;
    setFault(found.ok ? undefined : campaignFileSentence(found.error, file.name, { t, formats }));
    if (found.ok) onChange(found.value);
  };
  const takeTrainingTown = async () => {
    const { trainingCampaign } = await import('#training/trainingTown.ts');
    const found = readCampaignFile(trainingCampaign().file);
    setFault(undefined);
    if (found.ok) onChange(found.value);
  };
  return (
    <Section
      number={1}
      title={t('office.campaign.title')}
      {...(!campaignFile && { hint: t('office.campaign.hint') })}
    >
      {fault !== undefined && <Banner tone="red" isLive title={fault} />}
      {campaignFile ? (
        <>
          <CampaignSummary campaignFile={campaignFile} />
          <ButtonRow>
            <Button onPress={() => onChange(undefined)}>{t('office.campaign.other')}</Button>
          </ButtonRow>
        </>
      ) : (
        <>
          <FileDrop
            label={t('office.campaign.drop')}
            buttonLabel={t('office.campaign.choose')}
            accept={['.json']}
            onFiles={([file]) => {
              if (file) void read(file);
            }}
          />
          <ButtonRow>
            <Button kind="quiet" onPress={() => void takeTrainingTown()}>
              {t('office.campaign.training')}
            </Button>
          </ButtonRow>
        </>
      )}
    </Section>
  );
}
