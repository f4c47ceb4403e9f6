import { saveFile } from '#device/download.ts';
import { slugOf } from '#domain/campaign/slug.ts';
import { useFormats, useT } from '#i18n/LanguageProvider.tsx';
import type { IssuedCampaign } from '#ledger/officeStore.ts';
import { Button } from '#ui/Button.tsx';
import { Table } from '#ui/Table.tsx';
import type { CurrentCampaign } from './currentCampaign.ts';
import { campaignFileName } from './issue.ts';

/** Every revision that was signed, the newest first, to be saved again. */
export function IssuedRevisions({ current }: { readonly current: CurrentCampaign }) {
  const t = useT();
  const formats = useFormats();
  const { draft, issues } = current;
  const last = issues.at(-1)?.revision;
  const save = ({ file, revision }: IssuedCampaign) => {
    const name = campaignFileName(slugOf(draft.town), draft, revision);
    void saveFile(new Blob([file], { type: 'application/json' }), name);
  };
  return (
    <div className="issuing-revisions">
      <Table
        caption={t('issuing.issued.title')}
        isCaptionHidden
        rows={issues.toReversed()}
        rowId={({ revision }) => String(revision)}
        empty=""
        columns={[
          {
            id: 'revision',
            header: t('issuing.issued.revision'),
            isHeading: true,
            cell: ({ revision }) => t('issuing.issued.name', { revision }),
          },
          { id: 'at', header: t('issuing.issued.at'), cell: ({ at }) => formats.moment(at) },
          {
            id: 'hash',
            header: t('issuing.issued.hash'),
            cell: ({ hash }) => <span className="issuing-code">{hash.slice(0, 12)}</span>,
          },
          {
            id: 'state',
            header: t('issuing.issued.state'),
            cell: ({ revision }) => t(revision === last ? 'issuing.issued.last' : 'issuing.issued.older'),
          },
          {
            id: 'save',
            header: t('issuing.issued.file'),
            cell: (issue) => (
              <Button
                kind="quiet"
                icon="file"
                onPress={() => save(issue)}
                label={t('issuing.issued.save.label', { revision: issue.revision })}
              >
                {t('issuing.issued.save')}
              </Button>
            ),
          },
        ]}
      />
      <p className="issuing-note">{t('issuing.issued.older.note')}</p>
    </div>
  );
}
