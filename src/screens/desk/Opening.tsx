import { useT } from '#i18n/LanguageProvider.tsx';
import { StatusLine } from '#ui/Banner.tsx';

/** While a desk is read, or a screen of it is on its way. */
export function Opening({ chain }: { readonly chain: string }) {
  const t = useT();
  return <StatusLine>{t('desk.opening', { chain })}</StatusLine>;
}
