import { Banner } from '#ui/Banner.tsx';
import { ButtonLink } from '#ui/Button.tsx';
import { useCoordination, useWords } from '../coordination/session.tsx';
import { awaitedDesks, isArrived, nameOfDesk } from './deskStates.ts';

/** How many desks are there, and which is the next that is not. */
export function StillAwaited() {
  const { t, formats, school } = useWords();
  const { overview } = useCoordination();
  const desks = overview.desks.filter((desk) => !desk.spare || isArrived(desk));
  const awaited = awaitedDesks(overview.desks);
  const [next] = awaited;
  const figures = {
    arrived: formats.count(desks.filter(isArrived).length),
    desks: formats.count(desks.length),
  };
  if (next) {
    return (
      <Banner tone="info" isLive title={t('gathering.awaited', figures)}>
        <p>
          {t('gathering.next', {
            count: awaited.length,
            desk: nameOfDesk(next),
            school: school(next.school),
          })}
        </p>
      </Banner>
    );
  }
  const cards = overview.cards.length;
  return (
    <Banner
      tone="done"
      isLive
      title={t('gathering.complete', figures)}
      {...(cards > 0 && {
        actions: (
          <ButtonLink href="#/coordination/arbitrer">{t('gathering.complete.cards', { cards })}</ButtonLink>
        ),
      })}
    />
  );
}
