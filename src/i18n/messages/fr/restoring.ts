/** Going on with a desk from a copy of its register, after its laptop died. */
export const restoring = {
  'restoring.door': 'Reprendre depuis une copie',
  'restoring.title': 'Reprendre un poste depuis une copie',
  'restoring.lead':
    'Le portable du poste est perdu ou abîmé : le poste continue ici, avec sa clé USB. Il faut le fichier de campagne, la carte du poste, sa phrase secrète et la clé USB des copies. L’ancien portable ne doit plus servir.',
  'restoring.stick.title': 'La clé USB des copies',
  'restoring.stick.hint':
    'Prenez tout le dossier des copies de ce poste : les deux copies et la clé, dont le nom finit par .cle.age.',
  'restoring.stick.drop': 'Déposez ici le dossier de la clé USB, ou choisissez-le.',
  'restoring.stick.choose': 'Choisir les fichiers',
  'restoring.stick.folder': 'Choisir le dossier',
  'restoring.stick.change': 'Prendre d’autres fichiers',
  'restoring.stick.reading': 'Ouverture et vérification des copies…',
  'restoring.CopiesKeyMissing':
    'La clé des copies de ce poste manque : le fichier dont le nom finit par .cle.age. Prenez tout le dossier de la clé USB.',
  'restoring.CopiesKeyStaysShut':
    'La phrase secrète n’ouvre pas « {file} ». Relisez le feuillet de ce poste ; si elle a été changée, prenez la nouvelle.',
  'restoring.CopiesMissing':
    'Aucune copie de ce poste ne se trouve parmi ces fichiers. Vérifiez que c’est la bonne clé USB et la bonne carte.',
  'restoring.CopiesMissing.torn':
    'Aucune copie de ce poste n’est entière ({files}). Ouvrez un poste de secours ; la coordination retrouvera les inscriptions par les souches.',
  'restoring.found':
    'Copie du poste {desk}, écrite à {time} : {enrolments, plural, =0 {aucune inscription} one {# inscription} other {# inscriptions}}.',
  'restoring.found.earlier':
    '{count, plural, one {Le registre d’avant la première reprise est là aussi.} other {Les # registres d’avant sont là aussi.}}',
  'restoring.found.after':
    'Ce qui a été enregistré après cette copie n’y est pas : les récépissés remis restent valables et leurs souches le rendront à la coordination.',
  'restoring.found.torn':
    '{count, plural, one {Une copie inachevée est laissée de côté : {files}.} other {# copies inachevées sont laissées de côté : {files}.}}',
  'restoring.paper.title': 'Le dernier papier remis',
  'restoring.paper.hint':
    'S’il est dans la copie, rien n’a été donné après elle : les places que le poste tenait encore passent ici.',
  'restoring.paper.question': 'Quel est le dernier papier que ce poste a remis ?',
  'restoring.paper.receipt': 'Un récépissé',
  'restoring.paper.transfer': 'Un bordereau de cession de places',
  'restoring.paper.none': 'Personne ne le sait',
  'restoring.paper.missing': 'Choisissez une réponse.',
  'restoring.paper.number': 'Numéro du dernier récépissé',
  'restoring.paper.number.hint':
    'Celui de la souche au plus grand numéro. Si un récépissé a été corrigé depuis, tapez celui-là, avec son /1.',
  'restoring.paper.hash': 'Empreinte',
  'restoring.paper.hash.hint': 'Huit caractères, sous le code de la souche.',
  'restoring.paper.code': 'Code du bordereau',
  'restoring.paper.code.hint': '24 caractères, tapés ou scannés.',
  'restoring.verdict.places':
    '{places, plural, =0 {La copie est à jour ; le poste ne tenait plus aucune place.} one {La copie est à jour : # place passe à ce poste.} other {La copie est à jour : # places passent à ce poste.}}',
  'restoring.verdict.places.why':
    'Les périodes où une famille attend déjà restent à la fusion, qui sert dans l’ordre d’arrivée.',
  'restoring.verdict.none': 'Ce poste ne tiendra aucune place : il enregistre, et les demandes attendent.',
  'restoring.verdict.none.why':
    'Les places de l’ancien portable restent bloquées jusqu’à ce que la coordination les libère ; ces demandes gardent leur rang d’arrivée. Au besoin, la coordination en cède de sa réserve par téléphone.',
  'restoring.verdict.otherwise':
    'Corrigez, ou répondez « Personne ne le sait » : le poste continue alors sans place, et les demandes attendent.',
  'restoring.open': 'Reprendre le poste {desk}',
  'restoring.open.pending': 'Reprise du registre…',
};
