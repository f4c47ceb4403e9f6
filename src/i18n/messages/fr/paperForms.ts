/** Paper forms taken while the laptop was down: declared first, then entered. */
export const paperForms = {
  'paperForms.title': 'Fiches papier',
  'paperForms.lead':
    'Pour les familles reçues sur papier pendant que le portable ne marchait pas. Chacune garde son numéro d’arrivée et son heure.',

  'paperForms.pending.title': 'Fiches à saisir',
  'paperForms.pending.count':
    '{count, plural, one {Une fiche attend} other {# fiches attendent}} d’être {count, plural, one {saisie} other {saisies}}.',
  'paperForms.pending.children': 'Enfants à saisir : {children}.',
  'paperForms.pending.band': '{band} {count}',
  'paperForms.pending.held':
    'Tant qu’elles ne sont pas saisies, ce poste garde des places pour ces enfants : une famille arrivée après eux n’en reçoit une que s’il en reste davantage.',
  'paperForms.pending.order': 'Dans l’ordre des numéros d’arrivée, le plus petit d’abord.',
  'paperForms.enter': 'Saisir la fiche n° {ticket}',
  'paperForms.change': 'Modifier',

  'paperForms.declare.title': 'Annoncer les fiches prises sur papier',
  'paperForms.declare.hint':
    'Avant de servir la famille suivante : dites lesquelles, pour que leurs places soient gardées.',
  'paperForms.declare.change': 'Modifier ce qui est annoncé',
  'paperForms.tickets': 'Numéros d’arrivée',
  'paperForms.tickets.hint': 'Par exemple : 12-18, 21',
  'paperForms.tickets.read': '{count, plural, =0 {Aucune fiche} one {# fiche} other {# fiches}}',
  'paperForms.children': 'Nombre d’enfants, toutes fiches ensemble',
  'paperForms.reason': 'Pourquoi ce changement',
  'paperForms.optional': 'facultatif',
  'paperForms.declare': 'Annoncer ces fiches',
  'paperForms.declare.pending': 'Enregistrement…',
  'paperForms.declare.save': 'Enregistrer le changement',
  'paperForms.declare.cancel': 'Laisser comme c’était',
  'paperForms.declare.clear': 'Plus aucune fiche en attente',
  'paperForms.declare.done':
    '{count, plural, =0 {C’est noté : plus aucune fiche papier en attente.} one {C’est noté : une fiche papier en attente.} other {C’est noté : # fiches papier en attente.}}',

  'paperForms.single.title': 'Saisir une fiche papier',
  'paperForms.single.hint': 'Une fiche qui n’a pas été annoncée : son numéro d’arrivée est écrit dessus.',
  'paperForms.single.ticket': 'Numéro d’arrivée',
  'paperForms.single.enter': 'Saisir cette fiche',

  'paperForms.closed': 'Le poste est fermé : aucune fiche ne s’y saisit plus.',

  'paperForms.issue.TicketsMissing': 'Écrivez au moins un numéro d’arrivée.',
  'paperForms.issue.TicketsUnreadable': '« {part} » ne se lit pas. Écrivez des numéros, comme 12-18, 21.',
  'paperForms.issue.TicketsBackwards': '« {part} » va à l’envers : écrivez le plus petit numéro d’abord.',
  'paperForms.issue.TicketOutOfRange': '« {part} » : un numéro d’arrivée va de 1 à 9999.',
  'paperForms.issue.TicketsTooMany': 'Cela fait {count} fiches : relisez, le maximum est {maximum}.',
  'paperForms.issue.ChildrenTooFew':
    '{tickets, plural, one {Une fiche} other {# fiches}} pour {children, plural, =0 {aucun enfant} one {# enfant} other {# enfants}} : comptez au moins un enfant par fiche.',
};
