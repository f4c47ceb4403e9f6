import type { campaignPaper as french } from '../fr/campaignPaper.ts';

export const campaignPaper: Record<keyof typeof french, string> = {
  'campaignPaper.school': '{school} school',
  'campaignPaper.morning': '{day}, {opens} to {closes}',
  'campaignPaper.cut': 'cut here',
  'campaignPaper.noCancellation': 'No cancellation.',
  'campaignPaper.oneCentre': 'One school, one leisure centre: nobody chooses its centre.',
  'campaignPaper.privacy': 'Your data',
  'campaignPaper.contact': 'Contact',
  'campaignPaper.period.only': '{period}, {bands} only',

  'campaignPaper.letter.document': 'Letter to families, {school} school',
  'campaignPaper.letter.to': 'To the families of {school} school',
  'campaignPaper.letter.title': 'Enrolment morning',
  'campaignPaper.letter.lead':
    'Exceptionally, enrolment takes place on the spot, on one morning only, in your child’s school.',
  'campaignPaper.letter.when': 'When',
  'campaignPaper.letter.where': 'Where',
  'campaignPaper.letter.centre': 'Your child’s centre',
  'campaignPaper.letter.answer': 'Your answer',
  'campaignPaper.letter.answer.value': 'the same morning, or by {day}',
  'campaignPaper.letter.answer.later': 'by {day}',
  'campaignPaper.letter.bring': 'What to bring',
  'campaignPaper.letter.bring.form':
    'The reservation form enclosed, filled in and signed. Without it, enrolment takes much longer.',
  'campaignPaper.letter.bring.health':
    'If your child has a health plan (PAI): its health papers in a sealed envelope with the child’s name. Nothing medical on the form.',
  'campaignPaper.letter.bring.proxy':
    '{households, plural, one {If you also come for another family: its form, with the proxy on the back signed.} other {If you also come for other families: their forms, with the proxy on the back signed.}}',
  'campaignPaper.letter.how': 'How it goes',
  'campaignPaper.letter.how.order':
    'At the door you get a ticket with a number. Families are served in the order of these numbers.',
  'campaignPaper.letter.how.carry':
    '{households, plural, =0 {Each family comes in person: nobody can enrol the children of another family.} one {You cannot come? Another family can bring your form. A family carries the enrolment of one other family only.} other {You cannot come? Another family can bring your form. A family carries the enrolments of # other families at most.}}',
  'campaignPaper.letter.how.siblings.waiting':
    'A brother or sister at another school is enrolled at the same time: the request goes on the waiting list of its own centre.',
  'campaignPaper.letter.how.siblings.refused':
    'A brother or sister at another school is enrolled in that school, on the same morning.',
  'campaignPaper.letter.how.receipt':
    'You leave with a receipt: for each child and period, place granted or waiting list.',
  'campaignPaper.letter.how.receipt.recorded':
    'You leave with a receipt. No place is granted that morning: they are granted afterwards, in the order of arrival.',
  'campaignPaper.letter.periods': 'Periods offered at {centre}',
  'campaignPaper.letter.rules': 'Rules',

  'campaignPaper.form.document': 'Reservation form, {school} school',
  'campaignPaper.form.document.pupil': 'Reservation form {number}',
  'campaignPaper.form.document.receipt': 'Reservation form, receipt {receipt}',
  'campaignPaper.form.document.ticket': 'Reservation form, {school} school, ticket {ticket}',
  'campaignPaper.form.title': 'Reservation form',
  'campaignPaper.form.centre': 'Leisure centre: {centre}',
  'campaignPaper.form.bring': 'To be brought back signed on {morning}, {school} school.',
  'campaignPaper.form.trace':
    'Printed at the desk from what was recorded: read it again, correct it in ink, sign overleaf.',
  'campaignPaper.form.fill': 'Black pen, capitals. Tick with a cross.',
  'campaignPaper.form.sheet': 'Sheet {sheet} of {sheets}',
  'campaignPaper.form.office': 'Desk only',
  'campaignPaper.form.ticket': 'Ticket',
  'campaignPaper.form.hour': 'Time',
  'campaignPaper.form.receipt': 'Receipt',
  'campaignPaper.form.pupil': 'Pupil',
  'campaignPaper.form.who': 'Who brings this form?',
  'campaignPaper.form.who.own': 'This family’s guardian',
  'campaignPaper.form.who.carried': 'Another family (proxy overleaf)',
  'campaignPaper.form.bearer.lastName': 'Last name',
  'campaignPaper.form.bearer.firstName': 'First name',
  'campaignPaper.form.bearer.phone': 'Telephone',
  'campaignPaper.form.family': 'The family',
  'campaignPaper.form.guardian': 'Guardian',
  'campaignPaper.form.second': 'Second guardian (optional)',
  'campaignPaper.form.lastName': 'Last name',
  'campaignPaper.form.firstName': 'First name',
  'campaignPaper.form.phone': 'Telephone',
  'campaignPaper.form.address': 'Address (optional)',
  'campaignPaper.form.email': 'Email (optional)',
  'campaignPaper.form.caf': 'CAF number (optional)',
  'campaignPaper.form.children': 'The children',
  'campaignPaper.form.more': 'More than three? Take a second form.',
  'campaignPaper.form.born': 'Date of birth',
  'campaignPaper.form.level': 'School level this year',
  'campaignPaper.form.otherSchool': 'School, if not {school}',
  'campaignPaper.form.usualName': 'Usual name (optional)',
  'campaignPaper.form.class': 'Class (optional)',
  'campaignPaper.form.periods': 'Periods asked for',
  'campaignPaper.form.child': 'Child {number}',
  'campaignPaper.form.childName': 'Child {number}, first name',
  'campaignPaper.form.yes': 'yes',
  'campaignPaper.form.no': 'no',
  'campaignPaper.form.required': '{question} *',
  'campaignPaper.form.meal': 'Meals',
  'campaignPaper.form.meal.standard': 'standard',
  'campaignPaper.form.meal.noMeat': 'no meat',
  'campaignPaper.form.meal.special': 'special',
  'campaignPaper.form.pai': 'Health plan (yes or no, not what for)',
  'campaignPaper.form.healthEnvelope': 'Sealed health envelope enclosed',
  'campaignPaper.form.questions': 'The town’s questions',
  'campaignPaper.form.questions.required': '* answer needed',
  'campaignPaper.form.rules': 'Rules',
  'campaignPaper.form.signature': 'Signature of the guardian',
  'campaignPaper.form.signature.text': 'I ask for the periods ticked and have read the rules.',
  'campaignPaper.form.proxy': 'Proxy',
  'campaignPaper.form.proxy.text': 'I entrust this form, to enrol my children, to:',
  'campaignPaper.form.proxy.name': 'Name of the bearer',
  'campaignPaper.form.date': 'Date',
  'campaignPaper.form.sign': 'Signature',
  'campaignPaper.form.cut': 'receipt to tear off',
  'campaignPaper.form.tearOff': 'Receipt filled in by hand at the desk',
  'campaignPaper.form.tearOff.number': 'Receipt number',
  'campaignPaper.form.tearOff.legend':
    'A = place granted. L = waiting list: answer by {day}. Barred: not asked for.',
  'campaignPaper.form.tearOff.legend.recorded':
    'E = request recorded: answer by {day}. Barred: not asked for.',
  'campaignPaper.form.tearOff.family': 'Family',

  'campaignPaper.tickets.document': 'Tickets {from} to {to}, {school} school',
  'campaignPaper.tickets.label': 'Ticket',

  'campaignPaper.card.document': 'Card of desk {desk}',
  'campaignPaper.card.title': 'Desk card',
  'campaignPaper.card.spare': 'Spare desk, without places: replaces a laptop that dies.',
  'campaignPaper.card.desk': 'Desk',
  'campaignPaper.card.school': 'School',
  'campaignPaper.card.centre': 'Leisure centre',
  'campaignPaper.card.code': 'Code of the card',
  'campaignPaper.card.whatToDo': 'What to do',
  'campaignPaper.card.step1': 'On the laptop, open Préau, then “Run a desk”. Choose the campaign file.',
  'campaignPaper.card.step2': 'Show this code to the camera, or type it. Hyphens do not count.',
  'campaignPaper.card.step3':
    'Type the passphrase of the slip handed out separately. Then follow the list of checks.',
  'campaignPaper.card.fingerprint': 'Fingerprint of the coordinator’s key',
  'campaignPaper.card.fingerprint.explain':
    'It is part of the code: the laptop checks it by itself and refuses a campaign that comes from elsewhere.',
  'campaignPaper.card.keep':
    'Keep this card on you, away from the passphrase. Take no picture of it. Hand it back at the end. If lost, call the coordinator.',

  'campaignPaper.slip.document': 'Passphrase of desk {desk}',
  'campaignPaper.slip.title': 'Passphrase of desk {desk}',
  'campaignPaper.slip.lead':
    'To be typed when the desk is opened, and whenever it is locked. The six words in their order; accents and capitals do not matter.',
  'campaignPaper.slip.keep':
    'To be handed over in person, apart from the desk card. To be returned after the morning. If lost, the coordinator prints it again, or reopens the desk.',

  'campaignPaper.poster.document': 'Poster, {school} school',
  'campaignPaper.poster.title': 'How this morning goes',
  'campaignPaper.poster.step1': 'Take a ticket at the door',
  'campaignPaper.poster.step1.detail': 'It is your place in the queue: first come, first served.',
  'campaignPaper.poster.step2': 'Have your form ready',
  'campaignPaper.poster.step2.detail': 'Filled in and signed. Blank ones are at the entrance.',
  'campaignPaper.poster.step3': 'Wait for your number',
  'campaignPaper.poster.step3.detail':
    '{households, plural, =0 {Each family comes for its own children.} one {A family may carry the form of one other family only.} other {A family may carry the forms of # other families at most.}}',
  'campaignPaper.poster.step4': 'Tell the desk what you want',
  'campaignPaper.poster.step4.detail':
    'The agent tells you at once whether a place is left. You decide before it is recorded.',
  'campaignPaper.poster.step4.recorded':
    'The agent records your requests. Places are granted afterwards, in the order of arrival.',
  'campaignPaper.poster.step5': 'Keep your receipt',
  'campaignPaper.poster.step5.detail': 'Waiting list: answer by {day}.',
  'campaignPaper.poster.step5.recorded': 'Answer by {day}.',
  'campaignPaper.poster.foot': 'One school, one centre: here, {centre}. No cancellation.',

  'campaignPaper.register.document': 'Paper register, {school} school, tickets {from} to {to}',
  'campaignPaper.register.title': 'Paper register',
  'campaignPaper.register.lead':
    'When the laptop is down: one line per ticket, in ink, nothing crossed out. Keep the forms. Take the time from the wall clock.',
  'campaignPaper.register.ticket': 'No., time',
  'campaignPaper.register.family': 'Family, and bearer if another family',
  'campaignPaper.register.children': 'Children: first name, date of birth, level',
  'campaignPaper.register.periods': 'Periods asked for',
  'campaignPaper.register.periods.write': 'Periods asked for: {periods}',
  'campaignPaper.register.coordination': 'Place',
  'campaignPaper.register.coordination.note':
    'Column “Place”: left to the coordinator. Promise no place: hand out the form’s receipt, with L for each period.',
  'campaignPaper.register.desk': 'Desk',
  'campaignPaper.register.agent': 'Agent',
  'campaignPaper.register.hour': 'h',
  'campaignPaper.register.name': 'Name',
  'campaignPaper.register.phone': 'Tel.',
  'campaignPaper.register.bearer': 'Bearer',

  'campaignPaper.recovery.document': 'Recovery sheet of the coordinator',
  'campaignPaper.recovery.title': 'Recovery sheet',
  'campaignPaper.recovery.lead':
    'This code brings all the coordinator’s keys back on another computer: whoever holds it can read all desk files and sign in your place.',
  'campaignPaper.recovery.code': 'Recovery code',
  'campaignPaper.recovery.use': 'How to use it',
  'campaignPaper.recovery.step1':
    'On another computer, open Préau, “Coordinate”, “The keys”, and bring the campaign file.',
  'campaignPaper.recovery.step2':
    'Show the code to the camera, or type it line by line. Each line is checked.',
  'campaignPaper.recovery.step3': 'Choose a new passphrase, then print this sheet again.',
  'campaignPaper.recovery.keep': 'Where to keep it',
  'campaignPaper.recovery.keep.text':
    'In a sealed envelope, dated and signed, in the town hall’s safe. Never with the coordinator’s computer, never as a picture or by email. To be destroyed when the campaign is erased.',
  'campaignPaper.recovery.fingerprint': 'Fingerprint of the signing key',
  'campaignPaper.recovery.made': 'Printed on',
  'campaignPaper.recovery.custody': 'Handed to (name, date, signature)',

  'campaignPaper.rescue.document': 'Rescue key',
  'campaignPaper.rescue.title': 'Rescue key',
  'campaignPaper.rescue.lead':
    'A second key, drawn at random and kept apart: it opens the desk files when the coordinator’s keys are lost. It signs nothing.',
  'campaignPaper.rescue.code': 'Rescue key (age identity)',
  'campaignPaper.rescue.recipient': 'Its recipient, as written in the campaign',
  'campaignPaper.rescue.step1': 'Copy the key, or read it by its code, into a text file: key.txt.',
  'campaignPaper.rescue.step2':
    'The free program age then reads each desk file: age\u00A0-d\u00A0-i\u00A0key.txt\u00A0FILE.preau\u00A0|\u00A0gunzip',
  'campaignPaper.rescue.step3':
    'Hand the files thus opened to the coordinator, and put the key back into its envelope.',
  'campaignPaper.rescue.keep.text':
    'With someone other than the coordinator (chief executive, data protection officer), in a sealed envelope, dated and signed. To be destroyed when the campaign is erased.',
};
