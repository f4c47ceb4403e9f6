import { type FormEvent, useState } from 'react';
import { canPickFolder } from '#device/folder.ts';
import { countingOf, ledgersOf } from '#domain/coordination/state.ts';
import type { SchoolCode } from '#domain/vocabulary/ids.ts';
import { useLanguage } from '#i18n/LanguageProvider.tsx';
import { ActionBar } from '#ui/ActionBar.tsx';
import { Banner } from '#ui/Banner.tsx';
import { Button, ButtonRow } from '#ui/Button.tsx';
import { Checkbox } from '#ui/Checkbox.tsx';
import { FieldGroup } from '#ui/Section.tsx';
import { type CoordinationFault, useFaultSentence } from '../coordination/fault.ts';
import { useCoordination, useWords } from '../coordination/session.tsx';
import { BatchState } from './BatchState.tsx';
import { LetterChoices } from './LetterChoices.tsx';
import { FILE_KINDS, type FileKind, type FileOrder } from './making/making.ts';
import { useFileBatch } from './useFileBatch.ts';
import type { PublicationMade } from './usePublications.ts';
import type { Published } from './usePublished.ts';

interface MakeFilesProps {
  readonly published: Extract<Published, { state: 'ready' }>;
  readonly publications: readonly PublicationMade[];
}

/** Which papers and files; made one after the other into a folder. */
export function MakeFiles({ published, publications }: MakeFilesProps) {
  const { t } = useWords();
  const { language } = useLanguage();
  const { state, overview, record } = useCoordination();
  const sentence = useFaultSentence();
  const { batch, run, stop } = useFileBatch(published.making);
  const [kinds, setKinds] = useState<ReadonlySet<FileKind>>(new Set(FILE_KINDS));
  const [school, setSchool] = useState<SchoolCode>();
  const [english, setEnglish] = useState(false);
  const [onlyChanged, setOnlyChanged] = useState(published.hasEarlier);
  const [isMissing, setMissing] = useState(false);
  const [fault, setFault] = useState<CoordinationFault>();
  const last = publications.at(-1);
  if (!last) return null;

  const printed = countingOf(state, 'LettersPrinted')
    .filter(({ event }) => event.body.publication === last.hash)
    .reduce((sum, { event }) => sum + event.body.letters, 0);
  const toggle = (kind: FileKind) => (isWanted: boolean) => {
    setKinds(new Set(FILE_KINDS.filter((each) => (each === kind ? isWanted : kinds.has(each)))));
    setMissing(false);
  };
  const make = async (event: FormEvent) => {
    event.preventDefault();
    setMissing(kinds.size === 0);
    if (kinds.size === 0 || batch.state === 'running') return;
    setFault(undefined);
    const { schools } = overview.campaign;
    const order: FileOrder = {
      kinds: [...kinds],
      schools: schools.map(({ code }) => code).filter((code) => school === undefined || code === school),
      onlyChanged: onlyChanged && published.hasEarlier,
      english,
      language,
      publication: {
        number: publications.length,
        at: last.event.at,
        register: last.event.body.register,
        signature: last.event.body.signature,
        coordination: ledgersOf(state).flatMap(({ events }) => events),
        desks: overview.desks,
      },
    };
    const letters = await run(order);
    if (letters === 0) return;
    const recorded = await record({ type: 'PrintLetters', publication: last.hash, letters });
    if (!recorded.ok) setFault(recorded.error);
  };
  return (
    <>
      <form className="publication-form" onSubmit={(event) => void make(event)}>
        <FieldGroup title={t('publication.files.which')}>
          <div className="publication-kinds">
            {FILE_KINDS.map((kind) => (
              <div key={kind} className="publication-kind">
                <Checkbox
                  label={t(`publication.kind.${kind}`)}
                  hint={t(`publication.kind.${kind}.hint`)}
                  value={kinds.has(kind)}
                  onChange={toggle(kind)}
                />
                {kind === 'letters' && kinds.has('letters') && (
                  <LetterChoices
                    {...{ school, setSchool, english, setEnglish }}
                    {...(published.hasEarlier && { onlyChanged, setOnlyChanged })}
                  />
                )}
              </div>
            ))}
          </div>
        </FieldGroup>
        {isMissing && <Banner tone="amber" isLive title={t('publication.files.none')} />}
        {!canPickFolder() && <p className="office-note">{t('publication.files.downloads')}</p>}
        <ActionBar>
          <ButtonRow>
            <Button type="submit" kind="primary" icon="file" isDisabled={batch.state === 'running'}>
              {t('publication.files.action')}
            </Button>
            {batch.state === 'running' && <Button onPress={stop}>{t('publication.files.stop')}</Button>}
          </ButtonRow>
          <BatchState batch={batch} progress={published.progress} />
        </ActionBar>
      </form>
      {fault && <Banner tone="red" isLive title={sentence(fault)} />}
      {printed > 0 && <p className="office-note">{t('publication.files.printed', { letters: printed })}</p>}
    </>
  );
}
