import { ODD_TEXTS } from '../builders/anyEvent.ts';
import type { Chance } from './chance.ts';

/** One value, key or letter changed in a line of JSON, as text: so that keys can stand twice, and numbers be huge. */
export function mutatedField(json: string, chance: Chance): { readonly kind: string; readonly json: string } {
  const copy: unknown = JSON.parse(json);
  const place = chance.pick(containersIn(copy));
  const kind = chance.pick(Object.keys(EDITS));
  const fill = EDITS[kind]?.(place, chance);
  const text = JSON.stringify(copy);
  return { kind, json: fill === undefined ? text : text.replace(`"${HOLE}"`, () => fill) };
}

/** Stands for text that JSON.stringify would not write. */
const HOLE = '<hole>';
type Container = Record<string, unknown>;
/** Changes the container in place; what it returns fills the hole that it left. */
type Edit = (place: Container, chance: Chance) => string | undefined;

const EDITS: Readonly<Record<string, Edit>> = {
  value: (place, chance) => {
    place[keyOf(place, chance)] = chance.pick(ODD_VALUES);
    return undefined;
  },
  raw: (place, chance) => {
    place[keyOf(place, chance)] = HOLE;
    return chance.once(300) ? huge(chance) : chance.pick(RAW);
  },
  text: (place, chance) => {
    const key = keyOf(place, chance);
    place[key] = typeof place[key] === 'string' ? edited(place[key], chance) : chance.pick(ODD_TEXTS);
    return undefined;
  },
  number: (place, chance) => {
    const key = keyOf(place, chance);
    const value = typeof place[key] === 'number' ? place[key] : 1;
    place[key] = chance.pick([value + 1, value - 1, value * 1000, -value, value + 0.5, String(value)]);
    return undefined;
  },
  dropped: (place, chance) => {
    const key = keyOf(place, chance);
    if (Array.isArray(place)) place.splice(Number(key), 1);
    else delete place[key];
    return undefined;
  },
  added: (place, chance) => {
    if (Array.isArray(place)) place.push(chance.pick([...place, ...ODD_VALUES]));
    else define(place, chance.pick(KEYS), chance.pick(ODD_VALUES));
    return undefined;
  },
  renamed: (place, chance) => {
    const key = keyOf(place, chance);
    const value = place[key];
    delete place[key];
    define(place, chance.once(2) ? `${key} ` : chance.pick(KEYS), value);
    return undefined;
  },
  twice: (place, chance) => {
    const key = keyOf(place, chance);
    const value = JSON.stringify(place[key] ?? null);
    place[key] = HOLE;
    const other = chance.once(2) ? value : JSON.stringify(chance.pick(ODD_VALUES));
    const [first, second] = chance.once(2) ? [value, other] : [other, value];
    return Array.isArray(place) ? `${first},${second}` : `${first},${JSON.stringify(key)}:${second}`;
  },
  swapped: (place, chance) => {
    const [one, other] = [keyOf(place, chance), keyOf(place, chance)];
    [place[one], place[other]] = [place[other], place[one]];
    return undefined;
  },
  plausible: (place, chance) => {
    const key = keyOf(place, chance);
    place[key] = chance.pick(PLAUSIBLE);
    return undefined;
  },
};

const keyOf = (place: Container, chance: Chance): string => {
  const keys = Object.keys(place);
  return keys.length === 0 ? '0' : chance.pick(keys);
};

/** As JSON.parse does: `__proto__` is a key like any other. */
const define = (place: Container, key: string, value: unknown): void => {
  Object.defineProperty(place, key, { value, enumerable: true, configurable: true, writable: true });
};

function containersIn(json: unknown): Container[] {
  if (typeof json !== 'object' || json === null) return [];
  return [json as Container, ...Object.values(json).flatMap(containersIn)];
}

function edited(text: string, chance: Chance): string {
  const at = chance.below(text.length + 1);
  const inserted = chance.pick([
    '\u0301',
    ' ',
    '\u00a0',
    '\u200b',
    '\u202e',
    '\u0000',
    '\ufeff',
    '\ud800',
    'x',
    'É',
  ]);
  return chance.pick([
    text.normalize('NFD'),
    text.toUpperCase(),
    text.slice(0, at) + inserted + text.slice(at),
    text.slice(0, at) + text.slice(at + 1),
    `${text} `,
    text + text,
    [...text].reverse().join(''),
  ]);
}

const KEYS = [
  'more',
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  '',
  '0',
  'seq',
  'body',
  'é',
  'k'.repeat(500),
  'a\u202eb\n',
];
const ODD_VALUES: readonly unknown[] = [
  null,
  true,
  false,
  0,
  -1,
  1.5,
  1e21,
  Number.MAX_SAFE_INTEGER,
  '',
  'x',
  [],
  {},
  [[]],
  [null],
  { length: 3 },
  JSON.parse('{"__proto__":{"outcome":"granted"}}'),
  { toJSON: 1 },
];
const PLAUSIBLE: readonly unknown[] = [
  'Martin',
  'granted',
  'waiting',
  'CP',
  'PS',
  'CAM',
  'JVE',
  'S29',
  '2016-02-26',
  '+33699887766',
  '2024-05-25T09:00:00+02:00',
  1,
  2,
  42,
  true,
  false,
  'own',
  'carried',
  'JVE-A7K2-0001-C',
];
const RAW = [
  '1e400',
  '-1e400',
  '-0',
  '1.0',
  '1e0',
  '01',
  '9007199254740993',
  '1234567890123456789012345678901234567890',
  'NaN',
  'Infinity',
  'undefined',
  "'x'",
  '"\\ud800"',
  '"\\udc00\\ud800"',
  '"\\u0000"',
  '"\\u005aoé"',
  '"\\x41"',
  '"a\tb"',
  '"\u2028"',
  '{"a":1,"a":2}',
  '{"__proto__":null}',
  '{"constructor":{"prototype":{"granted":true}}}',
  ' "x" ',
  '1,',
  '/* */ 1',
  `${'['.repeat(500)}${']'.repeat(500)}`,
  `${'{"a":'.repeat(200)}1${'}'.repeat(200)}`,
  '[',
  '"',
];

const huge = (chance: Chance): string =>
  chance.pick([
    `${'['.repeat(200_000)}${']'.repeat(200_000)}`,
    `${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}`,
    `"${'é'.repeat(300_000)}"`,
    `"${'e\\u0301'.repeat(100_000)}"`,
    `[${'"x",'.repeat(150_000)}"x"]`,
    `{${Array.from({ length: 50_000 }, (_, n) => `"k${n}":1`).join(',')}}`,
    '9'.repeat(300_000),
    `"a${'a.a'.repeat(100_000)}@"`,
  ]);
