/** The coordinator's first page, and what stands in campaigns, keys and journals that it opens. */
export const office = {
  'office.title': 'Coordonner',
  'office.lead':
    'Tout ce que la coordination fait avant la matinée, puis avec les fichiers que les postes rapportent.',
  'office.home.back': 'Retour à la coordination',
  'office.home.before': 'Avant la matinée',
  'office.home.during': 'Pendant la matinée',
  'office.home.after': 'Après la matinée',
  'office.home.campaign': 'Préparer la campagne',
  'office.home.campaign.body':
    'Écoles, centres, périodes, places, règles et textes, étape par étape ou par import.',
  'office.home.keys': 'Les clés',
  'office.home.keys.body':
    'Les créer avec une phrase secrète, imprimer la feuille de récupération, les restaurer.',
  'office.home.issue': 'Émettre la campagne',
  'office.home.issue.body': 'Signer le fichier pour les portables, une fois tout vérifié.',
  'office.home.papers': 'Imprimer les papiers',
  'office.home.papers.body':
    'Lettre du cartable, fiches de réservation, numéros d’arrivée, cartes des postes, affiche.',
  'office.home.reserve': 'Céder des places de la réserve',
  'office.home.reserve.body': 'Un code à dicter par téléphone à un poste qui manque de places.',

  'office.home.gather': 'Rassembler les fichiers',
  'office.home.gather.body': 'Lire les clés USB des postes, vérifier chaque fichier, voir qui manque encore.',
  'office.home.arbitrate': 'Arbitrer',
  'office.home.arbitrate.body': 'Régler les cas que seule une personne peut trancher, chacun avec sa raison.',
  'office.home.lists': 'Listes',
  'office.home.lists.body': 'Chercher un enfant, voir toute son histoire et pourquoi il est là où il est.',
  'office.home.dashboard': 'Tableau de bord',
  'office.home.dashboard.body':
    'Remplissage des centres, arrivées, listes d’attente, animateurs nécessaires.',
  'office.home.publish': 'Publier',
  'office.home.publish.body': 'Signer la publication, préparer les courriers, les listes et les fichiers.',

  'office.campaign.title': 'La campagne',
  'office.campaign.hint':
    'Le même fichier que celui des portables : sa signature et ses comptes sont vérifiés.',
  'office.campaign.drop': 'Déposez ici le fichier de campagne (.campagne.json).',
  'office.campaign.choose': 'Choisir le fichier',
  'office.campaign.training': 'Prendre la ville d’entraînement',
  'office.campaign.other': 'Prendre une autre campagne',
  'office.campaign.good': 'Campagne vérifiée : {title}',
  'office.campaign.checks':
    'Fichier entier, signature juste ; pour chaque centre, période et tranche, les parts des postes et la réserve font la capacité.',
  'office.campaign.details': 'Voir les places et les écoles',
  'office.campaign.isTraining': 'Ville d’entraînement : tout y est inventé.',
  'office.fact.town': 'Ville',
  'office.fact.morning': 'Matinée',
  'office.fact.hours': 'Ouverture',
  'office.fact.answerBy': 'Réponse aux familles au plus tard',
  'office.fact.desks': 'Postes',
  'office.fact.desks.count': '{desks}, et {spares} de secours',
  'office.fact.periods': 'Périodes',
  'office.fact.recipients':
    '{count, plural, one {Destinataire des fichiers de poste} other {Destinataires des fichiers de poste}}',
  'office.fact.signing': 'Empreinte de la clé de signature',
  'office.fact.signing.note': 'Les cartes des postes la portent : groupes 5, 6 et 7 de leur code.',
  'office.fact.hash': 'Empreinte de la campagne',

  'office.places.caption': 'Places par centre, tranche et période',
  'office.places.note': 'Entre parenthèses, la part gardée en réserve.',
  'office.places.centre': 'Centre',
  'office.places.band': 'Tranche',
  'office.schools.caption': 'Écoles',
  'office.schools.code': 'Code',
  'office.schools.name': 'École',
  'office.schools.centre': 'Centre',
  'office.schools.pupils': 'Élèves',
  'office.schools.desks': 'Postes',

  'office.key.title': 'Votre clé',
  'office.key.hint':
    'Les fichiers des postes sont chiffrés pour vous. La clé reste dans la mémoire de cette page, et n’est écrite nulle part.',
  'office.key.field': 'Clé secrète de la coordination',
  'office.key.take': 'Utiliser cette clé',
  'office.key.training': 'Prendre la clé d’entraînement',
  'office.key.drop': 'Ou déposez ici le fichier de la clé.',
  'office.key.choose': 'Choisir le fichier de la clé',
  'office.key.good': 'Cette clé ouvre les fichiers de cette campagne.',
  'office.key.forget': 'Oublier la clé',
  'office.key.KeyMissing': 'Il n’y a pas de clé dans ce texte : elle commence par AGE-SECRET-KEY-1.',
  'office.key.KeyLocked':
    'Ce fichier de clé est lui-même fermé par une phrase secrète. Ouvrez-le d’abord avec la commande « age -d », puis collez la clé.',
  'office.key.KeyMistyped': 'Cette clé ne tombe pas juste : un caractère est faux ou manque.',
  'office.key.KeyOfAnotherCampaign':
    'Cette clé n’est pas celle d’un destinataire de cette campagne : elle n’ouvrirait aucun fichier.',

  'office.journal.title': 'Journal du poste {desk}',
  'office.journal.search': 'Chercher un nom, un téléphone, un récépissé',
  'office.journal.csv': 'Enregistrer pour un tableur (CSV)',
  'office.journal.empty': 'Aucune inscription ne correspond.',
  'office.journal.receipt': 'Récépissé',
  'office.journal.ticket': 'Arrivée',
  'office.journal.time': 'Heure',
  'office.journal.family': 'Responsable',
  'office.journal.outcomes': 'Enfants et périodes',
};
