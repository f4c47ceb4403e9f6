/** The gathering board: sticks read, desks awaited, counts compared, places released. */
export const gathering = {
  'gathering.title': 'Rassembler',
  'gathering.awaited': 'Postes arrivés : {arrived} sur {desks}.',
  'gathering.next':
    'Prochain attendu : {desk}, {school}. {count, plural, one {C’est le dernier.} other {# postes manquent encore.}}',
  'gathering.complete': 'Plus aucun poste n’est attendu : {arrived} arrivés sur {desks}.',
  'gathering.complete.cards': '{cards, plural, one {Régler le cas qui reste} other {Régler les # cas}}',

  'gathering.read.title': 'Lire une clé USB',
  'gathering.read.hint':
    'Tous les fichiers d’une clé en une fois, puis la clé suivante. Chaque fichier est déchiffré et vérifié ; il est pris en entier ou refusé.',
  'gathering.read.drop': 'Déposez ici les fichiers des postes (.preau) ou le dossier de la clé.',
  'gathering.read.choose': 'Choisir les fichiers',
  'gathering.read.folder': 'Choisir un dossier',
  'gathering.read.doing': 'Lecture : {done} sur {total}…',
  'gathering.read.merging': 'Tout est lu ; calcul des places…',
  'gathering.read.progress': 'Fichiers lus',
  'gathering.read.stop': 'Arrêter la lecture',
  'gathering.read.stopped': 'Lecture arrêtée : rien de cette clé n’a été pris.',
  'gathering.refused': 'Fichiers refusés, le plus récent d’abord',
  'gathering.taken': '{count, plural, one {# fichier lu} other {# fichiers lus}}',
  'gathering.taken.label': 'Fichiers lus, le plus récent d’abord',
  'gathering.file.New':
    '« {file} » : poste {desk}, {enrolments, plural, =0 {aucune inscription} one {# inscription} other {# inscriptions}}. Tout est juste.',
  'gathering.file.stubs':
    '« {file} » : poste {desk}, reconstitué à partir des souches, {enrolments, plural, =0 {aucune inscription} one {# inscription} other {# inscriptions}}.',
  'gathering.file.Continues':
    '« {file} » : poste {desk}, {enrolments, plural, =0 {aucune inscription} one {# inscription} other {# inscriptions}}. Plus récent, il remplace ce qui était déjà lu.',
  'gathering.file.AlreadyRead': '« {file} » : poste {desk}, déjà lu.',
  'gathering.file.Older': '« {file} » : poste {desk}, plus ancien que ce qui est déjà lu.',
  'gathering.file.Branches':
    '« {file} » : ce registre du poste {desk} en contredit un autre du même poste. Les deux sont gardés : à arbitrer.',
  'gathering.file.superseded': '« {file} » : inutile à côté de « {by} » du même poste.',

  'gathering.board.title': 'Les postes',
  'gathering.board.hint':
    'Recopiez le nombre d’inscriptions de chaque procès-verbal de clôture : il est comparé à celui des fichiers.',
  'gathering.board.concerns': '{count, plural, one {# poste à regarder} other {# postes à regarder}}',
  'gathering.board.settled':
    '{count, plural, =0 {Aucun poste en ordre} one {# poste en ordre} other {# postes en ordre}}',
  'gathering.board.settled.none': 'Les postes arrivés et fermés apparaîtront ici.',
  'gathering.desk.name': 'Poste',
  'gathering.desk.school': 'École',
  'gathering.desk.state': 'État',
  'gathering.desk.enrolments': 'Inscriptions',
  'gathering.desk.journal':
    'Voir le journal du poste {desk} : {count, plural, =0 {aucune inscription} one {# inscription} other {# inscriptions}}',
  'gathering.desk.paper': 'Procès-verbal',
  'gathering.desk.held': 'Places retenues',
  'gathering.state.missing': 'Pas arrivé',
  'gathering.state.open': 'Arrivé, pas fermé',
  'gathering.state.closed': 'Arrivé et fermé',
  'gathering.state.rebuilt': 'Reconstitué par les souches',
  'gathering.state.contested': 'Alerte : deux registres se contredisent',
  'gathering.state.contested.go': 'Arbitrer',
  'gathering.note.restored': '{older} a été repris sur un autre portable, qui s’appelle {register}.',
  'gathering.note.withoutCopy': '{register} fermé sans copie vérifiée : {reason}',
  'gathering.note.gaps':
    '{register} : {count, plural, one {le récépissé numéro {numbers} manque} other {les récépissés {numbers}{more, select, yes {…} other {}} manquent (# en tout)}}.',
  'gathering.note.clockAhead':
    '{register} : horloge en avance de {minutes, plural, one {# minute} other {# minutes}}, corrigée.',
  'gathering.note.clockBehind':
    '{register} : horloge en retard de {minutes, plural, one {# minute} other {# minutes}}, corrigée.',
  'gathering.note.released': 'Places libérées : {reason}',
  'gathering.paper.label': 'Inscriptions sur le procès-verbal du poste {desk}',
  'gathering.paper.agrees': 'Même nombre que dans les fichiers',
  'gathering.paper.differs':
    'Écart : {count} de {sense, select, more {plus} other {moins}} dans les fichiers',
  'gathering.held': '{count, plural, one {{places} place} other {{places} places}}',
  'gathering.release': 'Libérer…',
  'gathering.release.label': 'Libérer les places du poste {desk}',
  'gathering.release.title': 'Libérer les places du poste {desk}',
  'gathering.release.missing':
    'Ce poste n’est pas arrivé : ses places sont retenues, car il les a peut-être données. Si vous les libérez, elles vont à la liste d’attente ; si son fichier arrive plus tard, les places qu’il a données restent acquises, et la capacité peut être dépassée.',
  'gathering.release.open':
    'Ce poste n’est pas fermé : les places qui lui restent sont retenues. Si vous les libérez, elles vont à la liste d’attente ; s’il en a donné depuis, la capacité peut être dépassée.',
  'gathering.release.rebuilt':
    'Ce poste est reconstitué par ses souches : les places dont on ne retrouve pas la trace sont retenues. Si vous les libérez, elles vont à la liste d’attente ; si d’autres souches apparaissent, la capacité peut être dépassée.',
  'gathering.release.reason': 'Raison',
  'gathering.release.confirm': 'Libérer les places',
  'gathering.release.doing': 'Libération…',
  'gathering.release.cancel': 'Ne rien changer',
  'gathering.release.undo': 'Retenir de nouveau',
  'gathering.release.undo.label': 'Retenir de nouveau les places du poste {desk}',
  'gathering.journal.close': 'Fermer le journal',
  'gathering.journal.shown':
    '{shown} inscriptions affichées ; les autres se trouvent par la recherche ou dans le fichier.',
  'gathering.journal.request': '{child} ({level}), {period} : {status}',

  'gathering.close.title': 'Ranger la matinée',
  'gathering.close.hint':
    'La clé est oubliée. Les décisions et les fichiers des postes, toujours chiffrés, restent sur cet ordinateur : vous pourrez rouvrir la matinée.',
  'gathering.close.action': 'Fermer la matinée',

  'gathering.backup.title': 'Sauvegarde des décisions',
  'gathering.backup.hint':
    'Elle contient les décisions, pas les fichiers des postes : gardez les clés USB. Faites-en une à chaque pause.',
  'gathering.backup.locked': 'La sauvegarde est signée : elle demande les clés de la coordination.',
  'gathering.backup.save': 'Enregistrer une sauvegarde',
  'gathering.backup.saving': 'Préparation…',
  'gathering.backup.readBack':
    'Mettez {file} sur la clé USB, puis choisissez-le depuis la clé : il est relu et comparé.',
  'gathering.backup.done': 'Sauvegarde relue, rien n’y manque : {file}',
  'gathering.backup.since':
    '{count, plural, one {Une écriture depuis : refaites-en une à la prochaine pause.} other {# écritures depuis : refaites-en une à la prochaine pause.}}',
  'gathering.other.title': 'Reprendre les décisions d’un autre ordinateur',
  'gathering.other.hint':
    'Le fichier coordination-….preau que l’autre ordinateur a enregistré. Déposé avec les fichiers des postes, il est reconnu aussi.',
  'gathering.other.found':
    '« {file} » contient des décisions de la coordination, enregistrées le {moment} ({count, plural, one {une écriture} other {# écritures}}) : elles ne comptent pas encore ici.',
  'gathering.other.choice':
    'Si l’autre ordinateur sert encore, ajoutez ses décisions aux vôtres. S’il ne sert plus, continuez ici là où il s’est arrêté.',
  'gathering.other.takeIn': 'Ajouter aux miennes',
  'gathering.other.goOn': 'Continuer ici',
  'gathering.other.known': '« {file} » : ces décisions comptent ici.',
};
