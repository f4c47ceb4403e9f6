import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readLine } from '#domain/chain/line.ts';
import { EVENT_BODIES, type EventType, envelope } from '#domain/events/events.ts';
import { isPlainlyAnEvent } from '#domain/events/plainly.ts';
import { utf8 } from '#domain/vocabulary/bytes.ts';
import { personName } from '#domain/vocabulary/text.ts';
import { anyEvent, ODD_TEXTS } from '../../builders/anyEvent.ts';
import { createCampaign } from '../../builders/campaign.ts';
import { runs } from '../../builders/random.ts';
import { openMorning } from '../../stories/model/morning.ts';
import { openRulesOnly } from '../../stories/model/morningDesk.ts';
import { steps } from '../../stories/model/steps.ts';

describe('what is plainly an event', () => {
  it('is one to the schema, which gives it back unchanged', { timeout: 0 }, () => {
    const seen = { plain: new Set<string>(), accepted: 0, refused: 0 };
    fc.assert(
      fc.property(anyEvent(), fc.option(edit()), (event, change) => {
        const json = asRead(change ? change(event) : event);
        const plain = isPlainlyAnEvent(json);
        seen[plain ? 'accepted' : 'refused'] += 1;
        if (!plain) return;
        seen.plain.add(json.type);
        expect(bySchema(json)).toStrictEqual(json);
      }),
      { numRuns: runs(4000) },
    );
    expect([...seen.plain].sort()).toEqual(Object.keys(EVENT_BODIES).sort());
    expect(Math.min(seen.accepted, seen.refused)).toBeGreaterThan(runs(4000) / 10);
  });

  it('holds no character in its names that the schema would refuse or change', () => {
    // Beyond the basic plane a character is two of these, neither of which may stand alone.
    for (let unit = 0; unit < 0x1_0000; unit += 1) {
      const character = String.fromCharCode(unit);
      for (const name of [character, `a${character}`, `${character} e`]) {
        if (isPlainlyAnEvent(enrolmentOf(name))) expect(personName.parse(name)).toBe(name);
      }
    }
    for (const name of ODD_TEXTS) {
      if (isPlainlyAnEvent(enrolmentOf(name))) expect(personName.parse(name)).toBe(name);
    }
  });

  it('is more than 95 of 100 events that desks write, and none of them is refused', {
    timeout: 0,
  }, async () => {
    const lines = await linesOfMornings(15);
    const plain = lines.filter((line) => isPlainlyAnEvent(JSON.parse(new TextDecoder().decode(line))));
    expect(lines.length).toBeGreaterThan(100);
    expect(plain.length / lines.length).toBeGreaterThan(0.95);
    expect(lines.filter((line) => !readLine(line).ok)).toEqual([]);
  });
});

describe('a line (R3)', () => {
  it('is refused where the schema would have to tidy it up, as whoever reads the bytes would see another text', () => {
    const written = (name: string) => readLine(utf8(JSON.stringify(enrolmentOf(name))));
    expect(written('Zoé').ok).toBe(true);
    expect(written('Σωκράτης').ok).toBe(true);
    for (const name of ['Zoe\u0301', ' Zoé', 'Zoé ', 'Zoé  Marie', 'Zoé\u00a0Marie']) {
      expect(written(name)).toEqual({ ok: false, error: { type: 'LineNotNormal' } });
    }
    const phoned = { ...enrolmentOf('Zoé'), body: { ...enrolmentOf('Zoé').body } };
    phoned.body.bearer = { ...phoned.body.bearer, phone: '0612345678' };
    expect(readLine(utf8(JSON.stringify(phoned)))).toEqual({ ok: false, error: { type: 'LineNotNormal' } });
  });

  it('is refused for a correction to what no desk would have kept', () => {
    const corrected = (field: string, to: string) =>
      readLine(
        utf8(
          JSON.stringify({
            ...enrolmentOf('Zoé'),
            type: 'HouseholdCorrected',
            body: {
              receipt: 'JVE-A7K2-0001-C',
              changes: [{ of: 'child', child: 0, field, to }],
              reason: 'relu',
            },
          }),
        ),
      );
    expect(corrected('lastName', 'Σωκράτης').ok).toBe(true);
    expect(corrected('level', 'CM2').ok).toBe(true);
    const unfit = { ok: false, error: { type: 'LineNotAnEvent', where: 'body.changes.0' } };
    expect(corrected('lastName', 'Zoe\u0301')).toEqual(unfit);
    expect(corrected('birthDate', '2016-02-30')).toEqual(unfit);
    expect(corrected('level', '6E')).toEqual(unfit);
  });

  it('is refused when it is longer than any event, before it is parsed', () => {
    const long = `${JSON.stringify(enrolmentOf('Zoé'))}${' '.repeat(1_000_000)}`;
    expect(readLine(utf8(long))).toEqual({ ok: false, error: { type: 'LineUnreadable' } });
  });
});

