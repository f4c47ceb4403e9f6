import { useState } from 'react';
import type { DeskIdentity } from '#domain/events/events.ts';
import type { DeskStanding } from '#domain/merge/register.ts';
import { deskName } from '#i18n/sentences/words.ts';
import { Banner } from '#ui/Banner.tsx';
import { Button } from '#ui/Button.tsx';
import { ConfirmDialog } from '#ui/Dialog.tsx';
import { Section } from '#ui/Section.tsx';
import { type Column, Table } from '#ui/Table.tsx';
import { TextField } from '#ui/TextField.tsx';
import { type CoordinationFault, useFaultSentence } from '../coordination/fault.ts';
import { useCoordination, useWords } from '../coordination/session.tsx';

/** Laptops that held families' data: each is wiped and noted, until none is left. */
export function WipedSection() {
  const { t, school } = useWords();
  const { desks } = useCoordination().overview;
  const [chosen, setChosen] = useState<DeskIdentity>();
  const laptops = desks.flatMap(laptopsOf);
  const left = laptops.filter(({ isWiped }) => !isWiped);
  const silent = desks.filter(({ spare, chains }) => !spare && chains.length === 0);
  const columns: Column<Laptop>[] = [
    { id: 'desk', header: t('publication.wiped.desk'), isHeading: true, cell: ({ desk }) => deskName(desk) },
    { id: 'school', header: t('tables.column.school'), cell: ({ desk }) => school(desk.school) },
    {
      id: 'action',
      header: t('publication.wiped.state'),
      cell: ({ desk }) => (
        <Button
          label={t('publication.wiped.action.label', { desk: deskName(desk) })}
          onPress={() => setChosen(desk)}
        >
          {t('publication.wiped.action')}
        </Button>
      ),
    },
  ];
  return (
    <Section number={4} title={t('publication.wiped.title')} hint={t('publication.wiped.hint')}>
      <Banner
        tone={left.length === 0 ? 'done' : 'amber'}
        title={t('publication.wiped.count', { left: left.length, laptops: laptops.length })}
      />
      {silent.length > 0 && (
        <p className="office-note">
          {t('publication.wiped.silent', {
            desks: silent.map(({ school: code, letter }) => `${code}-${letter}`).join(', '),
          })}
        </p>
      )}
      {left.length > 0 && (
        <Table
          caption={t('publication.wiped.left')}
          columns={columns}
          rows={left}
          rowId={({ desk }) => deskName(desk)}
          empty=""
        />
      )}
      {chosen && <WipeDialog key={deskName(chosen)} desk={chosen} onClose={() => setChosen(undefined)} />}
    </Section>
  );
}

interface Laptop {
  readonly desk: DeskIdentity;
  readonly isWiped: boolean;
}

/** One per register that was brought: a restored desk was on two. */
const laptopsOf = ({ school, letter, chains, wiped }: DeskStanding): Laptop[] =>
  [...new Set(chains.map(({ replica }) => replica))].map((replica) => ({
    desk: { school, letter, replica },
    isWiped: wiped.includes(replica),
  }));

interface WipeDialogProps {
  readonly desk: DeskIdentity;
  readonly onClose: () => void;
}

function WipeDialog({ desk, onClose }: WipeDialogProps) {
  const { t } = useWords();
  const { record } = useCoordination();
  const sentence = useFaultSentence();
  const [note, setNote] = useState('');
  const [fault, setFault] = useState<CoordinationFault>();
  const [isRecording, setRecording] = useState(false);
  const confirm = async () => {
    setRecording(true);
    const recorded = await record({ type: 'WipeDesk', desk, note });
    setRecording(false);
    if (recorded.ok) onClose();
    else setFault(recorded.error);
  };
  return (
    <ConfirmDialog
      title={t('publication.wiped.confirm.title', { desk: deskName(desk) })}
      isOpen
      confirmLabel={t('publication.wiped.confirm.action')}
      cancelLabel={t('publication.wiped.confirm.cancel')}
      onConfirm={() => void confirm()}
      onCancel={onClose}
      pending={isRecording ? t('publication.wiped.confirm.doing') : undefined}
    >
      <p>{t('publication.wiped.confirm.body')}</p>
      <TextField
        label={t('publication.wiped.note')}
        hint={t('publication.wiped.note.hint')}
        value={note}
        onChange={setNote}
      />
      {fault && <Banner tone="red" isLive title={sentence(fault)} />}
    </ConfirmDialog>
  );
}
