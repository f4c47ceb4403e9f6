import { type FormEvent, useState } from 'react';
import { readPreference, writePreference } from '#device/preferences.ts';
import { type Initials, initials } from '#domain/vocabulary/ids.ts';
import type { CampaignFile } from '#files/campaignFile.ts';
import { useT } from '#i18n/LanguageProvider.tsx';
import { Banner } from '#ui/Banner.tsx';
import { Button } from '#ui/Button.tsx';
import { Section } from '#ui/Section.tsx';
import { TextField } from '#ui/TextField.tsx';
import { useServices } from '../../services.tsx';
import { takeCoordination } from './coordination.ts';
import { type CoordinationFault, useFaultSentence } from './fault.ts';
import { LostLedger } from './LostLedger.tsx';
import { type OpeningOf, openCoordination } from './openCoordination.ts';

interface StartSectionProps {
  readonly campaignFile: CampaignFile;
  readonly identity: string;
}

/** Who decides: their initials stand beside every decision. Then the files that this computer kept are read. */
export function StartSection({ campaignFile, identity }: StartSectionProps) {
  const t = useT();
  const services = useServices();
  const sentence = useFaultSentence();
  const [typed, setTyped] = useState(readPreference('coordinator') ?? '');
  const [isWrong, setWrong] = useState(false);
  const [isOpening, setOpening] = useState(false);
  const [fault, setFault] = useState<CoordinationFault>();

  const start = async (event: FormEvent) => {
    event.preventDefault();
    if (isOpening) return;
    const agent = initials.safeParse(typed);
    setWrong(!agent.success);
    if (!agent.success) return;
    writePreference('coordinator', agent.data);
    await open(agent.data);
  };
  const open = async (agent: Initials, how?: OpeningOf) => {
    setOpening(true);
    const opened = await openCoordination(services, { campaignFile, identity, agent }, how);
    setOpening(false);
    setFault(opened.ok ? undefined : opened.error);
    if (opened.ok) takeCoordination(opened.value);
  };

  const agent = initials.safeParse(typed);
  if (fault?.type === 'LedgerShortened' && agent.success) {
    return (
      <Section number={3} title={t('coordination.lost.title')}>
        <LostLedger
          fault={fault}
          opening={{ campaignFile, identity, agent: agent.data }}
          onOpen={(how) => void open(agent.data, how)}
        />
      </Section>
    );
  }
  return (
    <Section number={3} title={t('coordination.start.title')} hint={t('coordination.start.hint')}>
      {fault && <Banner tone="red" isLive title={sentence(fault)} />}
      <form className="coordination-start" onSubmit={(event) => void start(event)}>
        <TextField
          label={t('coordination.start.initials')}
          width="short"
          isRequired
          value={typed}
          onChange={(value) => setTyped(value.toLocaleUpperCase('fr'))}
          {...(isWrong && { errorMessage: t('coordination.start.initials.wrong') })}
        />
        <Button type="submit" kind="primary" pending={isOpening ? t('coordination.start.doing') : undefined}>
          {t('coordination.start.action')}
        </Button>
      </form>
    </Section>
  );
}
