import { useEffect, useState } from 'react';
import { useNavigate } from 'react-router';
import { readPickedFile } from '#device/filePicker.ts';
import { type CampaignDraft, emptyDraft } from '#domain/preparing/draft.ts';
import { draftFrom } from '#domain/preparing/reopen.ts';
import type { CampaignId } from '#domain/vocabulary/ids.ts';
import { isoDate } from '#domain/vocabulary/time.ts';
import { readCampaignFile } from '#files/campaignFile.ts';
import { useFormats, useLanguage, useT } from '#i18n/LanguageProvider.tsx';
import { campaignFileSentence } from '#i18n/sentences/files.ts';
import { useSentence } from '#i18n/useSentence.ts';
import type { OfficeError } from '#ledger/officeStore.ts';
import { Banner } from '#ui/Banner.tsx';
import { Button, ButtonLink, ButtonRow } from '#ui/Button.tsx';
import { ConfirmDialog } from '#ui/Dialog.tsx';
import { FileDrop } from '#ui/FileDrop.tsx';
import { Page } from '#ui/Page.tsx';
import { Section } from '#ui/Section.tsx';
import { useServices } from '../../services.tsx';
import { chooseDraft } from './currentDraft.ts';
import './editor.css';

/** Where preparing begins: a campaign already on this laptop, a new one, or one from its file. */
export function CampaignDoor() {
  const t = useT();
  const { office, random } = useServices();
  const { drafts, fault } = useDrafts();
  const { take, trouble } = useTaking();
  return (
    <Page title={t('editor.title')} lead={<p>{t('editor.door.lead')}</p>} isPlain>
      {fault && <Banner tone="red" title={t(`editor.save.${fault.type}`)} />}
      {trouble && <Banner tone="red" isLive title={t(`editor.save.${trouble.type}`)} />}
      {drafts && drafts.length > 0 && (
        <Section title={t('editor.door.kept')} hint={t('editor.door.kept.hint')}>
          <ul className="editor-drafts">
            {drafts.map((draft) => (
              <KeptDraft key={draft.id} draft={draft} onTake={() => void take(draft)} />
            ))}
          </ul>
        </Section>
      )}
      <Section title={t('editor.door.new')} hint={t('editor.door.new.hint')}>
        <ButtonRow>
          <Button
            kind={drafts?.length === 0 ? 'primary' : 'secondary'}
            onPress={() => void take(emptyDraft(random.uuid() as CampaignId), office.saveDraft)}
          >
            {t('editor.door.new.start')}
          </Button>
        </ButtonRow>
      </Section>
      {drafts && <OpenFile drafts={drafts} onOpen={(draft) => void take(draft, office.saveDraft)} />}
      <ButtonRow>
        <ButtonLink href="#/coordination" kind="quiet">
          {t('office.home.back')}
        </ButtonLink>
      </ButtonRow>
    </Page>
  );
}

function useDrafts() {
  const { office } = useServices();
  const [drafts, setDrafts] = useState<readonly CampaignDraft[]>();
  const [fault, setFault] = useState<OfficeError>();
  useEffect(() => {
    let isWanted = true;
    void office.drafts().then((read) => {
      if (!isWanted) return;
      if (read.ok) setDrafts(read.value);
      else setFault(read.error);
    });
    return () => {
      isWanted = false;
    };
  }, [office]);
  return { drafts, fault };
}

/** Onto the table with a draft: kept first, where it is not yet. */
function useTaking() {
  const navigate = useNavigate();
  const { office } = useServices();
  const [trouble, setTrouble] = useState<OfficeError>();
  const take = async (draft: CampaignDraft, keep?: typeof office.saveDraft) => {
    const kept = await keep?.(draft);
    if (kept && !kept.ok) return setTrouble(kept.error);
    chooseDraft(draft.id);
    await navigate('/coordination/campagne/matinee');
  };
  return { take, trouble };
}

function KeptDraft({ draft, onTake }: { readonly draft: CampaignDraft; readonly onTake: () => void }) {
  const t = useT();
  const formats = useFormats();
  const { campaignTexts } = useLanguage();
  const title = draft.title[campaignTexts] || draft.title.fr || t('editor.door.untitled');
  const date = isoDate.safeParse(draft.morning.date);
  return (
    <li className="editor-draft">
      <div>
        <p className="editor-draft-title">{title}</p>
        <p className="editor-quiet">
          {[
            draft.town,
            date.success && formats.day(date.data),
            t('editor.door.issued', { issued: draft.issued }),
          ]
            .filter(Boolean)
            .join(' · ')}
        </p>
      </div>
      <Button kind="primary" onPress={onTake} label={t('editor.door.take.label', { title })}>
        {t('editor.door.take')}
      </Button>
    </li>
  );
}

interface OpenFileProps {
  readonly drafts: readonly CampaignDraft[];
  readonly onOpen: (draft: CampaignDraft) => void;
}

/** A campaign issued before, from its file: on another laptop, or to begin again from what was issued. */
function OpenFile({ drafts, onOpen }: OpenFileProps) {
  const t = useT();
  const formats = useFormats();
  const [fault, setFault] = useSentence({ t, formats });
  const [replacing, setReplacing] = useState<CampaignDraft>();

  const open = async (file: File) => {
    const picked = await readPickedFile(file);
    const read = picked.ok ? readCampaignFile(picked.value.bytes) : picked;
    if (!read.ok) return setFault((voice) => campaignFileSentence(read.error, file.name, voice));
    const { campaign } = read.value;
    if (campaign.training) return setFault(({ t }) => t('editor.door.training', { file: file.name }));
    setFault(undefined);
    const draft = draftFrom(campaign);
    if (drafts.some(({ id }) => id === draft.id)) setReplacing(draft);
    else onOpen(draft);
  };
  return (
    <Section title={t('editor.door.file')} hint={t('editor.door.file.hint')}>
      {fault !== undefined && <Banner tone="red" isLive title={fault} />}
      <FileDrop
        label={t('editor.door.file.drop')}
        buttonLabel={t('editor.door.file.choose')}
        accept={['.json']}
        onFiles={([file]) => {
          if (file) void open(file);
        }}
      />
      <ConfirmDialog
        title={t('editor.door.replace')}
        isOpen={replacing !== undefined}
        confirmLabel={t('editor.door.replace.confirm')}
        cancelLabel={t('editor.door.replace.cancel')}
        isDangerous
        onConfirm={() => {
          if (replacing) onOpen(replacing);
        }}
        onCancel={() => setReplacing(undefined)}
      >
        <p>{t('editor.door.replace.body')}</p>
      </ConfirmDialog>
    </Section>
  );
}
