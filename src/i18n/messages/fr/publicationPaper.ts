/** Papers of the publication. Families read the letters at home: whole sentences, and why. */
export const publicationPaper = {
  'publicationPaper.letter.document': 'Courriers aux familles, école {school}',
  'publicationPaper.letter.document.family': 'Réponse, {family}',
  'publicationPaper.letter.foot': 'Réponse, {family}, récépissé {receipt}',
  'publicationPaper.letter.date': 'le {day}',
  'publicationPaper.letter.receipts':
    '{count, plural, one {Récépissé {receipts}} other {Récépissés {receipts}}}',
  'publicationPaper.letter.bag': 'Dans le cartable de',
  'publicationPaper.letter.class': '{class}, école {school}',
  'publicationPaper.letter.title': 'Réponse à vos demandes',
  'publicationPaper.letter.lead':
    'Madame, Monsieur, les demandes de toutes les écoles ont été réunies. Voici la réponse pour chaque enfant et chaque période.',
  'publicationPaper.letter.child': '{level}, naissance le {birthDate}, école {school}',
  'publicationPaper.letter.granted.lead': '{count, plural, one {Place acquise} other {Places acquises}}',
  'publicationPaper.letter.merge.lead': '{count, plural, one {Place attribuée} other {Places attribuées}}',
  'publicationPaper.letter.granted': ' au centre {centre} : {periods}.',
  'publicationPaper.letter.waiting.lead': 'Liste d’attente, rang {rank}',
  'publicationPaper.letter.waiting':
    ' au centre {centre}, {periods} : {places, plural, =0 {aucune place ne restait} one {# place restait} other {# places restaient}} à attribuer, {ahead, plural, =0 {aucune demande} one {# demande} other {# demandes}} avant la vôtre.',
  'publicationPaper.letter.toSettle.lead': 'À l’étude',
  'publicationPaper.letter.toSettle':
    ' au centre {centre}, {periods} : votre demande est en cours de vérification.',
  'publicationPaper.letter.held':
    ' au centre {centre}, {periods} : votre demande est en cours de vérification, et la place est gardée.',
  'publicationPaper.letter.refused.lead': '{count, plural, one {Demande refusée} other {Demandes refusées}}',
  'publicationPaper.letter.refused': ' au centre {centre}, {periods}. Raison : {reason}',
  'publicationPaper.letter.duplicate.lead': 'Déjà enregistré',
  'publicationPaper.letter.duplicate':
    ' au centre {centre}, {periods} : cet enfant est déjà inscrit sous le récépissé {receipt}, dont la réponse compte seule.',
  'publicationPaper.letter.next': 'Et maintenant ?',
  'publicationPaper.letter.next.granted':
    'Place acquise ou attribuée : la place est réservée à votre enfant. Pas d’annulation possible.',
  'publicationPaper.letter.next.waiting':
    'Liste d’attente : chaque école avait sa part de places. Celles qui restaient sont allées aux familles qui attendaient, la première arrivée étant servie la première. Si une place se libère, elle est proposée dans l’ordre des rangs. Le rang indiqué est celui du {day}.',
  'publicationPaper.letter.next.toSettle':
    'À l’étude : vous recevrez une autre réponse au plus tard le {day}.',
  'publicationPaper.letter.next.toSettle.late':
    'À l’étude : vous recevrez une autre réponse dès que la vérification sera terminée.',
  'publicationPaper.letter.next.refused':
    'Demande refusée : le service indiqué ci-dessous peut vous expliquer la décision.',
  'publicationPaper.letter.next.duplicate':
    'Déjà enregistré : un enfant n’a qu’une demande par période. Vous n’avez rien à faire.',
  'publicationPaper.letter.contact': 'Contact',
  'publicationPaper.letter.privacy': 'Vos données',

  'publicationPaper.cover.document': '{class}, école {school}',
  'publicationPaper.cover.count': '{count, plural, one {# courrier} other {# courriers}}',
  'publicationPaper.cover.what':
    'À glisser dans les cartables. Chaque courrier porte en haut à droite le nom de l’enfant, et suit l’ordre ci-dessous.',

  'publicationPaper.list.document': '{centre}, {period}',
  'publicationPaper.list.title': 'Enfants inscrits, {centre}',
  'publicationPaper.list.period':
    '{period} : {count, plural, =0 {aucun enfant} one {# enfant} other {# enfants}}',
  'publicationPaper.list.kept':
    '{count, plural, one {# place est gardée pour une demande} other {# places sont gardées pour des demandes}} en cours de vérification.',
  'publicationPaper.list.band': '{band} : {count, plural, one {# enfant} other {# enfants}}',
  'publicationPaper.list.child': 'naissance le {birthDate}, {class}, {school}',
  'publicationPaper.list.column.child': 'Enfant',
  'publicationPaper.list.column.guardian': 'Responsables',
  'publicationPaper.list.column.care': 'Santé et repas',
  'publicationPaper.list.column.sign': 'Émargement',
  'publicationPaper.list.pai': 'PAI',
  'publicationPaper.list.meal.noMeat': 'repas sans viande',
  'publicationPaper.list.meal.special': 'repas particulier',
  'publicationPaper.list.envelope.received': 'enveloppe santé reçue',
  'publicationPaper.list.envelope.missing': 'pas d’enveloppe santé',

  'publicationPaper.waiting.document': 'Liste d’attente, {centre}',
  'publicationPaper.waiting.title': 'Liste d’attente, {centre}',
  'publicationPaper.waiting.count':
    '{count, plural, one {# demande en attente} other {# demandes en attente}} le {moment}. Une place qui se libère est proposée dans cet ordre.',
  'publicationPaper.waiting.pool': '{period}, {band} : {count, plural, one {# demande} other {# demandes}}',
  'publicationPaper.waiting.column.rank': 'Rang',
  'publicationPaper.waiting.column.receipt': 'Récépissé',
  'publicationPaper.waiting.column.called': 'Appel, réponse',
  'publicationPaper.waiting.ticket': 'numéro d’arrivée {ticket}',

  'publicationPaper.tickOff.document': 'Réservations à saisir, lot {portion}',
  'publicationPaper.tickOff.title': 'Réservations à saisir, lot {portion}',
  'publicationPaper.tickOff.what':
    'Les familles portent le même ID Famille que dans le fichier des individus. Cochez ce qui est saisi.',
  'publicationPaper.tickOff.granted': 'Place',
  'publicationPaper.tickOff.waiting': 'Attente, rang {rank}',
  'publicationPaper.tickOff.toSettle': 'À l’étude',

  'publicationPaper.report.document': 'Procès-verbal de publication du {day}',
  'publicationPaper.report.title': 'Procès-verbal de publication',
  'publicationPaper.report.morning': 'Matinée d’inscription',
  'publicationPaper.report.published': 'Publié le',
  'publicationPaper.report.number': 'Publication n°',
  'publicationPaper.report.counts': 'Ce qui est publié',
  'publicationPaper.report.enrolments': 'Inscriptions',
  'publicationPaper.report.requests': 'Demandes',
  'publicationPaper.report.granted': 'Places',
  'publicationPaper.report.waiting': 'En attente',
  'publicationPaper.report.duplicate': 'Doublons',
  'publicationPaper.report.toSettle': 'À arbitrer',
  'publicationPaper.report.refused': 'Refusées',
  'publicationPaper.report.voided': 'Annulées',
  'publicationPaper.report.counts.note':
    'Chaque demande de chaque registre est comptée une fois, et une seule.',
  'publicationPaper.report.desks': 'Postes et registres réunis',
  'publicationPaper.report.desks.desk': 'Poste',
  'publicationPaper.report.desks.state': 'État',
  'publicationPaper.report.desks.events': 'Écritures',
  'publicationPaper.report.desks.enrolments': 'Inscriptions',
  'publicationPaper.report.desks.head': 'Empreinte',
  'publicationPaper.report.desks.note': 'Remarque',
  'publicationPaper.report.state.missing': 'aucun fichier',
  'publicationPaper.report.state.open': 'reçu, pas fermé',
  'publicationPaper.report.state.closed': 'fermé',
  'publicationPaper.report.state.rebuilt': 'reconstitué des souches',
  'publicationPaper.report.state.contested': 'plusieurs registres',
  'publicationPaper.report.state.spare': 'secours, non utilisé',
  'publicationPaper.report.desk.withoutCopy': 'fermé sans copie vérifiée : {reason}',
  'publicationPaper.report.desk.missing':
    '{count, plural, one {# récépissé manque} other {# récépissés manquent}} : {numbers}',
  'publicationPaper.report.desk.released': 'places libérées : {reason}',
  'publicationPaper.report.desk.held': '{count, plural, one {# place retenue} other {# places retenues}}',
  'publicationPaper.report.desk.paperCount':
    'procès-verbal papier : {count, plural, one {# inscription} other {# inscriptions}}',
  'publicationPaper.report.desk.clock': 'horloge décalée de {minutes} min',
  'publicationPaper.report.desk.restored': 'reprend le registre de {replica}',
  'publicationPaper.report.desk.wiped': 'portable effacé',
  'publicationPaper.report.pools': 'Places, {centre}',
  'publicationPaper.report.pools.pool': 'Période et tranche',
  'publicationPaper.report.pools.capacity': 'Capacité',
  'publicationPaper.report.pools.desks': 'Aux postes',
  'publicationPaper.report.pools.merge': 'À la fusion',
  'publicationPaper.report.pools.kept': 'Gardées',
  'publicationPaper.report.pools.held': 'Retenues',
  'publicationPaper.report.pools.free': 'Libres',
  'publicationPaper.report.pools.over': 'En trop',
  'publicationPaper.report.decisions': 'Décisions prises, avec leur raison',
  'publicationPaper.report.decisions.none': 'Aucune décision n’a été nécessaire.',
  'publicationPaper.report.decision': '{moment}, {agent}',
  'publicationPaper.report.decision.GapAccepted':
    'Poste {desk} : les récépissés manquants {numbers} sont admis comme perdus.',
  'publicationPaper.report.decision.HoldingReleased': 'Poste {desk} : ses places retenues sont libérées.',
  'publicationPaper.report.decision.ChildrenSettled':
    '{verdict, select, same {Un seul et même enfant} other {Deux enfants différents}} : {a} et {b}.',
  'publicationPaper.report.decision.HouseholdsSettled':
    '{verdict, select, same {Une seule et même famille} other {Deux familles différentes}} : {a} et {b}.',
  'publicationPaper.report.decision.ProxyBreachSettled':
    'Familles portées en plus de la règle, {verdict, select, allowed {admises} other {refusées}} : {receipts}.',
  'publicationPaper.report.decision.ChainSettled':
    'Poste {desk}, registre {branch} : {verdict, select, stands {il vaut} other {il est écarté}}.',
  'publicationPaper.report.decision.IdentityChangeSettled':
    'Identité corrigée, {verdict, select, sameChild {même enfant} other {autre enfant}} : {a}.',
  'publicationPaper.report.decision.PromisesSettled':
    'Plusieurs promesses pour un enfant : celle de {stands} vaut, refusée : {receipts}.',
  'publicationPaper.report.decision.TransferNoted':
    'Cession n° {transfer} de {from} : ses deux côtés diffèrent, les places données restent données.',
  'publicationPaper.report.decision.EnrolmentCorrected':
    'Inscription {receipt} corrigée par la coordination.',
  'publicationPaper.report.decision.ForkSettled':
    'Registre de la coordination : la suite {branch} est écartée.',
  'publicationPaper.report.decision.reserve': 'la réserve',
  'publicationPaper.report.overtaken': 'Demandes qui auraient dû passer avant',
  'publicationPaper.report.overtaken.what':
    'Ces demandes sont arrivées avant une demande à qui une publication a donné la place, et n’en ont pas.',
  'publicationPaper.report.overtaken.row': '{receipt}, {child}, {period}, {centre}',
  'publicationPaper.report.fingerprint': 'Empreinte du registre publié (register.json, SHA-256)',
  'publicationPaper.report.signature': 'Signature de la coordination (Ed25519)',
  'publicationPaper.report.campaignHash': 'Empreinte de la campagne',
  'publicationPaper.report.proof': 'Registre publié',
  'publicationPaper.report.wiped': 'Portables effacés',
  'publicationPaper.report.wiped.none': 'Aucun effacement n’est encore enregistré.',
  'publicationPaper.report.wiped.some':
    '{count, plural, one {# portable effacé} other {# portables effacés}} : {desks}.',
  'publicationPaper.report.sign.coordination': 'Nom et signature, coordination',
  'publicationPaper.report.sign.town': 'Nom et signature, pour la ville',
};
