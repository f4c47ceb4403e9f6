import { ACTORS, type Actor, sealedBy } from './actors.ts';
import type { Chance } from './chance.ts';
import { mutatedField } from './fields.ts';
import { type Draft, withHeader } from './forge.ts';
import type { Original, Originals } from './originals.ts';

/** Changes of what stands in the plain text, each layer's to its own; whoever makes them then seals what they can. */

export type InnerLayer = 'field' | 'event' | 'chain' | 'signature';

export interface Forgery {
  readonly kind: string;
  readonly actor: Actor;
  readonly draft: Draft;
}

export function forged(layer: InnerLayer, original: Original, originals: Originals, chance: Chance): Forgery {
  const [kind, changed] = CHANGES[layer](original, originals, chance);
  const actor = chance.weighed<Actor>(ACTORS);
  // Sealing again would undo a change of the chain or of the signature: there it is done before, or not at all.
  if (layer === 'signature') return { kind, actor: signatureBy(kind, actor), draft: changed };
  return { kind, actor, draft: sealedBy(actor, changed, originals, chance) };
}

type Change = (draft: Draft, originals: Originals, chance: Chance) => readonly [kind: string, draft: Draft];

const CHANGES: Readonly<Record<InnerLayer, Change>> = {
  field: (draft, _, chance) => {
    const at = chance.below(draft.lines.length + 2) - 1;
    const { kind, json } = mutatedField(draft.lines[at] ?? draft.header, chance);
    return [kind, draft.lines[at] === undefined ? { ...draft, header: json } : replaced(draft, at, json)];
  },
  event: (draft, { exports, strayEvents }, chance) => {
    const at = chance.below(draft.lines.length);
    const other = chance.pick(chance.pick(exports).lines);
    const line = draft.lines[at] ?? '';
    const kind = chance.pick([
      'dropped',
      'doubled',
      'swapped',
      'inserted',
      'stray',
      'retyped',
      'emptied',
      'joined',
      'cut',
    ]);
    const lines = [...draft.lines];
    switch (kind) {
      case 'dropped':
        lines.splice(at, 1 + chance.below(2));
        break;
      case 'doubled':
        lines.splice(at, 0, line);
        break;
      case 'swapped':
        lines.splice(at, 2, ...lines.slice(at, at + 2).reverse());
        break;
      case 'inserted':
        lines.splice(at, 0, other);
        break;
      case 'stray':
        lines.splice(at, chance.below(2), chance.pick(strayEvents));
        break;
      case 'retyped':
        lines[at] = line.replace(
          /"type":"\w+","v":1/,
          () => `"type":${chance.pick(TYPES)},"v":${chance.pick(VERSIONS)}`,
        );
        break;
      case 'emptied':
        lines[at] = chance.pick(['', ' ', '{}', 'null', '[]', '0', '""', '{"seq":1}']);
        break;
      case 'joined':
        lines.splice(at, 2, lines.slice(at, at + 2).join(chance.pick(['', ',', ' ', '\r'])));
        break;
      default:
        lines.length = at;
    }
    return [kind, { ...draft, lines }];
  },
  chain: (draft, _, chance) => {
    const at = chance.below(draft.lines.length);
    const kind = chance.pick(['prev', 'seq', 'head', 'to', 'from']);
    const number = chance.pick([0, 1, 2, -1, draft.lines.length, draft.lines.length + 1, 1e15, 1e21]);
    const hash = chance.pick([
      '0'.repeat(64),
      'ab'.repeat(32),
      'AB'.repeat(32),
      '',
      draft.lines.join('').slice(0, 64),
    ]);
    if (kind === 'prev' || kind === 'seq') {
      const changes = kind === 'prev' ? { prev: hash } : { seq: number };
      const line = withHeader({ ...draft, header: draft.lines[at] ?? '' }, changes).header;
      return [kind, replaced(draft, at, line)];
    }
    return [kind, withHeader(draft, kind === 'head' ? { head: hash } : { [kind]: number })];
  },
  signature: (draft, originals, chance) => {
    const kind = chance.pick([
      'proof',
      'key',
      'desk',
      'otherHeader',
      'value',
      'shape',
      'of another',
      'insider header',
      'insider opening',
    ]);
    const other = chance.pick(originals.exports);
    const hex = (length: number) =>
      Array.from({ length }, () => chance.pick([...'0123456789abcdef'])).join('');
    switch (kind) {
      case 'proof':
        return [
          kind,
          withHeader(draft, {
            proof: chance.pick([hex(128), '0'.repeat(128), hex(126), flipped(draft.header, 'proof', chance)]),
          }),
        ];
      case 'key':
        return [
          kind,
          withHeader(draft, {
            key: chance.pick([
              hex(64),
              '0'.repeat(64),
              `01${'0'.repeat(62)}`,
              flipped(draft.header, 'key', chance),
            ]),
          }),
        ];
      case 'desk':
        return [
          kind,
          withHeader(
            draft,
            chance.pick([{ letter: 'B' }, { letter: 'Q' }, { school: 'CAM' }, { replica: '7K3' }]),
          ),
        ];
      case 'otherHeader':
        return [kind, withHeader(draft, chance.pick(HEADER_CHANGES))];
      case 'value':
        return [
          kind,
          {
            ...draft,
            signature: JSON.stringify({ signature: flipped(draft.signature, 'signature', chance) }),
          },
        ];
      case 'shape':
        return [kind, { ...draft, signature: chance.pick(shapesOf(draft.signature)) }];
      case 'of another':
        return [kind, { ...draft, signature: other.signature }];
      case 'insider opening': {
        const opening = withHeader({ ...draft, header: draft.lines[0] ?? '' }, chance.pick(OPENING_CHANGES));
        return [kind, sealedBy('insider', replaced(draft, 0, opening.header), originals, chance)];
      }
      default:
        return [kind, sealedBy('insider', withHeader(draft, chance.pick(HEADER_CHANGES)), originals, chance)];
    }
  },
};

