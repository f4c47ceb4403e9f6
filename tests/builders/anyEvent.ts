import fc from 'fast-check';

/**
 * Any event as JSON: most are as a desk writes them, some hold texts, numbers and dates at the edge of what the
 * schema takes, or beyond it.
 */
export function anyEvent(): fc.Arbitrary<unknown> {
  return fc.oneof(
    ...Object.entries(bodies).map(([type, body]) =>
      fc.record({
        seq: usually(fc.integer({ min: 1, max: 500 }), 0, -1, 1.5, 2 ** 53, -0),
        prev: usually(hex(64), 'ab'.repeat(31), 'AB'.repeat(32)),
        at: instant,
        clockOffset: usually(fc.integer({ min: -4000, max: 4000 }), 0.5, -(2 ** 53), 1e300),
        agent: usually(fc.constantFrom('MLD', 'ÉZ', 'ΑΒ'), 'M', 'MLDEF', 'mld', 'Å'),
        type: fc.constant(type),
        v: usually(fc.constant(1), 2, 0, 1.5, '1'),
        body,
      }),
    ),
  );
}

/** Now and then one of these instead. */
const usually = <T>(plain: fc.Arbitrary<T>, ...odd: readonly unknown[]): fc.Arbitrary<unknown> =>
  fc.oneof({ arbitrary: plain, weight: 200 }, { arbitrary: fc.constantFrom(...odd), weight: 1 });

const hex = (length: number) =>
  fc.array(fc.constantFrom(...'0123456789abcdef'), { minLength: length, maxLength: length }).map(joined);
const joined = (parts: readonly string[]) => parts.join('');

export const ODD_TEXTS = [
  '',
  ' ',
  ' Zoé',
  'Zoé ',
  'Zoé  Marie',
  'Zoe\u0301',
  'Zo\u200bé',
  'Zo\u202eé',
  '\ufeffZoé',
  'Zoé\u00ad',
  'Zoé\u00a0Marie',
  'Zoé\u2028',
  'Zoé\n',
  'Zoé\u0000',
  '\ud800',
  'Ångström',
  'ﬁ',
  '👩‍👧',
  '한글',
  'Σωκράτης',
  'Ελένη',
  'Łukasz Ćwikła',
  'D’Almeida–Ruiz',
  'a'.repeat(60),
  'a'.repeat(61),
  'é'.repeat(200),
  'a'.repeat(201),
  '=1+1',
  '__proto__',
];
const text = usually(
  fc.constantFrom('Zoé', 'Le Gall', 'Nguyễn Łukasik', 'N’Diaye', '3 rue des Écoles (bât. B), 44600'),
  ...ODD_TEXTS,
);
const phone = usually(
  fc.integer({ min: 100_000_000, max: 999_999_999 }).map((n) => `+33${n}`),
  '0612345678',
  '+33012345678',
  '+3361234567',
  '+442079460958',
  '+630605122874',
  '+33612345678 ext. 4',
  'tel',
  '',
);
const date = usually(
  fc.date({ min: new Date('2010-01-01'), max: new Date('2022-12-31'), noInvalidDate: true }).map(day),
  '2016-02-29',
  '2015-02-29',
  '2015-04-31',
  '2015-13-01',
  '0000-01-01',
  '2015-1-1',
);
function day(of: Date): string {
  return of.toISOString().slice(0, 10);
}
const instant = usually(
  fc.integer({ min: 0, max: 10_000 }).map((n) => `2024-05-25T08:${two(n % 60)}:${two((n * 7) % 60)}+02:00`),
  '2024-05-25T08:41:07Z',
  '2024-05-25T08:41:07.123+02:00',
  '2024-05-25T08:41+02:00',
  '2024-02-30T08:41:07+02:00',
  '2024-02-29T08:41:07+02:00',
  '2024-05-25T24:00:00+02:00',
  '2024-05-25T08:41:60+02:00',
  '2024-05-25T08:41:07+24:00',
  '2024-05-25T08:41:07-00:00',
  '2024-05-25T08:41:07',
);
const two = (n: number) => String(n).padStart(2, '0');
const uuid = usually(
  fc.uuid(),
  '00000000-0000-0000-0000-000000000000',
  '0F8FAD5B-D9CB-469F-A165-70867728950E',
  '0f8fad5b-d9cb-069f-a165-70867728950e',
);
const receipt = usually(
  fc.integer({ min: 1, max: 99_999 }).map((n) => `JVE-A7K2-${String(n).padStart(4, '0')}-C`),
  'JVE-A7K2-042-C',
  'jve-A7K2-0042-C',
  'JVE-A7U2-0042-C',
);
const slug = usually(
  fc.constantFrom('S28', 'les-goelands', 'maternelle', '1'),
  '',
  '-a',
  'a'.repeat(41),
  'é',
);
const school = usually(fc.constantFrom('JVE', 'CAM', 'A12'), '1AB', 'JVEX', 'jve');
const count = usually(fc.nat(30), -1, 0.5, 2 ** 53, '1', -0);
const ticket = usually(fc.integer({ min: 1, max: 9999 }), 0, 10_000, 1.5);
const yesNo = usually(fc.boolean(), 'yes', 0, null);
const signature = usually(hex(128), 'ab'.repeat(63));
const transferCode = usually(fc.constant('0123456789ABCDEFGHJKMNPQ'), '0123456789ABCDEFGHJKMNPU', '0');

const some = <T>(item: fc.Arbitrary<T>, minLength = 1, maxLength = 4) =>
  usually(fc.array(item, { minLength, maxLength }), [], {}, null);

