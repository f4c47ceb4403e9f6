/** The guides of one page each, to print: short lines, read standing up. */
export const quickGuide = {
  'quickGuide.product': 'Préau · le registre des inscriptions, sans réseau',
  'quickGuide.document': 'Préau - {title}',
  'quickGuide.foot': 'Préau {version}. Pour essayer sans risque : S’entraîner, matinée guidée.',
  'quickGuide.keys': 'Au clavier',
  'quickGuide.key.help': 'La liste des touches, à l’écran',
  'quickGuide.key.ArrowUp': 'Flèche haut',
  'quickGuide.key.ArrowDown': 'Flèche bas',
  'quickGuide.key.ArrowLeft': 'Flèche gauche',
  'quickGuide.key.ArrowRight': 'Flèche droite',

  'quickGuide.page.lead': 'Une page A4 chacun, à poser à côté de l’ordinateur.',
  'quickGuide.page.language': 'Langue du guide',
  'quickGuide.agent.about':
    'Ouvrir le poste, servir une famille, que faire quand quelque chose coince, fermer.',
  'quickGuide.coordinator.about':
    'Préparer la campagne, répondre au téléphone le matin, rassembler et publier.',
  'quickGuide.it.about': 'Installer, préparer les portables, dépanner le matin, effacer après.',

  'quickGuide.agent.title': 'L’agent au poste',
  'quickGuide.agent.lead':
    'Un numéro de récépissé à l’écran est une inscription faite. Sans numéro, ne remettez rien.',
  'quickGuide.agent.open': 'Ouvrir le poste',
  'quickGuide.agent.open.1':
    'Tenir un poste, puis Ouvrir un nouveau poste. Le fichier de campagne est sur la clé USB.',
  'quickGuide.agent.open.2':
    'Le code de la carte du poste, puis les six mots du feuillet, dans l’ordre. Vos initiales.',
  'quickGuide.agent.open.3':
    'L’heure, comparée à un téléphone. La page d’essai de l’imprimante. Rouge arrête, orange dit quoi faire.',
  'quickGuide.agent.open.4':
    'Au guichet, choisissez la clé USB : chaque inscription y est copiée toute seule. Laissez-la en place.',
  'quickGuide.agent.family': 'Une famille',
  'quickGuide.agent.family.1':
    'Le numéro d’arrivée du ticket : c’est lui qui fait l’ordre, pas votre vitesse.',
  'quickGuide.agent.family.2':
    'Qui est là : sa propre famille, une autre qu’elle porte (procuration vue ?), ou les deux.',
  'quickGuide.agent.family.3':
    'Le responsable, puis chaque enfant : les trois chiffres de sa fiche, trois lettres de son nom, ou tout au clavier. Date : 26022016.',
  'quickGuide.agent.family.4':
    'Les semaines : la case dit « place acquise » ou « attente » avant d’enregistrer. Dites-le à la famille, elle décide.',
  'quickGuide.agent.family.5':
    'Fiche signée ? Enregistrer. Le numéro s’affiche en grand, le récépissé s’imprime.',
  'quickGuide.agent.family.6':
    'Une moitié pour la famille. L’autre, la souche, dans la boîte : elle rend l’inscription si le portable est perdu.',
  'quickGuide.agent.close': 'Fermer',
  'quickGuide.agent.close.1': 'Copies et clôture : tout doit être dans une copie vérifiée.',
  'quickGuide.agent.close.2':
    'Le dernier numéro distribué à la porte, et les fiches de ceux qui n’ont pas été servis.',
  'quickGuide.agent.close.3':
    'Fermer le poste, enregistrer son fichier, signer le procès-verbal. Rendez clé USB, souches, fiches ; carte et feuillet à part.',
  'quickGuide.agent.never': 'Jamais',
  'quickGuide.agent.never.1':
    'Garder ensemble la carte et le feuillet des six mots, les photographier, les laisser avec le portable.',
  'quickGuide.agent.never.2': 'Écrire ou promettre un rang d’attente : il est provisoire.',
  'quickGuide.agent.never.3': 'Effacer quoi que ce soit, même si le registre paraît vide.',
  'quickGuide.agent.trouble': 'Il arrive que…',
  'quickGuide.agent.trouble.1':
    'Il manque un renseignement : mettez le passage de côté, servez le suivant, reprenez-le.',
  'quickGuide.agent.trouble.2':
    'L’écran refuse (déjà porteur, autre école) : lisez la phrase, Noter le refus, remettez l’avis.',
  'quickGuide.agent.trouble.3':
    'Vous venez de vous tromper : Annuler cette saisie, tout de suite, les deux moitiés du récépissé en main.',
  'quickGuide.agent.trouble.4':
    'Une faute se voit plus tard : Journal, Corriger ; imprimez le nouveau récépissé.',
  'quickGuide.agent.down': 'Le portable ne marche plus',
  'quickGuide.agent.down.1':
    'Papier aussitôt : numéro d’arrivée et heure sur chaque fiche, récépissé à détacher. Appelez la coordination.',
  'quickGuide.agent.down.2':
    'Il remarche : les six mots, puis Fiches papier. Annoncez les fiches avant de servir le suivant, puis saisissez-les.',
  'quickGuide.agent.down.3':
    'Autre portable : Reprendre depuis une copie, avec la clé USB, la carte, les six mots et le dernier papier remis.',

  'quickGuide.coordinator.title': 'La coordination',
  'quickGuide.coordinator.lead':
    'Un seul ordinateur, du début à la fin : campagne, clés et décisions y restent.',
  'quickGuide.coordinator.before': 'Avant',
  'quickGuide.coordinator.before.1':
    'Préparer la campagne : périodes, écoles, places, règles, mentions. Vérifier dit ce qui manque. Répétez-la en entraînement.',
  'quickGuide.coordinator.before.2':
    'Créer les clés. Feuille de récupération au coffre, fichier de sauvegarde relu, clé de secours à une autre personne.',
  'quickGuide.coordinator.before.3':
    'Émettre : un fichier signé, le même pour tous les portables. Tous les postes sur la même révision.',
  'quickGuide.coordinator.before.4':
    'Imprimer les papiers : lettres, fiches, numéros d’arrivée, affiches, cartes et feuillets. Cartes et feuillets : deux enveloppes, deux personnes.',
  'quickGuide.coordinator.before.5':
    'Par poste : deux clés USB avec le fichier de campagne et la liste d’élèves chiffrée.',
  'quickGuide.coordinator.morning': 'Pendant la matinée, au téléphone',
  'quickGuide.coordinator.morning.1':
    'Places de la réserve : l’agent lit le nom de son poste, vous lui lisez le code, il le relit. D’un seul ordinateur.',
  'quickGuide.coordinator.morning.2': 'Feuillet perdu : réimprimez-le et lisez les six mots.',
  'quickGuide.coordinator.morning.3':
    'Portable mort : papier d’abord. Puis, avec la clé USB, un autre portable et Reprendre depuis une copie ; sans clé, la carte de secours.',
  'quickGuide.coordinator.never': 'Jamais',
  'quickGuide.coordinator.never.1':
    'Garder la feuille de récupération avec cet ordinateur, la photographier, l’envoyer par courriel.',
  'quickGuide.coordinator.never.2': 'Effacer un portable avant d’avoir lu son fichier ici.',
  'quickGuide.coordinator.after': 'Après',
  'quickGuide.coordinator.after.1':
    'Rassembler : une clé USB à la fois. Recopiez le nombre d’inscriptions de chaque procès-verbal. L’écran annonce le poste qui manque.',
  'quickGuide.coordinator.after.2':
    'Arbitrer : un cas à la fois, l’effet montré avant de décider. La proposition n’engage à rien : appelez la famille.',
  'quickGuide.coordinator.after.3': 'Sauvegarder les décisions à chaque pause.',
  'quickGuide.coordinator.after.4':
    'Publier : listes des centres, courriers aux familles, tableaux, procès-verbal signé.',
  'quickGuide.coordinator.after.5':
    'Noter chaque portable effacé. Puis détruire cartes, feuillets et clé de secours.',

  'quickGuide.it.title': 'L’informatique',
  'quickGuide.it.lead':
    'Pas de serveur, pas de base : un hébergement statique en HTTPS, ou un seul fichier sur une clé USB.',
  'quickGuide.it.before': 'Une semaine avant',
  'quickGuide.it.before.1':
    'Héberger le dossier dist à une adresse, choisie une fois. Les en-têtes de sécurité sont écrits pour cinq hébergeurs.',
  'quickGuide.it.before.2':
    'Sans hébergement : preau.html, copié sur le disque de chaque portable, ouvert dans Chrome ou Edge.',
  'quickGuide.it.before.3': 'Vérifier les octets : le même commit donne les mêmes sommes SHA-256.',
  'quickGuide.it.before.4':
    'Stratégies : rien ne doit effacer les données de site. Ni fenêtre privée, ni mode invité, ni nettoyeur de disque.',
  'quickGuide.it.laptops': 'Chaque portable',
  'quickGuide.it.laptops.1':
    'Chrome ou Edge ; un compte, un profil, du début à la fin. Disque chiffré si possible.',
  'quickGuide.it.laptops.2':
    'Installer Préau, attendre « Prêt hors ligne », couper le réseau, rouvrir. Au moins 200 Mo libres.',
  'quickGuide.it.laptops.3':
    'Heure et fuseau justes ; veille, mises à jour et redémarrages suspendus ; imprimante par défaut, A4 à 100 %.',
  'quickGuide.it.laptops.4':
    'Essayer en entraînement, réseau coupé : la matinée guidée, un récépissé imprimé, une copie sur la clé USB. Puis Tout effacer.',
  'quickGuide.it.never': 'Jamais',
  'quickGuide.it.never.1':
    'Ouvrir le même poste sur deux portables avec la même carte : ses places seraient données deux fois.',
  'quickGuide.it.never.2':
    'Mêler deux éditions dans une matinée : un poste ouvert dans l’une ne se voit pas dans l’autre.',
  'quickGuide.it.never.3': 'Mettre à jour pendant la matinée.',
  'quickGuide.it.morning': 'Le matin',
  'quickGuide.it.morning.1':
    'Secteur, imprimante, papier, deux clés USB par poste. L’agent ouvre son poste : rouge, autre portable ; orange, lire et continuer.',
  'quickGuide.it.morning.2':
    'La clé USB choisie au guichet : le navigateur demande s’il peut y écrire, « à chaque visite ».',
  'quickGuide.it.morning.3':
    'Panne : papier, puis Reprendre depuis une copie sur un autre portable. L’ancien ne sert plus ; n’y effacez rien.',
  'quickGuide.it.after': 'Après',
  'quickGuide.it.after.1': 'Attendre que la coordination ait lu chaque fichier.',
  'quickGuide.it.after.2':
    'Effacer les données de site de Préau dans chaque navigateur, les téléchargements, les clés USB, la file de l’imprimante.',
  'quickGuide.it.after.3': 'La coordination note chaque portable effacé.',
};
