import { readPickedFile } from '#device/filePicker.ts';
import type { CampaignDraft } from '#domain/preparing/draft.ts';
import { draftFrom } from '#domain/preparing/reopen.ts';
import { readCampaignFile } from '#files/campaignFile.ts';
import { useT } from '#i18n/LanguageProvider.tsx';
import { campaignFileSentence } from '#i18n/sentences/files.ts';
import { useSentence } from '#i18n/useSentence.ts';
import { Banner } from '#ui/Banner.tsx';
import { ButtonLink, ButtonRow } from '#ui/Button.tsx';
import { FileDrop } from '#ui/FileDrop.tsx';
import { Section } from '#ui/Section.tsx';
import { useVoice } from '../../desk/useVoice.ts';
import { useServices } from '../../services.tsx';
import { chooseDraft } from '../editor/currentDraft.ts';
import { officeSentence } from './officeSentence.ts';

/** On a laptop that knows no campaign: prepare one, or go on with one that was issued elsewhere. */
export function NoCampaign({ onAdopted }: { readonly onAdopted: () => Promise<void> }) {
  const t = useT();
  return (
    <>
      <Section title={t('issuing.none.title')} hint={t('issuing.none.hint')}>
        <ButtonRow>
          <ButtonLink kind="primary" href="#/coordination/campagne">
            {t('issuing.none.prepare')}
          </ButtonLink>
        </ButtonRow>
      </Section>
      <AdoptCampaign onAdopted={onAdopted} />
    </>
  );
}

interface AdoptCampaignProps {
  /** The draft that the file belongs to, where this laptop has it. */
  readonly draft?: CampaignDraft;
  readonly onAdopted: () => Promise<void>;
}

/** The campaign file that another laptop issued: keys, papers and reserve go by it. */
export function AdoptCampaign({ draft, onAdopted }: AdoptCampaignProps) {
  const t = useT();
  const { office, clock } = useServices();
  const [fault, setFault] = useSentence(useVoice());

  const adopt = async (file: File) => {
    const picked = await readPickedFile(file);
    if (!picked.ok) return setFault((voice) => campaignFileSentence(picked.error, file.name, voice));
    const read = readCampaignFile(picked.value.bytes);
    if (!read.ok) return setFault((voice) => campaignFileSentence(read.error, file.name, voice));
    const { campaign, hash } = read.value;
    if (campaign.training) return setFault(({ t }) => t('issuing.adopt.training', { file: file.name }));
    if (draft && draft.id !== campaign.id) {
      return setFault(({ t }) => t('issuing.adopt.other', { file: file.name }));
    }
    const issue = {
      revision: campaign.revision,
      hash,
      file: picked.value.bytes,
      at: clock(campaign.morning.timeZone),
    };
    const added = await office.addIssue(draft ?? draftFrom(campaign), issue);
    if (!added.ok) return setFault(({ t }) => officeSentence(added.error, t));
    chooseDraft(campaign.id);
    await onAdopted();
  };

  return (
    <Section title={t('issuing.adopt.title')} hint={t('issuing.adopt.hint')}>
      {fault !== undefined && <Banner tone="red" isLive title={fault} />}
      <FileDrop
        label={t('issuing.adopt.drop')}
        buttonLabel={t('issuing.adopt.choose')}
        accept={['.json']}
        onFiles={([file]) => {
          if (file) void adopt(file);
        }}
      />
    </Section>
  );
}
