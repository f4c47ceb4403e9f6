import type { places as fr } from '../fr/places.ts';

export const places: Record<keyof typeof fr, string> = {
  'places.title': 'Places',
  'places.lead': 'What desk {desk} can give, and what it exchanges with other desks.',
  'places.surrendered': 'This desk gave its places back when it closed: it sends and receives no more.',

  'places.receive.title': 'Receive places',
  'places.receive.hint':
    'The other desk sends places to desk {desk} and reads out, or shows you, the code on its screen.',
  'places.receive.code': 'Code received',
  'places.receive.code.hint': '24 characters. Spaces, hyphens, small letters: anything will do.',
  'places.receive.action': 'Receive these places',
  'places.receive.doing': 'Recording…',
  'places.received':
    '{count, plural, one {# place} other {# places}} received from {from, select, reserve {the reserve} other {desk {from}}}: {period}, {band}.',
  'places.received.served':
    '{count, plural, =0 {Nobody was waiting here for these places: they are available at the counter.} one {One request that was waiting has just been served: call this family back, it is in the list below.} other {# requests that were waiting have just been served, in order of arrival: call back {families, plural, one {this family, it is} other {these # families, they are}} in the list below.}}',

  'places.callbacks.title': 'Families to call back',
  'places.callbacks.hint':
    'They were waiting; places that came in since were given to them. Print their new receipt from their page.',
  'places.callbacks.receipt': 'Receipt',
  'places.callbacks.family': 'Guardian',
  'places.callbacks.phone': 'Telephone',
  'places.callbacks.granted': 'Place granted',
  'places.callbacks.place': '{child}, {period}',
  'places.callbacks.at': 'Since',
  'places.callbacks.empty': 'Nobody to call back.',

  'places.send.title': 'Send places',
  'places.send.hint': 'The places leave this desk at once. The other desk receives them with a code, once.',
  'places.send.to': 'Receiving desk',
  'places.send.to.hint': 'Read at the top of its screen: JVE-A7K2',
  'places.send.to.unreadable':
    'This is not the name of a desk. It has seven characters, such as JVE-A7K2: have it read again from the other screen.',
  'places.send.period': 'Period',
  'places.send.period.missing': 'Choose a period.',
  'places.send.band': 'Band',
  'places.send.band.missing': 'Choose a band.',
  'places.send.choose': 'Choose',
  'places.send.count': 'Number of places',
  'places.send.count.missing': 'Say how many places.',
  'places.send.action': 'Send these places',
  'places.send.free':
    '{free, plural, =0 {No place is left here to send} one {One place can be sent} other {# places can be sent}} for {period}, {band}.',
  'places.send.free.waiting':
    'No place to send for {period}, {band}: {waiting, plural, one {one request is} other {# requests are}} waiting here.',
  'places.send.free.paper':
    '{free, plural, =0 {No place to send} one {One place can be sent} other {# places can be sent}} for {period}, {band}: {kept, plural, one {one is kept} other {# are kept}} for paper forms still to be entered.',

  'places.confirm.title': '{count, plural, one {Send one place} other {Send # places}} to desk {to}?',
  'places.confirm.what': '{period}, {band}. Receiving school: {school}.',
  'places.confirm.read':
    'Have the other desk read this name back, letter by letter: with a wrong name, the code would serve nobody.',
  'places.confirm.otherCentre':
    'The school of desk {to} has another centre: these places stay with the centre {centre}.',
  'places.confirm.yes': 'Send',
  'places.confirm.no': 'Send nothing',
  'places.confirm.doing': 'Recording…',

  'places.sent': '{count, plural, one {# place} other {# places}} sent to desk {to}.',
  'places.sent.next': 'It is recorded. Now give this code to desk {to}.',
  'places.sent.again': 'Send other places',
  'places.ticket.label': 'Code for desk {to}',
  'places.ticket.what': '{count, plural, one {# place} other {# places}}: {period}, {band}.',
  'places.ticket.qr': 'The same code, to be read by the camera of desk {to}',

  'places.table.title': 'Places of this desk',
  'places.table.hint': 'Left = allotted + received − sent − granted.',
  'places.table.otherCentre': '{band}, centre {centre}',
  'places.table.period': 'Period',
  'places.table.allotted': 'Allotted',
  'places.table.received': 'Received',
  'places.table.sent': 'Sent',
  'places.table.granted': 'Granted',
  'places.table.left': 'Left',
  'places.table.waiting': 'Waiting',
  'places.table.keptForPaper': 'Kept for paper forms',
  'places.table.empty': 'This desk has no place here.',

  'places.transfers.title': 'Transfers of the morning',
  'places.transfers.sent': 'Places sent',
  'places.transfers.sent.empty': 'This desk has sent no place.',
  'places.transfers.received': 'Places received',
  'places.transfers.received.empty': 'This desk has received no place.',
  'places.transfers.to': 'To desk',
  'places.transfers.from': 'From',
  'places.transfers.source': '{from, select, reserve {Reserve} other {{from}}}',
  'places.transfers.count': 'Places',
  'places.transfers.pool': 'For',
  'places.transfers.code': 'Code',
  'places.transfers.show': 'Show',
  'places.transfers.show.label': 'Show the code of transfer no. {transfer}',
  'places.transfers.again': 'Transfer no. {transfer}',
  'places.transfers.close': 'Close',
};
