import { schoolOf } from '#domain/campaign/lookup.ts';
import { schoolCode } from '#domain/vocabulary/ids.ts';
import { useFormats, useLanguage, useT } from '#i18n/LanguageProvider.tsx';
import { Icon } from '#ui/Icon.tsx';
import type { LaptopDesk } from './laptopDesks.ts';
import './deskList.css';

/** Desks to resume, each one large link to its counter. */
export function DeskList({ desks, base }: { readonly desks: readonly LaptopDesk[]; readonly base: string }) {
  const t = useT();
  return (
    <ul className="desk-list">
      {desks.map((desk) => (
        <li key={desk.chain}>
          <a className="desk-entry" href={`#${base}/${desk.chain}/guichet`}>
            <span className="desk-entry-name">{t('opening.resume', { chain: desk.chain })}</span>
            <DeskDetails desk={desk} />
            <Icon name="next" />
          </a>
        </li>
      ))}
    </ul>
  );
}

function DeskDetails({ desk: { chain, events, campaign } }: { readonly desk: LaptopDesk }) {
  const t = useT();
  const formats = useFormats();
  const { campaignTexts } = useLanguage();
  const code = schoolCode.safeParse(chain.slice(0, 3));
  const school = campaign && code.success ? schoolOf(campaign, code.data)?.name : undefined;
  return (
    <span className="desk-entry-detail">
      {campaign && (
        <span>
          {t('opening.door.desk', {
            school: school ?? chain.slice(0, 3),
            town: campaign.town,
            title: campaign.title[campaignTexts],
            date: formats.day(campaign.morning.date),
          })}
        </span>
      )}
      <span>{t('opening.door.events', { events })}</span>
    </span>
  );
}
