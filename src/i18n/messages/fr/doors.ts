/** The home page: the three doors. */
export const doors = {
  'doors.title': 'Les inscriptions du matin, même sans réseau',
  'doors.lead': 'Tout reste sur cet ordinateur : rien n’est envoyé sur Internet.',
  'doors.choose': 'Par quelle porte entrez-vous ?',

  'doors.desk.title': 'Tenir un poste',
  'doors.desk.for': 'Agent à l’école',
  'doors.desk.body': 'Recevoir les familles dans l’ordre d’arrivée et remettre à chacune son récépissé.',
  'doors.office.title': 'Coordonner',
  'doors.office.for': 'Coordination à la mairie',
  'doors.office.body':
    'Préparer la campagne et ses papiers, puis lire les fichiers des postes, vérifiés de bout en bout.',
  'doors.training.title': 'S’entraîner',
  'doors.training.for': 'Première fois ? Commencez ici',
  'doors.training.body':
    'Une ville inventée, où tout fonctionne et où rien n’est grave : un premier récépissé en quelques minutes.',
  'doors.guides': 'Guides à imprimer',
};
