/** Papers printed before the morning. Families read them at home, agents on a bad day: short, whole sentences. */
export const campaignPaper = {
  'campaignPaper.school': 'École {school}',
  'campaignPaper.morning': '{day}, de {opens} à {closes}',
  'campaignPaper.cut': 'à découper',
  'campaignPaper.noCancellation': 'Pas d’annulation possible.',
  'campaignPaper.oneCentre': 'Une école, un centre de loisirs : personne ne choisit son centre.',
  'campaignPaper.privacy': 'Vos données',
  'campaignPaper.contact': 'Contact',
  'campaignPaper.period.only': '{period}, {bands} seulement',

  'campaignPaper.letter.document': 'Lettre aux familles, école {school}',
  'campaignPaper.letter.to': 'Aux familles des élèves de l’école {school}',
  'campaignPaper.letter.title': 'Matinée d’inscription',
  'campaignPaper.letter.lead':
    'Madame, Monsieur, à titre exceptionnel, les inscriptions se font sur place, un seul matin, dans l’école de votre enfant.',
  'campaignPaper.letter.when': 'Quand',
  'campaignPaper.letter.where': 'Où',
  'campaignPaper.letter.centre': 'Le centre de votre enfant',
  'campaignPaper.letter.answer': 'Votre réponse',
  'campaignPaper.letter.answer.value': 'le matin même, ou au plus tard le {day}',
  'campaignPaper.letter.answer.later': 'au plus tard le {day}',
  'campaignPaper.letter.bring': 'À apporter',
  'campaignPaper.letter.bring.form':
    'La fiche de réservation jointe, remplie et signée. Sans elle, l’inscription prend bien plus de temps.',
  'campaignPaper.letter.bring.health':
    'Si votre enfant a un PAI : les papiers de santé dans une enveloppe fermée à son nom. Rien de médical sur la fiche.',
  'campaignPaper.letter.bring.proxy':
    '{households, plural, one {Si vous venez aussi pour une autre famille : sa fiche, avec la procuration signée au verso.} other {Si vous venez aussi pour d’autres familles : leurs fiches, avec la procuration signée au verso.}}',
  'campaignPaper.letter.how': 'Comment cela se passe',
  'campaignPaper.letter.how.order':
    'À la porte, vous recevez un numéro d’arrivée. Les familles sont servies dans l’ordre de ces numéros.',
  'campaignPaper.letter.how.carry':
    '{households, plural, =0 {Chaque famille vient elle-même : personne ne peut inscrire les enfants d’une autre famille.} one {Vous ne pouvez pas venir ? Une autre famille peut apporter votre fiche. Une famille porte l’inscription d’une seule autre famille.} other {Vous ne pouvez pas venir ? Une autre famille peut apporter votre fiche. Une famille porte les inscriptions de # autres familles au plus.}}',
  'campaignPaper.letter.how.siblings.waiting':
    'Un frère ou une sœur dans une autre école s’inscrit en même temps : sa demande est mise sur la liste d’attente de son propre centre.',
  'campaignPaper.letter.how.siblings.refused':
    'Un frère ou une sœur dans une autre école s’inscrit dans sa propre école, le même matin.',
  'campaignPaper.letter.how.receipt':
    'Vous repartez avec un récépissé : pour chaque enfant et chaque période, place acquise ou liste d’attente.',
  'campaignPaper.letter.how.receipt.recorded':
    'Vous repartez avec un récépissé. Ce matin-là aucune place n’est attribuée : elles le sont ensuite, dans l’ordre d’arrivée.',
  'campaignPaper.letter.periods': 'Périodes proposées au centre {centre}',
  'campaignPaper.letter.rules': 'Règles',

  'campaignPaper.form.document': 'Fiche de réservation, école {school}',
  'campaignPaper.form.document.pupil': 'Fiche de réservation {number}',
  'campaignPaper.form.document.receipt': 'Fiche de réservation, récépissé {receipt}',
  'campaignPaper.form.document.ticket': 'Fiche de réservation, école {school}, numéro d’arrivée {ticket}',
  'campaignPaper.form.title': 'Fiche de réservation',
  'campaignPaper.form.centre': 'Centre de loisirs : {centre}',
  'campaignPaper.form.bring': 'À rapporter signée le {morning}, école {school}.',
  'campaignPaper.form.trace':
    'Imprimée au poste d’après ce qui a été enregistré : relisez, corrigez au stylo, signez au verso.',
  'campaignPaper.form.fill': 'Stylo noir, en majuscules. Cochez d’une croix.',
  'campaignPaper.form.sheet': 'Feuille {sheet} sur {sheets}',
  'campaignPaper.form.office': 'Réservé au poste',
  'campaignPaper.form.ticket': 'Numéro d’arrivée',
  'campaignPaper.form.hour': 'Heure',
  'campaignPaper.form.receipt': 'Récépissé',
  'campaignPaper.form.pupil': 'Élève',
  'campaignPaper.form.who': 'Qui apporte cette fiche ?',
  'campaignPaper.form.who.own': 'Le responsable de cette famille',
  'campaignPaper.form.who.carried': 'Une autre famille (procuration au verso)',
  'campaignPaper.form.bearer.lastName': 'Son nom',
  'campaignPaper.form.bearer.firstName': 'Son prénom',
  'campaignPaper.form.bearer.phone': 'Son téléphone',
  'campaignPaper.form.family': 'La famille',
  'campaignPaper.form.guardian': 'Responsable',
  'campaignPaper.form.second': 'Second responsable (facultatif)',
  'campaignPaper.form.lastName': 'Nom',
  'campaignPaper.form.firstName': 'Prénom',
  'campaignPaper.form.phone': 'Téléphone',
  'campaignPaper.form.address': 'Adresse (facultatif)',
  'campaignPaper.form.email': 'Courriel (facultatif)',
  'campaignPaper.form.caf': 'N° d’allocataire CAF (facultatif)',
  'campaignPaper.form.children': 'Les enfants',
  'campaignPaper.form.more': 'Plus de trois enfants ? Prenez une seconde fiche.',
  'campaignPaper.form.born': 'Date de naissance',
  'campaignPaper.form.level': 'Niveau cette année',
  'campaignPaper.form.otherSchool': 'École, si ce n’est pas {school}',
  'campaignPaper.form.usualName': 'Nom d’usage (facultatif)',
  'campaignPaper.form.class': 'Classe (facultatif)',
  'campaignPaper.form.periods': 'Les périodes demandées',
  'campaignPaper.form.child': 'Enfant {number}',
  'campaignPaper.form.childName': 'Enfant {number}, prénom',
  'campaignPaper.form.yes': 'oui',
  'campaignPaper.form.no': 'non',
  'campaignPaper.form.required': '{question} *',
  'campaignPaper.form.meal': 'Repas',
  'campaignPaper.form.meal.standard': 'standard',
  'campaignPaper.form.meal.noMeat': 'sans viande',
  'campaignPaper.form.meal.special': 'particulier',
  'campaignPaper.form.pai': 'PAI (oui ou non, sans dire pourquoi)',
  'campaignPaper.form.healthEnvelope': 'Enveloppe santé jointe, fermée',
  'campaignPaper.form.questions': 'Questions de la ville',
  'campaignPaper.form.questions.required': '* réponse nécessaire',
  'campaignPaper.form.rules': 'Règles',
  'campaignPaper.form.signature': 'Signature du responsable',
  'campaignPaper.form.signature.text': 'Je demande les périodes cochées et j’ai lu les règles.',
  'campaignPaper.form.proxy': 'Procuration, si une autre famille apporte cette fiche',
  'campaignPaper.form.proxy.text': 'Je confie cette fiche, pour l’inscription de mes enfants, à :',
  'campaignPaper.form.proxy.name': 'Nom et prénom du porteur',
  'campaignPaper.form.date': 'Date',
  'campaignPaper.form.sign': 'Signature',
  'campaignPaper.form.cut': 'récépissé à détacher',
  'campaignPaper.form.tearOff': 'Récépissé rempli à la main par le poste',
  'campaignPaper.form.tearOff.number': 'N° de récépissé',
  'campaignPaper.form.tearOff.legend':
    'A = place acquise. L = liste d’attente : réponse au plus tard le {day}. Case barrée : non demandé.',
  'campaignPaper.form.tearOff.legend.recorded':
    'E = demande enregistrée : réponse au plus tard le {day}. Case barrée : non demandé.',
  'campaignPaper.form.tearOff.family': 'Famille',

  'campaignPaper.tickets.document': 'Numéros d’arrivée {from} à {to}, école {school}',
  'campaignPaper.tickets.label': 'Numéro d’arrivée',

  'campaignPaper.card.document': 'Carte du poste {desk}',
  'campaignPaper.card.title': 'Carte du poste',
  'campaignPaper.card.spare': 'Poste de secours, sans places : pour remplacer un portable en panne.',
  'campaignPaper.card.desk': 'Poste',
  'campaignPaper.card.school': 'École',
  'campaignPaper.card.centre': 'Centre de loisirs',
  'campaignPaper.card.code': 'Code de la carte',
  'campaignPaper.card.whatToDo': 'Que faire',
  'campaignPaper.card.step1':
    'Sur le portable, ouvrez Préau, puis « Tenir un poste ». Choisissez le fichier de la campagne.',
  'campaignPaper.card.step2': 'Montrez ce code à la caméra, ou tapez-le. Les tirets ne comptent pas.',
  'campaignPaper.card.step3':
    'Tapez la phrase secrète du feuillet remis à part. Puis suivez la liste de vérifications.',
  'campaignPaper.card.fingerprint': 'Empreinte de la clé de la coordination',
  'campaignPaper.card.fingerprint.explain':
    'Elle est contenue dans le code : le portable la vérifie lui-même et refuse une campagne qui viendrait d’ailleurs.',
  'campaignPaper.card.keep':
    'Carte à garder sur soi, loin de la phrase secrète. Ne la photographiez pas. Rendez-la à la fin. Perdue : appelez la coordination.',

  'campaignPaper.slip.document': 'Phrase secrète du poste {desk}',
  'campaignPaper.slip.title': 'Phrase secrète du poste {desk}',
  'campaignPaper.slip.lead':
    'À taper à l’ouverture du poste, et chaque fois qu’il est verrouillé. Les six mots dans l’ordre ; accents et majuscules sont sans importance.',
  'campaignPaper.slip.keep':
    'Feuillet à remettre en main propre, à part de la carte du poste. À rendre à la fin de la matinée. Perdu : la coordination le réimprime, ou rouvre le poste.',

  'campaignPaper.poster.document': 'Affiche, école {school}',
  'campaignPaper.poster.title': 'Comment se passe cette matinée',
  'campaignPaper.poster.step1': 'Prenez un numéro à la porte',
  'campaignPaper.poster.step1.detail': 'C’est votre rang : premier arrivé, premier servi.',
  'campaignPaper.poster.step2': 'Préparez votre fiche',
  'campaignPaper.poster.step2.detail': 'Remplie et signée. Il y en a des vierges à l’entrée.',
  'campaignPaper.poster.step3': 'Attendez votre numéro',
  'campaignPaper.poster.step3.detail':
    '{households, plural, =0 {Chaque famille vient pour ses propres enfants.} one {Une famille peut porter la fiche d’une seule autre famille.} other {Une famille peut porter les fiches de # autres familles au plus.}}',
  'campaignPaper.poster.step4': 'Dites vos choix au poste',
  'campaignPaper.poster.step4.detail':
    'L’agent vous dit tout de suite s’il reste une place. Vous décidez avant qu’il n’enregistre.',
  'campaignPaper.poster.step4.recorded':
    'L’agent enregistre vos demandes. Les places sont attribuées ensuite, dans l’ordre d’arrivée.',
  'campaignPaper.poster.step5': 'Gardez votre récépissé',
  'campaignPaper.poster.step5.detail': 'Liste d’attente : réponse au plus tard le {day}.',
  'campaignPaper.poster.step5.recorded': 'Réponse au plus tard le {day}.',
  'campaignPaper.poster.foot': 'Une école, un centre : ici, {centre}. Pas d’annulation possible.',

  'campaignPaper.register.document': 'Registre papier, école {school}, numéros {from} à {to}',
  'campaignPaper.register.title': 'Registre papier',
  'campaignPaper.register.lead':
    'Quand le portable est en panne : une ligne par numéro d’arrivée, à l’encre, sans rature. Gardez les fiches. L’heure est celle de la pendule.',
  'campaignPaper.register.ticket': 'N°, heure',
  'campaignPaper.register.family': 'Famille, et porteur si c’est une autre famille',
  'campaignPaper.register.children': 'Enfants : prénom, date de naissance, niveau',
  'campaignPaper.register.periods': 'Périodes demandées',
  'campaignPaper.register.periods.write': 'Périodes demandées : {periods}',
  'campaignPaper.register.coordination': 'Place',
  'campaignPaper.register.coordination.note':
    'Colonne « Place » : laissée à la coordination. Ne promettez aucune place : donnez le récépissé de la fiche, avec L pour chaque période.',
  'campaignPaper.register.desk': 'Poste',
  'campaignPaper.register.agent': 'Agent',
  'campaignPaper.register.hour': 'h',
  'campaignPaper.register.name': 'Nom, prénom',
  'campaignPaper.register.phone': 'Tél.',
  'campaignPaper.register.bearer': 'Porteur',

  'campaignPaper.recovery.document': 'Feuille de récupération de la coordination',
  'campaignPaper.recovery.title': 'Feuille de récupération',
  'campaignPaper.recovery.lead':
    'Ce code redonne toutes les clés de la coordination sur un autre ordinateur : qui le tient peut lire tous les fichiers des postes et signer à votre place.',
  'campaignPaper.recovery.code': 'Code de récupération',
  'campaignPaper.recovery.use': 'Pour s’en servir',
  'campaignPaper.recovery.step1':
    'Sur un autre ordinateur, ouvrez Préau, « Coordonner », « Les clés », et apportez le fichier de la campagne.',
  'campaignPaper.recovery.step2':
    'Montrez le code à la caméra, ou tapez-le ligne par ligne. Chaque ligne est vérifiée.',
  'campaignPaper.recovery.step3':
    'Choisissez une nouvelle phrase secrète, puis imprimez cette feuille à nouveau.',
  'campaignPaper.recovery.keep': 'Où la garder',
  'campaignPaper.recovery.keep.text':
    'Dans une enveloppe fermée, datée et signée, au coffre de la mairie. Jamais avec l’ordinateur de la coordination, jamais en photo ni par courriel. À détruire quand la campagne est effacée.',
  'campaignPaper.recovery.fingerprint': 'Empreinte de la clé de signature',
  'campaignPaper.recovery.made': 'Imprimée le',
  'campaignPaper.recovery.custody': 'Remise à (nom, date, signature)',

  'campaignPaper.rescue.document': 'Clé de secours',
  'campaignPaper.rescue.title': 'Clé de secours',
  'campaignPaper.rescue.lead':
    'Une seconde clé, tirée au hasard et gardée à part : elle ouvre les fichiers des postes quand celles de la coordination sont perdues. Elle ne signe rien.',
  'campaignPaper.rescue.code': 'Clé de secours (identité age)',
  'campaignPaper.rescue.recipient': 'Destinataire qui lui correspond, inscrit dans la campagne',
  'campaignPaper.rescue.step1': 'Recopiez la clé, ou lisez-la par son code, dans un fichier texte : cle.txt.',
  'campaignPaper.rescue.step2':
    'Le programme libre age lit alors chaque fichier de poste : age\u00A0-d\u00A0-i\u00A0cle.txt\u00A0FICHIER.preau\u00A0|\u00A0gunzip',
  'campaignPaper.rescue.step3':
    'Remettez les fichiers ainsi ouverts à la coordination, et la clé dans son enveloppe.',
  'campaignPaper.rescue.keep.text':
    'Chez une autre personne que la coordination (direction générale, délégué à la protection des données), dans une enveloppe fermée, datée et signée. À détruire quand la campagne est effacée.',
};
