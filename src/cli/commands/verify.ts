import { basename } from 'node:path';
import { err, ok } from '#domain/result.ts';
import { type GatheredFile, type GatheredFileError, readGatheredFile } from '#files/gathered.ts';
import { deskExportSentence } from '#i18n/sentences/files.ts';
import { deskName } from '#i18n/sentences/words.ts';
import { bytesOf, CAMPAIGN_AND_KEY, type CampaignAndKey, readCampaignAndKey } from '../campaignAndKey.ts';
import type { Command } from '../command.ts';
import { FINE, REFUSED, type Terminal } from '../terminal.ts';

/** Opens and verifies each file on its own; what they say together is the merge's to tell. */
export const verify: Command = {
  name: 'verify',
  options: CAMPAIGN_AND_KEY,
  about: (words) => words.verify.about,
  usage: (words) => words.verify.usage,
  run: async (options, terminal) => {
    const { arguments: paths } = options;
    const given = await readCampaignAndKey(options, terminal);
    if (!given.ok && given.error.type !== 'refused') return err(given.error);
    if (paths.length === 0) return err({ type: 'filesMissing' });
    if (!given.ok) {
      const { sentence, file, error } = given.error as Extract<typeof given.error, { type: 'refused' }>;
      terminal.say(sentence);
      terminal.answer({ ok: false, file, error, sentence });
      return ok(REFUSED);
    }
    const readings: Reading[] = [];
    for (const path of paths) {
      const reading = await readingOf(path, given.value, terminal);
      terminal.say(lineOf(reading, terminal));
      readings.push(reading);
    }
    const refused = readings.filter((reading) => !reading.ok).length;
    terminal.say(terminal.words.verify.summary(readings.length - refused, refused));
    const { id, revision } = given.value.campaignFile.campaign;
    terminal.answer({
      ok: refused === 0,
      campaign: { id, revision, hash: given.value.campaignFile.hash },
      verified: readings.length - refused,
      refused,
      files: readings,
    });
    return ok(refused === 0 ? FINE : REFUSED);
  },
};

/** What is said of one file, in JSON as it stands here. */
type Reading = VerifiedReading | RefusedReading;

interface VerifiedReading {
  readonly ok: true;
  readonly file: string;
  readonly kind: GatheredFile['kind'];
  /** `JVE-A7K2` */
  readonly desk: string;
  readonly events: number;
  readonly enrolments: number;
  /** Unknown from stubs. */
  readonly closed?: boolean;
}

interface RefusedReading {
  readonly ok: false;
  readonly file: string;
  readonly error: GatheredFileError | { readonly type: 'unreadable' };
  readonly sentence: string;
}

async function readingOf(
  path: string,
  { campaignFile, identity }: CampaignAndKey,
  { words, voice }: Terminal,
): Promise<Reading> {
  const file = basename(path);
  const bytes = await bytesOf(path);
  if (!bytes.ok) {
    return { ok: false, file, error: { type: 'unreadable' }, sentence: words.misuse.unreadable(path) };
  }
  const read = await readGatheredFile(bytes.value, identity, campaignFile.campaign, campaignFile.hash);
  return read.ok
    ? verifiedReading(file, read.value)
    : { ok: false, file, error: read.error, sentence: deskExportSentence(read.error, file, voice) };
}

function verifiedReading(file: string, read: GatheredFile): VerifiedReading {
  const desk = deskName(read.header.desk);
  if (read.kind === 'stubs') {
    const { length } = read.events;
    return { ok: true, file, kind: 'stubs', desk, events: length, enrolments: length };
  }
  const ends = read.events.findLast(({ type }) => type === 'DeskClosed' || type === 'DeskReopened');
  return {
    ok: true,
    file,
    kind: 'whole',
    desk,
    events: read.events.length,
    enrolments: read.events.filter(({ type }) => type === 'HouseholdEnrolled').length,
    closed: ends?.type === 'DeskClosed',
  };
}

function lineOf(reading: Reading, { words }: Terminal): string {
  if (!reading.ok) return reading.sentence;
  return reading.kind === 'stubs'
    ? words.verify.stubs(reading)
    : words.verify.whole({ ...reading, closed: reading.closed === true });
}
