import { useT } from '#i18n/LanguageProvider.tsx';
import { Banner } from '#ui/Banner.tsx';
import { Button, ButtonLink, ButtonRow } from '#ui/Button.tsx';
import { useDrafting } from './drafting.tsx';

/** Undo and redo, and whether what was typed is kept. */
export function EditorHead() {
  const t = useT();
  const { draft, undo, redo, canUndo, canRedo, saving } = useDrafting();
  return (
    <>
      <div className="editor-head">
        <p className="editor-quiet">
          {draft.issued > 0 ? t('editor.head.issued', { issued: draft.issued }) : t('editor.head.draft')}
        </p>
        <p className="editor-quiet editor-saving" role="status">
          {saving.state === 'failed' ? '' : t(`editor.save.${saving.state}`)}
        </p>
        <ButtonRow>
          <Button kind="secondary" onPress={undo} isDisabled={!canUndo}>
            {t('editor.undo')}
          </Button>
          <Button kind="secondary" onPress={redo} isDisabled={!canRedo}>
            {t('editor.redo')}
          </Button>
          <ButtonLink href="#/coordination/campagne" kind="quiet">
            {t('editor.leave')}
          </ButtonLink>
        </ButtonRow>
      </div>
      {saving.state === 'failed' && (
        <Banner
          tone="red"
          isLive
          title={t(`editor.save.${saving.error.type}`)}
          actions={<Button onPress={saving.retry}>{t('editor.save.retry')}</Button>}
        />
      )}
    </>
  );
}
