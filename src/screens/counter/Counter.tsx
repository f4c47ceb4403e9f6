import { useEffect, useRef, useState } from 'react';
import { useSearchParams } from 'react-router';
import { desksInQueue } from '#domain/campaign/lookup.ts';
import { emptyVisit, isBegun, type VisitForm } from '#domain/commands/visitForm.ts';
import { formOfHousehold } from '#domain/deciding/recognise.ts';
import type { EventOf } from '#domain/events/events.ts';
import { enrolmentOf } from '#domain/projections/register.ts';
import { type ReceiptNumber, type VisitId, visitId } from '#domain/vocabulary/ids.ts';
import { Banner } from '#ui/Banner.tsx';
import { Page } from '#ui/Page.tsx';
import { useGuide } from '../desk/guide/guide.ts';
import { usePupils } from '../desk/pupils.ts';
import { type DeskSession, useDesk } from '../desk/session.tsx';
import { useWords } from '../desk/words.ts';
import { useServices } from '../services.tsx';
import { forget, type KeptForms, keptForms, putAside, takeUp } from './drafts.ts';
import { Recorded } from './Recorded.tsx';
import { RefusalNoted } from './RefusalNoted.tsx';
import { SidePanel } from './SidePanel.tsx';
import { type OpenForm, VisitEditor } from './VisitEditor.tsx';
import './counter.css';

/** What stands on the counter: a form being filled, until its visit is recorded, or what came of it. */
type Stage =
  | { view: 'form'; form: VisitForm; addition?: ReceiptNumber | undefined; voided?: readonly ReceiptNumber[] }
  | { view: 'refused'; event: EventOf<'VisitRefused'> };

/** The screen of the morning: one form top to bottom, then the receipt, then the next family. */
export function Counter() {
  const session = useDesk();
  const [kept, setKept] = useState<KeptForms>();
  useEffect(() => {
    let isCurrent = true;
    void keptForms(session.drafts).then((forms) => {
      if (isCurrent) setKept(forms);
    });
    return () => {
      isCurrent = false;
    };
  }, [session.drafts]);
  return kept && <OpenCounter kept={kept} />;
}

function OpenCounter({ kept }: { readonly kept: KeptForms }) {
  const session = useDesk();
  const { t } = useWords();
  const { random } = useServices();
  const { pupils, keep } = usePupils();
  const [query, setQuery] = useSearchParams();
  const newVisit = () => visitId.parse(random.uuid());
  const [stage, setStage] = useState<Stage>(() => firstStage(session, kept, query, newVisit()));
  const [aside, setAside] = useState(() => othersOf(kept, stage));
  const { drafts, state } = session;
  const guide = useGuide();

  const leaveAddress = () => {
    if (query.size > 0) setQuery({}, { replace: true });
  };
  const show = (next: Stage) => {
    leaveAddress();
    setStage(next);
    window.scrollTo({ top: 0 });
  };
  const showEmpty = (voided: readonly ReceiptNumber[] = []) =>
    show({ view: 'form', form: nextForm(session, newVisit()), voided });
  const editor = useRef<OpenForm>(null);
  const keepAside = (form: VisitForm) => {
    void putAside(drafts, form);
    setAside((others) => [...without(others, form), form]);
  };
  // Not once it is kept, but at once: the next letter typed belongs to the next form.
  const clear = (form: VisitForm) => {
    void forget(drafts, form.visit);
    showEmpty();
  };
  const setDown = (form: VisitForm) => {
    if (editor.current?.isRecording()) return;
    keepAside(form);
    showEmpty();
  };
  const pickUp = async (form: VisitForm) => {
    const isOurs = await takeUp(drafts, form);
    setAside((others) => without(others, form));
    if (!isOurs) return;
    // The form that gives way is not lost either.
    const open = editor.current?.values();
    if (open && isBegun(open, nextForm(session, newVisit()))) keepAside(open);
    else if (open) void forget(drafts, open.visit);
    show({ view: 'form', form });
  };
  const takeUpNow = (form: VisitForm) => {
    if (!editor.current?.isRecording()) void pickUp(form);
  };

  if (state.status.closing) return <Page title={t('counter.title')}>{null}</Page>;
  if (stage.view === 'refused')
    return (
      <RefusalNoted
        event={stage.event}
        onNext={() => {
          showEmpty();
          guide?.turnToNext();
        }}
      />
    );
  const { form, addition, voided = [] } = stage;
  const visit = form.visit as VisitId;
  // Once the visit stands in the ledger, by one drawing: the form need not be drawn again before it goes.
  if (state.register.visits.has(visit)) {
    return (
      <Recorded
        visit={visit}
        onNext={() => {
          // Only where a crash came between the record and the end of its draft is there one left.
          void forget(drafts, visit);
          const late = nextLateForm(session, visit, newVisit());
          if (late) show({ view: 'form', form: late });
          else showEmpty();
          guide?.turnToNext();
        }}
        onVoided={showEmpty}
      />
    );
  }
  return (
    <div className="counter">
      <Page title={t(form.late ? 'counter.title.late' : 'counter.title')}>
        {voided.length > 0 && (
          <Banner tone="done" isLive title={t('counter.voided', { receipts: voided.join(', ') })} />
        )}
        <VisitEditor
          key={form.visit}
          ref={editor}
          values={form}
          addition={addition}
          pupils={pupils}
          onRecorded={() => {
            void forget(drafts, form.visit);
            leaveAddress();
          }}
          onRefused={(event) => {
            void forget(drafts, form.visit);
            show({ view: 'refused', event });
          }}
          onAside={setDown}
          onClear={() => clear(form)}
          onTakeUpFirst={() => {
            const [first] = aside;
            if (first) takeUpNow(first);
          }}
        />
      </Page>
      <SidePanel pupils={pupils} onPupils={keep} aside={aside} onTakeUp={takeUpNow} />
    </div>
  );
}

