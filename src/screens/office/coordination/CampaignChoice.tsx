import { useState } from 'react';
import { readPickedFile } from '#device/filePicker.ts';
import { type CampaignFile, readCampaignFile } from '#files/campaignFile.ts';
import { useLanguage } from '#i18n/LanguageProvider.tsx';
import { type CampaignChoiceError, campaignFileSentence } from '#i18n/sentences/files.ts';
import { campaignWords } from '#i18n/sentences/words.ts';
import { Banner } from '#ui/Banner.tsx';
import { Button, ButtonRow } from '#ui/Button.tsx';
import { FileDrop } from '#ui/FileDrop.tsx';
import { Section } from '#ui/Section.tsx';
import { useUnderway } from '#ui/useUnderway.ts';
import { useVoice } from '../../desk/useVoice.ts';
import { CampaignSummary } from './CampaignSummary.tsx';

interface CampaignChoiceProps {
  /** What this computer has of itself. */
  readonly issued: readonly CampaignFile[];
  readonly chosen: CampaignFile | undefined;
  readonly onChange: (chosen: CampaignFile | undefined) => void;
}

/** The campaign whose desks' files are to be read: issued here, or from a file, with all its checks. */
export function CampaignChoice({ issued, chosen, onChange }: CampaignChoiceProps) {
  const { t } = useVoice();
  return (
    <Section
      number={1}
      title={t('office.campaign.title')}
      {...(!chosen && { hint: t('office.campaign.hint') })}
    >
      {chosen ? (
        <>
          <CampaignSummary campaignFile={chosen} />
          <ButtonRow>
            <Button onPress={() => onChange(undefined)}>{t('office.campaign.other')}</Button>
          </ButtonRow>
        </>
      ) : (
        <>
          {issued.length > 0 && <IssuedCampaigns issued={issued} onChoose={onChange} />}
          <CampaignFromFile onRead={onChange} />
        </>
      )}
    </Section>
  );
}

function IssuedCampaigns(props: {
  readonly issued: readonly CampaignFile[];
  readonly onChoose: (file: CampaignFile) => void;
}) {
  const { language } = useLanguage();
  return (
    <ul className="coordination-issued">
      {props.issued.map((file) => {
        const { campaign, hash } = file;
        const { t, said, formats } = campaignWords(language, campaign);
        const name = t('coordination.issued', {
          title: said(campaign.title),
          revision: campaign.revision,
          day: formats.day(campaign.morning.date),
        });
        return (
          <li key={hash}>
            <span>{name}</span>
            <Button
              onPress={() => props.onChoose(file)}
              label={t('coordination.issued.take.label', { name })}
            >
              {t('coordination.issued.take')}
            </Button>
          </li>
        );
      })}
    </ul>
  );
}

function CampaignFromFile({ onRead }: { readonly onRead: (file: CampaignFile) => void }) {
  const voice = useVoice();
  const { t } = voice;
  const [fault, setFault] = useState<{ readonly error: CampaignChoiceError; readonly file: string }>();
  const { isUnderway, during } = useUnderway();

  const read = async (file: File) => {
    const picked = await readPickedFile(file);
    const found = picked.ok ? readCampaignFile(picked.value.bytes) : picked;
    setFault(found.ok ? undefined : { error: found.error, file: file.name });
    if (found.ok) onRead(found.value);
  };
  const takeTrainingTown = async () => {
    const { trainingCampaign } = await import('#training/trainingTown.ts');
    const found = readCampaignFile(trainingCampaign().file);
    setFault(undefined);
    if (found.ok) onRead(found.value);
  };
  return (
    <>
      {fault && <Banner tone="red" isLive title={campaignFileSentence(fault.error, fault.file, voice)} />}
      <FileDrop
        label={t('office.campaign.drop')}
        buttonLabel={t('office.campaign.choose')}
        accept={['.json']}
        onFiles={([file]) => {
          if (file) void read(file);
        }}
      />
      <ButtonRow>
        <Button
          kind="quiet"
          onPress={() => void during(takeTrainingTown)}
          pending={isUnderway ? t('training.loading') : undefined}
        >
          {t('office.campaign.training')}
        </Button>
      </ButtonRow>
    </>
  );
}
