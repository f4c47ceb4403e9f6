import { useState } from 'react';
import { saveFile } from '#device/download.ts';
import { installationName } from '#files/deskHeader.ts';
import { stubLedgerName, writeStubLedger } from '#files/stubLedger.ts';
import { type DeskStubs, missingCounts, type StubPile, stubsByDesk } from '#files/stubPile.ts';
import { Banner } from '#ui/Banner.tsx';
import { Button, ButtonRow } from '#ui/Button.tsx';
import { TextField } from '#ui/TextField.tsx';
import { useServices } from '../../services.tsx';
import { useCoordination, useWords } from '../coordination/session.tsx';

interface FoundStubsProps {
  readonly pile: StubPile;
  readonly isReading: boolean;
}

/** What was found, desk by desk, what is missing between the numbers, and the way into the morning. */
export function FoundStubs({ pile, isReading }: FoundStubsProps) {
  const { t, formats } = useWords();
  const desks = stubsByDesk(pile);
  return (
    <>
      {desks.length === 0 && <p className="office-note">{t('stubs.found.none')}</p>}
      {pile.parts.size > 0 && (
        <Banner
          tone="amber"
          isLive
          title={t('stubs.found.partly', {
            count: pile.parts.size,
            receipts: formats.list([...pile.parts.keys()]),
          })}
        />
      )}
      {desks.map((desk) => (
        <FoundDesk key={`${installationName(desk.desk)} ${desk.key}`} found={desk} isReading={isReading} />
      ))}
    </>
  );
}

function FoundDesk({ found, isReading }: { readonly found: DeskStubs; readonly isReading: boolean }) {
  const { t, formats } = useWords();
  const { appVersion, clock } = useServices();
  const { campaignFile, bring } = useCoordination();
  const [typed, setTyped] = useState('');
  const [added, setAdded] = useState<number>();
  const { desk, key, proof, counts, stubs } = found;
  const name = installationName(desk);
  const last = Number(/^\d{1,4}$/.exec(typed.trim())?.[0] ?? 0);
  const missing = missingCounts(counts, last);

  const make = async (): Promise<File> => {
    const { campaign, hash: campaignHash } = campaignFile;
    const madeAt = clock(campaign.morning.timeZone);
    const bytes = await writeStubLedger({
      campaign,
      campaignHash,
      desk,
      key,
      proof,
      stubs,
      madeAt,
      app: appVersion,
    });
    return new File([bytes], stubLedgerName(desk, madeAt, stubs.length));
  };
  const add = async () => {
    await bring([await make()]);
    setAdded(stubs.length);
  };
  const save = async () => {
    const file = await make();
    await saveFile(file, file.name);
  };

  return (
    <section className="stubs-desk" aria-label={t('stubs.desk', { desk: name })}>
      <h3>{t('stubs.desk', { desk: name })}</h3>
      <p className="stubs-count">
        {t('stubs.desk.found', { count: counts.length, last: counts.at(-1) ?? 0 })}
      </p>
      <TextField
        label={t('stubs.desk.last')}
        hint={t('stubs.desk.last.hint')}
        value={typed}
        onChange={setTyped}
        width="short"
        maxLength={4}
        isFigure
      />
      {missing.length > 0 ? (
        <Banner
          tone="amber"
          title={t('stubs.desk.missing', {
            count: missing.reduce((sum, [from, to]) => sum + to - from + 1, 0),
            numbers: formats.list(missing.map(stretch)),
          })}
        >
          <p>{t('stubs.desk.missing.todo')}</p>
        </Banner>
      ) : (
        <Banner tone="done" title={t('stubs.desk.complete', { last: Math.max(last, counts.at(-1) ?? 0) })} />
      )}
      <ButtonRow>
        <Button kind="primary" onPress={() => void add()} isDisabled={isReading}>
          {t('stubs.desk.add')}
        </Button>
        <Button kind="quiet" icon="file" onPress={() => void save()} isDisabled={isReading}>
          {t('stubs.desk.save')}
        </Button>
      </ButtonRow>
      {added !== undefined && (
        <Banner
          tone={added === stubs.length ? 'done' : 'info'}
          isLive
          title={t(added === stubs.length ? 'stubs.desk.added' : 'stubs.desk.more', {
            count: added,
            more: stubs.length - added,
          })}
        />
      )}
    </section>
  );
}

/** `0007`, or `0007–0009` */
function stretch([from, to]: readonly [number, number]): string {
  const digits = (count: number) => String(count).padStart(4, '0');
  return from === to ? digits(from) : `${digits(from)}–${digits(to)}`;
}
