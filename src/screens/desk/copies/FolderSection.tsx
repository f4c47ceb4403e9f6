import { saveFile } from '#device/download.ts';
import { copiesKeyName } from '#files/copyFile.ts';
import { Banner } from '#ui/Banner.tsx';
import { Button } from '#ui/Button.tsx';
import { useUnderway } from '#ui/useUnderway.ts';
import { useServices } from '../../services.tsx';
import { useDesk } from '../session.tsx';
import { useWords } from '../words.ts';
import { useCopies } from './CopiesProvider.tsx';
import { copiesKeyOf } from './copiesKey.ts';

/** The stick that the desk copies to by itself: which, in what state, and the way to another. */
export function FolderSection() {
  const { t } = useWords();
  const { folder, choose } = useCopies();
  switch (folder.at) {
    case 'looking':
      return null;
    case 'unavailable':
      return <NoFolders />;
    case 'none':
      return (
        <Banner
          tone="amber"
          title={t('copies.none')}
          actions={
            <Button kind="primary" onPress={() => void choose()}>
              {t('copies.choose')}
            </Button>
          }
        >
          <p>{t('copies.none.body')}</p>
        </Banner>
      );
    case 'locked':
    case 'ready':
      return (
        <>
          {folder.at === 'ready' && !folder.fault && (
            <Copied folder={folder.folder} isWriting={folder.isWriting} />
          )}
          <div>
            <Button kind="quiet" onPress={() => void choose()}>
              {t('copies.chooseOther')}
            </Button>
          </div>
        </>
      );
  }
}

function Copied({ folder, isWriting }: { readonly folder: string; readonly isWriting: boolean }) {
  const { t, formats } = useWords();
  const { copy, unsaved } = useDesk().state.status;
  return (
    <Banner tone="done" isLive title={t('copies.ready', { folder })}>
      <p>{isWriting || unsaved.length > 0 ? t('copies.writing') : whole()}</p>
    </Banner>
  );

  function whole(): string {
    return copy
      ? t('copies.ready.whole', { time: formats.clock(copy.at), file: copy.file })
      : t('copies.ready.nothing');
  }
}

/** Where copies are downloads, their key has to be put beside them by hand. */
function NoFolders() {
  const { t } = useWords();
  const { stores } = useServices();
  const { kind, ledger, identity, secrets } = useDesk();
  const { isUnderway, during } = useUnderway();
  const save = async () => {
    const key = await copiesKeyOf(kind, stores[kind], ledger.chain, secrets)();
    if (key) await saveFile(new Blob([key]), copiesKeyName(identity));
  };
  return (
    <Banner
      tone="info"
      title={t('copies.unavailable')}
      actions={
        <Button
          onPress={() => void during(save)}
          pending={isUnderway ? t('closing.copy.writing') : undefined}
        >
          {t('copies.unavailable.key')}
        </Button>
      }
    >
      <p>{t('copies.unavailable.key.hint')}</p>
    </Banner>
  );
}
