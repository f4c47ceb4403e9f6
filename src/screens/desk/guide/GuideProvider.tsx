import { type ReactNode, useCallback, useEffect, useMemo, useState } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import { visitId } from '#domain/vocabulary/ids.ts';
import type { Drafts } from '#ledger/drafts.ts';
import type { AppendError } from '#ledger/errors.ts';
import {
  callNext,
  type GuidedMorning,
  letGo,
  nextSituation,
  notBegun,
  situationOf,
  stepInHand,
} from '#training/situations/guidedMorning.ts';
import { useServices } from '../../services.tsx';
import { type DeskSession, useDesk } from '../session.tsx';
import { GUIDED, GuideContext } from './guide.ts';

const DRAFT = 'guidedMorning';

/** Keeps how far the guided morning of this desk is, and leads from one family to the next. */
export function GuideProvider({ children }: { readonly children: ReactNode }) {
  const session = useDesk();
  const { random } = useServices();
  const navigate = useNavigate();
  const { drafts, base } = session;
  const isAskedFor = useSearchParams()[0].has(GUIDED);
  const [morning, setMorning] = useState<GuidedMorning>();
  const [trouble, setTrouble] = useState<AppendError>();
  const [side, setSide] = useState<HTMLElement | null>(null);

  const keep = useCallback(
    (next: GuidedMorning) => {
      setMorning(next);
      void drafts.save(DRAFT, next);
    },
    [drafts],
  );

  useEffect(() => {
    let isCurrent = true;
    void keptMorning(drafts).then((kept) => {
      if (!isCurrent) return;
      if (kept) setMorning(kept);
      else if (isAskedFor) keep(callNext(notBegun, session.ledger.snapshot().state));
    });
    return () => {
      isCurrent = false;
    };
  }, [drafts, isAskedFor, keep, session.ledger]);

  const guide = useMemo(() => {
    if (!morning) return undefined;
    const next = async () => {
      const led = await leadOn(session, morning, () => visitId.parse(random.uuid()));
      setTrouble(led.trouble);
      keep(led.morning);
      navigate(`${base}/guichet`);
    };
    const inHand = stepInHand(morning);
    return {
      morning,
      trouble,
      callNext: next,
      turnToNext: () => {
        if (inHand && situationOf(inHand).verdict(session.state, inHand).state !== 'open') void next();
      },
      leave: () => keep({ ...morning, isLeft: true }),
      resume: () => keep({ ...morning, isLeft: false }),
      side,
      setSide,
    };
  }, [session, morning, trouble, random, keep, navigate, base, side]);

  return <GuideContext value={guide}>{children}</GuideContext>;
}

/** The family goes; whoever comes in between is served by a colleague; then the next family stands there. */
async function leadOn(
  { ledger, record }: DeskSession,
  morning: GuidedMorning,
  newVisit: () => ReturnType<typeof visitId.parse>,
): Promise<{ morning: GuidedMorning; trouble: AppendError | undefined }> {
  const { state } = ledger.snapshot();
  const gone = letGo(morning, state);
  let trouble: AppendError | undefined;
  for (const visit of nextSituation(gone)?.before(state, newVisit) ?? []) {
    const recorded = await record(visit);
    if (!recorded.ok) trouble = recorded.error;
  }
  return { morning: callNext(gone, ledger.snapshot().state), trouble };
}

async function keptMorning(drafts: Drafts): Promise<GuidedMorning | undefined> {
  const all = await drafts.all();
  return all.ok ? (all.value.find(({ id }) => id === DRAFT)?.value as GuidedMorning | undefined) : undefined;
}
