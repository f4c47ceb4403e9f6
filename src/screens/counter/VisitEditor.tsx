import {
  type KeyboardEvent,
  type Ref,
  useEffect,
  useImperativeHandle,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import { useFormState } from 'react-hook-form';
import { setAtStake } from '#device/atStake.ts';
import type { RecordVisit } from '#domain/commands/commands.ts';
import { householdsAsked, type VisitForm } from '#domain/commands/visitForm.ts';
import type { EventOf } from '#domain/events/events.ts';
import type { NumberedPupil } from '#files/pupilsFile.ts';
import type { AppendError } from '#ledger/errors.ts';
import { ActionBar } from '#ui/ActionBar.tsx';
import { Banner } from '#ui/Banner.tsx';
import { Button, ButtonRow } from '#ui/Button.tsx';
import { ConfirmDialog } from '#ui/Dialog.tsx';
import { useDesk } from '../desk/session.tsx';
import { useWords } from '../desk/words.ts';
import { ShortcutKeys } from '../keyboard/ShortcutKeys.tsx';
import { useShortcuts } from '../keyboard/useShortcuts.ts';
import { useClaim, useKeptDraft } from './drafts.ts';
import { focusField, isPressed, isTakingOffer, nextToFill, pathOf, pathsIn } from './movingOn.ts';
import { Refused } from './Refused.tsx';
import { addChild, fieldsToFill, useOpenForm, useVisitForm, VisitFormContext } from './useVisitForm.ts';
import { VisitFields } from './VisitFields.tsx';

/** How the form stands at this moment. */
export interface OpenForm {
  readonly values: () => VisitForm;
  /** Then its receipts are to come: it does not give way to another form. */
  readonly isRecording: () => boolean;
}

interface VisitEditorProps {
  readonly ref: Ref<OpenForm>;
  readonly values: VisitForm;
  /** More periods for the family of this receipt. */
  readonly addition?: string | undefined;
  readonly pupils: readonly NumberedPupil[];
  readonly onRecorded: () => void;
  readonly onRefused: (event: EventOf<'VisitRefused'>) => void;
  readonly onAside: (form: VisitForm) => void;
  readonly onClear: () => void;
  /** Takes up the visit that was put aside first. */
  readonly onTakeUpFirst: () => void;
}

const SHORTCUTS = [
  'counter.next',
  'counter.addChild',
  'counter.known',
  'counter.record',
  'counter.aside',
  'counter.takeUp',
] as const;

/** The form of one visit, until it is recorded, refused, put aside or emptied. */
export function VisitEditor(props: VisitEditorProps) {
  const { values, addition, pupils, onRecorded, onAside, onClear } = props;
  const { t } = useWords();
  const { state, drafts, record, identity } = useDesk();
  const form = useVisitForm(state.campaign, values);
  useClaim(values);
  useKeptDraft(form, drafts);
  const [refusal, setRefusal] = useState<{ error: AppendError; visit: RecordVisit }>();
  const [isClearing, setClearing] = useState(false);
  const foot = useRef<HTMLDivElement>(null);
  const recordButton = useRef<HTMLButtonElement>(null);

  const isUnderway = useRef(false);
  const { getValues } = form;
  useImperativeHandle(
    props.ref,
    () => ({ values: () => getValues(), isRecording: () => isUnderway.current }),
    [getValues],
  );
  const submit = async (confirmed: boolean) => {
    if (isUnderway.current) return;
    isUnderway.current = true;
    const recording = form.handleSubmit(async (read) => {
      const visit = confirmed ? { ...read, ticketConfirmed: true } : read;
      setRefusal(undefined);
      const recorded = await record(visit);
      if (recorded.ok) return onRecorded();
      // The first press went through and the second one came too late: the visit stands, once.
      if (recorded.error.type === 'VisitAlreadyRecorded') return onRecorded();
      setRefusal({ error: recorded.error, visit });
    });
    await recording().finally(() => {
      isUnderway.current = false;
    });
  };

  const shortcutOf = useShortcuts(SHORTCUTS);
  const onKeyDown = (event: KeyboardEvent) => {
    const shortcut = shortcutOf(event);
    if (!shortcut || !(event.target instanceof Element)) return;
    const isOurs =
      shortcut === 'counter.next'
        ? moveOn(event.target, event.currentTarget)
        : shortcut === 'counter.known'
          ? toKnownFamily(event.target)
          : true;
    if (!isOurs) return;
    // Before the field sees it: a cell that has the focus would take Enter as a press.
    event.preventDefault();
    event.stopPropagation();
    if (shortcut === 'counter.aside') onAside(form.getValues());
    else if (shortcut === 'counter.takeUp') props.onTakeUpFirst();
    else if (shortcut === 'counter.addChild') addChild(form, householdAt(event.target), identity.school);
    else if (shortcut === 'counter.record') void submit(false);
  };

  /** To the next field that lacks something, or to the last button. False where Enter has its own use. */
  const moveOn = (target: Element, fields: Element): boolean => {
    const from = pathOf(target);
    if (from === undefined || isTakingOffer(target)) return false;
    const open = fieldsToFill(form.getValues(), state.campaign);
    if (isPressed(target) && open.has(from)) return false;
    const next = nextToFill(pathsIn(fields), open, from);
    if (next === undefined) recordButton.current?.focus();
    else focusField(next);
    return true;
  };

  const householdAt = (target: Element): 'own' | 'carried' => {
    const asked = householdsAsked(form.getValues());
    const here = asked.find((household) => pathOf(target)?.startsWith(`${household}.`));
    return here ?? asked.at(-1) ?? 'own';
  };

  const isTicketKnown = values.ticket !== '';
  // One thing to do at a time: the ticket first, or the family where the ticket stands already. With the form itself,
  // not after its picture: letters typed in between would be lost.
  useLayoutEffect(() => {
    focusField(isTicketKnown ? firstName(values) : 'ticket');
  }, [isTicketKnown, values]);

  // What was said no to stands at the foot of a long form: bring it into sight.
  useEffect(() => {
    if (refusal) foot.current?.scrollIntoView({ block: 'nearest' });
  }, [refusal]);

  return (
    <VisitFormContext value={form}>
      <HeldAtStake />
      <div onKeyDownCapture={onKeyDown} className="counter-form">
        <VisitFields pupils={pupils} addition={addition} />
        <ActionBar ref={foot}>
          <Problems />
          {refusal && (
            <Refused
              key={refusal.visit.ticket}
              error={refusal.error}
              visit={refusal.visit}
              onConfirmTicket={() => void submit(true)}
              onRefused={props.onRefused}
            />
          )}
          <ButtonRow>
            <RecordButton ref={recordButton} onPress={() => void submit(false)} />
            <ShortcutKeys of="counter.record" />
            <Button kind="secondary" onPress={() => onAside(form.getValues())}>
              {t('counter.aside.action')}
            </Button>
            <ShortcutKeys of="counter.aside" />
            <Button kind="quiet" onPress={() => setClearing(true)}>
              {t('counter.clear.action')}
            </Button>
          </ButtonRow>
        </ActionBar>
        <ConfirmDialog
          title={t('counter.clear.title')}
          isOpen={isClearing}
          confirmLabel={t('counter.clear.action')}
          cancelLabel={t('counter.cancel')}
          onConfirm={onClear}
          onCancel={() => setClearing(false)}
          isDangerous
        >
          <p>{t('counter.clear.body')}</p>
        </ConfirmDialog>
      </div>
    </VisitFormContext>
  );
}

/** Each part of the form's state is looked at where it is shown: to look at it here would draw all fields again. */

function HeldAtStake() {
  const { isDirty } = useFormState({ control: useOpenForm().control });
  useEffect(() => {
    setAtStake('visit', isDirty);
    return () => setAtStake('visit', false);
  }, [isDirty]);
  return null;
}

function Problems() {
  const { t } = useWords();
  const { errors } = useFormState({ control: useOpenForm().control });
  const count = countProblems(errors);
  return count > 0 && <Banner tone="red" isLive title={t('counter.problems', { count })} />;
}

interface RecordButtonProps {
  readonly ref: Ref<HTMLButtonElement>;
  readonly onPress: () => void;
}

function RecordButton({ ref, onPress }: RecordButtonProps) {
  const { t } = useWords();
  const { isSubmitting } = useFormState({ control: useOpenForm().control });
  return (
    <Button
      kind="primary"
      isLarge
      ref={ref}
      onPress={onPress}
      pending={isSubmitting ? t('counter.record.pending') : undefined}
    >
      {t('counter.record.action')}
    </Button>
  );
}

/** Leaves of react-hook-form's tree of errors. */
function countProblems(errors: object): number {
  if ('message' in errors && typeof errors.message === 'string') return 1;
  return Object.values(errors).reduce(
    (sum: number, error) =>
      sum + (error instanceof Object && !(error instanceof Element) ? countProblems(error) : 0),
    0,
  );
}

const firstName = ({ who }: VisitForm) =>
  who === 'carried' ? ('bearer.lastName' as const) : ('own.guardian.lastName' as const);

/** From the guardian's fields down to the families that look like it. False where none does. */
function toKnownFamily(target: Element): boolean {
  const offered = pathOf(target)?.includes('.guardian.')
    ? target.closest('section')?.querySelector<HTMLElement>('.counter-known button')
    : undefined;
  offered?.focus();
  return offered instanceof HTMLElement;
}
