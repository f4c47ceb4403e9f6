/** What surrounds the gathering: which campaign, which key, who decides, and the way from one movement to the next. */
export const coordination = {
  'coordination.open.title': 'Rassembler la matinée',
  'coordination.open.lead':
    'D’abord la campagne, puis la clé qui ouvre les fichiers des postes. Ensuite, tout se passe sur cet ordinateur.',
  'coordination.issued': '{title}, {day}, révision {revision}',
  'coordination.issued.take': 'Prendre',
  'coordination.issued.take.label': 'Prendre « {name} »',
  'coordination.key.another': 'Ouvrir avec une autre clé',
  'coordination.key.another.hint':
    'Par exemple la clé de secours. Elle lit les fichiers et permet de décider, mais pas de signer la publication.',
  'coordination.key.readsOnly':
    'Elle lit les fichiers et permet de décider. Pour publier, il faudra déverrouiller les clés de la coordination.',
  'coordination.start.title': 'Qui décide',
  'coordination.start.hint': 'Vos initiales restent écrites à côté de chaque décision.',
  'coordination.start.initials': 'Vos initiales',
  'coordination.start.initials.wrong': 'Deux à quatre lettres, par exemple CM.',
  'coordination.start.action': 'Commencer',
  'coordination.start.doing': 'Ouverture…',
  'coordination.nav': 'Après la matinée',
  'coordination.nav.gather': 'Rassembler',
  'coordination.nav.arbitrate': 'Arbitrer',
  'coordination.nav.lists': 'Listes',
  'coordination.nav.dashboard': 'Tableau',
  'coordination.nav.publish': 'Publier',
  'coordination.nav.cards': '{cards, plural, one {cas à régler} other {cas à régler}}',
  'coordination.card.ChainContested': 'registres qui se contredisent',
  'coordination.card.GapInStubs': 'récépissés manquants',
  'coordination.card.ChildLikely': 'un même enfant, peut-être',
  'coordination.card.ChildInTwoPools': 'un enfant demandé à deux endroits',
  'coordination.card.PublishedTwice': 'deux places publiées pour un enfant',
  'coordination.card.IdentityChanged': 'un autre enfant à la place, peut-être',
  'coordination.card.BearerLikely': 'un même porteur, peut-être',
  'coordination.card.ProxyBreach': 'une famille de trop pour un porteur',
  'coordination.card.TransferUnmatched': 'une cession dont les deux côtés diffèrent',
  'coordination.card.CoordinationForked': 'des décisions qui ont deux suites',
  'coordination.reason.missing': 'Écrivez la raison : une ligne suffit.',
  'coordination.effect.reckoning': 'Calcul de l’effet sur les places…',
  'coordination.effect.none': 'Aucune place ne bouge.',
  'coordination.effect.title':
    '{count, plural, one {Effet sur les places} other {Effet sur les places ({count} groupes)}}',
  'coordination.effect.pool': 'Places',
  'coordination.effect.pool.name': '{centre}, {period}, {band}',
  'coordination.effect.change': 'de {before} à {after}',
  'coordination.effect.held': 'Retenues pour un poste',
  'coordination.effect.keptToSettle': 'Gardées pour un cas',
  'coordination.effect.grantedAtDesks': 'Acquises au poste',
  'coordination.effect.grantedByMerge': 'Données à la liste d’attente',
  'coordination.effect.free': 'Libres',
  'coordination.effect.over': 'Au-delà de la capacité',
  'coordination.effect.queued': 'Demandes en file',
  'coordination.effect.queue': 'Aucune place ne bouge ; seul l’ordre d’attente change.',
  'coordination.stopped.title': 'La lecture des fichiers s’est arrêtée',
  'coordination.stopped.banner': 'La lecture des fichiers s’est arrêtée, mais rien n’est perdu.',
  'coordination.stopped.body':
    'Les fichiers déjà lus et toutes les décisions sont gardés sur cet ordinateur. Si une clé USB était en cours de lecture, déposez-la ensuite de nouveau.',
  'coordination.stopped.again.action': 'Recommencer',
  'coordination.stopped.doing': 'Relecture des fichiers…',
  'coordination.stopped.again':
    'La lecture s’est arrêtée avant la fin, sans doute faute de mémoire : fermez les autres onglets, puis recommencez.',

  'coordination.ledger.StorageFull':
    'Le disque de cet ordinateur est plein : rien n’a été enregistré. Libérez de la place, puis recommencez.',
  'coordination.ledger.StorageUnavailable':
    'Le navigateur ne donne plus accès à ce que cet ordinateur garde ({detail}) : rien n’a été enregistré. Rechargez la page.',
  'coordination.ledger.ReadBackDiffers':
    'Ce qui est relu n’est pas ce qui a été enregistré : ne comptez pas sur cette décision. Enregistrez une sauvegarde, puis rechargez la page.',
  'coordination.ledger.LedgerShortened':
    'Les décisions de cet ordinateur ont été effacées, en tout ou en partie : {expected, plural, one {# écriture attendue} other {# écritures attendues}}, {found, plural, =0 {aucune trouvée} one {# trouvée} other {# trouvées}}. Reprenez-les depuis leur sauvegarde.',
  'coordination.ledger.LedgerDamaged':
    'Les décisions de cet ordinateur sont abîmées à l’écriture {seq}. Reprenez-les depuis leur sauvegarde.',
  'coordination.ledger.LedgerNewer':
    'Les décisions ont été écrites par une version plus récente (écriture {seq}, {event}). Rechargez la page pour mettre à jour.',
  'coordination.ledger.DeskUnknown': 'Ces décisions ne sont pas sur cet ordinateur.',
  'coordination.ledger.LedgerBusy':
    'Un autre onglet enregistre sans cesse. Fermez les autres onglets et recommencez.',
  'coordination.OfficeStaysShut':
    'Les décisions gardées sur cet ordinateur ne s’ouvrent pas avec cette clé. Prenez celle qui les a commencées, ou reprenez-les de leur fichier sur un autre ordinateur.',
  'coordination.FileReadBackDiffers':
    '« {file} » a été lu mais pas gardé sur cet ordinateur : gardez la clé USB à portée.',
  'coordination.refusal.CoordinationAlreadyOpen': 'Les décisions de cette matinée sont déjà ouvertes.',
  'coordination.refusal.CoordinationNotOpen': 'Les décisions de cette matinée ne sont pas ouvertes.',
  'coordination.refusal.CoordinationContinued':
    'Une autre fenêtre de cet ordinateur a repris les décisions : continuez dans celle-là, ou rechargez la page.',
  'coordination.refusal.ReasonMissing': 'Il manque la raison.',
  'coordination.refusal.InputUnfit':
    'Ce qui est saisi ne peut pas être gardé ({where}) : trop long, ou un caractère invisible.',
  'coordination.refusal.DeskNotInCampaign': 'Le poste {desk} n’existe pas dans cette campagne.',
  'coordination.refusal.OneAndTheSame':
    'Les deux côtés sont une seule et même chose : il n’y a rien à décider.',
  'coordination.refusal.NothingChanged': 'Il n’y a rien à changer.',
  'coordination.refusal.BranchUnknown': 'Cette suite n’est pas connue ici.',
  'coordination.refusal.BranchIsOwn':
    'Cette suite est celle de cet ordinateur : seul l’autre peut l’écarter.',
  'coordination.refusal.DecisionUnknown': 'Cette décision n’est pas connue ici.',
  'coordination.refusal.DecisionNotWithdrawable': 'C’est fait : on ne peut plus revenir dessus.',
  'coordination.refusal.DecisionAlreadyWithdrawn': 'Vous êtes déjà revenu sur cette décision.',
  'coordination.refusal.DecisionPublished':
    'Les places sont publiées : on ne revient plus sur cette décision.',
  'coordination.refusal.CoordinationForked':
    'Les décisions ont deux suites : choisissez d’abord laquelle compte.',
  'coordination.refusal.PublicationSignatureFails':
    'La signature n’est pas celle de la clé qui a signé la campagne.',
  'coordination.refusal.PublicationUnknown': 'Cette publication n’est pas connue ici.',
  'coordination.refusal.DeskAlreadyWiped': 'Le portable {desk} est déjà noté comme effacé.',

  'coordination.unlock.go': 'Les clés',
  'coordination.decisions.drop': 'Déposez ici la sauvegarde des décisions (coordination-….preau).',
  'coordination.decisions.choose': 'Choisir la sauvegarde',
  'coordination.lost.title': 'Les décisions ont disparu',
  'coordination.lost.anew': 'Recommencer sans elles',
  'coordination.lost.anew.title': 'Recommencer sans les décisions ?',
  'coordination.lost.anew.body':
    'Seulement si leur sauvegarde est perdue aussi. Il faudra tout décider de nouveau, et cet ordinateur ne saura plus ce qui a été publié.',
  'coordination.lost.anew.cancel': 'Chercher encore la sauvegarde',
  'coordination.file.CoordinationOfAnotherRevision':
    '« {file} » : ces décisions portent sur une autre révision de la campagne. Ouvrez cette révision-là.',
  'coordination.file.CoordinationOfAnotherKey':
    '« {file} » n’est pas signé par la clé de cette campagne. Il est refusé.',
  'coordination.file.CoordinationCountDiffers':
    '« {file} » annonce {announced} écritures, on en trouve {found}. Prenez une autre sauvegarde.',
  'coordination.file.CoordinationChainFails':
    '« {file} » : les écritures ne se suivent pas. Le fichier a été modifié ou abîmé ; prenez une autre sauvegarde.',
  'coordination.file.CoordinationHeaderDiffers':
    '« {file} » : l’en-tête ne dit pas la même chose que la première écriture ({path}). Il est refusé.',
  'coordination.file.CoordinationSignatureFails':
    '« {file} » a été modifié après sa signature. Il est refusé ; prenez une autre sauvegarde.',
  'coordination.file.ExportForeign':
    '« {file} » n’est pas une sauvegarde de décisions. Choisissez un fichier coordination-….preau.',
  'coordination.file.FileNotSealed':
    '« {file} » n’est pas une sauvegarde de décisions. Choisissez un fichier coordination-….preau.',
  'coordination.file.FileEmpty':
    '« {file} » est vide : la clé USB a été retirée trop tôt. Prenez une autre sauvegarde.',
  'coordination.file.KeyDoesNotOpen': '« {file} » est chiffré pour une autre clé que la vôtre.',
  'coordination.file.FileDamaged': '« {file} » est abîmé ou coupé. Prenez une autre sauvegarde.',
  'coordination.file.ExportNewer':
    '« {file} » a été écrit par une version plus récente de Préau (format {version}). Mettez Préau à jour ici.',
  'coordination.file.FileTooLarge':
    '« {file} » est trop grand pour une sauvegarde de décisions. Il est refusé.',
  'coordination.file.ExportOfAnotherCampaign': '« {file} » : ces décisions sont celles d’une autre campagne.',
};
