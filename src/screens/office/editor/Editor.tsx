import { useEffect, useState } from 'react';
import { Navigate, useParams } from 'react-router';
import type { CampaignDraft } from '#domain/preparing/draft.ts';
import { useT } from '#i18n/LanguageProvider.tsx';
import type { OfficeError } from '#ledger/officeStore.ts';
import { Banner, StatusLine } from '#ui/Banner.tsx';
import { Page } from '#ui/Page.tsx';
import { useServices } from '../../services.tsx';
import { BandsPage } from './BandsPage.tsx';
import { CheckPage } from './CheckPage.tsx';
import { chosenDraft } from './currentDraft.ts';
import { DraftingProvider } from './drafting.tsx';
import { EditorHead } from './EditorHead.tsx';
import { NoticesPage } from './NoticesPage.tsx';
import { PageList } from './PageList.tsx';
import { PeriodsPage } from './PeriodsPage.tsx';
import { PlacesPage } from './PlacesPage.tsx';
import { type EditorPage, isEditorPage } from './pages.ts';
import { RulesPage } from './RulesPage.tsx';
import { SchoolsPage } from './SchoolsPage.tsx';
import { SharesPage } from './SharesPage.tsx';
import { TownPage } from './TownPage.tsx';
import { useDraft } from './useDraft.ts';
import { useUndoKeys } from './useUndoKeys.ts';
import './editor.css';

/** The campaign editor: the draft last worked on, page by page. */
export function Editor() {
  const t = useT();
  const { office } = useServices();
  const [kept, setKept] = useState<{ draft: CampaignDraft | undefined }>();
  const [fault, setFault] = useState<OfficeError>();
  useEffect(() => {
    let isWanted = true;
    void office.drafts().then((read) => {
      if (!isWanted) return;
      if (read.ok) setKept({ draft: chosenDraft(read.value) });
      else setFault(read.error);
    });
    return () => {
      isWanted = false;
    };
  }, [office]);

  if (kept?.draft) return <Drafted kept={kept.draft} />;
  if (kept) return <Navigate to="/coordination/campagne" replace />;
  return (
    <Page title={t('editor.title')} isPlain>
      {fault ? (
        <Banner tone="red" title={t(`editor.save.${fault.type}`)} />
      ) : (
        <StatusLine>{t('shell.loading')}</StatusLine>
      )}
    </Page>
  );
}

function Drafted({ kept }: { readonly kept: CampaignDraft }) {
  const t = useT();
  const { office } = useServices();
  const { step } = useParams();
  const drafting = useDraft(kept, office);
  useUndoKeys(drafting);
  if (!isEditorPage(step)) return <Navigate to="/coordination/campagne/matinee" replace />;
  const Shown = screens[step];
  return (
    <DraftingProvider value={drafting}>
      <Page title={t('editor.title')} isPlain>
        <EditorHead />
        <div className="editor">
          <PageList current={step} />
          <Shown key={step} />
        </div>
      </Page>
    </DraftingProvider>
  );
}

const screens: Readonly<Record<EditorPage, () => React.ReactNode>> = {
  matinee: TownPage,
  periodes: PeriodsPage,
  tranches: BandsPage,
  ecoles: SchoolsPage,
  places: PlacesPage,
  dotations: SharesPage,
  regles: RulesPage,
  mentions: NoticesPage,
  verification: CheckPage,
};
