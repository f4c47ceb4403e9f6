import { LEVELS } from '../vocabulary/levels.ts';
import type { EventType, LedgerEvent } from './events.ts';

/**
 * Merging reads a hundred thousand events, and the schema takes twenty times as long as parsing their JSON. So what
 * is plainly an event is let through here; whatever is not goes to the schema, which alone decides and says what is
 * wrong. Plainly: the schema would accept it and give it back unchanged. Tests hold each line of this to that.
 *
 * Narrower than the schema where that is simpler: letters of western and central Europe and of Vietnam, French
 * numbers, no 29 February.
 */
export const isPlainlyAnEvent = (json: unknown): json is LedgerEvent => plainEvent(json);

type Check = (value: unknown) => boolean;
type Checks = Readonly<Record<string, Check>>;

const matching =
  (pattern: RegExp, maximum = 200): Check =>
  (value) =>
    typeof value === 'string' && value.length <= maximum && pattern.test(value);

const oneOf = (...values: readonly string[]): Check => {
  const known = new Set<unknown>(values);
  return (value) => known.has(value);
};

const integer =
  (minimum: number, maximum = Number.MAX_SAFE_INTEGER): Check =>
  (value) =>
    Number.isSafeInteger(value) && (value as number) >= minimum && (value as number) <= maximum;

const either =
  (...checks: readonly Check[]): Check =>
  (value) =>
    checks.some((check) => check(value));

const list =
  (check: Check, minimum = 0, maximum = Number.MAX_SAFE_INTEGER): Check =>
  (value) =>
    Array.isArray(value) && value.length >= minimum && value.length <= maximum && value.every(check);

/** Every required key, and no key beyond these. JSON has no `undefined`, and `__proto__` is a key like any other. */
function object(required: Checks, optional: Checks = {}): Check {
  const needed = Object.keys(required).length;
  const fields = new Map(
    Object.entries({ ...optional, ...required }).map(([key, check]) => [
      key,
      { check, needed: key in required ? 1 : 0 },
    ]),
  );
  return (value) => {
    if (!isObject(value)) return false;
    let found = 0;
    for (const key in value) {
      const field = fields.get(key);
      if (field === undefined || !field.check(value[key])) return false;
      found += field.needed;
    }
    return found === needed;
  };
}

const map =
  (key: Check, check: Check): Check =>
  (value) =>
    isObject(value) && Object.keys(value).every((name) => key(name) && check(value[name]));

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Composed letters and visible signs, none of which NFC changes, in words with single spaces between them. */
const WORDS = /^[!-~¡-¬®-ɏḀ-ỿ‐-‟…€]+(?: [!-~¡-¬®-ɏḀ-ỿ‐-‟…€]+)*$/;
const line = matching(WORDS);
const name = matching(WORDS, 60);
const yesNo: Check = (value) => typeof value === 'boolean';
const phone = matching(/^\+33[1-9]\d{8}$/);
const email = matching(/^[A-Za-z0-9_+-]+(?:\.[A-Za-z0-9_+-]+)*@(?:[A-Za-z0-9][A-Za-z0-9-]*\.)+[A-Za-z]{2,}$/);
const DAY = String.raw`\d{4}-(?:(?:0[1-9]|1[0-2])-(?:0[1-9]|1\d|2[0-8])|(?:0[13-9]|1[0-2])-(?:29|30)|(?:0[13578]|1[02])-31)`;
const TIME = String.raw`(?:[01]\d|2[0-3]):[0-5]\d`;
const date = matching(new RegExp(`^${DAY}$`));
const instant = matching(new RegExp(`^${DAY}T${TIME}:[0-5]\\d[+-]${TIME}$`));

