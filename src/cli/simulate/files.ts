import { slugOf } from '#domain/campaign/slug.ts';
import type { Bytes } from '#domain/vocabulary/bytes.ts';
import { utf8 } from '#domain/vocabulary/bytes.ts';
import { writeCampaignFile } from '#files/campaignFile.ts';
import { deskExportName, writeDeskExport } from '#files/deskExport.ts';
import { recoveryCodeOf } from '#files/recoveryCode.ts';
import { stubLedgerName, stubOf, writeStubLedger } from '#files/stubLedger.ts';
import { instantAt } from './desk.ts';
import type { Morning, SimulatedLedger } from './morning.ts';
import { CLOSES, minutes } from './plan.ts';

/** A file of a simulated morning; `path` with `/`, below the folder of the morning. */
export interface MorningFile {
  readonly path: string;
  readonly bytes: Bytes;
}

/** What a coordination has in hand before the desks' files come, and what was staged. */
export function coordinationFiles(morning: Morning, options: object): MorningFile[] {
  const { campaign, keys, notes, ledgers, turnedAway } = morning;
  const told = {
    options,
    campaign: campaignFileName(morning),
    desks: ledgers.map((ledger, index) => ({
      ...ledger.desk,
      kind: ledger.kind,
      delivery: ledger.delivery,
      ...(isWritten(ledger) && { file: pathOf(ledger, index) }),
      events: ledger.events.length,
      enrolments: ledger.events.filter(({ event }) => event.type === 'HouseholdEnrolled').length,
    })),
    faults: notes,
    turnedAway: Object.fromEntries(turnedAway),
  };
  const comment = `# ${campaign.town}, ${campaign.title.en}\n# ${keys.age.recipient}\n`;
  return [
    { path: campaignFileName(morning), bytes: writeCampaignFile(campaign, keys.signing) },
    { path: 'coordinator.key', bytes: utf8(`${comment}${keys.age.identity}\n`) },
    { path: 'recovery-sheet.txt', bytes: utf8(`${recoveryCodeOf(keys.seed).join('\n')}\n`) },
    { path: 'morning.json', bytes: utf8(`${JSON.stringify(told, undefined, 2)}\n`) },
  ];
}

export const campaignFileName = ({ campaign }: Morning): string => `${slugOf(campaign.town)}.campagne.json`;

/** Those that reach the coordination, late ones in a folder of their own; one after the other, as they are sealed. */
export async function* deskFiles(morning: Morning): AsyncGenerator<MorningFile> {
  for (const [index, ledger] of morning.ledgers.entries()) {
    if (isWritten(ledger))
      yield { path: pathOf(ledger, index), bytes: await deskFile(morning, ledger, index) };
  }
}

export const isWritten = ({ delivery }: SimulatedLedger): boolean =>
  delivery === 'gathered' || delivery === 'late';

/** No two desks write in the same second: copies of one laptop would write under one name. */
const writtenAt = (index: number) =>
  instantAt(CLOSES + minutes(60 + (index % 300)) + Math.floor(index / 300));

function pathOf({ kind, delivery, desk, events }: SimulatedLedger, index: number): string {
  const nameOf = kind === 'stubs' ? stubLedgerName : deskExportName;
  return `${delivery === 'late' ? 'late/' : ''}${nameOf(desk, writtenAt(index), events.length)}`;
}

function deskFile(
  { campaign, campaignHash }: Morning,
  { kind, desk, keyPair, proof, lines }: SimulatedLedger,
  index: number,
): Promise<Bytes> {
  const shared = { campaign, campaignHash, desk, proof, app: 'simulation' };
  const at = writtenAt(index);
  return kind === 'stubs'
    ? writeStubLedger({
        ...shared,
        key: keyPair.publicKey,
        stubs: lines.map((line) => stubOf(line, keyPair)),
        madeAt: at,
      })
    : writeDeskExport({ ...shared, key: keyPair, lines, exportedAt: at });
}
