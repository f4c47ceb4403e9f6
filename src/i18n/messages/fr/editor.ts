/** The editor in which a coordinator prepares a campaign. */
export const editor = {
  'editor.title': 'Préparer la campagne',
  'editor.optional': 'facultatif',
  'editor.inFrench': '{what}, en français',
  'editor.inEnglish': '{what}, en anglais',
  'editor.inEnglish.hint': 'Laissé vide, le texte français est repris.',
  'editor.date.placeholder': 'jj/mm/aaaa',
  'editor.date.unreadable': 'Date à taper jour, mois, année : 25/05/2024.',
  'editor.date.impossible': 'Cette date n’existe pas.',
  'editor.remove': 'Retirer',
  'editor.remove.label': 'Retirer : {thing}',
  'editor.undo': 'Annuler',
  'editor.redo': 'Rétablir',
  'editor.leave': 'Quitter l’éditeur',
  'editor.pages': 'Étapes de la préparation',
  'editor.ways': 'Étape précédente et suivante',
  'editor.before': 'Avant : {page}',
  'editor.after': 'Suite : {page}',
  'editor.stops':
    '{count, plural, one {# point à compléter ou corriger} other {# points à compléter ou corriger}}',
  'editor.warns': '{count, plural, one {# point à regarder} other {# points à regarder}}',
  'editor.fine': 'rien à signaler',
  'editor.problems.more': '{count, plural, one {Et un autre point.} other {Et # autres points.}}',
  'editor.head.draft': 'Brouillon, pas encore émis.',
  'editor.head.issued':
    '{issued, plural, one {Déjà émise une fois : ce qui change ici ne vaut qu’après une nouvelle émission.} other {Déjà émise # fois : ce qui change ici ne vaut qu’après une nouvelle émission.}}',

  'editor.save.saving': 'Enregistrement…',
  'editor.save.saved': 'Tout est enregistré sur cet ordinateur.',
  'editor.save.retry': 'Réessayer',
  'editor.save.StorageFull':
    'Le disque de cet ordinateur est plein : la dernière modification n’est pas enregistrée. Libérez de la place, puis réessayez.',
  'editor.save.StorageUnavailable':
    'Cet ordinateur ne laisse pas enregistrer : la dernière modification ne survivra pas à la page. Fermez les autres fenêtres de Préau, puis réessayez.',
  'editor.save.OfficeDamaged':
    'Ce qui est enregistré sur cet ordinateur ne se lit plus. Ouvrez la campagne depuis son dernier fichier .campagne.json.',
  'editor.save.OfficeReadBackDiffers':
    'Ce qui vient d’être enregistré ne se relit pas comme il faut. Réessayez ; si cela recommence, changez d’ordinateur.',
  'editor.save.OfficeNumberTaken':
    'Une autre fenêtre a travaillé sur cette campagne entre-temps. Fermez-la, puis rechargez cette page.',

  'editor.door.lead':
    'Étape par étape ou par import. Tout est gardé sur cet ordinateur à chaque frappe : on peut s’arrêter et revenir.',
  'editor.door.kept': 'Campagnes sur cet ordinateur',
  'editor.door.kept.hint': 'Reprenez là où vous en étiez.',
  'editor.door.untitled': 'Campagne sans titre',
  'editor.door.issued': '{issued, plural, =0 {pas encore émise} one {émise une fois} other {émise # fois}}',
  'editor.door.take': 'Reprendre',
  'editor.door.take.label': 'Reprendre : {title}',
  'editor.door.new': 'Nouvelle campagne',
  'editor.door.new.hint': 'Ayez sous la main vos trois tableaux : écoles, périodes et places.',
  'editor.door.new.start': 'Commencer une campagne',
  'editor.door.file': 'Ouvrir une campagne existante',
  'editor.door.file.hint':
    'Un fichier déjà émis, pour le réviser ici ou sur un autre ordinateur. Les parts qui s’écartent du partage automatique y sont marquées comme faites à la main.',
  'editor.door.file.drop': 'Déposez ici le fichier (.campagne.json).',
  'editor.door.file.choose': 'Choisir le fichier',
  'editor.door.training':
    '« {file} » est la campagne de la ville d’entraînement : elle ne se prépare pas. Commencez une nouvelle campagne.',
  'editor.door.replace': 'Cette campagne est déjà sur cet ordinateur',
  'editor.door.replace.body':
    'Ce qui a été modifié ici depuis ce fichier serait perdu : le fichier prendrait la place du brouillon.',
  'editor.door.replace.confirm': 'Remplacer le brouillon',
  'editor.door.replace.cancel': 'Garder le brouillon',

  'editor.page.matinee': 'Ville et matinée',
  'editor.page.periodes': 'Périodes',
  'editor.page.tranches': 'Tranches',
  'editor.page.ecoles': 'Centres et écoles',
  'editor.page.places': 'Places',
  'editor.page.dotations': 'Réserve et dotations',
  'editor.page.regles': 'Règles et questions',
  'editor.page.mentions': 'Mentions',
  'editor.page.verification': 'Vérifier',
  'editor.lead.matinee': 'Ce qui figure en tête de chaque papier et de chaque écran.',
  'editor.lead.periodes': 'Ce que les familles peuvent demander : des semaines, ou des jours à l’unité.',
  'editor.lead.tranches':
    'Les groupes de niveaux qui ont leurs propres places. Chaque niveau va dans une tranche, et une seule.',
  'editor.lead.ecoles':
    'Une école, un centre : c’est l’école de l’enfant qui décide. Chaque école a un ou plusieurs postes.',
  'editor.lead.places': 'La capacité de chaque centre, par tranche et par période.',
  'editor.lead.dotations':
    'Les portables ne se parlent pas : chaque poste reçoit sa part des places, et n’en donne jamais plus.',
  'editor.lead.regles': 'Ce qui vaut pour toute la matinée, et ce que la ville demande en plus.',
  'editor.lead.mentions': 'Ces textes sont imprimés sur les lettres, les fiches et les récépissés.',
  'editor.lead.verification': 'Tout ce qui reste à faire, avec le chemin pour y aller.',

  'editor.part.periods': 'Périodes',
  'editor.part.centres': 'Centres de loisirs',
  'editor.part.schools': 'Écoles',
  'editor.part.rules': 'Règles',
  'editor.part.questions': 'Questions de la ville',

  'editor.thing.band': 'Tranche {number}',
  'editor.thing.question': 'Question {number}',
  'editor.thing.choice': 'Réponse {number}',

  'editor.field.address.optional': 'Adresse (facultatif)',
  'editor.field.school': 'École',

  'editor.sheet.number': 'Nº',
  'editor.sheet.selected':
    '{rows, plural, one {# ligne} other {# lignes}} sur {columns, plural, one {# colonne} other {# colonnes}}',
  'editor.sheet.leftOut':
    '{count, plural, one {Une case collée n’a pas trouvé de place.} other {# cases collées n’ont pas trouvé de place.}}',
  'editor.sheet.problem':
    '{row}, {column} : {message}{others, plural, =0 {} one { Et une autre case.} other { Et # autres cases.}}',
  'editor.sheet.notANumber': '« {value} » n’est pas un nombre entier, 0 ou plus : rien n’a été changé.',
  'editor.sheet.notADate': '« {value} » n’est pas une date (25/05/2024) : rien n’a été changé.',

  'editor.town.title.hint': 'Par exemple : Inscriptions aux centres de loisirs, été 2024.',
  'editor.town.morning': 'La matinée',
  'editor.town.timeZone.hint': 'Europe/Paris en métropole ; Indian/Reunion, America/Martinique… outre-mer.',
  'editor.town.answer': 'La réponse aux familles',
  'editor.town.answer.hint': 'Chaque récépissé promet une réponse à cette date aux familles en attente.',

  'editor.periods.adding': 'Ajouter',
  'editor.periods.kind': 'Ce qui s’ajoute',
  'editor.periods.kind.week': 'Des semaines',
  'editor.periods.kind.day': 'Des jours à l’unité',
  'editor.periods.first.week': 'Premier lundi',
  'editor.periods.first.day': 'Premier jour',
  'editor.periods.count.week': 'Semaines',
  'editor.periods.count.day': 'Jours',
  'editor.periods.count.fault': 'Un nombre de 1 à {maximum}.',
  'editor.periods.notMonday': 'Ce jour n’est pas un lundi.',
  'editor.periods.add': 'Ajouter',
  'editor.periods.hint':
    'Flèches, Entrée et collage comme dans un tableur. La colonne « Semaine » donne le nom court, sur le récépissé et dans le tableau des places.',
  'editor.periods.days': 'Jours ouverts',
  'editor.periods.days.hint':
    'Décochez les jours où les centres sont fermés. Dessous, la période telle que les familles la liront sur le récépissé.',
  'editor.periods.open': 'ouvert',
  'editor.periods.closed': 'fermé',
  'editor.periods.receipt': 'Place acquise {period}.',

  'editor.bands.add': 'Ajouter une tranche',
  'editor.bands.label': 'Nom de la tranche',
  'editor.bands.levels': 'Niveaux de « {band} »',
  'editor.bands.complete': 'Chaque niveau est dans une tranche, et une seule.',
  'editor.bands.none': 'Dans aucune tranche : {levels}.',
  'editor.bands.several': 'Dans plusieurs tranches : {levels}.',

  'editor.centres.hint':
    'La dernière ligne ajoute un centre. Un centre sans école s’en va quand sa ligne est vidée.',
  'editor.schools.hint':
    'La dernière ligne ajoute une école ; une ligne vidée s’en va. Code : une lettre et deux lettres ou chiffres, en tête de chaque récépissé.',
  'editor.schools.spares.hint': 'Des cartes sans places, prêtes pour un portable qui tombe en panne.',

  'editor.places.notYet':
    'Remplissez d’abord les périodes, les tranches et les centres : ce sont les lignes et les colonnes.',
  'editor.places.caption': 'Places par centre et tranche',
  'editor.places.hint': 'Collez un bloc depuis un tableur dans sa première case. Ctrl+D recopie vers le bas.',
  'editor.places.row': 'Centre et tranche',
  'editor.places.header': '{centre} · {band}',
  'editor.places.total': 'Total · {band}',

  'editor.shares.reserve.hint':
    'Gardée par la coordination, pour dépanner un poste ou la liste d’attente. À 100, les postes ne donnent rien : tout se décide après.',
  'editor.shares.title': 'Les parts de chaque poste',
  'editor.shares.hint':
    'Le partage automatique suit le nombre d’élèves. Une case tapée est faite à la main et marquée ; les autres s’ajustent. Vidée, elle revient au partage automatique.',
  'editor.shares.notYet': 'Remplissez d’abord les périodes et les centres : les parts en découlent.',
  'editor.shares.default': 'Revenir au partage automatique',
  'editor.shares.caption': 'Parts du centre',
  'editor.shares.heading': 'Tranche et part',
  'editor.shares.reserve': 'Réserve',
  'editor.shares.row': '{band} · {holder}',
  'editor.shares.sum': '{band} · Somme / capacité',
  'editor.shares.sumOf': '{sum} / {capacity}',
  'editor.shares.byHand': 'Faite à la main ; le partage automatique donnerait {usual}.',

  'editor.rules.carried.hint': 'En plus de sa propre famille, sur toute la matinée et tous les postes.',
  'editor.rules.queue': 'File d’attente',
  'editor.rules.queue.hint': 'Les numéros d’arrivée sont distribués à la porte.',
  'editor.rules.queue.school': 'Une par école',
  'editor.rules.queue.desk': 'Une par poste',
  'editor.rules.otherSchools': 'Enfants d’une autre école',
  'editor.rules.otherSchools.hint': 'Un frère ou une sœur scolarisés ailleurs, par exemple.',
  'editor.rules.otherSchools.waiting': 'Enregistrés en attente',
  'editor.rules.otherSchools.refused': 'Refusés',
  'editor.questions.hint':
    'Le moins possible : chaque question ralentit la file. Jamais de santé, de nationalité, de religion ni de revenus.',
  'editor.questions.add': 'Ajouter une question',
  'editor.questions.label': 'La question',
  'editor.questions.kind': 'Se répond par',
  'editor.questions.kind.yesNo': 'Oui ou non',
  'editor.questions.kind.choice': 'Un choix',
  'editor.questions.kind.text': 'Un texte',
  'editor.questions.of': 'Posée',
  'editor.questions.of.household': 'Une fois par famille',
  'editor.questions.of.child': 'Pour chaque enfant',
  'editor.questions.required': 'Réponse obligatoire',
  'editor.questions.addChoice': 'Ajouter une réponse',
  'editor.questions.up': 'Monter',
  'editor.questions.up.label': 'Monter : {thing}',
  'editor.questions.down': 'Descendre',
  'editor.questions.down.label': 'Descendre : {thing}',

  'editor.notices.rules': 'Règles de la matinée',
  'editor.notices.rules.hint': '« Pas d’annulation possible » est déjà imprimé sur chaque récépissé.',
  'editor.notices.rules.start': 'Partir d’un texte type pour les règles',
  'editor.notices.privacy': 'Vos données (RGPD)',
  'editor.notices.privacy.hint': 'À faire relire par votre délégué à la protection des données.',
  'editor.notices.privacy.start': 'Partir d’un texte type pour les données',
  'editor.notices.contact': 'Contact',
  'editor.notices.contact.hint': 'Où une famille peut demander, après la matinée.',
  'editor.notices.contact.start': 'Partir d’un texte type pour le contact',
  'editor.notices.unfinished': 'Des passages entre crochets restent à compléter : {notices}.',
  'editor.notices.start.rules':
    'Les demandes sont traitées par ordre d’arrivée. Une école correspond à un centre de loisirs : le centre ne se choisit pas. {carried, plural, =0 {Chacun inscrit sa propre famille seulement.} one {Une personne peut porter l’inscription d’une seule autre famille que la sienne, sur présentation de sa procuration signée.} other {Une personne peut porter les inscriptions de # autres familles que la sienne au plus, sur présentation de leurs procurations signées.}}',
  'editor.notices.start.privacy':
    'La ville de {town} enregistre ces données pour inscrire les enfants aux centres de loisirs, mission d’intérêt public. Obligatoires : nom, date de naissance, école et niveau de l’enfant, nom et téléphone du responsable ; le reste est facultatif. Y ont accès : [services et directions concernés]. Conservées : [durée]. Accès, rectification, effacement, opposition, et règles de l’algorithme qui attribue les places par ordre d’arrivée : [adresse du délégué à la protection des données]. Réclamations : cnil.fr, cada.fr.',
  'editor.notices.start.contact': '[Service], [adresse], {town}. Téléphone : [numéro].',

  'editor.check.ready': 'La campagne est complète : plus rien n’empêche de l’émettre.',
  'editor.check.ready.body': 'L’étape suivante signe le fichier pour les portables et ouvre les papiers.',
  'editor.check.issue': 'Émettre la campagne',
  'editor.check.desks': 'Postes, secours compris',
  'editor.check.places': 'Places en tout',

  'editor.import.schools': 'Importer le tableau des écoles',
  'editor.import.periods': 'Importer le tableau des périodes',
  'editor.import.capacities': 'Importer le tableau des places',
  'editor.import.schools.hint':
    'Les centres nommés pour la première fois sont créés. Le tableau prend la place des écoles déjà saisies.',
  'editor.import.periods.hint':
    'Dates comme 08/07/2024 ou 2024-07-08 ; plusieurs jours fermés se séparent par une virgule. Le tableau prend la place des périodes déjà saisies.',
  'editor.import.capacities.hint':
    'Une ligne par centre et tranche, une colonne par période. Le tableau prend la place de celui des places.',
  'editor.import.columns': 'Colonnes attendues, dans n’importe quel ordre : {columns}.',
  'editor.import.drop': 'Déposez ici un fichier CSV.',
  'editor.import.choose': 'Choisir un fichier CSV',
  'editor.import.file': '« {file} »',
  'editor.import.pasted': 'Le texte collé',
  'editor.import.paste': 'Ou collez ici les cases de votre tableur',
  'editor.import.paste.hint': 'Avec la ligne des titres.',
  'editor.import.take': 'Prendre ces cases',
  'editor.import.cancel': 'Fermer sans importer',
  'editor.import.refused': '{from} n’a pas été pris, et rien n’a changé. À corriger dans le tableau :',
  'editor.import.others': '{count, plural, one {Et une autre erreur.} other {Et # autres erreurs.}}',
  'editor.import.done.schools':
    '{count, plural, one {# école importée.} other {# écoles importées.}} « Annuler » revient en arrière.',
  'editor.import.done.periods':
    '{count, plural, one {# période importée.} other {# périodes importées.}} « Annuler » revient en arrière.',
  'editor.import.done.capacities':
    'Places importées pour {count, plural, one {# centre} other {# centres}}. « Annuler » revient en arrière.',

  'editor.table.CsvTooLarge': 'Ce fichier dépasse {maximum} Mo : ce n’est pas un de ces tableaux.',
  'editor.table.CsvUndecodable':
    'Ce n’est pas un fichier texte (classeur, image ou autre codage). Dans le tableur, enregistrez au format CSV UTF-8.',
  'editor.table.CsvEmpty': 'Il n’y a rien dedans.',
  'editor.table.CsvQuotes': 'Un guillemet est mal fermé à la ligne {row}.',
  'editor.table.TableTooLong':
    '{rows, number} lignes ; il en faut {maximum, number} au plus. Ce n’est sans doute pas le bon fichier.',
};
