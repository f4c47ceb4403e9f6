import { useT } from '#i18n/LanguageProvider.tsx';
import { Banner } from '#ui/Banner.tsx';
import { ButtonLink } from '#ui/Button.tsx';
import type { Presence } from '../desk/laptopDesks.ts';

/** A desk that this laptop already holds is resumed; one that it lost is not opened a second time. */
export function AlreadyHere({ presence }: { readonly presence: Exclude<Presence, { type: 'none' }> }) {
  const t = useT();
  const { type, chain } = presence;
  return type === 'open' ? (
    <Banner
      tone="info"
      title={t('opening.here.open', { chain })}
      isLive
      actions={
        <ButtonLink kind="primary" href={`#/poste/${chain}/guichet`}>
          {t('opening.resume', { chain })}
        </ButtonLink>
      }
    >
      <p>{t('opening.here.open.why')}</p>
    </Banner>
  ) : (
    <Banner
      tone="red"
      title={t('opening.here.lost', { chain })}
      isLive
      actions={<ButtonLink href="#/poste">{t('opening.here.lost.see')}</ButtonLink>}
    >
      <p>{t('opening.here.lost.why')}</p>
    </Banner>
  );
}
