/** What is wrong with a campaign that is being prepared, where, and how to mend it. */
export const preparing = {
  'preparing.field.town': 'Ville',
  'preparing.field.title': 'Titre de la campagne',
  'preparing.field.date': 'Date de la matinée',
  'preparing.field.opens': 'Heure d’ouverture',
  'preparing.field.closes': 'Heure de fermeture',
  'preparing.field.timeZone': 'Fuseau horaire',
  'preparing.field.answerBy': 'Date de réponse aux familles',
  'preparing.field.label': 'Intitulé',
  'preparing.field.week': 'Semaine',
  'preparing.field.firstDay': 'Premier jour',
  'preparing.field.lastDay': 'Dernier jour',
  'preparing.field.openDays': 'Jours ouverts',
  'preparing.field.levels': 'Niveaux',
  'preparing.field.name': 'Nom',
  'preparing.field.address': 'Adresse',
  'preparing.field.code': 'Code',
  'preparing.field.centre': 'Centre de loisirs',
  'preparing.field.desks': 'Postes',
  'preparing.field.pupils': 'Élèves',
  'preparing.field.sparesPerSchool': 'Postes de secours par école',
  'preparing.field.reservePercent': 'Réserve, en pourcentage',
  'preparing.field.reserve': 'Réserve',
  'preparing.field.householdsCarried': 'Autres familles portées',
  'preparing.field.choices': 'Choix proposés',
  'preparing.field.rules': 'Règles de la matinée',
  'preparing.field.privacy': 'Information sur les données',
  'preparing.field.contact': 'Contact',

  'preparing.at.period': 'période « {name} »',
  'preparing.at.band': 'tranche « {name} »',
  'preparing.at.centre': 'centre « {name} »',
  'preparing.at.school': 'école « {name} »',
  'preparing.at.question': 'question « {name} »',
  'preparing.at.choice': 'choix {number}',
  'preparing.at.desk': 'poste {name}',
  'preparing.at.nameless': 'sans nom, ligne {row}',
  'preparing.problem': '{place} : {sentence}',

  'preparing.TextMissing': 'il manque un texte. Écrivez-le.',
  'preparing.EnglishMissing':
    'l’anglais manque ; le texte français en tiendra lieu sur les papiers et les écrans.',
  'preparing.TextTooLong': 'le texte est trop long. Raccourcissez-le.',
  'preparing.TextInvisible': 'le texte contient un caractère invisible. Effacez-le et tapez-le à nouveau.',
  'preparing.NumberUnfit': 'il faut un nombre entier, de 0 à {maximum}.',
  'preparing.DateMissing': 'il manque une date. Écrivez-la : jour/mois/année.',
  'preparing.DateImpossible': 'cette date n’existe pas. Écrivez-la : jour/mois/année.',
  'preparing.TimeUnreadable': 'il manque une heure. Écrivez-la comme 08:30.',
  'preparing.NoPeriod':
    'aucune période n’est proposée. Ajoutez une semaine ou un jour, ou importez le tableau des périodes.',
  'preparing.NoBand': 'il n’y a aucune tranche. Ajoutez-en une, avec ses niveaux.',
  'preparing.NoCentre':
    'il n’y a aucun centre de loisirs. Ajoutez-en un, ou importez le tableau des écoles, qui les nomme.',
  'preparing.NoSchool': 'il n’y a aucune école. Ajoutez-en une, ou importez le tableau des écoles.',
  'preparing.NoDesk': 'aucune école n’a de poste. Donnez-en un à une école au moins.',
  'preparing.TooManyPeriods': 'une campagne a {maximum} périodes au plus. Supprimez-en.',
  'preparing.TooManyBands': 'une campagne a {maximum} tranches au plus. Supprimez-en.',
  'preparing.TooManyCentres': 'une campagne a {maximum} centres au plus. Supprimez-en.',
  'preparing.TooManySchools': 'une campagne a {maximum} écoles au plus. Supprimez-en.',
  'preparing.TooManyQuestions': 'une campagne a {maximum} questions au plus. Supprimez-en.',
  'preparing.ClosesBeforeItOpens': 'la matinée finit avant de commencer. Corrigez l’une des deux heures.',
  'preparing.AnswerBeforeMorning':
    'les familles auraient leur réponse avant la matinée. Choisissez une date plus tardive.',
  'preparing.PeriodBeforeMorning':
    'la période commence avant la matinée, ou le même jour. Vérifiez les deux dates.',
  'preparing.PeriodBeforeAnswer':
    'la période commence avant la date de réponse aux familles. Vérifiez les deux dates.',
  'preparing.PeriodTwice': 'la période est deux fois dans la liste. Supprimez-en une.',
  'preparing.PeriodLabelTwice':
    'une autre période a le même intitulé : les familles ne les distingueront pas. Changez l’un des deux.',
  'preparing.PeriodEndsBeforeItBegins': 'le dernier jour vient avant le premier. Corrigez l’un des deux.',
  'preparing.PeriodTooLong': 'la période dure plus d’un an. Corrigez l’un des deux jours.',
  'preparing.PeriodNeverOpen': 'aucun jour n’est ouvert. Ouvrez-en un, ou supprimez la période.',
  'preparing.OpenDayOutsidePeriod': 'le {day} est ouvert, mais hors de la période. Fermez-le.',
  'preparing.PeriodsOverlap':
    'des jours ouverts le sont aussi dans la période « {other} » : un enfant pourrait y être inscrit deux fois.',
  'preparing.BandTwice': 'la tranche est deux fois dans la liste. Supprimez-en une.',
  'preparing.BandWithoutLevels': 'aucun niveau n’en fait partie. Donnez-lui-en, ou supprimez la tranche.',
  'preparing.LevelInTwoBands':
    'le niveau {level} est aussi dans la tranche « {other} ». Retirez-le de l’une des deux.',
  'preparing.LevelInNoBand': 'le niveau {level} n’est dans aucune tranche. Mettez-le dans une.',
  'preparing.CentreTwice': 'le centre est deux fois dans la liste. Supprimez-en un.',
  'preparing.CentreNameTwice': 'un autre centre a le même nom. Changez l’un des deux.',
  'preparing.CentreWithoutPlaces':
    'le centre n’a de place à aucune période. Donnez-lui des places, ou supprimez-le.',
  'preparing.CentreWithoutSchools':
    'aucune école n’y est rattachée : toutes ses places restent en réserve. Rattachez-lui une école, ou supprimez-le.',
  'preparing.SchoolCodeUnfit':
    '« {code} » n’est pas un code d’école. Il faut une lettre majuscule, puis deux majuscules ou chiffres, comme JVE.',
  'preparing.SchoolCodeTwice': 'une autre école a déjà le code {code}. Changez l’un des deux.',
  'preparing.SchoolNameTwice': 'une autre école a le même nom. Vérifiez qu’elle n’est pas là deux fois.',
  'preparing.SchoolWithoutCentre': 'aucun centre de loisirs n’est choisi. Choisissez celui de ses élèves.',
  'preparing.SchoolWithoutDesk':
    'l’école n’a aucun poste : ses familles devront aller à une autre école. Donnez-lui un poste si ce n’est pas voulu.',
  'preparing.SchoolWithoutPupils':
    'l’école compte 0 élève : elle ne reçoit aucune place, tout va aux autres écoles de son centre. Écrivez le nombre d’élèves.',
  'preparing.TooManyDesks':
    '{desks} postes, secours compris : il y a une lettre par poste, donc {maximum} au plus. Réduisez les postes ou les secours.',
  'preparing.SharesDoNotAddUp':
    'les parts font {sum, plural, one {# place} other {# places}} pour une capacité de {capacity}. {more, select, yes {Baissez} other {Augmentez}} une part fixée à la main, ou rendez-la au calcul.',
  'preparing.QuestionTwice': 'la question est deux fois dans la liste. Supprimez-en une.',
  'preparing.ChoiceTwice': 'deux choix sont les mêmes. Changez l’un des deux.',
  'preparing.TooFewChoices': 'il faut au moins deux choix. Ajoutez-en, ou posez la question autrement.',
  'preparing.CampaignUnfit':
    'la campagne ne peut pas être écrite : « {path} » ne convient pas. Reprenez l’étape correspondante ; si rien n’y manque, signalez-le avec ce nom.',

  'preparing.table.TableEmpty':
    'Le tableau n’a aucune ligne sous ses en-têtes. Vérifiez que c’est le bon fichier.',
  'preparing.table.ColumnMissing':
    'La colonne « {column} » manque. La première ligne doit donner le nom des colonnes.',
  'preparing.table.ColumnTwice': 'La colonne « {column} » est là deux fois. Supprimez-en une.',
  'preparing.table.RowTwice':
    'Ligne {row} : ce centre et cette tranche sont déjà à la ligne {firstRow}. Supprimez l’une des deux.',
  'preparing.table.PlacesMissing':
    'Il manque la ligne du centre « {centre} » pour la tranche « {band} ». Ajoutez-la, avec 0 s’il n’y a pas de place.',
  'preparing.table.CellEmpty': 'Ligne {row}, « {column} » : la case est vide.',
  'preparing.table.TextUnfit':
    'Ligne {row}, « {column} » : le texte est trop long ou contient un caractère invisible.',
  'preparing.table.SchoolCodeUnfit':
    'Ligne {row}, « {column} » : « {value} » n’est pas un code d’école. Il faut une lettre, puis deux lettres ou chiffres, comme JVE.',
  'preparing.table.NumberUnreadable': 'Ligne {row}, « {column} » : « {value} » n’est pas un nombre.',
  'preparing.table.NumberNegative':
    'Ligne {row}, « {column} » : « {value} » est négatif. Il faut un nombre entier, 0 ou plus.',
  'preparing.table.NumberFractional': 'Ligne {row}, « {column} » : « {value} » n’est pas un nombre entier.',
  'preparing.table.NumberTooLarge':
    'Ligne {row}, « {column} » : « {value} » est trop grand ; le plus grand nombre est {maximum}.',
  'preparing.table.DateUnreadable':
    'Ligne {row}, « {column} » : « {value} » n’est pas une date. Écrivez-la comme 08/07/2024 ou 2024-07-08.',
  'preparing.table.DateImpossible': 'Ligne {row}, « {column} » : le « {value} » n’existe pas.',
  'preparing.table.EndsBeforeItBegins':
    'Ligne {row}, « {column} » : le dernier jour, « {value} », vient avant le premier.',
  'preparing.table.PeriodTooLong': 'Ligne {row}, « {column} » : la période dure plus d’un an.',
  'preparing.table.NeverOpen': 'Ligne {row}, « {column} » : la période n’a aucun jour ouvert en semaine.',
  'preparing.table.DayOutsidePeriod': 'Ligne {row}, « {column} » : le {day} est hors de la période.',
  'preparing.table.CentreUnknown':
    'Ligne {row}, « {column} » : le centre « {value} » n’est pas dans la campagne. Vérifiez son nom.',
  'preparing.table.BandUnknown':
    'Ligne {row}, « {column} » : la tranche « {value} » n’est pas dans la campagne. Vérifiez son nom.',
  'preparing.table.PeriodUnknown':
    'La colonne « {value} » n’est le nom d’aucune période de la campagne. Vérifiez-le.',
  'preparing.table.ValueTwice':
    'Ligne {row}, « {column} » : « {value} » est déjà à la ligne {firstRow}. Changez l’un des deux.',
};
