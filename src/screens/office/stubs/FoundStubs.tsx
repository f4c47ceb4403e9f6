import { installationName } from '#files/deskHeader.ts';
import { partlyRead, type StubPile, stubsByDesk } from '#files/stubPile.ts';
import { Banner } from '#ui/Banner.tsx';
import { useWords } from '../coordination/session.tsx';
import { FoundDesk } from './FoundDesk.tsx';

interface FoundStubsProps {
  readonly pile: StubPile;
  readonly isReading: boolean;
}

/** What was found, desk by desk. */
export function FoundStubs({ pile, isReading }: FoundStubsProps) {
  const { t, formats } = useWords();
  const desks = stubsByDesk(pile);
  const partly = partlyRead(pile);
  return (
    <>
      {desks.length === 0 && <p className="office-note">{t('stubs.found.none')}</p>}
      {partly.length > 0 && (
        <Banner
          tone="amber"
          isLive
          title={t('stubs.found.partly', { count: partly.length, receipts: formats.list(partly) })}
        />
      )}
      {desks.map((desk) => (
        <FoundDesk key={`${installationName(desk.desk)} ${desk.key}`} found={desk} isReading={isReading} />
      ))}
    </>
  );
}
