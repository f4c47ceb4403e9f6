import { type FormEvent, useState } from 'react';
import { canPickFolder } from '#device/folder.ts';
import type { Campaign } from '#domain/campaign/campaign.ts';
import type { CoordinationKeys } from '#domain/keys/derive.ts';
import type { Bytes } from '#domain/vocabulary/bytes.ts';
import type { SchoolCode } from '#domain/vocabulary/ids.ts';
import { useT } from '#i18n/LanguageProvider.tsx';
import { ActionBar } from '#ui/ActionBar.tsx';
import { Banner } from '#ui/Banner.tsx';
import { Button, ButtonRow } from '#ui/Button.tsx';
import { Checkbox } from '#ui/Checkbox.tsx';
import { FieldGroup, Section } from '#ui/Section.tsx';
import { Select } from '#ui/Select.tsx';
import { useServices } from '../../services.tsx';
import { BatchProgress } from './BatchProgress.tsx';
import { PaperChoices } from './PaperChoices.tsx';
import { faultsIn, type Settings, USUAL_SETTINGS } from './paperSettings.ts';
import { PAPERS, type PaperKind, papersOf } from './papers.ts';
import { usePaperBatch } from './usePaperBatch.ts';

interface MakePapersProps {
  readonly campaign: Campaign;
  readonly keys: CoordinationKeys | undefined;
  readonly lists: ReadonlyMap<SchoolCode, Bytes>;
}

const ALL = 'all';

/** Which papers for which schools; made one file after the other. */
export function MakePapers({ campaign, keys, lists }: MakePapersProps) {
  const t = useT();
  const { clock } = useServices();
  const { batch, run, stop } = usePaperBatch();
  const [school, setSchool] = useState<string>(ALL);
  const [settings, setSettings] = useState<Settings>(USUAL_SETTINGS);
  const [isChecked, setChecked] = useState(false);
  const schools = campaign.schools.filter(({ code }) => school === ALL || code === school);
  const listed = schools.filter(({ code }) => lists.has(code)).length;
  const cannot: ReadonlySet<PaperKind> = new Set<PaperKind>([
    ...(keys ? [] : (['cards', 'pupilForms'] as const)),
    ...(listed === 0 ? (['pupilForms'] as const) : []),
  ]);
  const kinds = new Set(PAPERS.filter((kind) => settings.kinds.has(kind) && !cannot.has(kind)));
  const faults = faultsIn({ ...settings, kinds }, t);

  const make = (event: FormEvent) => {
    event.preventDefault();
    setChecked(true);
    if (Object.keys(faults).length > 0 || batch.state === 'running') return;
    const { english, copies, from, to } = settings;
    const paper = { campaign, english, madeAt: clock(campaign.morning.timeZone) };
    const order = {
      schools: schools.map(({ code }) => code),
      kinds,
      copies: Number(copies),
      from: Number(from),
      to: Number(to),
    };
    void run(() => papersOf({ paper, keys, lists, t }, order));
  };

  return (
    <Section number={2} title={t('issuing.make.title')} hint={t('issuing.make.hint')}>
      <form className="issuing-form" onSubmit={make}>
        <Select
          label={t('issuing.make.school')}
          placeholder={t('issuing.choose')}
          width="long"
          value={school}
          onChange={setSchool}
          options={[
            { value: ALL, label: t('issuing.make.all', { count: campaign.schools.length }) },
            ...campaign.schools.map(({ code, name }) => ({
              value: code as string,
              label: `${code} · ${name}`,
            })),
          ]}
        />
        <FieldGroup title={t('issuing.make.which')}>
          <PaperChoices
            settings={settings}
            onChange={setSettings}
            faults={isChecked ? faults : {}}
            cannot={cannot}
            listed={listed}
          />
        </FieldGroup>
        <Checkbox
          label={t('issuing.make.english')}
          value={settings.english}
          onChange={(english) => setSettings({ ...settings, english })}
        />
        {isChecked && faults.kinds !== undefined && <Banner tone="amber" isLive title={faults.kinds} />}
        {!canPickFolder() && <p className="issuing-note">{t('issuing.make.folder.none')}</p>}
        <ActionBar>
          <ButtonRow>
            <Button type="submit" kind="primary" icon="print" isDisabled={batch.state === 'running'}>
              {t('issuing.make.action')}
            </Button>
            {batch.state === 'running' && <Button onPress={stop}>{t('issuing.make.cancel')}</Button>}
          </ButtonRow>
          <BatchProgress batch={batch} />
        </ActionBar>
      </form>
    </Section>
  );
}
