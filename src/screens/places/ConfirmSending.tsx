import { centreOfSchool } from '#domain/campaign/lookup.ts';
import type { SendPlaces } from '#domain/commands/commands.ts';
import { deskName } from '#i18n/sentences/words.ts';
import { Banner } from '#ui/Banner.tsx';
import { ConfirmDialog } from '#ui/Dialog.tsx';
import { useDesk } from '../desk/session.tsx';
import { usePlaceWords } from './words.ts';

interface ConfirmSendingProps {
  readonly command: SendPlaces;
  readonly isRecording: boolean;
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
}

/** The last look before places leave: nothing in a desk's name shows that one letter of it is wrong. */
export function ConfirmSending({ command, isRecording, onConfirm, onCancel }: ConfirmSendingProps) {
  const { t, school, period, band, centre } = usePlaceWords();
  const { campaign } = useDesk().state;
  const { to, pool, count } = command;
  const receiving = centreOfSchool(campaign, to.school);
  return (
    <ConfirmDialog
      isOpen
      title={t('places.confirm.title', { count, to: deskName(to) })}
      confirmLabel={t('places.confirm.yes')}
      cancelLabel={t('places.confirm.no')}
      pending={isRecording ? t('places.confirm.doing') : undefined}
      onConfirm={onConfirm}
      onCancel={onCancel}
    >
      <p>
        {t('places.confirm.what', {
          period: period(pool.period),
          band: band(pool.band),
          school: school(to.school),
        })}
      </p>
      <p className="places-receiver">{deskName(to)}</p>
      <p>{t('places.confirm.read')}</p>
      {receiving?.id !== pool.centre && (
        <Banner
          tone="amber"
          title={t('places.confirm.otherCentre', { to: deskName(to), centre: centre(pool.centre) })}
        />
      )}
    </ConfirmDialog>
  );
}
