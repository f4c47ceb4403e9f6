/** Why a file, or a code typed from a card, was refused: what is wrong, where, and what to do. */
export const file = {
  'file.FileUnreadable':
    '« {file} » ne peut pas être lu : la clé USB a peut-être été retirée. Remettez-la et choisissez le fichier à nouveau.',
  'file.SaveFailed': 'Le fichier n’a pas pu être enregistré ({detail}). Choisissez un autre endroit.',
  'file.SaveCancelled': 'Aucun fichier n’a été enregistré : la fenêtre a été refermée.',

  'file.CampaignFileTooLarge':
    '« {file} » pèse {size} Mo ; une campagne n’en dépasse jamais {maximum}. Choisissez le fichier qui finit par .campagne.json.',
  'file.CampaignFileNotJson':
    '« {file} » est coupé ou abîmé : il ne se lit pas jusqu’au bout. Recopiez-le depuis la clé USB de la coordination.',
  'file.CampaignFileForeign':
    '« {file} » n’est pas un fichier de campagne. Choisissez celui qui finit par .campagne.json.',
  'file.CampaignFileNewer':
    '« {file} » a été écrit par une version plus récente de Préau (format {version}). Mettez Préau à jour sur ce portable, ou demandez à la coordination un fichier de l’ancien format.',
  'file.CampaignFileUnfit':
    '« {file} » est mal fait à l’endroit « {path} ». Demandez un nouveau fichier à la coordination.',
  'file.CampaignFileUnfit.recipients':
    '« {file} » ne nomme aucun destinataire : personne ne pourrait lire les inscriptions de ce poste. Demandez un nouveau fichier à la coordination.',
  'file.CampaignSignatureFails':
    '« {file} » a été modifié après sa signature : ne l’utilisez pas. Recopiez-le depuis la clé USB de la coordination, et prévenez-la si cela recommence.',
  'file.CampaignFaulty':
    '« {file} » est signé mais contient une erreur : {fault}{others, plural, =0 {} one { (et une autre erreur)} other { (et # autres erreurs)}}. Demandez un nouveau fichier à la coordination.',
  'file.CampaignOfAnotherKey':
    '« {file} » : cette campagne est connue de ce portable, signée par une autre clé. Ce fichier ne vient pas de la même coordination. Ne l’utilisez pas et appelez-la.',
  'file.CampaignForTraining':
    '« {file} » est la campagne de la ville d’entraînement. Pour vous exercer, passez par la porte « S’entraîner » ; pour la matinée, prenez le fichier de la coordination.',

  'file.fault.SchoolCodeTwice': 'deux écoles ont le code {school}',
  'file.fault.CentreTwice': 'le centre « {centre} » y est deux fois',
  'file.fault.PeriodTwice': 'la période « {period} » y est deux fois',
  'file.fault.BandTwice': 'la tranche « {band} » y est deux fois',
  'file.fault.DeskTwice': 'le poste {school}-{letter} y est deux fois',
  'file.fault.SchoolWithoutCentre': 'le centre « {centre} » de l’école {school} n’existe pas',
  'file.fault.DeskOfUnknownSchool': 'l’école du poste {school}-{letter} n’existe pas',
  'file.fault.LevelInTwoBands': 'le niveau {level} est dans deux tranches, {bands}',
  'file.fault.LevelInNoBand': 'le niveau {level} n’est dans aucune tranche',
  'file.fault.PeriodEndsBeforeItBegins': 'la période « {period} » finit avant de commencer',
  'file.fault.OpenDayOutsidePeriod': 'le jour {day} est hors de la période « {period} »',
  'file.fault.UnknownPool':
    'des places du centre « {centre} » sont données pour « {period} » et « {band} », qui n’existent pas ensemble',
  'file.fault.SharesDoNotAddUp':
    'au centre « {centre} », période « {period} », tranche « {band} », les parts font {shares} places pour une capacité de {capacity}',

  'file.CardCodeLength':
    'Le code de la carte a {expected} caractères ; {length, plural, =0 {rien n’est encore saisi} one {un seul est saisi} other {# sont saisis}}.',
  'file.CardCodeCharacter':
    'Le caractère « {character} » ne peut pas être dans un code (groupe {group}, caractère {place}). Relisez la carte.',
  'file.CardCodeMistyped':
    'Un caractère au moins n’est pas celui de la carte. Relisez le code groupe par groupe.',
  'file.PassphraseLength':
    'La phrase secrète a {expected} mots ; {words, plural, =0 {rien n’est encore saisi} one {un seul est saisi} other {# sont saisis}}.',
  'file.PassphraseWord':
    'Le mot {position}, « {word} », n’est dans aucune phrase secrète. Relisez-le sur le feuillet.',
  'file.PassphraseMistyped':
    'Ces six mots ne vont pas ensemble, ou sont ceux d’un autre poste. Relisez-les sur le feuillet de ce poste.',
  'file.VaultStaysShut':
    'Ces mots n’ouvrent pas ce poste : ils ont été remplacés, ou le feuillet vient d’une autre matinée. Appelez la coordination.',
  'file.CampaignOfAnotherCard':
    'Ce fichier de campagne est signé par quelqu’un d’autre que la coordination qui a fait cette carte. N’ouvrez pas le poste : reprenez le fichier de la bonne clé USB, ou appelez la coordination.',
  'file.CardOfNoDesk':
    'Cette carte n’est celle d’aucun poste de cette campagne : elle vient d’une autre matinée. Prenez la carte de cette campagne, ou appelez la coordination.',

  'file.CsvTooLarge':
    '« {file} » pèse {size} Mo ; une liste d’élèves n’en dépasse jamais {maximum}. Choisissez l’export CSV d’une seule école.',
  'file.CsvUndecodable':
    '« {file} » n’est pas un fichier texte lisible (classeur, image ou autre codage). Dans le tableur, enregistrez-le au format CSV UTF-8.',
  'file.CsvEmpty': '« {file} » est vide. Refaites l’export depuis ONDE ou Base élèves.',
  'file.CsvQuotes':
    '« {file} » a un guillemet mal fermé à la ligne {row}. Corrigez cette ligne ou refaites l’export.',
  'file.NotAPupilsList':
    '« {file} » n’est pas une liste d’élèves : aucune de ses colonnes n’est connue. Choisissez l’export CSV de ONDE ou de Base élèves.',
  'file.PupilsColumnsMissing':
    '« {file} » n’a pas {count, plural, one {la colonne {columns}} other {les colonnes {columns}}}. Refaites l’export avec toutes les colonnes.',
  'file.PupilsListEmpty': '« {file} » a des titres de colonnes mais aucun élève. Refaites l’export.',
  'file.column.lastName': '« Nom élève »',
  'file.column.firstName': '« Prénom élève »',
  'file.column.usualName': '« Nom d’usage élève »',
  'file.column.birthDate': '« Date naissance »',
  'file.column.level': '« Niveau »',
  'file.column.class': '« Libellé classe »',
  'file.skipped.NameMissing': '{column} est vide',
  'file.skipped.NameUnfit': '{column} ne peut pas être gardé tel quel : « {value} »',
  'file.skipped.BirthDateUnreadable': 'date de naissance illisible : « {value} »',
  'file.skipped.LevelUnknown': 'niveau inconnu : « {value} »',

  'file.pupils.FileTooLarge':
    '« {file} » pèse {size} Mo ; une liste d’élèves n’en dépasse jamais {maximum}. Choisissez le fichier qui finit par .eleves.age.',
  'file.pupils.FileEmpty':
    '« {file} » est vide : la clé USB a été retirée trop tôt. Demandez une nouvelle copie à la coordination.',
  'file.pupils.FileNotSealed':
    '« {file} » n’est pas une liste préparée par la coordination. Un poste ne prend que le fichier qui finit par .eleves.age ; une liste en clair (CSV) ne sert qu’à l’entraînement.',
  'file.pupils.KeyDoesNotOpen':
    '« {file} » ne s’ouvre pas avec cette carte : c’est la liste d’une autre école, ou d’une autre campagne. Prenez le fichier au code de votre école.',
  'file.pupils.FileDamaged':
    '« {file} » est abîmé : il ne se déchiffre pas. Recopiez-le depuis la clé USB de la coordination.',
  'file.pupils.PupilsFileForeign':
    '« {file} » s’ouvre avec cette carte mais n’est pas une liste d’élèves. Choisissez le fichier qui finit par .eleves.age.',
  'file.pupils.PupilsFileNewer':
    '« {file} » a été écrit par une version plus récente de Préau (format {version}). Mettez Préau à jour sur ce portable.',
  'file.pupils.PupilsFileUnfit':
    '« {file} » est mal fait à l’endroit « {path} ». Demandez un nouveau fichier à la coordination.',
  'file.pupils.PupilsOfAnotherSchool':
    '« {file} » est la liste de l’école {school}, pas de la vôtre. Prenez le fichier au code de votre école.',

  'file.CopyEmpty':
    '« {file} » est vide : la clé USB a été retirée trop tôt ou elle est pleine. Enregistrez le fichier à nouveau.',
  'file.CopyDiffers':
    '« {file} » n’est pas le fichier qui vient d’être enregistré. Choisissez le bon fichier, ou enregistrez-le à nouveau.',

  'file.FileTooLarge':
    '« {file} » pèse {size} Mo, plus que les {maximum} Mo d’un fichier de poste. Choisissez un fichier qui finit par .preau.',
  'file.FileEmpty':
    '« {file} » est vide : la clé USB a été retirée trop tôt ou elle est pleine. Prenez l’autre copie de ce poste.',
  'file.FileNotSealed':
    '« {file} » n’est pas un fichier de poste. Choisissez un fichier qui finit par .preau.',
  'file.KeyDoesNotOpen':
    '« {file} » est chiffré pour une autre clé que la vôtre. Prenez la clé de la coordination de cette campagne.',
  'file.FileDamaged': '« {file} » est abîmé : il ne se déchiffre pas. Prenez une autre copie de ce poste.',
  'file.PackingDamaged':
    '« {file} » est abîmé : il ne se décompresse pas. Prenez une autre copie de ce poste.',
  'file.UnpacksTooLarge':
    '« {file} » dépasse {maximum} Mo une fois décompressé : ce n’est pas le fichier d’un poste. Il est refusé.',
  'file.ExportCutShort': '« {file} » est coupé : il y manque la fin. Prenez une autre copie de ce poste.',
  'file.ExportForeign': '« {file} » n’est pas un fichier de poste de Préau. Il est refusé.',
  'file.FileOfDecisions':
    '« {file} » n’est pas un fichier de poste : c’est une sauvegarde des décisions de la coordination.',
  'file.ExportNewer':
    '« {file} » a été écrit par une version plus récente de Préau (format {version}). Mettez Préau à jour ici.',
  'file.ExportHeaderUnfit':
    '« {file} » a un en-tête mal fait à l’endroit « {path} ». Prenez une autre copie de ce poste.',
  'file.ExportOfAnotherCampaign':
    '« {file} » vient d’une autre campagne. Ouvrez la campagne de ce fichier, ou mettez-le de côté.',
  'file.ExportOfAnotherRevision':
    '« {file} » : le poste {desk} a travaillé sur une autre révision de la campagne. Chargez cette révision-là.',
  'file.ExportOfUnknownDesk': '« {file} » : le poste {desk} n’existe pas dans cette campagne. Il est refusé.',
  'file.ExportNotActivated':
    '« {file} » : le poste {desk} n’a pas été ouvert avec sa carte. Le fichier est refusé ; appelez le poste.',
  'file.ExportCountDiffers':
    '« {file} » : le poste {desk} annonce {announced} écritures, on en trouve {found}. Prenez une autre copie de ce poste.',
  'file.ExportHeaderDiffers':
    '« {file} » : l’en-tête du poste {desk} ne dit pas la même chose que sa première écriture ({path}). Le fichier est refusé.',
  'file.ExportSignatureFails':
    '« {file} » : la signature du poste {desk} ne correspond pas. Le fichier a été modifié ; prenez une autre copie.',
  'file.ChainEmpty': '« {file} » : le registre du poste {desk} est vide. Prenez une autre copie de ce poste.',
  'file.LineUnreadable':
    '« {file} » : l’écriture {seq} du poste {desk} est illisible. Prenez une autre copie de ce poste.',
  'file.LineNotAnEvent':
    '« {file} » : l’écriture {seq} du poste {desk} est mal faite à l’endroit « {where} ». Prenez une autre copie de ce poste.',
  'file.LineNotNormal':
    '« {file} » : l’écriture {seq} du poste {desk} n’est pas écrite comme Préau l’écrit (accents ou espaces). Le fichier est refusé ; prenez une autre copie.',
  'file.EventNewer':
    '« {file} » : l’écriture {seq} du poste {desk} ({event}, version {version}) vient d’une version plus récente de Préau. Mettez Préau à jour ici.',
  'file.SeqGap':
    '« {file} » : à la place {seq} du registre du poste {desk} se trouve l’écriture {found}. Prenez une autre copie de ce poste.',
  'file.FirstEventNotOpening':
    '« {file} » : le registre du poste {desk} ne commence pas par son ouverture (écriture {seq} : {found}). Il est refusé.',
  'file.OpenedTwice':
    '« {file} » : le poste {desk} est ouvert une seconde fois à l’écriture {seq}. Le fichier est refusé.',
  'file.HashBreaks':
    '« {file} » : l’écriture {seq} du poste {desk} a été changée après coup. Le fichier est refusé ; prenez une autre copie.',

  'file.StubUnfit':
    '« {file} » : la souche de la ligne {line} du poste {desk} est mal faite à l’endroit « {where} ». Tout le fichier est refusé ; numérisez les souches à nouveau.',
  'file.StubSignatureFails':
    '« {file} » : la souche de la ligne {line} n’a pas été signée par le poste {desk}, ou a été modifiée. Tout le fichier est refusé ; numérisez les souches à nouveau.',
  'file.StubNewer':
    '« {file} » : la souche de la ligne {line} du poste {desk} ({event}, version {version}) vient d’une version plus récente de Préau. Mettez Préau à jour ici.',
  'file.StubOfNoEnrolment':
    '« {file} » : la souche de la ligne {line} du poste {desk} ne porte pas d’inscription ({found}). Tout le fichier est refusé ; numérisez les souches à nouveau.',
  'file.StubOfAnotherDesk':
    '« {file} » : la souche de la ligne {line}, récépissé {receipt}, n’est pas du poste {desk}. Tout le fichier est refusé ; numérisez à part les souches de chaque poste.',
  'file.StubOutOfOrder':
    '« {file} » : la souche de la ligne {line}, récépissé {receipt} du poste {desk}, y est deux fois ou dans le désordre. Tout le fichier est refusé ; refaites-le à partir des souches.',
};