const signatureBy = (kind: string, actor: Actor): Actor =>
  kind.startsWith('insider') ? 'insider' : actor === 'insider' ? 'thief' : actor;

const replaced = (draft: Draft, at: number, line: string): Draft => ({
  ...draft,
  lines: draft.lines.with(at, line),
});

/** The hex value under that key, with one digit changed. */
function flipped(json: string, key: string, chance: Chance): string {
  const value = String(JSON.parse(json)[key]);
  const at = chance.below(value.length);
  const digit = (Number.parseInt(value.charAt(at), 16) ^ (1 + chance.below(15))).toString(16);
  return value.slice(0, at) + digit + value.slice(at + 1);
}

const shapesOf = (signature: string): string[] => [
  '{}',
  'null',
  '[]',
  signature.toUpperCase(),
  signature.replace('}', ',"more":1}'),
  signature.replace('{', '{"signature":"x",'),
  signature.replace('}', ',"signature":"x"}'),
  signature.replace('"signature"', '"\\u0073ignature"'),
  signature.replace('"signature"', '"__proto__"'),
  `${signature} `,
  ` ${signature}`,
  signature.slice(0, -3),
];

/** Against a header that stays as it is. */
const OPENING_CHANGES: readonly Readonly<Record<string, string>>[] = [
  { letter: 'B' },
  { school: 'CAM' },
  { replica: '7K3' },
  { key: 'ab'.repeat(32) },
  { proof: 'ab'.repeat(64) },
  { campaign: '0f8fad5b-d9cb-469f-a165-70867728950f' },
  { campaignHash: 'ab'.repeat(32) },
];
const HEADER_CHANGES: readonly Readonly<Record<string, string | number>>[] = [
  { exportedAt: '2024-05-25T12:31:08+02:00' },
  { exportedAt: 'noon' },
  { app: '0.2.0' },
  { app: ' 0.1.0' },
  { app: '' },
  { version: 2 },
  { version: 0 },
  { version: 1e15 },
  { format: 'preau/stub-ledger' },
  { format: 'preau/campaign' },
  { campaign: '0f8fad5b-d9cb-469f-a165-70867728950f' },
  { campaignHash: 'ab'.repeat(32) },
];
const TYPES = [
  '"DeskOpened"',
  '"DeskReopened"',
  '"ReceiptPrinted"',
  '"HouseholdEnrolled"',
  '"DeskMoved"',
  '"__proto__"',
  '"constructor"',
  '"toString"',
  '1',
  'null',
  '""',
  '"x\\u202e"',
  `"${'x'.repeat(1000)}"`,
];
const VERSIONS = ['1', '1', '2', '0', '-1', '1.5', '"1"', 'null', '1e300'];
