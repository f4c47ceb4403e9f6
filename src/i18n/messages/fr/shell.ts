/** The frame around every screen: header, update notice, errors that no screen caught. */
export const shell = {
  'shell.product': 'Préau',
  'shell.home': 'Préau, retour à l’accueil',
  'shell.home.return': 'Revenir à l’accueil',
  'shell.skip': 'Aller au contenu',
  'shell.language': 'Langue',
  'shell.contrast': 'Contraste renforcé',
  'shell.accessibility': 'Accessibilité : non conforme',
  'shell.loading': 'Ouverture de la page…',

  'shell.version': 'Version {version}',
  'shell.licences': 'Licences',
  'shell.offline.preparing': 'Préparation du travail hors ligne…',
  'shell.offline.ready': 'Prêt hors ligne',
  'shell.offline.unavailable': 'Pas prêt hors ligne : gardez le réseau et rechargez la page.',
  'shell.offline.portable': 'Édition portable : tout est dans ce fichier, rien à préparer.',

  'shell.update.title': 'Une nouvelle version de Préau est prête.',
  'shell.update.apply': 'Installer maintenant',
  'shell.update.later': 'Plus tard',
  'shell.update.wait': 'Elle attendra : un poste est ouvert, ou une saisie est en cours, sur cet ordinateur.',

  'shell.insecure.title': 'Préau s’arrête ici : cette adresse n’est pas sûre.',
  'shell.insecure.why': 'Le navigateur n’y permet ni le chiffrement ni le travail hors ligne.',
  'shell.insecure.do':
    'Ouvrez Préau par son adresse en https://, ou, sur ce seul ordinateur, par http://localhost.',
  'shell.unable.title': 'Ce navigateur ne peut pas tenir le registre',
  'shell.unable.do': 'Ouvrez la même page avec Chrome ou Edge, à jour.',
  'shell.unable.why': 'Il lui manque : {lacking}.',

  'shell.crash.title': 'Cet écran s’est arrêté.',
  'shell.crash.fault': 'C’est un défaut de Préau, pas une erreur de votre part.',
  'shell.crash.do':
    'Tout récépissé dont le numéro a été affiché est enregistré. Rechargez la page ; si l’écran s’arrête encore, continuez sur papier et prévenez la coordination.',
  'shell.crash.reload': 'Recharger la page',
  'shell.crash.detail': 'Détail à donner à la coordination',

  'shell.lost.title': 'Cette page n’existe pas.',
  'shell.lost.body': 'L’adresse a peut-être été mal recopiée.',
};
