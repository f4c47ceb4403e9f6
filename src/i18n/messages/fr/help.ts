/** Help where one stands: what each screen is for and what to do there, in two to four sentences. */
export const help = {
  'help.doors':
    'Trois portes. S’entraîner : une ville inventée, rien n’y est grave. Tenir un poste : recevoir les familles à l’école. Coordonner : préparer la matinée, puis lire les fichiers des postes.',
  'help.training':
    'La matinée guidée montre six familles, l’une après l’autre, et dit ce qui est juste. Sans guide, le poste est à vous. Tout effacer ne touche jamais les vrais postes.',
  'help.guides':
    'Choisissez la langue, puis imprimez. Chaque guide tient sur une page A4 ; les touches qu’il cite sont celles de cette version.',
  'help.deskDoor':
    'Un poste déjà ouvert sur ce portable se reprend avec ses six mots. Un nouveau poste demande le fichier de campagne, la carte du poste et le feuillet. Si un autre portable est en panne : Reprendre depuis une copie.',
  'help.opening':
    'Suivez les étapes dans l’ordre. Le rouge arrête : prenez un autre portable ou le papier. L’orange dit quoi faire, est noté, et la matinée continue.',
  'help.restoring':
    'La clé USB du poste perdu, sa carte, les six mots et le dernier papier remis. Le poste reçoit un nouveau nom ; ses places ne passent que si le dernier papier est dans la copie. L’ancien portable ne sert plus.',
  'help.counter':
    'De haut en bas, comme la fiche : numéro d’arrivée, qui est là, responsable, enfants, semaines. Chaque case dit le résultat avant d’enregistrer. Entrée mène au champ suivant ; s’il manque un renseignement, mettez de côté et servez la famille suivante.',
  'help.journal':
    'Cherchez par nom, téléphone, récépissé ou numéro d’arrivée. Chaque inscription garde toute son histoire : on la réimprime, on la corrige, on y ajoute des périodes, mais rien ne s’efface.',
  'help.correction':
    'Changez ce qui est faux et dites pourquoi : l’ancienne valeur reste écrite. Une place acquise ne bouge jamais. Imprimez ensuite le récépissé, il porte /1, /2…',
  'help.places':
    'Les places que ce poste tient encore. En céder à un autre poste fait un code ; en recevoir, c’est taper le code qu’on vous lit. Un code sert une seule fois, et à un seul poste.',
  'help.paperForms':
    'Annoncez d’abord les fiches prises sur papier : le poste garde leurs places. Puis saisissez-les, chacune avec son numéro d’arrivée et son heure. L’ordre d’arrivée est respecté.',
  'help.closing':
    'Vérifiez que tout est dans une copie, dites le dernier numéro distribué, puis fermez le poste. Le procès-verbal s’imprime et se signe. Remettez la clé USB, les souches et les fiches.',
  'help.office':
    'Dans l’ordre : préparer la campagne, créer les clés, émettre, imprimer ; après la matinée, rassembler, arbitrer, publier. Tout reste sur cet ordinateur : n’en changez pas en route.',
  'help.campaign':
    'Chaque page se remplit à son rythme, tout est gardé à chaque frappe. Les tableaux acceptent un collage depuis un tableur. La page Vérifier dit ce qui manque et y mène.',
  'help.keys':
    'Les clés se créent une fois par campagne. Imprimez la feuille de récupération pour le coffre et relisez le fichier de sauvegarde : sans cela la campagne ne s’émet pas.',
  'help.issue':
    'Émettre fait un fichier signé, le même pour tous les portables. Une erreur se corrige par une nouvelle révision, à porter à tous les postes avant la matinée.',
  'help.papers':
    'Choisissez les papiers et les écoles. Cartes et feuillets voyagent séparément : deux enveloppes, deux personnes.',
  'help.reserve':
    'L’agent lit le nom de son poste, vous choisissez les places, vous lui lisez le code. Les places quittent la réserve dès que le code existe. N’en cédez que depuis cet ordinateur.',
  'help.gathering':
    'Une clé USB à la fois, tous ses fichiers d’un coup. Chaque fichier est vérifié, pris en entier ou refusé en une phrase. Le tableau dit quels postes manquent encore.',
  'help.stubs':
    'Pour un registre perdu sans clé USB : scannez les souches ou montrez-les à la caméra, dans n’importe quel ordre. L’écran dit quels numéros manquent.',
  'help.arbitration':
    'Un cas à la fois : les deux côtés, ce qui diffère, et l’effet avant de décider. La proposition n’engage à rien ; en cas de doute, appelez la famille. Une décision se reprend jusqu’à la publication.',
  'help.lists':
    'Cherchez un enfant, filtrez par centre ou par période. Ouvrir une demande montre toute son histoire et pourquoi elle en est là.',
  'help.dashboard':
    'Le remplissage de chaque centre, les arrivées, l’attente et les animateurs qu’il faut. Chaque image a son tableau.',
  'help.publication':
    'Les listes, les courriers et les tableaux suivent l’état du registre. Publier le fixe : ensuite, rien n’est repris sans une décision. Notez enfin chaque portable effacé.',
};
