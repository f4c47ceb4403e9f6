/** Keys, issue, papers and reserve of a campaign, on the coordinator's laptop. */
export const issuing = {
  'issuing.loading': 'Lecture de ce qui est gardé sur cet ordinateur…',
  'issuing.retry': 'Essayer à nouveau',
  'issuing.choose': 'Choisir',
  'issuing.steps': 'Préparer la campagne, pas à pas',
  'issuing.step.campaign': 'Campagne',
  'issuing.step.keys': 'Clés',
  'issuing.step.issue': 'Émission',
  'issuing.step.papers': 'Papiers',
  'issuing.step.reserve': 'Réserve',

  'issuing.none.title': 'Aucune campagne sur cet ordinateur',
  'issuing.none.hint': 'Les clés, les papiers et la réserve sont ceux d’une campagne.',
  'issuing.none.prepare': 'Préparer une campagne',
  'issuing.adopt.title': 'Reprendre une campagne déjà émise',
  'issuing.adopt.hint':
    'Sur un autre ordinateur que celui qui l’a préparée : le fichier de campagne d’abord, puis ses clés.',
  'issuing.adopt.drop': 'Déposez ici le fichier de campagne (.campagne.json).',
  'issuing.adopt.choose': 'Choisir le fichier de campagne',
  'issuing.adopt.training': '« {file} » est une campagne d’entraînement : elle ne se reprend pas.',
  'issuing.adopt.other': '« {file} » est une autre campagne que celle qui est ouverte ici.',
  'issuing.notIssued': 'La campagne n’est pas encore émise.',
  'issuing.notIssued.go': 'Aller à l’émission',

  'issuing.OfficeDamaged':
    '{what, select, drafts {La campagne en préparation} keys {Le fichier des clés} issues {Une campagne émise} other {L’historique de la réserve}} gardé sur cet ordinateur ne se lit plus. Reprenez depuis le fichier de campagne et la sauvegarde des clés.',
  'issuing.OfficeReadBackDiffers':
    'Ce qui vient d’être enregistré ne se relit pas à l’identique : rien n’est fait. Redémarrez l’ordinateur, ou prenez-en un autre.',
  'issuing.OfficeNumberTaken':
    'Une autre fenêtre a déjà fait le numéro {number}. Fermez-la, rechargez cette page et recommencez.',

  'issuing.keys.title': 'Les clés de la coordination',
  'issuing.keys.lead':
    'Elles signent la campagne et ouvrent ce que les postes ont enregistré. Sans elles, personne ne lit plus rien : mettez-les en sûreté avant tout.',
  'issuing.passphrase.new': 'Phrase secrète',
  'issuing.passphrase.hint': 'Au moins 12 caractères, ou 4 mots.',
  'issuing.passphrase.again': 'La même, une seconde fois',
  'issuing.passphrase.again.hint': 'Elle ne s’affiche pas : une faute de frappe fermerait tout.',
  'issuing.passphrase.tooWeak': 'Trop facile à deviner : au moins 12 caractères, ou 4 mots.',
  'issuing.passphrase.differs': 'Les deux saisies ne sont pas les mêmes.',
  'issuing.strength.weak': 'Trop facile à deviner.',
  'issuing.strength.enough': 'Convient.',
  'issuing.strength.strong': 'Solide.',

  'issuing.create.title': 'Créer les clés',
  'issuing.create.hint':
    'Une seule fois par campagne. La phrase secrète les protège sur cet ordinateur et dans le fichier de sauvegarde.',
  'issuing.create.action': 'Créer les clés',
  'issuing.create.doing': 'Création des clés…',

  'issuing.unlock.title': 'Déverrouiller les clés',
  'issuing.unlock.hint': 'Elles sont sur cet ordinateur, fermées par la phrase secrète.',
  'issuing.unlock.passphrase': 'Phrase secrète de la coordination',
  'issuing.unlock.action': 'Déverrouiller',
  'issuing.unlock.doing': 'Ouverture…',

  'issuing.restore.title': 'Restaurer les clés',
  'issuing.restore.hint':
    'Sur un autre ordinateur, ou quand la phrase secrète est perdue : avec le fichier de sauvegarde, ou avec la feuille de récupération.',
  'issuing.restore.from': 'À partir de quoi ?',
  'issuing.restore.file': 'Le fichier de sauvegarde',
  'issuing.restore.sheet': 'La feuille de récupération',
  'issuing.restore.drop': 'Déposez ici le fichier coordination-….cle.age.',
  'issuing.restore.picked': 'Fichier choisi : {file}',
  'issuing.restore.choose': 'Choisir la sauvegarde',
  'issuing.restore.passphrase': 'Phrase secrète du fichier',
  'issuing.restore.code': 'Code de récupération',
  'issuing.restore.line': 'Ligne {line}',
  'issuing.restore.action': 'Restaurer les clés',

  'issuing.KeysFileTooLarge':
    'Ce fichier est trop grand pour une sauvegarde de clés (plus de {maximum} ko). Choisissez le fichier coordination-….cle.age.',
  'issuing.KeysFileEmpty': 'Ce fichier est vide. Prenez une autre copie de la sauvegarde, ou la feuille.',
  'issuing.KeysFileForeign':
    'Ce n’est pas une sauvegarde de clés de Préau. Choisissez le fichier coordination-….cle.age.',
  'issuing.KeysPassphraseWrong': 'La phrase secrète n’ouvre pas ces clés.',
  'issuing.KeysFileDamaged':
    'Cette sauvegarde est abîmée. Prenez une autre copie, ou la feuille de récupération.',
  'issuing.KeysFileNewer':
    'Cette sauvegarde vient d’une version plus récente de Préau ({version}). Mettez Préau à jour ici.',
  'issuing.KeysOfAnotherCampaign':
    'Ces clés ne sont pas celles de cette campagne : elles ne l’ont pas signée. Rien n’a été changé.',
  'issuing.RecoveryCodeLength': 'Il y a {length} caractères ; le code en a {expected}.',
  'issuing.RecoveryCodeLength.line':
    'Ligne {line} : {length, plural, =0 {elle est vide} one {# caractère} other {# caractères}} ; il en faut {expected}.',
  'issuing.RecoveryCodeCharacter':
    'Ligne {line}, groupe {group}, caractère {place} : « {character} » n’est dans aucun code.',
  'issuing.RecoveryLinesMistyped':
    '{count, plural, one {Ligne {lines} : un caractère est faux, ou ce n’est pas cette ligne de la feuille.} other {Lignes {lines} : un caractère est faux dans chacune, ou elles ne sont pas à leur place.}}',
  'issuing.RecoveryCodeMistyped':
    'Chaque ligne semble juste, mais pas l’ensemble : relisez les quatre lignes, caractère par caractère.',
  'issuing.RecoveryCodeNewer':
    'Cette feuille vient d’une version plus récente de Préau ({version}). Mettez Préau à jour ici.',

  'issuing.secure.title': 'Mettre les clés en sûreté',
  'issuing.secure.hint': 'L’un des deux suffit, les deux valent mieux. La campagne n’est pas émise avant.',
  'issuing.secure.none':
    'Rien ne ramènerait encore ces clés si cet ordinateur disparaissait : imprimez la feuille, ou enregistrez le fichier et relisez-le.',
  'issuing.secure.done':
    '{ways, plural, one {Les clés peuvent revenir. La campagne peut être émise.} other {Les clés peuvent revenir, de deux façons. La campagne peut être émise.}}',
  'issuing.secure.next': 'Aller à l’émission',
  'issuing.sheet.title': 'Sur papier : la feuille de récupération',
  'issuing.sheet.hint':
    'Elle redonne toutes les clés, sans phrase secrète. À garder sous enveloppe fermée, au coffre, loin de cet ordinateur.',
  'issuing.sheet.print': 'Imprimer la feuille',
  'issuing.sheet.done':
    'La feuille est partie à l’impression. Vérifiez qu’elle est sortie, entière et lisible.',
  'issuing.backup.title': 'Sur une clé USB : le fichier de sauvegarde',
  'issuing.backup.hint': 'Il redonne toutes les clés, avec la phrase secrète.',
  'issuing.backup.save': 'Enregistrer le fichier',
  'issuing.backup.readBack':
    'Mettez {file} sur la clé USB, puis choisissez-le depuis la clé : il est relu et comparé.',
  'issuing.backup.drop': 'Déposez ici le fichier enregistré.',
  'issuing.backup.choose': 'Relire le fichier',
  'issuing.backup.done': 'Le fichier de sauvegarde a été relu : il est entier.',

  'issuing.rescue.title': 'Une clé de secours, chez une autre personne',
  'issuing.rescue.hint':
    'Elle ouvre aussi les fichiers des postes, et rien d’autre. Elle n’est pas gardée ici : elle n’existe que sur sa feuille.',
  'issuing.rescue.once': 'Imprimez-la maintenant : cette page une fois fermée, elle ne pourra plus l’être.',
  'issuing.rescue.print': 'Imprimer la clé de secours',
  'issuing.rescue.done': 'La clé de secours est partie à l’impression. Remettez-la sous enveloppe fermée.',
  'issuing.rescue.kept': 'Une clé de secours existe. La campagne la nomme ainsi :',
  'issuing.rescue.missing': 'Aucune clé de secours n’est connue ici.',
  'issuing.rescue.renew': 'Créer une nouvelle clé de secours',
  'issuing.rescue.reissue':
    'Une nouvelle clé ne vaut que pour les postes ouverts sur une campagne émise après elle.',

  'issuing.inUse.title': 'Clés ouvertes',
  'issuing.inUse.hint':
    'Elles sont dans la mémoire de cette page seulement. Verrouillez-les quand vous quittez l’ordinateur.',
  'issuing.inUse.fingerprint': 'Empreinte de la clé de signature',
  'issuing.inUse.recipient': 'Destinataire des fichiers de poste',
  'issuing.inUse.identity': 'Clé secrète age',
  'issuing.inUse.identity.note':
    'Le programme libre age ouvre avec elle chaque fichier de poste. Qui la voit peut tout lire.',
  'issuing.inUse.show': 'Montrer la clé secrète age',
  'issuing.inUse.hide': 'Cacher la clé secrète age',
  'issuing.inUse.lock': 'Verrouiller',

  'issuing.issue.title': 'Émettre la campagne',
  'issuing.issue.lead':
    'Le fichier signé que chaque portable reçoit. Il peut être revu jusqu’à la matinée ; un poste ouvert, lui, n’en change plus.',
  'issuing.problems':
    '{count, plural, one {Un point empêche encore d’émettre la campagne.} other {# points empêchent encore d’émettre la campagne.}}',
  'issuing.problems.see': 'Voir quoi corriger',
  'issuing.rehearse.title': 'Répéter avec cette campagne',
  'issuing.rehearse.hint':
    'Un poste d’entraînement ouvre la campagne telle qu’elle est : vous voyez ce que verront les agents. Rien n’en reste pour la matinée.',
  'issuing.rehearse.desk': 'Poste',
  'issuing.rehearse.action': 'Ouvrir le poste',
  'issuing.rehearse.doing': 'Ouverture…',
  'issuing.rehearse.failed': 'Le poste d’entraînement n’a pas pu s’ouvrir. Rechargez la page et recommencez.',
  'issuing.sign.title': 'Signer',
  'issuing.sign.hint':
    'La campagne est signée, gardée ici, puis enregistrée en fichier pour la clé USB des écoles.',
  'issuing.sign.action':
    '{revision, plural, =1 {Signer et enregistrer la campagne} other {Signer et enregistrer la révision #}}',
  'issuing.sign.doing': 'Signature…',
  'issuing.sign.done': 'Révision {revision} signée : {file}',
  'issuing.sign.next': 'Copiez ce fichier sur chaque portable, ou sur la clé USB qui passe d’école en école.',
  'issuing.sign.next.again':
    'Portez ce fichier à chaque portable dont le poste n’est pas encore ouvert : il le préfère à l’ancien. Les cartes des postes restent les mêmes.',
  'issuing.sign.papers': 'Aller aux papiers',
  'issuing.sign.frozen':
    'La matinée était prévue le {day} : les postes déjà ouverts gardent leur révision. Pour changer leurs places, passez par la réserve.',
  'issuing.obstacle.problems':
    '{count, plural, one {Un point empêche encore d’émettre la campagne.} other {# points empêchent encore d’émettre la campagne.}}',
  'issuing.obstacle.noKeys': 'La coordination n’a pas encore de clés.',
  'issuing.obstacle.notSecured':
    'Les clés ne sont pas en sûreté : imprimez la feuille de récupération, ou relisez le fichier de sauvegarde. La campagne s’émet ensuite.',
  'issuing.obstacle.noRescue': 'Il manque une clé de secours, chez une autre personne.',
  'issuing.obstacle.locked': 'Les clés sont verrouillées.',
  'issuing.obstacle.keys': 'Aller aux clés',
  'issuing.issued.title': 'Révisions émises',
  'issuing.issued.hint': 'La plus récente fait foi.',
  'issuing.issued.revision': 'Révision',
  'issuing.issued.name': 'Révision {revision}',
  'issuing.issued.at': 'Signée le',
  'issuing.issued.hash': 'Empreinte',
  'issuing.issued.state': 'Portables',
  'issuing.issued.last': 'À prendre par tous',
  'issuing.issued.older': 'Postes déjà ouverts seulement',
  'issuing.issued.file': 'Fichier',
  'issuing.issued.save': 'Enregistrer',
  'issuing.issued.save.label': 'Enregistrer la révision {revision}',
  'issuing.issued.older.note':
    'Un portable qui a vu une révision plus récente le dit quand on lui en donne une plus ancienne, et refuse une campagne signée par une autre clé. Un poste ouvert reste sur la sienne : ses places changent par cession.',

  'issuing.papers.title': 'Les papiers',
  'issuing.papers.lead':
    'Tout ce qui s’imprime pour les cartables et pour les écoles, à partir de la dernière révision émise.',
  'issuing.pupils.title': 'Listes d’élèves',
  'issuing.pupils.hint':
    'Facultatif. Les fichiers CSV des écoles (ONDE, Base élèves) deviennent des listes numérotées et chiffrées, que seuls les postes de l’école ouvrent.',
  'issuing.pupils.drop': 'Déposez ici les fichiers des écoles (.csv).',
  'issuing.pupils.choose': 'Choisir les listes',
  'issuing.pupils.file': 'Fichier',
  'issuing.pupils.school': 'École',
  'issuing.pupils.school.of': 'École de {file}',
  'issuing.pupils.count': 'Élèves',
  'issuing.pupils.skipped': 'Lignes écartées',
  'issuing.pupils.skipped.lines': '{file} : lignes écartées',
  'issuing.pupils.skipped.line': 'Ligne {row} : {reason}',
  'issuing.pupils.read': 'Fichiers lus',
  'issuing.pupils.make': 'Numéroter et chiffrer les listes',
  'issuing.pupils.making': 'Chiffrement…',
  'issuing.pupils.noSchool': 'Dites de quelle école est chaque fichier.',
  'issuing.pupils.twice': 'Deux fichiers sont pour l’école {school} : n’en gardez qu’un.',
  'issuing.pupils.made':
    '{count, plural, one {Une liste est prête : {files}. Copiez-la sur la clé USB de l’école.} other {# listes sont prêtes : {files}. Copiez chacune sur la clé USB de son école.}}',
  'issuing.pupils.kept': 'Listes gardées ici',
  'issuing.pupils.kept.none': 'Aucune liste pour l’instant : les fiches s’impriment vierges.',
  'issuing.pupils.save': 'Enregistrer',
  'issuing.pupils.save.label': 'Enregistrer la liste de l’école {school}',
  'issuing.pupils.locked':
    'Les clés sont verrouillées : déverrouillez-les pour les listes et pour les cartes.',

  'issuing.make.title': 'Préparer les papiers',
  'issuing.make.hint': 'Un fichier PDF par papier et par école, à imprimer ou à envoyer à l’imprimeur.',
  'issuing.make.school': 'Pour quelle école ?',
  'issuing.make.all': '{count, plural, one {La seule école} other {Les # écoles, d’un coup}}',
  'issuing.make.which': 'Quels papiers ?',
  'issuing.make.letter': 'Lettre du cartable',
  'issuing.make.forms': 'Fiches de réservation vierges',
  'issuing.make.forms.count': 'Nombre de fiches',
  'issuing.make.pupilForms': 'Fiches au nom de chaque élève',
  'issuing.make.pupilForms.hint':
    '{schools, plural, =0 {Il faut la liste d’élèves de l’école.} one {Pour l’école dont la liste est là.} other {Pour les # écoles dont la liste est là.}}',
  'issuing.make.tickets': 'Numéros d’arrivée',
  'issuing.make.tickets.from': 'Du numéro',
  'issuing.make.tickets.to': 'au numéro',
  'issuing.make.cards': 'Cartes des postes et phrases secrètes',
  'issuing.make.cards.hint': 'Avec les postes de secours. Cartes et feuillets sont à remettre séparément.',
  'issuing.make.poster': 'Affiche',
  'issuing.make.register': 'Registre papier',
  'issuing.make.register.hint':
    'Pour une école dont le portable est en panne, prénuméroté comme les numéros d’arrivée.',
  'issuing.make.english': 'Anglais sous le français',
  'issuing.make.action': 'Préparer les papiers',
  'issuing.make.cancel': 'Arrêter',
  'issuing.make.nothing': 'Cochez au moins un papier.',
  'issuing.make.range': 'Du premier au dernier numéro, entre 1 et 9999.',
  'issuing.make.copies': 'Entre 1 et 500 fiches.',
  'issuing.make.progress':
    '{done} sur {total} · {file}{pages, plural, =0 {} one {, # page} other {, # pages}}',
  'issuing.make.progress.label': 'Papiers prêts',
  'issuing.make.done':
    '{count, plural, one {Un fichier est prêt} other {# fichiers sont prêts}}{folder, select, none {, dans les téléchargements.} other {, dans le dossier « {folder} ».}}',
  'issuing.make.stopped':
    'Arrêté : {done} sur {total}. Ce qui est prêt est entier ; recommencez pour le reste.',
  'issuing.make.failed': '{file} : {reason}',
  'issuing.make.folder.none':
    'Ce navigateur ne sait pas écrire dans un dossier : les fichiers vont un par un dans les téléchargements.',

  'issuing.file.forms': '{school} Fiches de réservation',
  'issuing.file.pupilForms': '{school} Fiches des élèves',
  'issuing.file.letter': '{school} Lettre aux familles',
  'issuing.file.tickets': '{school} Numéros {from} à {to}',
  'issuing.file.cards': '{school} Cartes des postes',
  'issuing.file.slips': '{school} Phrases secrètes des postes',
  'issuing.file.poster': '{school} Affiche',
  'issuing.file.register': '{school} Registre papier {from} à {to}',

  'issuing.reserve.title': 'La réserve, par téléphone',
  'issuing.reserve.lead':
    'Un poste manque de places : la coordination lui en cède de la réserve, par un code lu au téléphone.',
  'issuing.give.title': 'Céder des places',
  'issuing.give.hint':
    'Faites lire le nom du poste en haut de son écran. Les places quittent la réserve dès que le code existe.',
  'issuing.give.revision': 'Révision de la campagne',
  'issuing.give.revision.hint': 'Celle du poste qui reçoit : le code ne vaut que pour elle.',
  'issuing.give.free':
    '{free, plural, =0 {La réserve de {centre} est vide ici} one {Une place en réserve} other {# places en réserve}}{free, plural, =0 {.} other { ({centre}).}}',
  'issuing.give.action': 'Céder ces places',
  'issuing.give.doing': 'Enregistrement…',
  'issuing.give.code': 'Code pour le poste {to}',
  'issuing.give.what': '{count, plural, one {# place} other {# places}}, {period}, {band}',
  'issuing.give.read': 'Lisez ce code au poste {to}, groupe par groupe, et faites-le relire.',
  'issuing.give.read.why':
    'L’agent le tape dans « Places », « Recevoir des places ». Il ne sert qu’à ce poste, et une seule fois.',
  'issuing.give.again': 'Céder d’autres places',
  'issuing.given.title': 'Déjà cédées',
  'issuing.given.hint': 'Un code perdu se relit ici ; il ne sert jamais deux fois.',
  'issuing.given.empty': 'Rien n’est encore sorti de la réserve.',
  'issuing.given.number': 'N°',
  'issuing.given.at': 'Le',
  'issuing.given.to': 'Poste',
  'issuing.given.what': 'Places',
  'issuing.given.code': 'Code',
};
