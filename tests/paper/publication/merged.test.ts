import { describe, expect, test } from 'vitest';
import { merge } from '#domain/merge/merge.ts';
import { familyLetters, lettersBySchool } from '#domain/publication/letters.ts';
import type { Instant } from '#domain/vocabulary/time.ts';
import { centreTables, toSettleTable, waitingTable } from '#files/tables/lists.ts';
import { registerTable } from '#files/tables/register.ts';
import { campaignWords } from '#i18n/sentences/words.ts';
import { centreListsBatch } from '#paper/publication/centreLists.ts';
import { lettersBatch } from '#paper/publication/letters.ts';
import { waitingListsBatch } from '#paper/publication/waitingLists.ts';
import { createBigLedger, createBigTown } from '../../builders/bigMorning.ts';
import { overlaps, strayTexts, wordsOf } from '../reading.ts';

/** What the real merge says of a morning, on every list and paper. */
const town = createBigTown(6, 30);
const { campaign } = town;
const register = merge({
  campaign,
  campaignHash: town.hash,
  ledgers: town.desks.map((desk) => createBigLedger(town, desk, 30)),
  coordination: [],
});
const requests = register.enrolments.flatMap((enrolment) =>
  enrolment.requests.map((request) => ({ enrolment, request })),
);
const countOf = (status: string): number =>
  requests.filter(({ request }) => request.status.type === status).length;
const words = campaignWords('fr', campaign);
const paper = { campaign, english: false, madeAt: '2024-06-03T09:00:00+02:00' as Instant };

describe('a merged morning', () => {
  test('has places, waiting and cases to settle to speak of', () => {
    expect(register.enrolments).toHaveLength(180);
    expect(countOf('granted')).toBeGreaterThan(50);
    expect(countOf('waiting')).toBeGreaterThan(50);
  });

  test('R12: the register table has every request once', () => {
    const table = registerTable(campaign, register, words);
    expect(table.length).toBe(requests.length);
    expect(table.rowAt(0)).toContain(register.enrolments[0]?.receipt);
  });

  test('every place is in one list of one centre; everyone who waits, and every case, in one list', () => {
    const granted = campaign.centres.flatMap(({ id }) => centreTables(campaign, register, id, words));
    expect(granted.reduce((sum, { length }) => sum + length, 0)).toBe(countOf('granted'));
    expect(waitingTable(campaign, register, words).length).toBe(countOf('waiting'));
    expect(toSettleTable(campaign, register, words).length).toBe(countOf('toSettle'));
  });

  test('every request that was not voided is answered in one letter, once', () => {
    const answered = familyLetters(campaign, register).flatMap(({ children }) =>
      children.flatMap(({ rows }) =>
        rows.map(({ enrolment, request }) => `${enrolment.id}/${request.position}`),
      ),
    );
    expect(new Set(answered).size).toBe(answered.length);
    expect(answered).toHaveLength(requests.length - countOf('voided'));
    const bySchool = lettersBySchool(campaign, register).flatMap(({ classes }) =>
      classes.flatMap(({ letters }) => letters.map(({ household }) => household)),
    );
    expect(new Set(bySchool)).toEqual(
      new Set(register.enrolments.map(({ householdClass }) => householdClass)),
    );
  });

  test('its papers hold together, and name each receipt', () => {
    const parts = [
      ...lettersBatch(paper, lettersBySchool(campaign, register)),
      ...centreListsBatch(paper, register),
      ...waitingListsBatch(paper, register),
    ].flatMap(({ parts: own }) => [...own()]);
    for (const part of parts) {
      expect(strayTexts(part)).toEqual([]);
      expect(overlaps(part)).toEqual([]);
    }
    const all = parts.map(wordsOf).join(' ');
    for (const { receipt } of register.enrolments) expect(all).toContain(receipt);
  });
});