const count = integer(0);
const ticket = integer(1, 9999);
const slug = matching(/^[A-Za-z0-9][A-Za-z0-9-]{0,39}$/);
const school = matching(/^[A-Z][A-Z0-9]{2}$/);
const receipt = matching(/^[A-Z][A-Z0-9]{2}-[A-Z][0-9A-HJKMNP-TV-Z]{3}-\d{4,}-[A-Z0-9]$/);
const uuid = matching(/^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
const hash = matching(/^[0-9a-f]{64}$/);
const signature = matching(/^[0-9a-f]{128}$/);
const transferCode = matching(/^[0-9A-HJKMNP-TV-Z]{24}$/);

const desk = object({
  school,
  letter: matching(/^[A-Z]$/),
  replica: matching(/^[0-9A-HJKMNP-TV-Z]{3}$/),
});
const pool = { centre: slug, period: slug, band: slug };

const person = { lastName: name, firstName: name };
const guardian = object({ ...person, phone });
const answers = map(slug, either(yesNo, line));
const child = object(
  { ...person, birthDate: date, school, level: oneOf(...LEVELS) },
  {
    usualName: name,
    class: line,
    meal: oneOf('standard', 'noMeat', 'special'),
    pai: yesNo,
    healthEnvelope: yesNo,
    answers,
  },
);
const household = object(
  { guardian, children: list(child, 1, 20) },
  { secondGuardian: object(person, { phone }), address: line, email, cafNumber: line, answers },
);

const changeOf = (of: string, field: string, value: Check, needed: Checks = {}): Check =>
  object({ of: oneOf(of), field: oneOf(field), ...needed }, { from: value, to: value });
const each = (fields: Checks, changing: (field: string, value: Check) => Check): Check[] =>
  Object.entries(fields).map(([field, value]) => changing(field, value));
const contact = { ...person, phone };
const ofChild = { ...person, birthDate: date, school, level: oneOf(...LEVELS), usualName: name, class: line };
const change = either(
  ...each({ address: line, email, cafNumber: line }, (field, value) => changeOf('household', field, value)),
  ...each(contact, (field, value) => changeOf('guardian', field, value, { to: value })),
  ...each(contact, (field, value) => changeOf('secondGuardian', field, value)),
  ...each(ofChild, (field, value) => changeOf('child', field, value, { child: count })),
);

const transfer = {
  transfer: integer(1, 1023),
  pool: object(pool),
  count: integer(1, 127),
  code: transferCode,
};

const BODIES: Readonly<Record<EventType, Check>> = {
  DeskOpened: object({
    campaign: uuid,
    campaignHash: hash,
    desk,
    key: hash,
    proof: signature,
    app: line,
    checks: list(
      object({
        check: oneOf(
          'signature',
          'recipients',
          'storage',
          'clock',
          'persistence',
          'space',
          'privateWindow',
          'printer',
          'offline',
          'version',
        ),
        state: oneOf('green', 'amber'),
      }),
    ),
  }),
  HouseholdEnrolled: object({
    receipt,
    visit: uuid,
    ticket,
    role: oneOf('own', 'carried'),
    bearer: guardian,
    household,
    requests: list(object({ child: count, ...pool, outcome: oneOf('granted', 'waiting') }), 1),
    paper: object({ formSigned: yesNo }, { proxySeen: yesNo, takenAt: instant }),
  }),
  EntryVoided: object({ visit: uuid, receipts: list(receipt, 1), reason: line }),
  HouseholdCorrected: object({ receipt, changes: list(change, 1), reason: line }),
  WaitingGranted: object({ requests: list(object({ receipt, child: count, ...pool }), 1) }),
  ReceiptPrinted: object({ receipt, revision: count, copy: integer(1) }),
  VisitRefused: object({ ticket, bearer: guardian, rule: oneOf('R9', 'R11') }, { earlier: receipt, school }),
  PaperPending: object({ tickets: list(ticket), children: map(slug, count) }, { reason: line }),
  PlacesSent: object({ to: desk, ...transfer }),
  PlacesReceived: object({ from: either(desk, oneOf('reserve')), ...transfer }),
  CopyVerified: object({ kind: oneOf('download', 'folder'), file: line, sha256: hash, upTo: count }),
  DeskRestored: object({
    from: desk,
    head: hash,
    upTo: count,
    holdings: list(object({ ...pool, places: count })),
  }),
  DeskClosed: object(
    {
      enrolments: count,
      voided: count,
      lastTicketHandedOut: integer(0, 9999),
      unserved: list(ticket),
      surrendered: list(object({ ...pool, places: count })),
    },
    { firstReceipt: receipt, lastReceipt: receipt, withoutCopy: line },
  ),
  DeskReopened: object({ reason: line }),
};

const envelope: Checks = {
  seq: integer(1),
  prev: hash,
  at: instant,
  clockOffset: integer(-4e9, 4e9),
  agent: matching(/^\p{Lu}{2,4}$/u),
  v: (value) => value === 1,
};
const BY_TYPE = new Map(
  Object.entries(BODIES).map(([type, body]) => [type, object({ ...envelope, type: oneOf(type), body })]),
);
const plainEvent: Check = (json) => isObject(json) && BY_TYPE.get(json.type as string)?.(json) === true;
