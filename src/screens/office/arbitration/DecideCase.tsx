import { type FormEvent, useState } from 'react';
import type { Card } from '#domain/merge/cards.ts';
import type { MergedEnrolment } from '#domain/merge/register.ts';
import type { Hash } from '#domain/vocabulary/ids.ts';
import { Banner } from '#ui/Banner.tsx';
import { Button } from '#ui/Button.tsx';
import { Choice } from '#ui/Choice.tsx';
import { TextField } from '#ui/TextField.tsx';
import { ShortcutKeys } from '../../keyboard/ShortcutKeys.tsx';
import { Effect } from '../coordination/Effect.tsx';
import { type CoordinationFault, useFaultSentence } from '../coordination/fault.ts';
import { useReason } from '../coordination/reason.ts';
import { useCoordination, useWords } from '../coordination/session.tsx';
import type { Case } from './cases/case.ts';
import { suggestedFirst, suggestionOf } from './suggested.ts';

interface DecideCaseProps {
  readonly card: Card;
  readonly found: Case;
  readonly enrolments: ReadonlyMap<Hash, MergedEnrolment>;
}

/** The suggestion first, what follows for the places, the reason, and the decision. */
export function DecideCase({ card, found, enrolments }: DecideCaseProps) {
  const { t } = useWords();
  const { decide } = useCoordination();
  const sentence = useFaultSentence();
  const suggestion = suggestionOf(card, enrolments, t);
  const choices = suggestedFirst(found.choices, suggestion?.choice);
  const only = choices.length === 1 ? choices[0]?.id : undefined;
  const [chosen, setChosen] = useState(suggestion?.choice ?? only ?? '');
  const reason = useReason(suggestion?.reason ?? '');
  const [isMissing, setMissing] = useState(false);
  const [isDeciding, setDeciding] = useState(false);
  const [fault, setFault] = useState<CoordinationFault>();
  const choice = choices.find(({ id }) => id === chosen);

  const choose = (id: string) => {
    setChosen(id);
    setMissing(false);
    // The suggested reason goes with the suggested choice; what a person wrote stays.
    const { value, onChange } = reason.field;
    if (value === suggestion?.reason && id !== suggestion.choice) onChange('');
    if (value === '' && suggestion && id === suggestion.choice) onChange(suggestion.reason);
  };
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (isDeciding) return;
    const given = reason.take();
    setMissing(!choice);
    if (!choice || given === undefined) return;
    setDeciding(true);
    for (const decision of choice.decisions(given)) {
      const decided = await decide(decision);
      if (decided.ok) continue;
      setFault(decided.error);
      break;
    }
    setDeciding(false);
  };
  if (choices.length === 0) return <Banner tone="amber" title={t('arbitration.elsewhere')} />;
  return (
    <form className="case-decision" onSubmit={(event) => void submit(event)}>
      <Choice
        label={t('arbitration.choice')}
        value={chosen}
        onChange={choose}
        options={choices.map(({ id, label }, index) => ({
          value: id,
          label: t(
            id === suggestion?.choice ? 'arbitration.choice.suggested' : 'arbitration.choice.numbered',
            {
              number: index + 1,
              choice: label,
            },
          ),
        }))}
        {...(isMissing && { errorMessage: t('arbitration.choice.missing') })}
      />
      {choice && <Effect happenings={choice.decisions('…')} />}
      <TextField label={t('arbitration.reason')} isRequired {...reason.field} />
      {fault && <Banner tone="red" isLive title={sentence(fault)} />}
      <div className="case-decide">
        <Button type="submit" kind="primary" pending={isDeciding ? t('arbitration.deciding') : undefined}>
          {t('arbitration.decide')}
        </Button>
        <ShortcutKeys of="arbitration.decide" />
      </div>
    </form>
  );
}
