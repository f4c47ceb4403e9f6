import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { textOf } from '#domain/vocabulary/bytes.ts';
import { plainDeskExport, type VerifiedExport, verifyPlainExport } from '#files/deskExport.ts';
import { campaignWords } from '#i18n/sentences/words.ts';
import { type DeskFile, place, replay } from '#screens/office/deskFiles.ts';
import { journalCsv } from '#screens/office/journalCsv.ts';
import { createCampaign } from '../../builders/campaign.ts';
import { chained, createLedger, opening, sourceOf, type TestLedger } from '../../builders/ledger.ts';

const town = createCampaign();
const ledger = createLedger(town, 4);

function verified(of: TestLedger): VerifiedExport {
  const read = verifyPlainExport(plainDeskExport(sourceOf(town, of)), town.campaign, town.hash);
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  return read.value;
}

function fileOf(name: string, events: number, of = ledger): DeskFile {
  const replayed = replay(
    name,
    verified({ ...of, lines: of.lines.slice(0, events) }),
    town.campaign,
    town.hash,
  );
  if (!replayed.ok) throw new Error(JSON.stringify(replayed.error));
  return replayed.value;
}

describe('files of one desk', () => {
  const [short, long] = [fileOf('court.preau', 3), fileOf('long.preau', 5)];

  it('the longer one stands, whichever comes first (R7)', () => {
    const forth = place(place([], short).files, long);
    expect(forth.placement).toEqual({ type: 'Replaces', older: 'court.preau' });
    const back = place(place([], long).files, short);
    expect(back.placement).toEqual({ type: 'AlreadyRead', by: 'long.preau' });
    expect(forth.files).toEqual(back.files);
  });

  it('the same file twice changes nothing', () => {
    expect(place([long], { ...long, file: 'encore.preau' })).toEqual({
      files: [long],
      placement: { type: 'AlreadyRead', by: 'long.preau' },
    });
  });

  it('a fork is named and left aside (R3)', () => {
    const other = chained([
      opening(town, ledger.key, ledger.proof),
      { type: 'DeskReopened', v: 1, body: { reason: 'autre histoire' } },
    ]);
    const forked = fileOf('autre.preau', 2, { ...ledger, lines: other });
    expect(place([long], forked)).toEqual({
      files: [long],
      placement: { type: 'Contradicts', other: 'long.preau' },
    });
  });

  it('a signed chain that tells the impossible is refused whole (R13)', () => {
    const lines = chained([
      opening(town, ledger.key, ledger.proof),
      {
        type: 'ReceiptPrinted',
        v: 1,
        body: { receipt: 'JVE-A7K2-0009-X' as never, revision: 0, copy: 1 },
      },
    ]);
    expect(replay('faux.preau', verified({ ...ledger, lines }), town.campaign, town.hash)).toEqual({
      ok: false,
      error: { type: 'TellsTheImpossible', seq: 2 },
    });
  });
});

describe("a desk's journal for a spreadsheet", () => {
  it('has one row per child and period, with BOM, semicolons and the words of the language', () => {
    const { state } = fileOf('long.preau', 5);
    const text = textOf(journalCsv(state, campaignWords('fr', town.campaign)));
    expect(text.startsWith('\uFEFF')).toBe(true);
    const { data } = Papa.parse<Record<string, string>>(text.slice(1), {
      header: true,
      skipEmptyLines: true,
    });
    const enrolments = [...state.register.enrolments.values()];
    expect(data.map((row) => row.Récépissé)).toEqual(enrolments.map(({ receipt }) => receipt));
    expect(data.every((row) => /^(place acquise|liste d’attente)$/.test(row.Résultat ?? ''))).toBe(true);
    expect(data[0]?.['Date de naissance']).toMatch(/^\d\d\/\d\d\/\d{4}$/);
  });
});
