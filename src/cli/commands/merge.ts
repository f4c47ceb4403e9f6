import { basename } from 'node:path';
import { hashOf } from '#domain/chain/hash.ts';
import { err, ok } from '#domain/result.ts';
import { type Bytes, utf8 } from '#domain/vocabulary/bytes.ts';
import type { Hash } from '#domain/vocabulary/ids.ts';
import { csvChunks } from '#files/tables/csv.ts';
import { placesTable, toSettleTable, waitingTable } from '#files/tables/lists.ts';
import { registerTable } from '#files/tables/register.ts';
import { xlsxChunks } from '#files/tables/xlsx.ts';
import { createGathering, type LocalGathering } from '#gathering/createGathering.ts';
import type { BroughtFile, Reading } from '#gathering/gathering.ts';
import { deskExportSentence, type Voice } from '#i18n/sentences/files.ts';
import { campaignWords, deskName } from '#i18n/sentences/words.ts';
import {
  bytesOf,
  CAMPAIGN_AND_KEY,
  type CampaignAndKey,
  type Refused,
  readCampaignAndKey,
} from '../campaignAndKey.ts';
import type { Command } from '../command.ts';
import { readDecisions } from '../decisions.ts';
import { type FileLine, reportText } from '../mergeReport.ts';
import { required } from '../options.ts';
import { emptyFolder, writeChunks } from '../outFolder.ts';
import { type ExitStatus, FINE, REFUSED, type Terminal } from '../terminal.ts';

/** One register of all desks' files, as the coordinator's screen makes it. */
export const merge: Command = {
  name: 'merge',
  options: { ...CAMPAIGN_AND_KEY, decisions: 'string', out: 'string' },
  about: (words) => words.merge.about,
  usage: (words) => words.merge.usage,
  run: async (options, terminal) => {
    const { words, note, say, answer } = terminal;
    const folder = required(options, 'out');
    if (!folder.ok) return folder;
    if (options.arguments.length === 0) return err({ type: 'filesMissing' });
    const given = await readCampaignAndKey(options, terminal);
    if (!given.ok)
      return given.error.type === 'refused' ? ok(refuse(given.error, terminal)) : err(given.error);
    const decisions = await readDecisions(options.text('decisions'), given.value, terminal);
    if (!decisions.ok) {
      return decisions.error.type === 'refused'
        ? ok(refuse(decisions.error, terminal))
        : err(decisions.error);
    }
    const empty = await emptyFolder(folder.value);
    if (!empty.ok) return empty;

    const gathering = createGathering(given.value);
    await gathering.decide(decisions.value);
    const files = await readFiles(options.arguments, gathering, terminal);
    const refused = files.filter((file) => !file.ok);
    for (const { sentence } of refused) say(sentence);
    note(words.merge.writing);
    const written = await writeResults(folder.value, files, gathering, given.value, terminal);
    const overview = await gathering.overview();
    say(words.merge.files(files.length - refused.length, refused.length));
    say(words.merge.cards(overview.cards.length));
    say(words.merge.register(written.registerHash));
    say(words.merge.done(folder.value, written.names));
    const isDone = refused.length === 0 && overview.cards.length === 0;
    answer({
      ok: isDone,
      campaign: {
        id: overview.campaign.id,
        revision: overview.campaign.revision,
        hash: given.value.campaignFile.hash,
      },
      files,
      desks: overview.desks.map(({ school, letter, state }) => ({ desk: `${school}-${letter}`, state })),
      counts: overview.counts,
      cards: overview.cards.map(({ id, type }) => ({ id, type })),
      register: written.registerHash,
      folder: folder.value,
      written: written.names,
    });
    return ok(isDone ? FINE : REFUSED);
  },
};

function refuse({ file, error, sentence }: Refused, { say, answer }: Terminal): ExitStatus {
  say(sentence);
  answer({ ok: false, file, error, sentence });
  return REFUSED;
}

/** In JSON as it stands here. */
interface FileRead extends FileLine {
  readonly file: string;
  /** How it stands to the others, or why it was refused. */
  readonly outcome:
    | Reading['outcome']
    | { readonly ok: false; readonly error: { readonly type: 'unreadable' } };
  /** It does not matter beside that file. */
  readonly supersededBy?: string;
}

/** All of them as one act, those that the disk gives. */
async function readFiles(
  paths: readonly string[],
  gathering: LocalGathering,
  { words, voice, note }: Terminal,
): Promise<FileRead[]> {
  const unreadable: FileRead[] = [];
  const brought: (BroughtFile & { readonly sha256: Hash })[] = [];
  for (const path of paths) {
    const read = await bytesOf(path);
    const name = basename(path);
    if (read.ok) {
      const bytes = new Uint8Array(read.value);
      brought.push({ name, bytes, sha256: hashOf(bytes) });
    } else {
      const outcome = { ok: false, error: { type: 'unreadable' } } as const;
      unreadable.push({ ok: false, file: name, outcome, sentence: words.misuse.unreadable(path) });
    }
  }
  const readings = await gathering.read(brought, {
    onProgress: (done) => {
      if (done % 25 === 0 || done === brought.length) note(words.merge.reading(done, brought.length));
    },
  });
  const read = readings.map((reading, index): FileRead => {
    const { sha256 } = brought[index] ?? {};
    return {
      ok: reading.outcome.ok || reading.supersededBy !== undefined,
      ...reading,
      ...(sha256 && { sha256 }),
      sentence: sentenceOf(reading, voice),
    };
  });
  return [...unreadable, ...read];
}

function sentenceOf({ file, outcome, supersededBy }: Reading, voice: Voice): string {
  if (supersededBy !== undefined) return voice.t('gathering.file.superseded', { file, by: supersededBy });
  if (!outcome.ok) return deskExportSentence(outcome.error, file, voice);
  const { type, desk, kind, enrolments } = outcome.value;
  const said = kind === 'stubs' && type === 'New' ? 'stubs' : type;
  return voice.t(`gathering.file.${said}`, { file, desk: deskName(desk), enrolments });
}

interface Written {
  readonly names: readonly string[];
  readonly registerHash: Hash;
}

async function writeResults(
  folder: string,
  files: readonly FileRead[],
  gathering: LocalGathering,
  { campaignFile }: CampaignAndKey,
  terminal: Terminal,
): Promise<Written> {
  const { campaign, hash: campaignHash } = campaignFile;
  const register = gathering.register();
  const words = campaignWords(terminal.language, campaign);
  const { parts, hash: registerHash } = await gathering.registerJson();
  const overview = await gathering.overview();
  const table = registerTable(campaign, register, words);
  const sheets = [
    table,
    placesTable(campaign, register, words),
    waitingTable(campaign, register, words),
    toSettleTable(campaign, register, words),
  ];
  const report = reportText({ campaign, campaignHash, files, overview, register, registerHash }, terminal);
  const results: Readonly<Record<string, Iterable<Bytes>>> = {
    'register.json': parts,
    'register.csv': csvChunks(table),
    'register.xlsx': xlsxChunks(sheets),
    'report.txt': [utf8(report)],
  };
  for (const [name, chunks] of Object.entries(results)) await writeChunks(folder, name, chunks);
  return { names: Object.keys(results), registerHash };
}
