import { inGroupsOfFour } from '#domain/codes/base32.ts';
import type { BodyOf } from '#domain/events/events.ts';
import { useLanguage } from '#i18n/LanguageProvider.tsx';
import { deskName } from '#i18n/sentences/words.ts';
import { Stamp } from '#ui/Stamp.tsx';
import { PrintPaper } from '../desk/PrintPaper.tsx';
import { useDesk } from '../desk/session.tsx';
import { QrCode } from './QrCode.tsx';
import { transferSlip } from './slip.ts';
import { usePlaceWords } from './words.ts';

/** The code of one transfer: to read aloud, to scan, to print. */
export function TransferTicket({ sent }: { readonly sent: BodyOf<'PlacesSent'> }) {
  const { t, period, band } = usePlaceWords();
  const { language } = useLanguage();
  const session = useDesk();
  const to = deskName(sent.to);
  return (
    <div className="places-ticket">
      <Stamp label={t('places.ticket.label', { to })} value={inGroupsOfFour(sent.code)}>
        <p>
          {t('places.ticket.what', {
            count: sent.count,
            period: period(sent.pool.period),
            band: band(sent.pool.band),
          })}
        </p>
        <PrintPaper paper={() => transferSlip(session, sent, language)} />
      </Stamp>
      <QrCode text={sent.code} label={t('places.ticket.qr', { to })} />
    </div>
  );
}
