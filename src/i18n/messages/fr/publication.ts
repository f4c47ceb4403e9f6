/** Publication: what is signed, its papers and files, what comes after, and the laptops given back empty. */
export const publication = {
  'publication.title': 'Publier',
  'publication.lead': 'Une place publiée est une promesse : elle tient, quoi qu’il arrive ensuite.',
  'publication.nothingRead': 'Aucun fichier n’est encore lu : il n’y a rien à publier.',
  'publication.nothingRead.go': 'Lire les fichiers des postes',
  'publication.caption': '{title}, tableau',
  'publication.pool': '{period}, {centre}, {band}',
  'publication.column.child': 'Enfant',
  'publication.column.pool': 'Période et centre',

  'publication.state.title': 'Où en est-on ?',
  'publication.state.enrolments': 'Inscriptions',
  'publication.state.granted': 'Places données',
  'publication.state.waiting': 'En attente',
  'publication.state.toSettle': 'À arbitrer',
  'publication.state.duplicate': 'Doublons',
  'publication.state.refused': 'Refusées',
  'publication.state.voided': 'Annulées au poste',
  'publication.state.clear': 'Tous les postes sont fermés et aucun cas n’est à régler.',
  'publication.state.forked': 'Les décisions ont deux suites : rien ne peut être publié avant de choisir.',
  'publication.state.cards':
    '{count, plural, one {Un cas est encore à régler.} other {# cas sont encore à régler.}}',
  'publication.state.cards.body':
    'On peut publier sans attendre : ces demandes sont annoncées « à l’étude », et leur réponse vient avec une autre publication.',
  'publication.state.card': '{count, number} × {card}',
  'publication.state.arbitrate': 'Arbitrer',
  'publication.state.held':
    '{count, plural, one {Un poste retient encore} other {# postes retiennent encore}} {places, plural, one {une place} other {# places}}.',
  'publication.state.held.desks':
    'Fichier manquant ou poste pas fermé : {desks}{more, plural, =0 {} one { et un autre} other { et # autres}}. Tant qu’elles sont retenues, ces places ne vont à personne.',
  'publication.state.gather': 'Rassembler',
  'publication.state.refused.files':
    '{count, plural, one {Un fichier a été refusé : ce qu’il contient n’est pas compté.} other {# fichiers ont été refusés : ce qu’ils contiennent n’est pas compté.}}',

  'publication.publish.title': 'Signer et publier',
  'publication.publish.hint':
    'Le registre tel qu’il est maintenant est signé par la clé de la coordination et inscrit dans les décisions.',
  'publication.publish.done': 'Publication n° {number}, faite le {moment} par {agent}.',
  'publication.publish.register': 'Empreinte de register.json :',
  'publication.publish.forked': 'Choisissez d’abord laquelle des deux suites de décisions compte.',
  'publication.publish.locked': 'La publication est signée : elle demande les clés de la coordination.',
  'publication.publish.overtaken':
    'Un fichier ou une décision est arrivé entre-temps : rien n’a été publié. Regardez l’état, puis recommencez.',
  'publication.publish.doing': 'Signature et publication…',
  'publication.publish.action': '{number, plural, =1 {Publier} other {Publier de nouveau (n° {number})}}',

  'publication.changes.comparing': 'Comparaison avec la dernière publication…',
  'publication.changes.none': 'Depuis, aucune place n’a été donnée ni reprise.',
  'publication.changes.some':
    'Depuis, {gained, plural, =0 {aucune place donnée} one {une place donnée} other {# places données}}, {lost, plural, =0 {aucune reprise} one {une reprise} other {# reprises}}. Publiez de nouveau pour que cela compte.',
  'publication.changes.gained':
    '{count, plural, one {Une place donnée depuis} other {# places données depuis}}',
  'publication.changes.lost':
    '{count, plural, one {Une place reprise depuis} other {# places reprises depuis}}',

  'publication.confirm.title': 'Publication n° {number}',
  'publication.confirm.what':
    '{granted, plural, =0 {Aucune place} one {# place} other {# places}} et {waiting, plural, =0 {aucune demande en attente} one {# demande en attente} other {# demandes en attente}} seront annoncées aux familles.',
  'publication.confirm.final':
    'Les places publiées tiennent, et les décisions prises jusqu’ici ne se reprennent plus.',
  'publication.confirm.cards':
    '{count, plural, one {Un cas reste ouvert} other {# cas restent ouverts}} ; les demandes concernées sont annoncées « à l’étude » :',
  'publication.confirm.action':
    '{cards, plural, =0 {Publier} one {Publier avec un cas ouvert} other {Publier avec # cas ouverts}}',
  'publication.confirm.cancel': 'Pas encore',

  'publication.overtaken.title':
    '{count, plural, one {Une demande arrivée avant, sans place} other {# demandes arrivées avant, sans place}}',
  'publication.overtaken.hint':
    'Leur fichier est arrivé après une publication. Elles étaient avant une demande à qui la place a été publiée : la promesse tient, et la ville leur doit une réponse.',
  'publication.overtaken.shown': '{shown} affichées ; toutes sont dans le procès-verbal de publication.',

  'publication.files.title': 'Papiers et fichiers de la publication n° {number}',
  'publication.files.hint': 'Faits de ce qui a été signé, même si un fichier est arrivé depuis.',
  'publication.files.reading': 'Lecture du registre publié…',
  'publication.files.damaged':
    'Le registre gardé sur cet ordinateur n’est plus celui qui a été signé. Apportez register.json d’un autre support, ou publiez de nouveau.',
  'publication.files.elsewhere': 'Cette publication a été faite sur un autre ordinateur.',
  'publication.files.elsewhere.body':
    'Apportez son fichier register.json : son empreinte prouve que c’est le bon. Ou publiez de nouveau ici.',
  'publication.files.drop': 'Déposez ici le fichier register.json de la publication.',
  'publication.files.choose': 'Choisir register.json',
  'publication.files.RegisterDiffers':
    '« {file} » n’est pas le registre de cette publication. Il est refusé.',
  'publication.files.which': 'Que faut-il ?',
  'publication.files.none': 'Cochez au moins un papier ou un fichier.',
  'publication.files.downloads':
    'Ce navigateur ne permet pas de choisir un dossier : les fichiers vont dans les téléchargements.',
  'publication.files.action': 'Préparer les fichiers',
  'publication.files.stop': 'Arrêter',
  'publication.files.printed':
    '{letters, plural, one {# courrier a été préparé} other {# courriers ont été préparés}} pour cette publication.',
  'publication.files.done':
    '{count, plural, =0 {Rien à préparer : aucune réponse n’a changé.} one {{folder, select, none {Le fichier est prêt : il est dans les téléchargements.} other {Le fichier est prêt, dans le dossier {folder}.}}} other {{folder, select, none {Les {count, number} fichiers sont prêts : ils sont dans les téléchargements.} other {Les {count, number} fichiers sont prêts, dans le dossier {folder}.}}}}',
  'publication.files.stopped': 'Arrêté : {done} fichiers sur {total} sont prêts.',
  'publication.files.failed': '« {file} » n’a pas pu être préparé. {reason}',
  'publication.progress.label': 'Fichiers prêts',
  'publication.progress.beginning': 'Préparation…',
  'publication.progress':
    'Fichier {done} sur {total} : {file}{pages, plural, =0 {} one {, # page} other {, # pages}}',

  'publication.kind.letters': 'Courriers aux familles',
  'publication.kind.letters.hint': 'Un PDF par école, dans l’ordre des classes, pour les cartables.',
  'publication.kind.centreLists': 'Listes pour les directeurs',
  'publication.kind.centreLists.hint': 'Un PDF par centre : les enfants inscrits, période par période.',
  'publication.kind.waitingLists': 'Listes d’attente',
  'publication.kind.waitingLists.hint': 'Un PDF par centre, dans l’ordre des rangs.',
  'publication.kind.tables': 'Tableaux',
  'publication.kind.tables.hint': 'Le registre en XLSX et CSV, et un XLSX par centre.',
  'publication.kind.registerJson': 'register.json',
  'publication.kind.registerJson.hint': 'Le registre signé, à garder avec les fichiers des postes.',
  'publication.kind.noethysweb': 'Ressaisie dans Noethysweb',
  'publication.kind.noethysweb.hint':
    'Les individus à importer, et les réservations à cocher au fur et à mesure.',
  'publication.kind.report': 'Procès-verbal de publication',
  'publication.kind.report.hint': 'À signer et à garder : postes, places, décisions, portables effacés.',
  'publication.letters.school': 'Courriers de quelle école',
  'publication.letters.all': 'Toutes les écoles',
  'publication.letters.english': 'Avec l’anglais sous le français',
  'publication.letters.onlyChanged':
    'Seulement aux familles dont une réponse a changé depuis la publication précédente',

  'publication.wiped.title': 'Portables à effacer',
  'publication.wiped.hint':
    'Chaque portable a les données de toutes les familles qu’il a servies. Le guide pour l’informatique dit comment les effacer. Notez-le ici quand c’est fait.',
  'publication.wiped.count':
    '{left, plural, =0 {{laptops, plural, one {Le portable est noté comme effacé.} other {Les # portables sont notés comme effacés.}}} one {Il reste # portable à effacer sur {laptops}.} other {Il reste # portables à effacer sur {laptops}.}}',
  'publication.wiped.silent': 'Postes dont aucun fichier n’est arrivé, à vérifier aussi : {desks}.',
  'publication.wiped.left': 'Portables pas encore notés',
  'publication.wiped.desk': 'Portable',
  'publication.wiped.state': 'Effacement',
  'publication.wiped.action': 'Noter…',
  'publication.wiped.action.label': 'Noter que {desk} est effacé',
  'publication.wiped.note': 'Remarque',
  'publication.wiped.note.hint': 'Par exemple qui l’a fait. Peut rester vide.',
  'publication.wiped.confirm.title': 'Portable {desk} effacé ?',
  'publication.wiped.confirm.body': 'Ceci est inscrit au procès-verbal et ne se reprend pas.',
  'publication.wiped.confirm.action': 'Il est effacé',
  'publication.wiped.confirm.doing': 'Enregistrement…',
  'publication.wiped.confirm.cancel': 'Pas encore',
};
