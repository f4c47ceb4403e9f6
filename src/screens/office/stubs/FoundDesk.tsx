import { useState } from 'react';
import { saveFile } from '#device/download.ts';
import { installationName } from '#files/deskHeader.ts';
import { type DeskStubs, missingCounts } from '#files/stubPile.ts';
import { Banner } from '#ui/Banner.tsx';
import { Button, ButtonRow } from '#ui/Button.tsx';
import { TextField } from '#ui/TextField.tsx';
import { ReadingList } from '../coordination/ReadingList.tsx';
import { useFilesRead, useOpened, useWords } from '../coordination/session.tsx';
import { useStubFiles } from './useStubFiles.ts';

interface FoundDeskProps {
  readonly found: DeskStubs;
  readonly isReading: boolean;
}

/** The stubs of one desk: what is missing between the numbers, and the way into the morning. */
export function FoundDesk({ found, isReading }: FoundDeskProps) {
  const { t } = useWords();
  const { bring } = useOpened();
  const files = useFilesRead();
  const makeFiles = useStubFiles();
  const [typed, setTyped] = useState('');
  const [added, setAdded] = useState<Added>();
  const name = installationName(found.desk);
  const stubs = found.ledgers.flat().length;
  const last = Math.max(Number(/^\d{1,4}$/.exec(typed.trim())?.[0] ?? 0), found.counts.at(-1) ?? 0);

  const add = async () => {
    const made = await makeFiles(found);
    await bring(made);
    setAdded({ stubs, names: made.map((file) => file.name) });
  };
  const save = async () => {
    for (const file of await makeFiles(found)) await saveFile(file, file.name);
  };

  return (
    <section className="stubs-desk" aria-label={t('stubs.desk', { desk: name })}>
      <h3>{t('stubs.desk', { desk: name })}</h3>
      <p className="stubs-count">{t('stubs.desk.found', { count: stubs, last: found.counts.at(-1) ?? 0 })}</p>
      <TextField
        label={t('stubs.desk.last')}
        hint={t('stubs.desk.last.hint')}
        value={typed}
        onChange={setTyped}
        width="medium"
        maxLength={4}
        isFigure
      />
      <Numbers found={found} last={last} />
      <ButtonRow>
        <Button
          kind="primary"
          onPress={() => void add()}
          isDisabled={isReading || files.progress !== undefined}
        >
          {t('stubs.desk.add')}
        </Button>
        <Button kind="quiet" icon="file" onPress={() => void save()} isDisabled={isReading}>
          {t('stubs.desk.save')}
        </Button>
      </ButtonRow>
      {added && (
        <div role="status" className="stubs-added">
          <ReadingList
            label={t('stubs.desk.added')}
            readings={files.readings.filter(({ file }) => added.names.includes(file))}
          />
          {added.stubs < stubs && <p>{t('stubs.desk.more', { more: stubs - added.stubs })}</p>}
        </div>
      )}
    </section>
  );
}

/** What was added last. */
interface Added {
  readonly stubs: number;
  /** Of the files that were made for it: what became of each, the gathering says. */
  readonly names: readonly string[];
}

/** Which numbers are there, which are not, and which are there twice. */
function Numbers({ found, last }: { readonly found: DeskStubs; readonly last: number }) {
  const { t, formats } = useWords();
  const missing = missingCounts(found.counts, last);
  return (
    <>
      {missing.length > 0 ? (
        <Banner
          tone="amber"
          title={t('stubs.desk.missing', {
            count: missing.reduce((sum, [from, to]) => sum + to - from + 1, 0),
            numbers: formats.list(missing.map(stretch)),
          })}
        >
          <p>{t('stubs.desk.missing.whatToDo')}</p>
        </Banner>
      ) : (
        <Banner tone="done" title={t('stubs.desk.complete', { last })} />
      )}
      {found.doubled.length > 0 && (
        <Banner
          tone="amber"
          title={t('stubs.desk.doubled', {
            count: found.doubled.length,
            numbers: formats.list(found.doubled.map(digits)),
          })}
        >
          <p>{t('stubs.desk.doubled.whatToDo')}</p>
        </Banner>
      )}
    </>
  );
}

/** `0007`, or `0007–0009` */
const stretch = ([from, to]: readonly [number, number]): string =>
  from === to ? digits(from) : `${digits(from)}–${digits(to)}`;

const digits = (count: number): string => String(count).padStart(4, '0');
