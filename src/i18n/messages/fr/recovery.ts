/** When a ledger cannot be trusted: what is wrong, what to do, what still works. */
export const recovery = {
  'recovery.retry': 'Réessayer',
  'recovery.desks': 'Voir les postes de ce portable',
  'recovery.openAnother': 'Ouvrir avec une autre carte',

  'recovery.shortened.title': 'Le registre de ce poste n’est plus entier',
  'recovery.shortened.stopped': 'La numérotation est arrêtée. Rien n’a été effacé par Préau.',
  'recovery.shortened.sentence':
    'Le poste {chain} a confirmé {expected, plural, one {# écriture} other {# écritures}} ; {found, plural, =0 {ce portable n’en retrouve aucune} one {ce portable n’en retrouve qu’une} other {ce portable n’en retrouve que #}}.',
  'recovery.shortened.whatToDo': 'Continuez sur papier et appelez la coordination.',
  'recovery.shortened.known': 'Ce que ce portable sait encore',
  'recovery.shortened.desk': 'Poste',
  'recovery.shortened.expected': 'Écritures confirmées',
  'recovery.shortened.found': 'Écritures retrouvées',
  'recovery.shortened.missing': 'Manquantes',
  'recovery.shortened.steps': 'Que faire, dans l’ordre',

  'recovery.step.keep': 'N’effacez rien.',
  'recovery.step.keep.why':
    'Ni l’historique, ni les données du navigateur : ce qui reste peut encore servir à retrouver le registre.',
  'recovery.step.paper': 'Continuez sur papier.',
  'recovery.step.paper.why':
    'Prenez les fiches de réservation avec leur numéro d’arrivée et remettez les récépissés préimprimés. Les récépissés déjà remis restent valables.',
  'recovery.step.call': 'Appelez la coordination.',
  'recovery.step.call.why': 'Lisez-lui le nom du poste et les nombres ci-dessus.',
  'recovery.step.stick': 'Reprenez le poste depuis sa clé USB.',
  'recovery.step.stick.why':
    'Ici ou sur un autre portable, avec la carte du poste et sa phrase secrète : il continue avec ce que la dernière copie contient, et sous de nouveaux numéros.',
  'recovery.step.spare': 'Sans clé USB, ouvrez un poste avec la carte de secours.',
  'recovery.step.spare.why':
    'Elle numérote à part : aucun numéro ne sera donné deux fois. Elle ne tient aucune place au départ ; les demandes y sont notées en attente, dans l’ordre.',
  'recovery.step.restore': 'Gardez la clé USB et les souches.',
  'recovery.step.restore.why':
    'La clé contient les inscriptions jusqu’à la dernière copie, chaque souche la sienne : remettez-les à la coordination avec ce portable.',

  'recovery.damaged.title': 'Le registre de ce poste est abîmé',
  'recovery.damaged.sentence': 'Le registre du poste {chain} ne se lit plus à partir de l’écriture {seq}.',
  'recovery.damaged.whatToDo':
    'La numérotation est arrêtée et rien n’est effacé. Reprenez le poste depuis sa clé USB ; sans elle, continuez sur papier, appelez la coordination et ouvrez un poste avec la carte de secours.',
  'recovery.readBack.title': 'Ce portable n’enregistre plus correctement',
  'recovery.readBack.sentence': 'L’écriture {seq}, relue, n’est pas celle qui a été faite.',
  'recovery.readBack.whatToDo':
    'Ne remettez pas de récépissé pour cette saisie. Continuez sur papier et appelez la coordination.',
  'recovery.newer.title': 'Ce registre a besoin d’une version plus récente',
  'recovery.newer.sentence':
    'Le registre du poste {chain} a été écrit par une version de Préau plus récente que celle-ci.',
  'recovery.newer.whatToDo':
    'Il est intact et n’est pas modifié. Avec le réseau, rechargez la page pour installer la nouvelle version ; sans réseau, continuez sur papier.',
  'recovery.unknown.title': 'Ce poste n’est pas sur ce portable',
  'recovery.unknown.sentence': 'Aucun poste {chain} n’a été ouvert dans ce navigateur.',
  'recovery.unknown.whatToDo':
    'Vérifiez que c’est le bon portable et le bon navigateur, ou ouvrez le poste avec sa carte.',
  'recovery.unavailable.title': 'Le registre ne s’ouvre pas',
  'recovery.unavailable.sentence': 'Le navigateur ne donne pas accès à ce qu’il a enregistré ({detail}).',
  'recovery.unavailable.whatToDo':
    'Fermez les autres onglets de Préau, puis réessayez ; redémarrez le navigateur si cela ne suffit pas. N’effacez rien. Si rien n’y fait, continuez sur papier et appelez la coordination.',
  'recovery.full.title': 'Le disque de ce portable est plein',
  'recovery.full.sentence': 'Ce portable n’a plus la place d’enregistrer quoi que ce soit.',
  'recovery.full.whatToDo':
    'Libérez de la place (téléchargements, corbeille) sans toucher aux données du navigateur, puis réessayez.',
  'recovery.busy.title': 'Le registre est occupé',
  'recovery.busy.sentence': 'Un autre onglet enregistre sans cesse dans ce registre.',
  'recovery.busy.whatToDo': 'Fermez les autres onglets de Préau, puis réessayez.',
  'recovery.campaignNewer.title': 'Cette campagne a besoin d’une version plus récente',
  'recovery.campaignNewer.sentence':
    'La campagne de ce poste a été écrite par une version de Préau plus récente que celle-ci.',
  'recovery.campaignNewer.whatToDo':
    'Rien n’est modifié. Avec le réseau, rechargez la page pour installer la nouvelle version ; sans réseau, continuez sur papier.',
  'recovery.training.title': 'Cet entraînement ne s’ouvre pas',
  'recovery.training.sentence': 'Ce poste d’entraînement n’est plus là, ou n’est plus entier.',
  'recovery.training.whatToDo': 'Ce n’est pas grave : revenez à la porte de l’entraînement et recommencez.',
  'recovery.training.door': 'Revenir à l’entraînement',
  'recovery.campaign.title': 'La campagne de ce poste ne se lit plus',
  'recovery.campaign.sentence': 'Le fichier de campagne gardé avec ce poste est abîmé.',
  'recovery.campaign.whatToDo':
    'La numérotation est arrêtée et rien n’est effacé. Continuez sur papier, appelez la coordination et ouvrez un poste avec la carte de secours.',
};
