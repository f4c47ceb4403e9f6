import { useState } from 'react';
import { useNavigate } from 'react-router';
import { deskName, servingDesks } from '#domain/preparing/desks.ts';
import type { CampaignDraft } from '#domain/preparing/draft.ts';
import { useT } from '#i18n/LanguageProvider.tsx';
import { isLedgerError, ledgerSentence } from '#i18n/sentences/refusals.ts';
import { Banner } from '#ui/Banner.tsx';
import { Button } from '#ui/Button.tsx';
import { FieldRow } from '#ui/Section.tsx';
import { Select } from '#ui/Select.tsx';
import { useServices } from '../../services.tsx';
import { type RehearsalError, rehearse } from './rehearsal.ts';

/** What the agents of a school will see, on a training desk of the campaign as it stands. */
export function Rehearsal({ draft }: { readonly draft: CampaignDraft }) {
  const t = useT();
  const services = useServices();
  const navigate = useNavigate();
  const desks = draft.schools.flatMap((school) =>
    servingDesks(school).map((desk) => ({ ...desk, name: deskName(desk), schoolName: school.name })),
  );
  const [chosen, setChosen] = useState<string>(desks[0]?.name ?? '');
  const [isOpening, setOpening] = useState(false);
  const [failure, setFailure] = useState<RehearsalError>();

  const open = async () => {
    const desk = desks.find(({ name }) => name === chosen);
    if (!desk || isOpening) return;
    setOpening(true);
    const opened = await rehearse(services, draft, { school: desk.school, letter: desk.letter });
    if (opened.ok) return navigate(`/entrainement/${opened.value}/guichet`);
    setFailure(opened.error);
    setOpening(false);
  };

  return (
    <>
      <FieldRow className="issuing-row">
        <Select
          label={t('issuing.rehearse.desk')}
          placeholder={t('issuing.choose')}
          width="long"
          value={chosen}
          onChange={setChosen}
          options={desks.map(({ name, schoolName }) => ({ value: name, label: `${name} · ${schoolName}` }))}
        />
        <Button
          icon="next"
          onPress={() => void open()}
          pending={isOpening ? t('issuing.rehearse.doing') : undefined}
        >
          {t('issuing.rehearse.action')}
        </Button>
      </FieldRow>
      {failure && <Banner tone="red" isLive title={sentenceOf(failure)} />}
    </>
  );

  function sentenceOf(error: RehearsalError): string {
    if (error.type === 'DraftUnfit') return t('issuing.problems', { count: error.problems.length });
    return isLedgerError(error) ? ledgerSentence(error, t) : t('issuing.rehearse.failed');
  }
}