const optional = (
  required: Record<string, fc.Arbitrary<unknown>>,
  extra: Record<string, fc.Arbitrary<unknown>>,
) => fc.record({ ...required, ...extra }, { requiredKeys: Object.keys(required) });

const desk = fc.record({
  school,
  letter: usually(fc.constantFrom('A', 'Z'), 'a', 'AB', ''),
  replica: usually(fc.constantFrom('7K2', '000'), '7U2', '7K', '7k2'),
});
const pool = { centre: slug, period: slug, band: slug };
const person = { lastName: text, firstName: text };
const guardian = fc.record({ ...person, phone });
const answers = fc.dictionary(
  fc.constantFrom('garderie', 'q1', '7', 'é', '__proto__', 'constructor'),
  fc.oneof(yesNo, text),
  {
    maxKeys: 3,
  },
);
const level = usually(fc.constantFrom('TPS', 'GS', 'CP', 'CM2'), '6E', 'cp', 3);
const child = optional(
  { ...person, birthDate: date, school, level },
  {
    usualName: text,
    class: text,
    meal: usually(fc.constantFrom('standard', 'noMeat', 'special'), 'halal'),
    pai: yesNo,
    healthEnvelope: yesNo,
    answers,
  },
);
const email = usually(
  fc.constantFrom('zoe.martin@exemple.fr', 'a+b_c@x-y.example.org'),
  'zoé@exemple.fr',
  "o'neil@exemple.fr",
  'a..b@exemple.fr',
  '.a@exemple.fr',
  'a@exemple',
  'a@-x.fr',
  `${'a'.repeat(195)}@b.fr`,
);
const household = optional(
  { guardian, children: usually(fc.array(child, { minLength: 1, maxLength: 3 }), [], Array(21).fill({})) },
  { secondGuardian: optional(person, { phone }), address: text, email, cafNumber: text, answers },
);
const changed: Record<string, fc.Arbitrary<unknown>> = {
  lastName: text,
  firstName: text,
  phone,
  birthDate: date,
  school,
  level,
  usualName: text,
  class: text,
  address: text,
  email,
  cafNumber: text,
  answers: text,
};
const change = fc.constantFrom(...Object.entries(changed)).chain(([field, value]) =>
  optional(
    {
      of: fc.constantFrom('household', 'guardian', 'secondGuardian', 'child', 'child', 'child'),
      field: usually(fc.constant(field), 'meal', ''),
    },
    { child: count, from: value, to: value },
  ),
);
const transfer = {
  transfer: usually(fc.integer({ min: 1, max: 1023 }), 0, 1024),
  pool: fc.record(pool),
  count: usually(fc.integer({ min: 1, max: 127 }), 0, 128),
  code: transferCode,
};

const bodies: Record<string, fc.Arbitrary<unknown>> = {
  DeskOpened: fc.record({
    campaign: uuid,
    campaignHash: hex(64),
    desk,
    key: hex(64),
    proof: signature,
    app: text,
    checks: some(
      fc.record({
        check: usually(fc.constantFrom('signature', 'clock', 'privateWindow', 'version'), 'moon'),
        state: usually(fc.constantFrom('green', 'amber'), 'red'),
      }),
    ),
  }),
  HouseholdEnrolled: fc.record({
    receipt,
    visit: uuid,
    ticket,
    role: usually(fc.constantFrom('own', 'carried'), 'other'),
    bearer: guardian,
    household,
    requests: some(
      fc.record({ child: count, ...pool, outcome: usually(fc.constantFrom('granted', 'waiting'), '') }),
    ),
    paper: optional({ formSigned: yesNo }, { proxySeen: yesNo, takenAt: instant }),
  }),
  EntryVoided: fc.record({ visit: uuid, receipts: some(receipt), reason: text }),
  HouseholdCorrected: fc.record({ receipt, changes: some(change), reason: text }),
  WaitingGranted: fc.record({ requests: some(fc.record({ receipt, child: count, ...pool })) }),
  ReceiptPrinted: fc.record({ receipt, revision: count, copy: ticket }),
  VisitRefused: optional(
    { ticket, bearer: guardian, rule: usually(fc.constantFrom('R9', 'R11'), 'R1') },
    { earlier: receipt, school },
  ),
  PaperPending: optional(
    {
      tickets: some(ticket, 0),
      children: fc.dictionary(fc.constantFrom('maternelle', '2', 'é', '__proto__'), count),
    },
    { reason: text },
  ),
  PlacesSent: fc.record({ to: desk, ...transfer }),
  PlacesReceived: fc.record({ from: fc.oneof(desk, fc.constantFrom('reserve', 'Reserve')), ...transfer }),
  CopyVerified: fc.record({
    kind: usually(fc.constantFrom('download', 'folder'), 'usb'),
    file: text,
    sha256: hex(64),
    upTo: count,
  }),
  DeskRestored: fc.record({
    from: desk,
    head: hex(64),
    upTo: count,
    holdings: some(fc.record({ ...pool, places: count }), 0),
  }),
  DeskClosed: optional(
    {
      enrolments: count,
      voided: count,
      lastTicketHandedOut: usually(fc.integer({ min: 0, max: 9999 }), -1, 10_000),
      unserved: some(ticket, 0),
      surrendered: some(fc.record({ ...pool, places: count }), 0),
    },
    { firstReceipt: receipt, lastReceipt: receipt, withoutCopy: text },
  ),
  DeskReopened: fc.record({ reason: text }),
};
