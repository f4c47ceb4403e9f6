/** A register rebuilt from the stubs of its receipts, after the morning. */
export const stubs = {
  'stubs.title': 'Retrouver un registre par ses souches',
  'stubs.lead':
    'Un portable est perdu et sa clé USB aussi : chaque souche de récépissé porte son inscription, chiffrée et signée. Lisez-les toutes ; ce qui manque se voit aux numéros.',
  'stubs.link': 'Un portable perdu, sans copie ?',
  'stubs.link.action': 'Retrouver son registre par les souches',
  'stubs.back': 'Revenir aux fichiers',
  'stubs.pictures.title': 'Lire les souches',
  'stubs.pictures.hint':
    'Écartez d’abord les souches des saisies annulées. Au copieur : en PDF, JPEG ou PNG, à 200 points par pouce ou plus. Couleur, gris ou noir et blanc, plusieurs souches par page : tout va.',
  'stubs.pictures.drop': 'Déposez ici les images ou les PDF des souches, ou leur dossier.',
  'stubs.pictures.choose': 'Choisir les images',
  'stubs.pictures.folder': 'Choisir un dossier',
  'stubs.pictures.doing': 'Lecture : {done} sur {total}…',
  'stubs.pictures.progress': 'Images lues',
  'stubs.pictures.wanting': 'À refaire',
  'stubs.pictures.read': '{count, plural, one {# image lue} other {# images lues}}',
  'stubs.pictures.list': 'Images lues',
  'stubs.picture.page': '{file}, page {page}',
  'stubs.picture.read': '« {file} » : {read}',
  'stubs.picture.PictureUnreadable':
    '« {file} » n’est pas une image que ce navigateur sait lire. Enregistrez-la en JPEG ou en PNG.',
  'stubs.picture.PdfWithoutPictures':
    '« {file} » ne contient pas d’image que Préau sait lire. Numérisez à nouveau en niveaux de gris, ou en JPEG.',
  'stubs.picture.NoCodeInPicture':
    'Aucun code ne se lit sur « {file} ». Reprenez l’image bien à plat, de plus près, ou au copieur à 200 points par pouce.',
  'stubs.code.StubWhole': 'souche {receipt} lue.',
  'stubs.code.StubKnown': 'souche {receipt} déjà lue.',
  'stubs.code.StubPartly': 'souche {receipt}, {seen} code sur {parts} : l’autre est sur la même souche.',
  'stubs.code.CodeOfNoStub': 'un code qui n’est pas celui d’une souche.',
  'stubs.refused.key':
    'la clé de cette coordination n’ouvre pas la souche {receipt} : elle est d’une autre campagne.',
  'stubs.refused.desk': 'la souche {receipt} n’est pas d’un poste de cette campagne.',
  'stubs.refused.newer': 'la souche {receipt} a été imprimée par une version plus récente de Préau.',
  'stubs.refused.apart':
    'les codes lus de la souche {receipt} viennent d’impressions différentes : lisez tous ceux du même exemplaire.',
  'stubs.refused.damaged': 'le code de la souche {receipt} est abîmé : essayez son autre exemplaire.',
  'stubs.camera.start': 'Lire à la caméra',
  'stubs.camera.stop': 'Arrêter la caméra',
  'stubs.camera.hint': 'Tenez une souche devant la caméra, puis la suivante.',
  'stubs.found.title': 'Ce qui est retrouvé',
  'stubs.found.hint':
    'Le registre retrouvé s’ajoute à la matinée comme le fichier d’un poste. Si un fichier plus complet arrive plus tard, c’est lui qui compte.',
  'stubs.found.none': 'Aucune souche n’est encore lue.',
  'stubs.found.partly':
    '{count, plural, one {Une souche a plusieurs codes, et n’est lue qu’en partie : {receipts}.} other {# souches ont plusieurs codes, et ne sont lues qu’en partie : {receipts}.}}',
  'stubs.desk': 'Poste {desk}',
  'stubs.desk.found': '{count, plural, one {# souche lue} other {# souches lues}}, jusqu’au numéro {last}.',
  'stubs.desk.last': 'Dernier numéro remis, s’il est connu',
  'stubs.desk.last.hint': 'Le compte dans le récépissé, par exemple 42 pour JVE-A7K2-0042-C.',
  'stubs.desk.missing':
    '{count, plural, one {Il manque une souche : {numbers}.} other {Il manque # souches : {numbers}.}}',
  'stubs.desk.missing.whatToDo':
    'Cherchez-les. Le registre se fait aussi sans elles : la lacune restera visible, et se décide à l’arbitrage, où le récépissé de la famille fait foi.',
  'stubs.desk.doubled':
    '{count, plural, one {Un numéro est sur deux souches différentes : {numbers}.} other {# numéros sont sur deux souches différentes : {numbers}.}}',
  'stubs.desk.doubled.whatToDo':
    'Le registre a continué sur deux portables. Les deux souches sont gardées : cela se décide à l’arbitrage.',
  'stubs.desk.complete': 'Aucun numéro ne manque de 1 à {last}.',
  'stubs.desk.add': 'Ajouter à la matinée',
  'stubs.desk.save': 'Enregistrer le fichier',
  'stubs.desk.added': 'Ajouté à la matinée',
  'stubs.desk.more':
    '{more, plural, one {Une souche de plus a été lue depuis : ajoutez à nouveau.} other {# souches de plus ont été lues depuis : ajoutez à nouveau.}}',
};
