/** Locking and unlocking a desk; the words of its slip. */
export const unlock = {
  'unlock.title': 'Poste {chain} verrouillé',
  'unlock.lead':
    'École {school}. Tout ce qui a été enregistré est là, illisible sans la phrase secrète ; la saisie en cours est gardée.',
  'unlock.words.title': 'Reprendre',
  'unlock.words': 'Phrase secrète',
  'unlock.words.hint':
    'Les six mots du feuillet remis avec la carte, dans l’ordre. Accents et majuscules sont sans importance.',
  'unlock.action': 'Déverrouiller',
  'unlock.pending': 'Ouverture…',
  'unlock.slipLost': 'Le feuillet est perdu',
  'unlock.coordination.title': 'Feuillet perdu',
  'unlock.coordination.hint':
    'La coordination peut relire les six mots au téléphone : elle réimprime le feuillet. Sinon elle vient avec la clé qui ouvre les fichiers des postes, et le poste reçoit six nouveaux mots.',
  'unlock.coordination.damaged':
    'La clé est la bonne, mais ce portable n’a plus de quoi ouvrir le poste. Reprenez le poste sur un autre portable, avec sa clé USB.',
  'unlock.coordination.once':
    'La nouvelle phrase n’a pas pu être enregistrée sur ce portable. Le poste peut s’ouvrir cette fois-ci ; enregistrez aussitôt une copie.',
  'unlock.coordination.openOnce': 'Ouvrir le poste',
  'unlock.renewed.title': 'Le poste a une nouvelle phrase secrète.',
  'unlock.renewed.body':
    'Notez-la sur papier maintenant : elle ne sera plus montrée. L’ancienne n’ouvre plus ce poste.',
  'unlock.renewed.action': 'C’est noté, ouvrir le poste',

  'unlock.step.title': 'Phrase secrète',
  'unlock.step.good': 'Phrase secrète de ce poste.',

  'lock.action': 'Verrouiller',
  'lock.title': 'Verrouiller ce poste',
  'lock.body': 'L’écran se vide, la saisie en cours est gardée. Les six mots du feuillet la font revenir.',
  'lock.now': 'Verrouiller maintenant',
  'lock.after': 'Verrouiller tout seul',
  'lock.minutes': 'après {minutes} minutes sans y toucher',
} as const;
