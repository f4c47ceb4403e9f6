import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalBytes, hashOf } from '#domain/chain/hash.ts';
import type { MergedRegister } from '#domain/merge/register.ts';
import { concatBytes, textOf } from '#domain/vocabulary/bytes.ts';
import { writeRegisterJson } from '#files/registerJson.ts';
import { createGathering } from '#gathering/createGathering.ts';
import { createCampaign } from '../builders/campaign.ts';
import { createHousehold } from '../builders/household.ts';
import { createEnrolment, registerOf } from '../builders/mergedByHand.ts';
import { optionsFor } from '../gathering/brought.ts';

const town = createCampaign();
const household = createHousehold('Łukasik');
const { desks } = town.campaign;
/** Of so many families. */
const createRegister = (families: number): MergedRegister =>
  registerOf(
    town,
    Array.from({ length: families }, (_, index) => createEnrolment({ household, count: index + 1 })),
    { desks: desks.map((desk) => ({ ...desk, state: 'missing', chains: [], held: [], wiped: [] })) },
  );
const canonical = (register: MergedRegister) =>
  textOf(canonicalBytes({ ...register, format: 'preau/register', version: 1 }));
const written = (register: MergedRegister) => textOf(concatBytes(writeRegisterJson(register).parts));

describe('register.json', () => {
  it('is the canonical form of the register, format and version beside it', () => {
    for (const many of [0, 1, 3]) {
      const register = createRegister(many);
      expect(written(register)).toBe(canonical(register));
    }
  });

  it('is so for whatever a register may hold', () => {
    const text = fc.string({ unit: 'grapheme' });
    const name = fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9-]{0,5}$/);
    const { value } = fc.letrec((tie) => ({
      value: fc.oneof(
        { maxDepth: 4 },
        fc.oneof(fc.integer(), fc.boolean(), fc.constant(null), text),
        fc.array(tie('value'), { maxLength: 4 }),
        // Names that are numbers, which engines put first.
        fc.dictionary(fc.oneof(name, fc.integer({ min: 0, max: 99 }).map(String)), tie('value'), {
          maxKeys: 5,
        }),
      ),
    }));
    fc.assert(
      fc.property(fc.array(value), value, (enrolments, cards) => {
        const register = { enrolments, cards } as unknown as MergedRegister;
        expect(written(register)).toBe(canonical(register));
      }),
    );
  });

  it('leaves out what is absent, whichever way it is absent', () => {
    const register = createRegister(1);
    const more = { ...register, desks: register.desks.map((desk) => ({ ...desk, paperCount: undefined })) };
    expect(written(more as unknown as MergedRegister)).toBe(written(register));
  });

  it('does not depend on the order in which fields were set (R7)', () => {
    const register = createRegister(2);
    const turned = <T extends object>(value: T): T =>
      Object.fromEntries(Object.entries(value).reverse()) as T;
    const other = turned({ ...register, enrolments: register.enrolments.map(turned) });
    expect(writeRegisterJson(other).hash).toBe(writeRegisterJson(register).hash);
  });

  it('comes in parts, whose hash is that of the whole', () => {
    const { parts, hash } = writeRegisterJson(createRegister(2_000));
    expect(parts.length).toBeGreaterThan(1);
    expect(hashOf(concatBytes(parts))).toBe(hash);
  });
});

describe('the vector of register.json', () => {
  const vector = (name: string) => new URL(`../vectors/${name}`, import.meta.url);

  it('is what a desk export and some of its stubs merge to', async () => {
    const gathering = createGathering(optionsFor(town));
    const brought = ['desk-export.preau', 'stub-ledger.preau'].map((name) => ({
      name,
      bytes: new Uint8Array(readFileSync(vector(name))),
    }));
    const readings = await gathering.read(brought);
    expect(readings.every(({ outcome }) => outcome.ok)).toBe(true);
    const { parts, hash } = await gathering.registerJson();
    const text = textOf(concatBytes(parts));
    await expect(text).toMatchFileSnapshot(vector('register.json').pathname);
    expect(text).toBe(textOf(canonicalBytes(JSON.parse(text))));
    expect(hash).toBe(hashOf(concatBytes(parts)));
  });
});
