/** The places in a desk's hand, and those that go from desk to desk by a short code. */
export const places = {
  'places.title': 'Places',
  'places.lead': 'Ce que le poste {desk} peut donner, et ce qu’il échange avec les autres postes.',
  'places.surrendered': 'Ce poste a rendu ses places à sa clôture : il n’en cède et n’en reçoit plus.',

  'places.receive.title': 'Recevoir des places',
  'places.receive.hint':
    'L’autre poste cède des places au poste {desk} et vous lit, ou vous montre, le code que son écran affiche.',
  'places.receive.code': 'Code reçu',
  'places.receive.code.hint': '24 caractères. Espaces, tirets, minuscules : tout convient.',
  'places.receive.action': 'Recevoir ces places',
  'places.receive.doing': 'Enregistrement…',
  'places.received':
    '{count, plural, one {# place reçue} other {# places reçues}} {from, select, reserve {de la réserve} other {du poste {from}}} : {period}, {band}.',
  'places.received.served':
    '{count, plural, =0 {Personne n’attendait ici pour ces places : elles sont disponibles au guichet.} one {Une demande qui attendait vient d’être servie : rappelez cette famille, elle est dans la liste ci-dessous.} other {# demandes qui attendaient viennent d’être servies, dans l’ordre d’arrivée : rappelez {families, plural, one {cette famille, elle est} other {ces # familles, elles sont}} dans la liste ci-dessous.}}',

  'places.callbacks.title': 'Familles à rappeler',
  'places.callbacks.hint':
    'Elles attendaient ; des places arrivées depuis leur ont été données. Leur nouveau récépissé s’imprime depuis leur fiche.',
  'places.callbacks.receipt': 'Récépissé',
  'places.callbacks.family': 'Responsable',
  'places.callbacks.phone': 'Téléphone',
  'places.callbacks.granted': 'Place acquise',
  'places.callbacks.place': '{child}, {period}',
  'places.callbacks.at': 'Depuis',
  'places.callbacks.empty': 'Personne à rappeler.',

  'places.send.title': 'Céder des places',
  'places.send.hint':
    'Les places quittent ce poste tout de suite. L’autre poste les reçoit avec un code, une seule fois.',
  'places.send.to': 'Poste qui reçoit',
  'places.send.to.hint': 'Lu en haut de son écran : JVE-A7K2',
  'places.send.to.unreadable':
    'Ce n’est pas un nom de poste. Il a sept caractères, comme JVE-A7K2 : faites-le relire sur l’autre écran.',
  'places.send.period': 'Période',
  'places.send.period.missing': 'Choisissez une période.',
  'places.send.band': 'Tranche',
  'places.send.band.missing': 'Choisissez une tranche.',
  'places.send.choose': 'Choisir',
  'places.send.count': 'Nombre de places',
  'places.send.count.missing': 'Dites combien de places.',
  'places.send.action': 'Céder ces places',
  'places.send.free':
    '{free, plural, =0 {Il ne reste ici aucune place à céder} one {Une place peut être cédée} other {# places peuvent être cédées}} pour {period}, {band}.',
  'places.send.free.waiting':
    'Aucune place à céder pour {period}, {band} : {waiting, plural, one {une demande attend} other {# demandes attendent}} ici.',
  'places.send.free.paper':
    '{free, plural, =0 {Aucune place à céder} one {Une place peut être cédée} other {# places peuvent être cédées}} pour {period}, {band} : {kept, plural, one {une est gardée} other {# sont gardées}} pour les fiches papier à saisir.',

  'places.confirm.title': '{count, plural, one {Céder une place} other {Céder # places}} au poste {to} ?',
  'places.confirm.what': '{period}, {band}. École qui reçoit : {school}.',
  'places.confirm.read':
    'Faites relire ce nom par l’autre poste, lettre par lettre : avec un nom faux, le code ne servirait à personne.',
  'places.confirm.otherCentre':
    'L’école du poste {to} dépend d’un autre centre : ces places restent au centre {centre}.',
  'places.confirm.yes': 'Céder',
  'places.confirm.no': 'Ne rien céder',
  'places.confirm.doing': 'Enregistrement…',

  'places.sent': '{count, plural, one {# place cédée} other {# places cédées}} au poste {to}.',
  'places.sent.next': 'C’est enregistré. Donnez maintenant ce code au poste {to}.',
  'places.sent.again': 'Céder d’autres places',
  'places.ticket.label': 'Code pour le poste {to}',
  'places.ticket.what': '{count, plural, one {# place} other {# places}} : {period}, {band}.',
  'places.ticket.qr': 'Le même code, à lire par la caméra du poste {to}',

  'places.table.title': 'Places de ce poste',
  'places.table.hint': 'Restantes = dotation + reçues − cédées − acquises.',
  'places.table.otherCentre': '{band}, centre {centre}',
  'places.table.period': 'Période',
  'places.table.allotted': 'Dotation',
  'places.table.received': 'Reçues',
  'places.table.sent': 'Cédées',
  'places.table.granted': 'Acquises',
  'places.table.left': 'Restantes',
  'places.table.waiting': 'En attente',
  'places.table.keptForPaper': 'Gardées pour fiches papier',
  'places.table.empty': 'Ce poste n’a pas de place ici.',

  'places.transfers.title': 'Cessions de la matinée',
  'places.transfers.sent': 'Places cédées',
  'places.transfers.sent.empty': 'Ce poste n’a cédé aucune place.',
  'places.transfers.received': 'Places reçues',
  'places.transfers.received.empty': 'Ce poste n’a reçu aucune place.',
  'places.transfers.to': 'Vers le poste',
  'places.transfers.from': 'Venues de',
  'places.transfers.source': '{from, select, reserve {Réserve} other {{from}}}',
  'places.transfers.count': 'Places',
  'places.transfers.pool': 'Pour',
  'places.transfers.code': 'Code',
  'places.transfers.show': 'Montrer',
  'places.transfers.show.label': 'Montrer le code de la cession n° {transfer}',
  'places.transfers.again': 'Cession n° {transfer}',
  'places.transfers.close': 'Fermer',
};
