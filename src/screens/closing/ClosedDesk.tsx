import { useEffect, useState } from 'react';
import { shortHash } from '#domain/chain/hash.ts';
import type { EventOf } from '#domain/events/events.ts';
import { err, ok } from '#domain/result.ts';
import { trueInstant } from '#domain/vocabulary/time.ts';
import { useLanguage } from '#i18n/LanguageProvider.tsx';
import { deskName } from '#i18n/sentences/words.ts';
import { Banner } from '#ui/Banner.tsx';
import { Page } from '#ui/Page.tsx';
import { Section } from '#ui/Section.tsx';
import { useCopies } from '../desk/copies/CopiesProvider.tsx';
import type { SaveAs } from '../desk/copies/deskFile.ts';
import { PrintPaper } from '../desk/PrintPaper.tsx';
import { useDesk } from '../desk/session.tsx';
import { useWords } from '../desk/words.ts';
import { CopyMaker } from './CopyMaker.tsx';
import { EarlierFileMaker } from './EarlierFileMaker.tsx';
import { HandOver } from './HandOver.tsx';
import { ReopenDesk } from './ReopenDesk.tsx';
import { closingReport } from './report.ts';
import { useCopy } from './useCopy.ts';

/** A desk that is closed: its last file, its report, what is handed over, and the way back. */
export function ClosedDesk({ closing }: { readonly closing: EventOf<'DeskClosed'> }) {
  const { t, formats } = useWords();
  const { language } = useLanguage();
  const session = useDesk();
  const stick = useStick();
  const copying = useCopy({ into: stick });
  const [earlierSaved, setEarlierSaved] = useState<readonly string[]>([]);
  const [isPrinted, setPrinted] = useState(false);
  const lastFile = copying.step.at === 'verified' ? copying.step.copy : undefined;
  const { withoutCopy } = closing.body;
  const { head } = session.state;
  // What was closed stood far down a longer page.
  useEffect(() => {
    window.scrollTo({ top: 0 });
  }, []);
  return (
    <Page
      title={t('closing.closed.title')}
      lead={
        <p>
          {t('closing.closed.lead', {
            desk: session.ledger.chain,
            moment: formats.moment(trueInstant(closing.at, closing.clockOffset)),
          })}
        </p>
      }
    >
      <Facts closing={closing} />
      {withoutCopy !== undefined && !lastFile && (
        <Banner tone="red" title={t('closing.closed.withoutCopy')}>
          <p>{t('closing.confirm.reason', { reason: withoutCopy })}</p>
        </Banner>
      )}
      <Section number={1} title={t('closing.file.title')} hint={t('closing.file.hint')}>
        <CopyMaker copying={copying} action={t('closing.file.save')} isPrimary={!lastFile} />
        {session.earlier.map((earlier) => (
          <EarlierFileMaker
            key={deskName(earlier.desk)}
            earlier={earlier}
            into={stick}
            onVerified={(file) =>
              setEarlierSaved((files) => (files.includes(file) ? files : [...files, file]))
            }
          />
        ))}
      </Section>
      <Section number={2} title={t('closing.report.title')} hint={t('closing.report.hint')}>
        <PrintPaper
          paper={() => closingReport(session, closing, lastFile, language)}
          onDone={() => setPrinted(true)}
          isPrimary={lastFile !== undefined && !isPrinted}
        />
      </Section>
      <Section number={3} title={t('closing.handOver.title')} hint={t('closing.handOver.hint')}>
        <HandOver
          file={lastFile?.file}
          earlier={{ saved: earlierSaved, missing: session.earlier.length - earlierSaved.length }}
          isPrinted={isPrinted}
          unserved={closing.body.unserved}
        />
        <p className="closing-head">{t('closing.head', { hash: shortHash(head.hash), count: head.seq })}</p>
      </Section>
      <ReopenDesk />
    </Page>
  );
}

/** The last file goes straight to the desk's stick, as long as that works. */
function useStick(): SaveAs | undefined {
  const { folder, save } = useCopies();
  if (folder.at !== 'ready' || folder.fault) return undefined;
  return async (contents, name) => {
    const saved = await save(name, contents);
    if (saved.ok) return ok({ kind: 'reopened', name, bytes: saved.value });
    return err({ type: 'SaveFailed', detail: saved.error.type });
  };
}

function Facts({ closing }: { readonly closing: EventOf<'DeskClosed'> }) {
  const { t, formats } = useWords();
  const { enrolments, voided, firstReceipt, lastReceipt, lastTicketHandedOut, unserved } = closing.body;
  const none = t('closing.fact.none');
  const facts = [
    ['enrolments', formats.count(enrolments)],
    ['voided', formats.count(voided)],
    ['firstReceipt', firstReceipt ?? none],
    ['lastReceipt', lastReceipt ?? none],
    ['lastTicket', lastTicketHandedOut > 0 ? String(lastTicketHandedOut) : none],
    ['unserved', formats.count(unserved.length)],
  ] as const;
  return (
    <dl className="closing-facts">
      {facts.map(([name, value]) => (
        <div key={name} className="closing-fact">
          <dt>{t(`closing.fact.${name}`)}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
