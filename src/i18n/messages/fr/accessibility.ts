/** The accessibility statement, in the order and the words of the RGAA's model. */
export const accessibility = {
  'accessibility.title': 'Déclaration d’accessibilité',
  'accessibility.lead':
    '{town} s’engage à rendre ses services numériques accessibles, conformément à l’article 47 de la loi n° 2005‑102 du 11 février 2005.',
  'accessibility.lead.noTown':
    'La commune qui installe Préau s’engage à rendre ses services numériques accessibles, conformément à l’article 47 de la loi n° 2005‑102 du 11 février 2005.',
  'accessibility.scope':
    'Cette déclaration s’applique à Préau, version {version}, et aux papiers qu’il imprime.',

  'accessibility.state.title': 'État de conformité',
  'accessibility.state':
    'Préau est non conforme au référentiel général d’amélioration de l’accessibilité (RGAA), version 4.1 : aucun audit des 106 critères n’a encore été mené. Cela ne veut pas dire que rien n’a été fait ; ce qui a été essayé, et ce qui manque, est dit ci-dessous.',

  'accessibility.tests.title': 'Résultats des essais',
  'accessibility.tests.hint':
    'À chaque version, des essais automatiques vérifient, en français et en anglais :',
  'accessibility.tests.axe': 'chaque écran et chaque fenêtre avec axe-core, qui ne doit rien trouver ;',
  'accessibility.tests.keyboard':
    'un passage complet au clavier seul, du numéro d’arrivée au récépissé, sans que le focus se perde ;',
  'accessibility.tests.zoom': 'l’affichage à 200 %, sans défilement de côté ;',
  'accessibility.tests.contrast':
    'les contrastes, calculés : 4,5:1 au moins pour les textes et 3:1 pour les contours ; 7:1 et 4,5:1 avec le contraste renforcé ;',
  'accessibility.tests.system':
    'les réglages de l’ordinateur : contraste renforcé, couleurs imposées, moins d’animations ;',
  'accessibility.tests.names': 'les noms lus par les lecteurs d’écran, sur l’écran du guichet.',

  'accessibility.lacking.title': 'Contenus non accessibles',
  'accessibility.lacking.hint': 'Ce que nous savons ne pas aller, ou n’avoir pas essayé :',
  'accessibility.lacking.pdf':
    'les PDF (récépissés, fiches, lettres, listes) ne sont pas balisés : un lecteur d’écran en lit le texte, sans titres ni tableaux. Le même contenu se lit à l’écran dans le journal et dans les listes ;',
  'accessibility.lacking.readers':
    'aucun essai complet n’a été fait avec un lecteur d’écran (NVDA, JAWS), ni par des personnes handicapées ;',
  'accessibility.lacking.sheets':
    'les tableaux à remplir de la préparation demandent un lecteur d’écran qui passe en mode de saisie ;',
  'accessibility.lacking.codes':
    'les codes QR se lisent par la caméra ; le code écrit en toutes lettres à côté dit la même chose, sauf celui de la souche.',
  'accessibility.lacking.burden': 'Dérogation pour charge disproportionnée : aucune.',

  'accessibility.made.title': 'Établissement de cette déclaration',
  'accessibility.made.on': 'Établie le {date}, par ceux qui écrivent Préau, d’après leurs propres essais.',
  'accessibility.made.with':
    'Technologies : HTML, CSS, JavaScript, WAI-ARIA, SVG. Essais : Chromium et axe-core.',

  'accessibility.contact.title': 'Retour d’information et contact',
  'accessibility.contact.body':
    'Si vous n’arrivez pas à accéder à un contenu ou à un service, écrivez ou téléphonez à la commune : elle vous orientera vers une autre solution, ou vous donnera le contenu sous une autre forme.',
  'accessibility.contact.none':
    'Aucune campagne n’est encore sur cet ordinateur : demandez à la mairie. Ses coordonnées apparaîtront ici dès qu’il y en aura une.',

  'accessibility.remedies.title': 'Voies de recours',
  'accessibility.remedies.when':
    'Vous avez signalé à la commune un défaut d’accessibilité qui vous empêche d’accéder à un contenu ou à un service, et vous n’avez pas obtenu de réponse satisfaisante ? Vous pouvez :',
  'accessibility.remedies.form': 'écrire un message au Défenseur des droits',
  'accessibility.remedies.delegate': 'contacter le délégué du Défenseur des droits dans votre région',
  'accessibility.remedies.post':
    'envoyer un courrier, gratuit et sans timbre : Défenseur des droits, Libre réponse 71120, 75342 Paris CEDEX 07',
};
