import { useState } from 'react';
import { type PickedFile, readPickedFile } from '#device/filePicker.ts';
import { err, ok, type Result } from '#domain/result.ts';
import { type CampaignFile, readCampaignFile } from '#files/campaignFile.ts';
import { useFormats, useLanguage, useT } from '#i18n/LanguageProvider.tsx';
import { type CampaignChoiceError, campaignFileSentence } from '#i18n/sentences/files.ts';
import { Banner } from '#ui/Banner.tsx';
import { Button } from '#ui/Button.tsx';
import { FileDrop } from '#ui/FileDrop.tsx';
import { Section } from '#ui/Section.tsx';
import { useVoice } from '../desk/useVoice.ts';
import { type Standing, standingOf } from './seenCampaigns.ts';

/** A campaign file whose signature holds, with its bytes as they were read. */
export interface PickedCampaign extends PickedFile {
  readonly campaignFile: CampaignFile;
  readonly standing: Standing;
}

interface CampaignStepProps {
  readonly picked: PickedCampaign | undefined;
  readonly onPick: (picked: PickedCampaign | undefined) => void;
}

/** The campaign file, verified as soon as it is chosen. */
export function CampaignStep({ picked, onPick }: CampaignStepProps) {
  const t = useT();
  const voice = useVoice();
  const [refused, setRefused] = useState<{ readonly name: string; readonly error: CampaignChoiceError }>();

  const choose = async ([file]: readonly File[]) => {
    if (!file) return;
    const read = await readCampaign(file);
    setRefused(read.ok ? undefined : { name: file.name, error: read.error });
    if (read.ok) onPick(read.value);
  };

  return (
    <Section
      number={1}
      title={t('opening.campaign.title')}
      hint={picked ? undefined : t('opening.campaign.hint')}
    >
      {picked ? (
        <CampaignCard picked={picked} onChange={() => onPick(undefined)} />
      ) : (
        <>
          <FileDrop
            label={t('opening.campaign.drop')}
            buttonLabel={t('opening.campaign.choose')}
            accept={['.json']}
            onFiles={(files) => void choose(files)}
          />
          {refused && (
            <Banner tone="red" title={campaignFileSentence(refused.error, refused.name, voice)} isLive>
              <p>{t('opening.nothingChanged')}</p>
            </Banner>
          )}
        </>
      )}
    </Section>
  );
}

async function readCampaign(file: File): Promise<Result<PickedCampaign, CampaignChoiceError>> {
  const read = await readPickedFile(file);
  if (!read.ok) return read;
  const campaignFile = readCampaignFile(read.value.bytes);
  if (!campaignFile.ok) return campaignFile;
  if (campaignFile.value.campaign.training) return err({ type: 'CampaignForTraining' });
  const standing = standingOf(campaignFile.value);
  if (!standing.ok) return err({ type: 'CampaignOfAnotherKey' });
  return ok({ ...read.value, campaignFile: campaignFile.value, standing: standing.value });
}

/** What was chosen, in a few lines to compare with the card. */
function CampaignCard({
  picked,
  onChange,
}: {
  readonly picked: PickedCampaign;
  readonly onChange: () => void;
}) {
  const t = useT();
  const formats = useFormats();
  const { campaignTexts } = useLanguage();
  const { campaign } = picked.campaignFile;
  const { date, opens, closes } = campaign.morning;
  const { standing } = picked;
  return (
    <>
      <div className="opening-card">
        <div>
          <p className="opening-card-title" role="status">
            {t('opening.campaign.name', { town: campaign.town, title: campaign.title[campaignTexts] })}
          </p>
          <p>
            {t('opening.campaign.morning', {
              date: formats.day(date),
              opens: formats.time(opens),
              closes: formats.time(closes),
            })}
          </p>
          <p>
            {t('opening.campaign.extent', {
              schools: campaign.schools.length,
              centres: campaign.centres.length,
              periods: campaign.periods.length,
            })}
          </p>
          <p>{t('opening.campaign.revision', { revision: campaign.revision })}</p>
        </div>
        <Button kind="quiet" onPress={onChange}>
          {t('opening.campaign.change')}
        </Button>
      </div>
      {standing.type === 'older' && (
        <Banner
          tone="amber"
          isLive
          title={t('opening.campaign.older', { held: standing.held, offered: standing.offered })}
        >
          <p>{t('opening.campaign.older.whatToDo')}</p>
        </Banner>
      )}
    </>
  );
}
