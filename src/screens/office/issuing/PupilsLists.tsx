import { useState } from 'react';
import { saveFile } from '#device/download.ts';
import type { Campaign } from '#domain/campaign/campaign.ts';
import type { CoordinationKeys } from '#domain/keys/derive.ts';
import type { Bytes } from '#domain/vocabulary/bytes.ts';
import type { SchoolCode } from '#domain/vocabulary/ids.ts';
import { pupilsFileName } from '#files/pupilsFile.ts';
import { pupilsListSentence, type Voice } from '#i18n/sentences/files.ts';
import type { Sentence } from '#i18n/useSentence.ts';
import { Banner } from '#ui/Banner.tsx';
import { Button, ButtonRow } from '#ui/Button.tsx';
import { FileDrop } from '#ui/FileDrop.tsx';
import { Section } from '#ui/Section.tsx';
import { useVoice } from '../../desk/useVoice.ts';
import { useServices } from '../../services.tsx';
import { BroughtLists } from './BroughtLists.tsx';
import { officeSentence } from './officeSentence.ts';
import { type BroughtList, readBroughtList, sealList } from './pupilsFiles.ts';

interface PupilsListsProps {
  readonly campaign: Campaign;
  /** Undefined while they are locked. */
  readonly keys: CoordinationKeys | undefined;
  readonly lists: ReadonlyMap<SchoolCode, Bytes>;
  readonly onChanged: () => Promise<void>;
}

/** The schools' lists in, numbered and sealed lists out. */
export function PupilsLists({ campaign, keys, lists, onChanged }: PupilsListsProps) {
  const voice = useVoice();
  const { t, formats } = voice;
  const { office } = useServices();
  const [brought, setBrought] = useState<readonly BroughtList[]>([]);
  const [faults, setFaults] = useState<readonly Sentence<Voice>[]>([]);
  const [made, setMade] = useState<readonly string[]>([]);
  const [isSealing, setSealing] = useState(false);

  const read = async (files: readonly File[]) => {
    setMade([]);
    const wrong: Sentence<Voice>[] = [];
    const good: BroughtList[] = [];
    for (const file of files) {
      const list = await readBroughtList(file, campaign);
      if (list.ok) good.push(list.value);
      else wrong.push((voice) => pupilsListSentence(list.error, file.name, voice));
    }
    setFaults(wrong);
    setBrought((before) => [
      ...before.filter(({ name }) => !good.some((list) => list.name === name)),
      ...good,
    ]);
  };

  const seal = async () => {
    const unfit = whyNot(brought);
    if (unfit) return setFaults([unfit]);
    if (!keys || isSealing) return;
    setSealing(true);
    setFaults([]);
    const names: string[] = [];
    for (const { school, list } of brought) {
      if (school === '') continue;
      const file = await sealList(campaign, keys, school, list, lists.get(school));
      const saved = await office.savePupilsFile(campaign.id, school, file);
      if (!saved.ok) {
        setFaults([({ t }) => officeSentence(saved.error, t)]);
        break;
      }
      await saveFile(new Blob([file]), pupilsFileName(school));
      names.push(pupilsFileName(school));
    }
    setSealing(false);
    setMade(names);
    setBrought((before) =>
      before.filter(({ school }) => !names.includes(pupilsFileName(school as SchoolCode))),
    );
    await onChanged();
  };
  const whyNot = (candidates: readonly BroughtList[]): Sentence<Voice> | undefined => {
    if (candidates.some(({ school }) => school === '')) return ({ t }) => t('issuing.pupils.noSchool');
    const twice = candidates.find(({ school }, index) =>
      candidates.slice(index + 1).some((other) => other.school === school),
    );
    return twice && (({ t }) => t('issuing.pupils.twice', { school: twice.school }));
  };

  return (
    <Section number={1} title={t('issuing.pupils.title')} hint={t('issuing.pupils.hint')}>
      <FileDrop
        label={t('issuing.pupils.drop')}
        buttonLabel={t('issuing.pupils.choose')}
        accept={['.csv', '.txt']}
        isMultiple
        isDisabled={!keys}
        onFiles={(files) => void read(files)}
      />
      {faults
        .map((say) => say(voice))
        .map((fault) => (
          <Banner key={fault} tone="red" isLive title={fault} />
        ))}
      {brought.length > 0 && (
        <>
          <BroughtLists
            schools={campaign.schools}
            brought={brought}
            onSchool={(name, school) =>
              setBrought((before) => before.map((list) => (list.name === name ? { ...list, school } : list)))
            }
          />
          <ButtonRow>
            <Button
              kind="primary"
              onPress={() => void seal()}
              isDisabled={!keys}
              pending={isSealing ? t('issuing.pupils.making') : undefined}
            >
              {t('issuing.pupils.make')}
            </Button>
          </ButtonRow>
        </>
      )}
      {made.length > 0 && (
        <Banner
          tone="done"
          isLive
          title={t('issuing.pupils.made', { count: made.length, files: formats.list(made) })}
        />
      )}
      {lists.size === 0 ? (
        <p className="issuing-note">{t('issuing.pupils.kept.none')}</p>
      ) : (
        <ul className="issuing-lists" aria-label={t('issuing.pupils.kept')}>
          {[...lists].map(([school, file]) => (
            <li key={school}>
              <span className="issuing-number">{pupilsFileName(school)}</span>
              <Button
                kind="quiet"
                icon="file"
                label={t('issuing.pupils.save.label', { school })}
                onPress={() => void saveFile(new Blob([file]), pupilsFileName(school))}
              >
                {t('issuing.pupils.save')}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
