import { useT } from '#i18n/LanguageProvider.tsx';
import { Banner } from '#ui/Banner.tsx';
import { ButtonLink } from '#ui/Button.tsx';
import type { Presence } from '../desk/laptopDesks.ts';

interface AlreadyHereProps {
  readonly presence: Exclude<Presence, { type: 'none' }>;
  /** The revision of the campaign file that was chosen. */
  readonly offered: number;
}

/** A desk that this laptop already holds is resumed; one that it lost is not opened a second time. */
export function AlreadyHere({ presence, offered }: AlreadyHereProps) {
  const t = useT();
  const { chain } = presence;
  return presence.type === 'open' ? (
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
      {presence.revision !== offered && (
        <p>{t('opening.here.frozen', { held: presence.revision, offered })}</p>
      )}
    </Banner>
  ) : (
    <Banner
      tone="red"
      title={t('opening.here.lost', { chain })}
      isLive
      actions={
        <>
          <ButtonLink href="#/poste/reprendre">{t('restoring.door')}</ButtonLink>
          <ButtonLink href="#/poste">{t('opening.here.lost.see')}</ButtonLink>
        </>
      }
    >
      <p>{t('opening.here.lost.why')}</p>
    </Banner>
  );
}
