/** The door to the training town. */
export const training = {
  'training.title': 'S’entraîner',
  'training.lead':
    '{town}, ville inventée : tout fonctionne comme un vrai matin, et chaque papier porte la mention SPÉCIMEN.',
  'training.loading': 'Ouverture de la ville d’entraînement…',
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
  'training.erase.failed':
    'L’effacement n’a pas abouti. Fermez les autres onglets de Préau, puis recommencez.',
  'training.broken': 'Les données d’entraînement de ce portable ne sont plus entières.',
  'training.broken.body': 'Ce n’est pas grave : effacez-les, puis recommencez.',
};
