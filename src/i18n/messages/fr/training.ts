/** The door to the training town. */
export const training = {
  'training.title': 'S’entraîner',
  'training.lead':
    '{town}, ville inventée : tout fonctionne comme un vrai matin, et chaque papier porte la mention SPÉCIMEN.',
  'training.loading': 'Ouverture de la ville d’entraînement…',
  'training.guided': 'Matinée guidée',
  'training.guided.body':
    'Six familles, l’une après l’autre. Ce qu’elles disent et ce qu’elles apportent est écrit à côté du guichet ; une phrase vous dit ensuite ce qui est juste. Un quart d’heure, à interrompre quand vous voulez.',
  'training.guided.start': 'Suivre la matinée guidée',
  'training.guided.taken':
    'Les deux postes de Jules Verne sont déjà ouverts. Reprenez-en un ci-dessous, ou effacez tout pour recommencer.',
  'training.free': 'Sans guide',
  'training.guides': 'Guides à imprimer',
  'training.guides.body': 'Une page par rôle : agent au poste, coordination, informatique.',
  'training.guides.open': 'Voir les guides',
  'training.choose': 'École et poste',
  'training.desk': '{desk} · {school}',
  'training.start': 'Commencer',
  'training.start.pending': 'Ouverture du poste…',
  'training.skipped':
    'Le poste s’ouvre aussitôt, sans phrase secrète, sans comparer l’heure ni essayer l’imprimante. Un vrai matin, cela se fait d’abord.',
  'training.resume': 'Reprendre un entraînement',
  'training.erase': 'Tout effacer',
  'training.erase.title': 'Effacer tout l’entraînement ?',
  'training.erase.body':
    'Tous les postes et récépissés d’entraînement disparaissent de ce portable. Les vrais postes ne sont pas touchés.',
  'training.erase.confirm': 'Effacer l’entraînement',
  'training.erase.cancel': 'Garder',
  'training.erase.doing': 'Effacement…',
  'training.erase.failed':
    'L’effacement n’a pas abouti. Fermez les autres onglets de Préau, puis recommencez.',
  'training.broken': 'Les données d’entraînement de ce portable ne sont plus entières.',
  'training.broken.body': 'Ce n’est pas grave : effacez-les, puis recommencez.',
};
