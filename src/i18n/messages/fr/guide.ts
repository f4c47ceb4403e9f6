/** The guided morning: six families beside the counter of a training desk. */
export const guide = {
  'guide.title': 'Matinée guidée',
  'guide.count': 'Matinée guidée : famille {step} sur {steps}',
  'guide.papers': 'Sur la table',
  'guide.ticket': 'Ticket',
  'guide.time': 'Heure notée',
  'guide.bearer': 'Devant vous',
  'guide.proxy': 'procuration signée',
  'guide.guardian': 'Responsable',
  'guide.child': 'Enfant',
  'guide.child.born': 'né(e) le {date}, {level}',
  'guide.number': 'numéro {number} sur la fiche',
  'guide.weeks': 'Semaines',
  'guide.form': 'Fiche',
  'guide.form.signed': 'signée',
  'guide.form.no': '{question} : non',
  'guide.hint': 'Un indice',
  'guide.skip': 'Passer',
  'guide.next': 'Situation suivante',
  'guide.result': 'Voir le résultat',
  'guide.calling': 'La famille arrive…',
  'guide.leave': 'Quitter le guide',
  'guide.resume': 'Reprendre la matinée guidée',
  'guide.declared': 'La fiche est annoncée. Il reste à la saisir, avec son heure.',
  'guide.mend': 'Vous pouvez annuler cette saisie et la refaire, ou passer à la suite.',

  'guide.ownChild.title': 'Pour son enfant',
  'guide.ownChild.says':
    '« Bonjour, c’est pour mon fils Łukasz. Les trois premières semaines, s’il vous plaît. »',
  'guide.ownChild.hint':
    'Tapez le numéro d’arrivée, puis Entrée : le champ suivant à remplir s’ouvre de lui-même. Au nom de l’enfant, tapez les trois chiffres de sa fiche : la liste de l’école remplit le reste.',
  'guide.ownChild.right': 'C’est juste : la famille repart avec son récépissé.',

  'guide.twins.title': 'Des jumelles',
  'guide.twins.says':
    '« Alice et Léa sont nées le même jour, ne les confondez pas ! Toutes les deux, les mêmes semaines. »',
  'guide.twins.hint':
    'Une seule inscription pour les deux : remplissez Alice, puis Ajouter un enfant pour Léa. Même nom et même date, mais deux prénoms : ce n’est pas un doublon.',
  'guide.twins.right': 'C’est juste : deux enfants, un seul récépissé.',

  'guide.neighbour.title': 'Pour une voisine',
  'guide.neighbour.says':
    '« Ma voisine travaille ce matin. Voici sa fiche, et la procuration qu’elle m’a signée. »',
  'guide.neighbour.hint':
    'Qui est là ? Porte une autre famille. La personne présente est M. Benali ; la famille portée est celle de la fiche. Procuration vue : oui.',
  'guide.neighbour.right': 'C’est juste : le récépissé nomme la famille, et qui l’a portée.',

  'guide.secondNeighbour.title': 'Encore une voisine',
  'guide.secondNeighbour.says': '« C’est encore moi ! J’ai aussi la fiche d’une autre voisine. »',
  'guide.secondNeighbour.hint':
    'Saisissez-la comme la première. Au moment d’enregistrer, l’écran refuse : une personne porte une seule autre famille. Lisez-lui la phrase, puis Noter le refus.',
  'guide.secondNeighbour.right': 'C’est juste : le refus est noté, et l’avis dit pourquoi.',

  'guide.fullWeek.title': 'Une semaine complète',
  'guide.fullWeek.says':
    '« Il nous faut la 34 et la 35. Si c’est complet, demandez-la quand même, on attendra. » Votre collègue vient de donner les dernières places de la S35.',
  'guide.fullWeek.hint':
    'La case S35 annonce l’attente avant d’enregistrer : dites-le à la famille, et cochez-la. Le rang affiché est provisoire, il ne s’écrit nulle part.',
  'guide.fullWeek.right': 'C’est juste : une place acquise, une demande en liste d’attente.',

  'guide.laptopDown.title': 'Le portable était éteint',
  'guide.laptopDown.says':
    'L’écran est resté noir un moment. Votre collègue a pris cette fiche sur papier, avec son numéro d’arrivée et son heure. Le portable remarche.',
  'guide.laptopDown.hint':
    'Dans Fiches papier, annoncez le numéro et un enfant de maternelle. Puis saisissez la fiche avec l’heure écrite dessus : elle garde son rang. Un vrai matin, les six mots rouvrent d’abord le poste.',
  'guide.laptopDown.right': 'C’est juste : la fiche est entrée à son rang et à son heure.',

  'guide.slip.twice': 'Cette famille est enregistrée deux fois. Une inscription suffit.',
  'guide.slip.enrolled': 'Cette personne avait déjà porté une famille : il fallait noter le refus.',
  'guide.slip.ticket': 'Le ticket portait le numéro {expected}, et non {found}.',
  'guide.slip.own': 'Cette famille venait pour elle-même.',
  'guide.slip.carried': 'La personne présente porte une autre famille : ce n’est pas la sienne.',
  'guide.slip.onPaper': 'Cette fiche se saisit par Fiches papier, avec l’heure écrite dessus.',
  'guide.slip.time': 'La fiche portait l’heure {expected}.',
  'guide.slip.undeclared':
    'La fiche est bien saisie ; il fallait d’abord l’annoncer dans Fiches papier, pour lui garder sa place.',
  'guide.slip.bearer': 'La personne présente était {name}.',
  'guide.slip.guardian': 'Le responsable de la fiche était {name}.',
  'guide.slip.phone': 'Le téléphone de la fiche était le {phone}.',
  'guide.slip.children':
    '{expected, plural, one {La fiche nomme # enfant} other {La fiche nomme # enfants}} ; {found, plural, one {# est inscrit} other {# sont inscrits}}.',
  'guide.slip.child': 'Il manque {name}, ou son nom est écrit autrement.',
  'guide.slip.born': 'Date de naissance de {name} : {date}.',
  'guide.slip.level': 'Le niveau de {name} est {level}.',
  'guide.slip.weeks': 'Semaines voulues pour {name} : {weeks}.',
  'guide.slip.full':
    'La famille voulait aussi la {week}, même complète : sans demande, pas de place dans la liste d’attente.',
  'guide.slip.proxy': 'La procuration signée était là : la réponse est oui.',
  'guide.slip.form': 'La fiche était signée : la réponse est oui.',

  'guide.score': 'Votre matinée : {right} sur {all}',
  'guide.score.yours':
    'Ce résultat est pour vous seul : il n’entre dans aucun fichier et n’est envoyé nulle part.',
  'guide.outcome.right': 'Juste',
  'guide.outcome.open': 'Passée',
  'guide.print': 'Imprimer le mémo',
  'guide.back': 'Revenir à l’entraînement',
};
