/** What surrounds the gathering: which campaign, which key, who decides, and the way from one movement to the next. */
export const coordination = {
  'coordination.open.title': 'Rassembler la matinée',
  'coordination.open.lead':
    'D’abord la campagne, puis la clé qui ouvre les fichiers des postes. Ensuite, tout se passe sur cet ordinateur.',
  'coordination.issued': '{title}, {day}, version {revision}',
  'coordination.issued.take': 'Prendre',
  'coordination.issued.take.label': 'Prendre « {name} »',
  'coordination.key.another': 'Ouvrir avec une autre clé',
  'coordination.key.another.hint':
    'Par exemple la clé de secours. Elle lit les fichiers et permet de décider, mais pas de signer la publication.',
  'coordination.key.readsOnly':
    'Elle lit les fichiers et permet de décider. Pour publier, il faudra déverrouiller les clés de la coordination.',
  'coordination.start.title': 'Qui décide',
  'coordination.start.hint': 'Vos initiales restent écrites à côté de chaque décision.',
  'coordination.start.initials': 'Vos initiales',
  'coordination.start.initials.wrong': 'Deux à quatre lettres, par exemple CM.',
  'coordination.start.action': 'Commencer',
  'coordination.start.doing': 'Ouverture…',
  'coordination.nav': 'Après la matinée',
  'coordination.nav.gather': 'Rassembler',
  'coordination.nav.arbitrate': 'Arbitrer',
  'coordination.nav.cards': '{cards, plural, one {cas à régler} other {cas à régler}}',
  'coordination.reason.missing': 'Écrivez la raison : une ligne suffit.',
  'coordination.effect.reckoning': 'Calcul de l’effet sur les places…',
  'coordination.effect.none': 'Aucune place ne bouge.',
  'coordination.effect.title':
    '{count, plural, one {Effet sur les places} other {Effet sur les places ({count} groupes)}}',
  'coordination.effect.pool': 'Places',
  'coordination.effect.pool.name': '{centre}, {period}, {band}',
  'coordination.effect.change': 'de {before} à {after}',
  'coordination.effect.held': 'Retenues pour un poste',
  'coordination.effect.keptToSettle': 'Gardées pour un cas',
  'coordination.effect.grantedAtDesks': 'Acquises au poste',
  'coordination.effect.grantedByMerge': 'Données à l’attente',
  'coordination.effect.free': 'Libres',
  'coordination.effect.over': 'Au-delà de la capacité',
};
