import { useEffect, useState } from 'react';
import { useLanguage } from '#i18n/LanguageProvider.tsx';
import { campaignTextsOf } from '#i18n/language.ts';
import { useLaptopDesks } from '../desk/laptopDesks.ts';
import { useServices } from '../services.tsx';

export interface TownContact {
  readonly town: string;
  /** As the campaign says it to families: who answers, by phone or by post. */
  readonly words: string;
}

/** The town of the campaign on this laptop, an agent's or the coordinator's; undefined where there is none. */
export function useTownContact(): TownContact | undefined {
  const { language } = useLanguage();
  const prepared = usePrepared();
  const { desks } = useLaptopDesks('morning');
  const opened = desks?.ok ? desks.value.desks.flatMap(({ campaign }) => campaign ?? []) : [];
  const known = [...opened, ...prepared].find(
    ({ town, notices }) => town !== '' && notices.contact.fr !== '',
  );
  if (!known) return undefined;
  const { contact } = known.notices;
  return { town: known.town, words: contact[campaignTextsOf[language]] || contact.fr };
}

/** The campaigns in preparation, the one worked on last first. */
function usePrepared() {
  const { office } = useServices();
  const [drafts, setDrafts] = useState<readonly Prepared[]>([]);
  useEffect(() => {
    let isWanted = true;
    // Where they cannot be read the coordinator's own screens say so; here there is simply no contact to show.
    void office.drafts().then((read) => {
      if (isWanted && read.ok) setDrafts(read.value.toReversed());
    });
    return () => {
      isWanted = false;
    };
  }, [office]);
  return drafts;
}

interface Prepared {
  readonly town: string;
  readonly notices: { readonly contact: { readonly fr: string; readonly en: string } };
}