/** A draft that was being filled comes back first. */
function firstStage(
  session: DeskSession,
  { current }: KeptForms,
  query: URLSearchParams,
  visit: VisitId,
): Stage {
  const { register } = session.state;
  const late = query.get('tardive');
  const addition = query.get('ajout') as ReceiptNumber | null;
  // Its visit was recorded before a crash took the draft: its receipts are shown.
  if (current && register.visits.has(current.visit as VisitId)) return { view: 'form', form: current };
  const enrolment = addition && register.enrolments.get(addition);
  if (enrolment) {
    const form = { ...nextForm(session, visit), own: formOfHousehold(enrolment) };
    return { view: 'form', form, addition: enrolment.receipt };
  }
  if (late !== null) return { view: 'form', form: lateForm(session, visit, late) };
  return { view: 'form', form: current ?? nextForm(session, visit) };
}

const without = (forms: readonly VisitForm[], { visit }: VisitForm): VisitForm[] =>
  forms.filter((form) => form.visit !== visit);

/** A form being filled that gives way to a paper form is put aside, not lost. */
function othersOf({ current, aside }: KeptForms, stage: Stage): readonly VisitForm[] {
  const shown = stage.view === 'form' ? stage.form.visit : undefined;
  return current && current.visit !== shown ? [...aside, current] : aside;
}

const lateForm = ({ identity }: DeskSession, visit: VisitId, ticket: string): VisitForm => ({
  ...emptyVisit(visit, identity.school, ticket),
  late: true,
});

/** Paper forms are entered several in a row: after one of them the next that is pending. */
function nextLateForm(session: DeskSession, recorded: VisitId, visit: VisitId): VisitForm | undefined {
  const { register, queue } = session.state;
  const [receipt] = register.visits.get(recorded) ?? [];
  const wasLate = receipt !== undefined && enrolmentOf(register, receipt).paper.takenAt !== undefined;
  const [ticket] = queue.pending.tickets;
  return wasLate && ticket !== undefined ? lateForm(session, visit, String(ticket)) : undefined;
}

/** Where one desk alone serves the queue, the next ticket is the one expected. */
function nextForm({ state, identity }: DeskSession, visit: VisitId): VisitForm {
  const isAlone = desksInQueue(state.campaign, identity.school) === 1;
  return emptyVisit(visit, identity.school, isAlone ? String(state.queue.highest + 1) : '');
}