/** The schema alone, as the oracle. */
function bySchema(json: unknown): unknown {
  const outer = envelope.parse(json);
  return { ...outer, body: EVENT_BODIES[outer.type as EventType][1].parse(outer.body) };
}

const asRead = (json: unknown): unknown => JSON.parse(JSON.stringify(json));

/** A key dropped, added or renamed, or a value put in place of another, anywhere in the event. */
function edit(): fc.Arbitrary<(event: unknown) => unknown> {
  const odd = fc.constantFrom<unknown>(
    null,
    0,
    -1,
    1e21,
    true,
    '',
    'Zoé',
    ' ',
    [],
    {},
    [[]],
    '1',
    '__proto__',
  );
  return fc.record({ where: fc.nat(), what: fc.nat(4), odd }).map(({ where, what, odd }) => (event) => {
    const copy = asRead(event);
    const places = containersIn(copy);
    const place = places[where % places.length]!;
    const keys = Object.keys(place);
    const key = keys[where % Math.max(1, keys.length)] ?? 'more';
    if (what === 0) delete place[key];
    if (what === 1) place[key] = odd;
    if (what === 2) place.more = odd;
    if (what === 3)
      Object.defineProperty(place, '__proto__', { value: odd, enumerable: true, configurable: true });
    if (what === 4) place[`${key} `] = place[key];
    return copy;
  });
}

function containersIn(json: unknown): Record<string, unknown>[] {
  if (typeof json !== 'object' || json === null) return [];
  return [json as Record<string, unknown>, ...Object.values(json).flatMap(containersIn)];
}

function enrolmentOf(lastName: string) {
  const guardian = { lastName, firstName: 'Noé', phone: '+33612345678' };
  return {
    seq: 2,
    prev: 'ab'.repeat(32),
    at: '2024-05-25T08:41:07+02:00',
    clockOffset: 0,
    agent: 'MLD',
    type: 'HouseholdEnrolled',
    v: 1,
    body: {
      receipt: 'JVE-A7K2-0001-C',
      visit: '00000000-0000-4000-8000-000000000001',
      ticket: 1,
      role: 'own',
      bearer: guardian,
      household: {
        guardian,
        children: [{ lastName, firstName: 'Zoé', birthDate: '2018-02-26', school: 'JVE', level: 'GS' }],
      },
      requests: [{ child: 0, centre: 'g', period: 'S28', band: 'm', outcome: 'granted' }],
      paper: { formSigned: true },
    },
  };
}

async function linesOfMornings(mornings: number) {
  const commands = fc.sample(fc.commands(steps, { maxCommands: 100, size: 'max' }), mornings);
  const lines = await Promise.all(
    commands.map(async (each) => {
      const morning = await openMorning(createCampaign(), openRulesOnly, new Map());
      await fc.asyncModelRun(() => ({ model: {}, real: morning }), each);
      return morning.desks.flatMap((desk) => desk.lines());
    }),
  );
  return lines.flat();
}
