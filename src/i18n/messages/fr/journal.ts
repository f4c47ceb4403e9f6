/** The journal: finding an enrolment, reading its whole story, and what is done from it. */
export const journal = {
  'journal.title': 'Journal',
  'journal.back': 'Revenir au journal',
  'journal.search': 'Chercher une inscription',
  'journal.search.hint':
    'Nom, prénom, téléphone, date de naissance, numéro de récépissé, ou n12 pour le numéro d’arrivée 12.',
  'journal.search.keys': 'parcourir',
  'journal.search.open': 'ouvrir',
  'journal.views': 'Ce que montre le journal',
  'journal.view.enrolments': 'Inscriptions',
  'journal.view.ledger': 'Tout le registre',
  'journal.list': 'Inscriptions, la plus récente d’abord',
  'journal.list.total':
    '{count, plural, =0 {Aucune inscription} one {# inscription} other {# inscriptions}}, la plus récente d’abord.',
  'journal.list.found':
    '{count, plural, =0 {Aucune inscription trouvée} one {# inscription trouvée} other {# inscriptions trouvées}}.',
  'journal.list.foundMore': 'Plus de {count} inscriptions trouvées : précisez la recherche.',
  'journal.list.empty':
    'Aucune inscription pour l’instant. La première apparaîtra ici dès qu’elle sera enregistrée.',
  'journal.list.notFound':
    'Aucune inscription de ce poste ne correspond à « {question} ». Essayez un seul mot, ou le numéro de téléphone.',
  'journal.list.more': 'Afficher plus',
  'journal.ticket': 'n° {ticket}',
  'journal.time.paper': 'fiche papier',
  'journal.carriedBy': 'portée par {bearer}',
  'journal.outcome.granted': '{count, plural, one {# place acquise} other {# places acquises}}',
  'journal.outcome.waiting': '{count} en attente',
  'journal.outcome.voided': 'annulée',

  'journal.ledger.lead':
    'Chaque écriture de ce poste, la plus récente d’abord : inscriptions, refus, copies, cessions, clôtures.',
  'journal.ledger.list': 'Écritures du registre, la plus récente d’abord',
  'journal.ledger.unreadable': 'Cette écriture ne se lit pas. Prévenez la coordination.',

  'journal.event.seq': 'écriture {seq}',
  'journal.event.agent': 'par {agent}',
  'journal.event.reason': 'Raison : {reason}',
  'journal.event.DeskOpened': 'Poste {desk} ouvert.',
  'journal.event.HouseholdEnrolled':
    'Inscription enregistrée sous le numéro d’arrivée {ticket} : {outcomes}.',
  'journal.event.HouseholdEnrolled.late':
    'Fiche papier du {moment} enregistrée sous le numéro d’arrivée {ticket} : {outcomes}.',
  'journal.event.EntryVoided': 'Saisie annulée, récépissé repris.',
  'journal.event.HouseholdCorrected': 'Fiche corrigée.',
  'journal.event.WaitingGranted':
    '{count, plural, one {Une place acquise} other {# places acquises}} depuis la liste d’attente.',
  'journal.event.WaitingGranted.request': '{child} : {period}',
  'journal.event.ReceiptPrinted': 'Récépissé imprimé.',
  'journal.event.ReceiptPrinted.revision': 'Récépissé corrigé /{revision} imprimé.',
  'journal.event.ReceiptPrinted.copy': 'Duplicata imprimé (copie {copy}).',
  'journal.event.ReceiptPrinted.revision.copy': 'Duplicata du récépissé /{revision} imprimé (copie {copy}).',
  'journal.event.VisitRefused.R9':
    'Passage refusé, numéro d’arrivée {ticket} : {bearer} a déjà porté une autre famille.',
  'journal.event.VisitRefused.R9.earlier': 'Déjà portée : récépissé {receipt}.',
  'journal.event.VisitRefused.R11':
    'Passage refusé, numéro d’arrivée {ticket} : {bearer}, enfant d’une autre école.',
  'journal.event.VisitRefused.R11.school': 'École de l’enfant : {school}.',
  'journal.event.PaperPending':
    '{count, plural, =0 {Plus aucune fiche papier en attente.} one {Une fiche papier en attente : numéro {tickets}.} other {# fiches papier en attente : numéros {tickets}.}}',
  'journal.event.PlacesSent':
    '{count, plural, one {Une place cédée} other {# places cédées}} au poste {desk} : {period}, {band}.',
  'journal.event.PlacesReceived':
    '{count, plural, one {Une place reçue} other {# places reçues}} {desk, select, reserve {de la réserve} other {du poste {desk}}} : {period}, {band}.',
  'journal.event.CopyVerified': 'Copie vérifiée jusqu’à l’écriture {upTo} : {file}',
  'journal.event.DeskRestored': 'Poste repris depuis une copie du poste {desk}, jusqu’à l’écriture {upTo}.',
  'journal.event.DeskClosed':
    'Poste fermé : {count, plural, =0 {aucune inscription} one {# inscription} other {# inscriptions}}.',
  'journal.event.DeskClosed.withoutCopy': 'Fermé sans copie vérifiée : {reason}',
  'journal.event.DeskReopened': 'Poste rouvert.',

  'journal.change': '{field} : « {from} » devient « {to} ».',
  'journal.change.added': '{field} : « {to} » ajouté.',
  'journal.change.removed': '{field} : « {from} » retiré.',
  'journal.change.child': '{field} ({child})',
  'journal.change.guardian': '{field} du responsable',
  'journal.change.secondGuardian': '{field} du second responsable',

  'journal.field.lastName': 'Nom',
  'journal.field.firstName': 'Prénom',
  'journal.field.usualName': 'Nom d’usage',
  'journal.field.phone': 'Téléphone',
  'journal.field.birthDate': 'Date de naissance',
  'journal.field.school': 'École',
  'journal.field.level': 'Niveau',
  'journal.field.class': 'Classe',
  'journal.field.address': 'Adresse',
  'journal.field.email': 'Courriel',
  'journal.field.cafNumber': 'Numéro d’allocataire CAF',

  'journal.enrolment.title': 'Récépissé {number}',
  'journal.enrolment.lead': '{family}, numéro d’arrivée {ticket}, {moment}.',
  'journal.earlier': 'avant la reprise',
  'journal.enrolment.earlier': 'Cette inscription a été enregistrée avant la reprise du poste.',
  'journal.enrolment.earlier.body':
    'Son récépissé reste valable et la famille est reconnue. Elle ne se corrige et ne se réimprime plus ici : la coordination le fait, après la fusion.',
  'journal.enrolment.unknown': 'Ce numéro n’est pas dans le registre de ce poste.',
  'journal.enrolment.unknown.body':
    'Relisez le récépissé : les premières lettres disent dans quelle école et à quel poste il a été remis.',
  'journal.enrolment.voided': 'Cette saisie a été annulée : {reason}',
  'journal.enrolment.voided.body':
    'Le numéro reste pris et ses places sont revenues au poste. Le récépissé ne vaut plus rien.',
  'journal.enrolment.voided.again': 'Reprendre la saisie au guichet',
  'journal.enrolment.unprinted': 'Le récépissé {number} n’a pas encore été imprimé.',
  'journal.enrolment.unprinted.body': 'Il remplace celui que la famille a en main.',
  'journal.enrolment.actions': 'Que faire de cette inscription',
  'journal.enrolment.print': 'Imprimer le récépissé',
  'journal.enrolment.reprint': 'Réimprimer (duplicata)',
  'journal.enrolment.printing': 'Impression…',
  'journal.enrolment.correct': 'Corriger',
  'journal.enrolment.add': 'Ajouter des périodes',
  'journal.enrolment.add.hint':
    'Ajouter des périodes est une nouvelle inscription, avec son propre numéro d’arrivée.',
  'journal.enrolment.void': 'Annuler la saisie',

  'journal.print.save': 'Enregistrer en PDF',
  'journal.print.english': 'Anglais sous le français',

  'journal.children.title': 'Enfants et périodes',
  'journal.children.born': 'né(e) le {date}',
  'journal.children.requests': 'Périodes, {child}',
  'journal.request.period': '{week}, {days}',
  'journal.request.granted': 'Place acquise',
  'journal.request.waiting': 'En attente',
  'journal.request.rank': 'rang provisoire {rank}',
  'journal.request.centre': 'centre {centre}',
  'journal.fact': '{label} : {value}',
  'journal.meal': 'Repas',
  'journal.meal.standard': 'standard',
  'journal.meal.noMeat': 'sans viande',
  'journal.meal.special': 'particulier',
  'journal.pai': 'PAI',
  'journal.healthEnvelope': 'Enveloppe santé remise',
  'journal.yes': 'oui',
  'journal.no': 'non',

  'journal.visit.title': 'Famille et passage',
  'journal.visit.guardian': 'Responsable',
  'journal.visit.secondGuardian': 'Second responsable',
  'journal.visit.bearer': 'Personne présente',
  'journal.visit.bearer.own': 'pour sa propre famille',
  'journal.visit.bearer.carried': 'porte cette famille',
  'journal.visit.together': 'Même passage',
  'journal.visit.recorded': 'Enregistrée',
  'journal.visit.recordedBy': '{moment} par {agent}',
  'journal.visit.takenAt': 'Fiche papier prise',
  'journal.visit.formSigned': 'Fiche signée',
  'journal.visit.proxySeen': 'Procuration vue',

  'journal.history.title': 'Historique',

  'journal.correct.title': 'Corriger {number}',
  'journal.correct.lead':
    'Changez ce qui est faux, et rien d’autre. L’ancienne valeur reste dans le registre, avec votre nom et votre raison.',
  'journal.correct.children': 'Enfants',
  'journal.correct.guardians': 'Responsables',
  'journal.correct.contact': 'Coordonnées',
  'journal.correct.why': 'Raison',
  'journal.correct.reason': 'Pourquoi cette correction',
  'journal.correct.reason.hint': 'Par exemple : date mal lue sur la fiche.',
  'journal.correct.optional': 'facultatif',
  'journal.correct.choose': 'Choisir',
  'journal.correct.submit': 'Enregistrer la correction',
  'journal.correct.pending': 'Enregistrement…',
  'journal.correct.cancel': 'Revenir sans corriger',
  'journal.correct.unreadable':
    '{count, plural, one {Un champ est à revoir} other {# champs sont à revoir}} avant d’enregistrer.',
  'journal.correct.settle': 'Prénom et date de naissance changent ensemble.',
  'journal.correct.settle.body':
    'Une place ne se transmet pas à un autre enfant. La correction sera enregistrée, et la coordination décidera. S’il s’agit d’un autre enfant, faites plutôt une nouvelle inscription.',
  'journal.correct.move': 'Changer d’école ou de niveau ne déplace aucune place acquise.',
  'journal.correct.move.granted':
    '{count, plural, one {La place acquise reste} other {Les # places acquises restent}} au même centre et dans la même tranche.',
  'journal.correct.move.waiting':
    '{count, plural, one {La demande en attente passe} other {Les # demandes en attente passent}} sur la bonne liste, au même rang d’arrivée.',
};
