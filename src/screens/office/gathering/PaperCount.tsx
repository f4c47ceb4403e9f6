import { useState } from 'react';
import type { DeskStanding } from '#domain/merge/register.ts';
import { CellFigure } from '#ui/CellFigure.tsx';
import { Icon } from '#ui/Icon.tsx';
import { type CoordinationFault, useFaultSentence } from '../coordination/fault.ts';
import { useOpened, useWords } from '../coordination/session.tsx';
import { enrolmentsOf, isArrived, nameOfDesk, paperCheck } from './deskStates.ts';

/** The number of enrolments on the desk's paper closing report, and whether the files hold as many. */
export function PaperCount({ desk }: { readonly desk: DeskStanding }) {
  const { t } = useWords();
  const { decide } = useOpened();
  const sentence = useFaultSentence();
  const [fault, setFault] = useState<CoordinationFault>();
  const surplus = enrolmentsOf(desk) - (desk.paperCount ?? 0);
  const check = isArrived(desk) ? paperCheck(desk) : 'none';

  const note = async (enrolments: number) => {
    const { school, letter } = desk;
    const recorded = await decide({
      type: 'ClosingCountNoted',
      v: 1,
      body: { desk: { school, letter }, enrolments },
    });
    setFault(recorded.ok ? undefined : recorded.error);
  };
  return (
    <>
      <span className="gathering-paper">
        <CellFigure
          label={t('gathering.paper.label', { desk: nameOfDesk(desk) })}
          value={desk.paperCount === undefined ? '' : String(desk.paperCount)}
          onEntered={(figure) => void note(Number(figure))}
        />
        <span className={`gathering-check gathering-check--${check}`} role="status">
          {check === 'agrees' && (
            <>
              <Icon name="tick" />
              <span className="unseen">{t('gathering.paper.agrees')}</span>
            </>
          )}
          {check === 'differs' && (
            <>
              <Icon name="stop" />
              {t('gathering.paper.differs', {
                count: Math.abs(surplus),
                sense: surplus > 0 ? 'more' : 'fewer',
              })}
            </>
          )}
        </span>
      </span>
      {fault && <p role="alert">{sentence(fault)}</p>}
    </>
  );
}
