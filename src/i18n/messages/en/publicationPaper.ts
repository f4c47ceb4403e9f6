import type { publicationPaper as french } from '../fr/publicationPaper.ts';

export const publicationPaper: Record<keyof typeof french, string> = {
  'publicationPaper.letter.document': 'Letters to families, school {school}',
  'publicationPaper.letter.document.family': 'Answer, {family}',
  'publicationPaper.letter.foot': 'Answer, {family}, receipt {receipt}',
  'publicationPaper.letter.date': '{day}',
  'publicationPaper.letter.receipts': '{count, plural, one {Receipt {receipts}} other {Receipts {receipts}}}',
  'publicationPaper.letter.bag': 'In the schoolbag of',
  'publicationPaper.letter.class': '{class}, school {school}',
  'publicationPaper.letter.title': 'Answer to your requests',
  'publicationPaper.letter.lead':
    'The requests of all schools have been put together. Here is the answer for each child and each period.',
  'publicationPaper.letter.child': '{level}, born {birthDate}, school {school}',
  'publicationPaper.letter.granted.lead': '{count, plural, one {Place granted} other {Places granted}}',
  'publicationPaper.letter.merge.lead': '{count, plural, one {Place given} other {Places given}}',
  'publicationPaper.letter.granted': ' at the centre {centre}: {periods}.',
  'publicationPaper.letter.waiting.lead': 'Waiting list, rank {rank}',
  'publicationPaper.letter.waiting':
    ' at the centre {centre}, {periods}: {places, plural, =0 {no place was left} one {# place was left} other {# places were left}} to give, {ahead, plural, =0 {no request} one {# request} other {# requests}} ahead of yours.',
  'publicationPaper.letter.toSettle.lead': 'Being examined',
  'publicationPaper.letter.toSettle': ' at the centre {centre}, {periods}: your request is being checked.',
  'publicationPaper.letter.held':
    ' at the centre {centre}, {periods}: your request is being checked, and the place is kept.',
  'publicationPaper.letter.refused.lead': '{count, plural, one {Request refused} other {Requests refused}}',
  'publicationPaper.letter.refused': ' at the centre {centre}, {periods}. Reason: {reason}',
  'publicationPaper.letter.duplicate.lead': 'Already recorded',
  'publicationPaper.letter.duplicate':
    ' at the centre {centre}, {periods}: this child is already enrolled under receipt {receipt}, whose answer alone counts.',
  'publicationPaper.letter.next': 'What now?',
  'publicationPaper.letter.next.granted':
    'Place granted or given: the place is kept for your child. No cancellation.',
  'publicationPaper.letter.next.waiting':
    'Waiting list: each school had its share of places. Those left over went to the families that waited, first come, first served. If a place becomes free, it is offered in the order of the ranks. The rank is that of {day}.',
  'publicationPaper.letter.next.toSettle':
    'Being examined: you will have another answer by {day} at the latest.',
  'publicationPaper.letter.next.toSettle.late':
    'Being examined: you will have another answer as soon as the check is done.',
  'publicationPaper.letter.next.refused':
    'Request refused: the service named below can explain the decision.',
  'publicationPaper.letter.next.duplicate':
    'Already recorded: a child has one request per period. There is nothing for you to do.',
  'publicationPaper.letter.contact': 'Contact',
  'publicationPaper.letter.privacy': 'Your data',

  'publicationPaper.cover.document': '{class}, school {school}',
  'publicationPaper.cover.count': '{count, plural, one {# letter} other {# letters}}',
  'publicationPaper.cover.what':
    'To be put into the schoolbags. Each letter bears the child’s name at the top right, in the order below.',

  'publicationPaper.list.document': '{centre}, {period}',
  'publicationPaper.list.title': 'Children enrolled, {centre}',
  'publicationPaper.list.period': '{period}: {count, plural, =0 {no child} one {# child} other {# children}}',
  'publicationPaper.list.kept':
    '{count, plural, one {# place is kept for a request} other {# places are kept for requests}} being checked.',
  'publicationPaper.list.band': '{band}: {count, plural, one {# child} other {# children}}',
  'publicationPaper.list.child': 'born {birthDate}, {class}, {school}',
  'publicationPaper.list.column.child': 'Child',
  'publicationPaper.list.column.guardian': 'Guardians',
  'publicationPaper.list.column.care': 'Health and meals',
  'publicationPaper.list.column.sign': 'Signature',
  'publicationPaper.list.pai': 'Health plan (PAI)',
  'publicationPaper.list.meal.noMeat': 'meals without meat',
  'publicationPaper.list.meal.special': 'special meals',
  'publicationPaper.list.envelope.received': 'health envelope received',
  'publicationPaper.list.envelope.missing': 'no health envelope',

  'publicationPaper.waiting.document': 'Waiting list, {centre}',
  'publicationPaper.waiting.title': 'Waiting list, {centre}',
  'publicationPaper.waiting.count':
    '{count, plural, one {# request waits} other {# requests wait}} on {moment}. A place that becomes free is offered in this order.',
  'publicationPaper.waiting.pool': '{period}, {band}: {count, plural, one {# request} other {# requests}}',
  'publicationPaper.waiting.column.rank': 'Rank',
  'publicationPaper.waiting.column.receipt': 'Receipt',
  'publicationPaper.waiting.column.called': 'Called, answer',
  'publicationPaper.waiting.ticket': 'ticket {ticket}',

  'publicationPaper.tickOff.document': 'Bookings to enter, part {portion}',
  'publicationPaper.tickOff.title': 'Bookings to enter, part {portion}',
  'publicationPaper.tickOff.what':
    'Families bear the same family id as in the file of individuals. Tick off what is entered.',
  'publicationPaper.tickOff.granted': 'Place',
  'publicationPaper.tickOff.waiting': 'Waiting, rank {rank}',
  'publicationPaper.tickOff.toSettle': 'Being examined',

  'publicationPaper.report.document': 'Report of publication, {day}',
  'publicationPaper.report.title': 'Report of publication',
  'publicationPaper.report.morning': 'Enrolment morning',
  'publicationPaper.report.published': 'Published',
  'publicationPaper.report.number': 'Publication no.',
  'publicationPaper.report.counts': 'What is published',
  'publicationPaper.report.enrolments': 'Enrolments',
  'publicationPaper.report.requests': 'Requests',
  'publicationPaper.report.granted': 'Places',
  'publicationPaper.report.waiting': 'Waiting',
  'publicationPaper.report.duplicate': 'Duplicates',
  'publicationPaper.report.toSettle': 'To settle',
  'publicationPaper.report.refused': 'Refused',
  'publicationPaper.report.voided': 'Voided',
  'publicationPaper.report.counts.note': 'Every request of every register is counted once, and only once.',
  'publicationPaper.report.desks': 'Desks and registers put together',
  'publicationPaper.report.desks.desk': 'Desk',
  'publicationPaper.report.desks.state': 'State',
  'publicationPaper.report.desks.events': 'Entries',
  'publicationPaper.report.desks.enrolments': 'Enrolments',
  'publicationPaper.report.desks.head': 'Fingerprint',
  'publicationPaper.report.desks.note': 'Remark',
  'publicationPaper.report.state.missing': 'no file',
  'publicationPaper.report.state.open': 'arrived, not closed',
  'publicationPaper.report.state.closed': 'closed',
  'publicationPaper.report.state.rebuilt': 'rebuilt from stubs',
  'publicationPaper.report.state.contested': 'several registers',
  'publicationPaper.report.state.spare': 'spare, not used',
  'publicationPaper.report.desk.withoutCopy': 'closed without a verified copy: {reason}',
  'publicationPaper.report.desk.missing':
    '{count, plural, one {# receipt is missing} other {# receipts are missing}}: {numbers}',
  'publicationPaper.report.desk.released': 'places released: {reason}',
  'publicationPaper.report.desk.held': '{count, plural, one {# place held} other {# places held}}',
  'publicationPaper.report.desk.paperCount':
    'paper closing report: {count, plural, one {# enrolment} other {# enrolments}}',
  'publicationPaper.report.desk.clock': 'clock off by {minutes} min',
  'publicationPaper.report.desk.restored': 'continues the register of {replica}',
  'publicationPaper.report.desk.wiped': 'laptop wiped',
  'publicationPaper.report.pools': 'Places, {centre}',
  'publicationPaper.report.pools.pool': 'Period and band',
  'publicationPaper.report.pools.capacity': 'Capacity',
  'publicationPaper.report.pools.desks': 'At desks',
  'publicationPaper.report.pools.merge': 'By merge',
  'publicationPaper.report.pools.kept': 'Kept',
  'publicationPaper.report.pools.held': 'Held',
  'publicationPaper.report.pools.free': 'Free',
  'publicationPaper.report.pools.over': 'Over',
  'publicationPaper.report.decisions': 'Decisions taken, with their reasons',
  'publicationPaper.report.decisions.none': 'No decision was needed.',
  'publicationPaper.report.decision': '{moment}, {agent}',
  'publicationPaper.report.decision.GapAccepted':
    'Desk {desk}: the missing receipts {numbers} are accepted as lost.',
  'publicationPaper.report.decision.HoldingReleased': 'Desk {desk}: the places it held are released.',
  'publicationPaper.report.decision.ChildrenSettled':
    '{verdict, select, same {One and the same child} other {Two different children}}: {a} and {b}.',
  'publicationPaper.report.decision.HouseholdsSettled':
    '{verdict, select, same {One and the same family} other {Two different families}}: {a} and {b}.',
  'publicationPaper.report.decision.ProxyBreachSettled':
    'Families carried beyond the rule, {verdict, select, allowed {allowed} other {refused}}: {receipts}.',
  'publicationPaper.report.decision.ChainSettled':
    'Desk {desk}, register {branch}: {verdict, select, stands {it stands} other {it is set aside}}.',
  'publicationPaper.report.decision.IdentityChangeSettled':
    'Identity corrected, {verdict, select, sameChild {same child} other {another child}}: {a}.',
  'publicationPaper.report.decision.PromisesSettled':
    'Several promises to one child: that of {stands} stands, refused: {receipts}.',
  'publicationPaper.report.decision.TransferNoted':
    'Transfer no. {transfer} from {from}: its two sides differ, places given stay given.',
  'publicationPaper.report.decision.EnrolmentCorrected': 'Enrolment {receipt} corrected by the coordinator.',
  'publicationPaper.report.decision.ForkSettled': 'The coordinator’s register: branch {branch} is set aside.',
  'publicationPaper.report.decision.reserve': 'the reserve',
  'publicationPaper.report.overtaken': 'Requests that should have come before',
  'publicationPaper.report.overtaken.what':
    'These requests arrived before one that holds its place by a publication, and have none.',
  'publicationPaper.report.overtaken.row': '{receipt}, {child}, {period}, {centre}',
  'publicationPaper.report.fingerprint': 'Fingerprint of the published register (register.json, SHA-256)',
  'publicationPaper.report.signature': 'Signature of the coordinator (Ed25519)',
  'publicationPaper.report.campaignHash': 'Fingerprint of the campaign',
  'publicationPaper.report.proof': 'Published register',
  'publicationPaper.report.wiped': 'Laptops wiped',
  'publicationPaper.report.wiped.none': 'No wiping has been recorded yet.',
  'publicationPaper.report.wiped.some':
    '{count, plural, one {# laptop wiped} other {# laptops wiped}}: {desks}.',
  'publicationPaper.report.sign.coordination': 'Name and signature, coordinator',
  'publicationPaper.report.sign.town': 'Name and signature, for the town',
};
