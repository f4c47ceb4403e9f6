import { useState } from 'react';
import { createPortal } from 'react-dom';
import { centreOfSchool } from '#domain/campaign/lookup.ts';
import type { VisitForm } from '#domain/commands/visitForm.ts';
import { householdsAsked } from '#domain/commands/visitForm.ts';
import { left } from '#domain/projections/places.ts';
import { enrolmentsUnsaved } from '#domain/projections/status.ts';
import { poolKey } from '#domain/vocabulary/pools.ts';
import type { NumberedPupil } from '#files/pupilsFile.ts';
import { Button } from '#ui/Button.tsx';
import { Dialog } from '#ui/Dialog.tsx';
import { useCopies } from '../desk/copies/CopiesProvider.tsx';
import { useGuide } from '../desk/guide/guide.ts';
import { PupilsList } from '../desk/PupilsList.tsx';
import { useDesk } from '../desk/session.tsx';
import { useWords } from '../desk/words.ts';
import { ShortcutKeys } from '../keyboard/ShortcutKeys.tsx';

interface SidePanelProps {
  readonly pupils: readonly NumberedPupil[];
  readonly onPupils: (pupils: readonly NumberedPupil[]) => void;
  readonly aside: readonly VisitForm[];
  readonly onTakeUp: (form: VisitForm) => void;
}

/** Always in sight: next ticket, families, last copy, places left, visits put aside. */
export function SidePanel({ pupils, onPupils, aside, onTakeUp }: SidePanelProps) {
  const { t, formats } = useWords();
  const { state } = useDesk();
  const { queue, register } = state;
  const families = [...register.enrolments.values()].filter(({ voided }) => !voided).length;
  const beside = useGuide()?.side;
  const panel = (
    <aside className="side" aria-label={t('counter.side')}>
      <dl className="side-figures">
        <Figure term={t('counter.side.next')} value={formats.count(queue.highest + 1)} />
        <Figure term={t('counter.side.families')} value={formats.count(families)} />
        <LastCopy families={families} />
      </dl>
      <ChooseStick />
      {queue.pending.tickets.length > 0 && (
        <p className="side-pending">{t('counter.side.pending', { count: queue.pending.tickets.length })}</p>
      )}
      <PlacesLeft />
      {aside.length > 0 && (
        <section>
          <h2 className="side-title">
            {t('counter.side.aside')} <ShortcutKeys of="counter.takeUp" />
          </h2>
          <ul className="side-aside">
            {aside.map((form) => (
              <li key={form.visit}>
                <Button
                  kind="quiet"
                  onPress={() => onTakeUp(form)}
                  label={t('counter.side.aside.take', { ticket: form.ticket || '–', name: nameOf(form) })}
                >
                  {t('counter.side.aside.item', { ticket: form.ticket || '–', name: nameOf(form) })}
                </Button>
              </li>
            ))}
          </ul>
        </section>
      )}
      <Pupils pupils={pupils} onPupils={onPupils} />
    </aside>
  );
  return beside ? createPortal(panel, beside) : panel;
}

/** When the last verified copy was made, and how much it lacks. */
function LastCopy({ families }: { readonly families: number }) {
  const { t, formats } = useWords();
  const { status } = useDesk().state;
  return (
    <Figure
      term={t('counter.side.copy')}
      value={
        status.copy
          ? t('counter.side.copy.at', { time: formats.clock(status.copy.at) })
          : t('counter.side.copy.never')
      }
      detail={
        status.copy || families > 0
          ? t('counter.side.copy.since', { count: enrolmentsUnsaved(status) })
          : undefined
      }
    />
  );
}

/** The way to the stick, as long as there is none. */
function ChooseStick() {
  const { t } = useWords();
  const { folder, choose } = useCopies();
  if (folder.at !== 'none') return null;
  return (
    <div>
      <Button kind="quiet" icon="file" onPress={() => void choose()}>
        {t('copies.choose')}
      </Button>
    </div>
  );
}

/** The school's list: how many it names, and the way to load it. */
function Pupils({ pupils, onPupils }: Pick<SidePanelProps, 'pupils' | 'onPupils'>) {
  const { t } = useWords();
  const [isLoading, setLoading] = useState(false);
  const close = () => setLoading(false);
  return (
    <section>
      <h2 className="side-title">{t('counter.side.pupils')}</h2>
      <p>
        {pupils.length > 0
          ? t('counter.side.pupils.loaded', { count: pupils.length })
          : t('counter.side.pupils.none')}
      </p>
      <Button kind="quiet" icon="file" onPress={() => setLoading(true)}>
        {t('counter.side.pupils.load')}
      </Button>
      <Dialog
        title={t('counter.side.pupils')}
        isOpen={isLoading}
        onClose={close}
        isWide
        actions={<Button onPress={close}>{t('counter.side.pupils.close')}</Button>}
      >
        <PupilsList onLoaded={onPupils} />
      </Dialog>
    </section>
  );
}

function Figure({
  term,
  value,
  detail,
}: {
  readonly term: string;
  readonly value: string;
  readonly detail?: string | undefined;
}) {
  return (
    <div className="side-figure">
      <dt>{term}</dt>
      <dd>
        <strong>{value}</strong>
        {detail && <span className="side-detail">{detail}</span>}
      </dd>
    </div>
  );
}

/** Places of the desk's own centre, week by week and band by band; a number and a colour in each cell. */
function PlacesLeft() {
  const { t, said } = useWords();
  const { state, identity } = useDesk();
  const { campaign, register } = state;
  const centre = centreOfSchool(campaign, identity.school);
  if (!centre) return null;
  return (
    <section>
      <h2 className="side-title" id="places-left">
        {t('counter.side.places')}
      </h2>
      <table className="side-places" aria-labelledby="places-left">
        <thead>
          <tr>
            <th scope="col">{t('counter.side.week')}</th>
            {campaign.bands.map((band) => (
              <th key={band.id} scope="col">
                {said(band.label)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {campaign.periods.map((period) => (
            <tr key={period.id}>
              <th scope="row">{period.week}</th>
              {campaign.bands.map((band) => {
                const places = left(
                  register.places,
                  poolKey({ centre: centre.id, period: period.id, band: band.id }),
                );
                return (
                  <td
                    key={band.id}
                    className={`side-places--${places === 0 ? 'none' : places <= 3 ? 'few' : 'plenty'}`}
                  >
                    {places}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function nameOf(form: VisitForm): string {
  const [first = 'own'] = householdsAsked(form);
  return form[first].guardian.lastName || '…';
}
