/** The frame around an open desk: who, where, and the way between its screens. */
export const desk = {
  'desk.opening': 'Ouverture du registre du poste {chain}…',
  'desk.nav': 'Écrans du poste',
  'desk.nav.counter': 'Guichet',
  'desk.nav.journal': 'Journal',
  'desk.nav.places': 'Places',
  'desk.nav.papers': 'Fiches papier',
  'desk.nav.closing': 'Copies et clôture',
  'desk.name': 'Poste {chain}',
  'desk.training': 'Entraînement',
  'desk.clock': 'Heure juste',
  'desk.agent': 'Agent',
  'desk.agent.change': 'Changer d’agent ({agent})',
  'desk.agent.title': 'Qui est au poste ?',
  'desk.agent.initials': 'Initiales',
  'desk.agent.hint': 'Deux à quatre lettres. Elles sont inscrites à chaque enregistrement.',
  'desk.agent.invalid': 'Saisissez deux à quatre lettres.',
  'desk.agent.save': 'C’est moi',
  'desk.cancel': 'Annuler',
  'desk.closed.title': 'Ce poste est fermé depuis {time}.',
  'desk.closed.body':
    'Rien ne s’enregistre plus. Les fichiers et le procès-verbal sont dans « Copies et clôture ».',
  'desk.reopened.title': 'Poste rouvert : les demandes vont sur la liste d’attente.',
  'desk.reopened.body': 'Ses places ont été rendues à la clôture. La fusion attribuera celles qui restent.',
  'desk.clockJump.ahead': 'De {from} à {to} : l’horloge de ce portable a sauté, ou il a dormi.',
  'desk.clockJump.back': 'L’horloge de ce portable a reculé de {from} à {to}.',
  'desk.clockJump.body':
    'Comparez l’heure juste, en haut à droite, avec un téléphone. Si elle est fausse, remettez le portable à l’heure. Personne ne perd son tour : l’ordre suit les numéros d’arrivée.',
  'desk.clockJump.confirm': 'C’est vérifié',
  'desk.copy.due.title':
    '{count, plural, one {# inscription n’est dans aucune copie vérifiée.} other {# inscriptions ne sont dans aucune copie vérifiée.}}',
  'desk.copy.due.body':
    'Enregistrez une copie sur la clé USB : si ce portable tombe en panne, elle les sauve.',
  'desk.copy.due.action': 'Enregistrer une copie',
  'desk.error.title': 'Ce poste ne peut pas s’ouvrir.',

  'desk.void.title': 'Annuler cette saisie ?',
  'desk.void.body':
    'Seulement pour une faute de frappe qui vient d’être faite : la famille est encore là et vous reprenez son récépissé. Ses places reviennent au poste ; les numéros restent pris.',
  'desk.void.receipts':
    '{count, plural, one {Ce récépissé est annulé :} other {Les # récépissés de ce passage sont annulés :}}',
  'desk.void.reason': 'Pourquoi',
  'desk.void.reason.hint': 'Quelques mots : ils restent dans le registre.',
  'desk.void.taken': 'J’ai repris les deux moitiés de chaque récépissé.',
  'desk.void.taken.missing': 'Reprenez d’abord les deux moitiés, puis cochez cette case.',
  'desk.void.confirm': 'Annuler la saisie',
  'desk.void.cancel': 'Ne rien annuler',
  'desk.void.pending': 'Annulation…',

  'desk.scan.action': 'Lire le code avec la caméra',
  'desk.scan.title': 'Lire le code avec la caméra',
  'desk.scan.hint': 'Présentez le carré noir et blanc bien à plat devant la caméra.',
  'desk.scan.close': 'Fermer',
  'desk.scan.CameraRefused':
    'Le navigateur n’a pas le droit d’utiliser la caméra. Saisissez le code au clavier.',
  'desk.scan.CameraUnavailable': 'La caméra ne répond pas ({detail}). Saisissez le code au clavier.',
};
