/** Copies of the desk's file, and the end of the morning. */
export const closing = {
  'closing.title': 'Copies et clôture',
  'closing.lead': 'Le registre du poste {desk}, hors de ce portable ; puis la fin de la matinée.',

  'closing.copies.title': 'Copies',
  'closing.copies.hint':
    'Une copie sur la clé USB sauve la matinée si ce portable tombe en panne. Elle est chiffrée : seules la coordination et la phrase secrète de ce poste l’ouvrent.',
  'closing.copies.none': 'Aucune copie vérifiée pour l’instant.',
  'closing.copies.unsaved':
    '{count, plural, one {L’inscription enregistrée n’existe que sur ce portable.} other {Les # inscriptions enregistrées n’existent que sur ce portable.}}',
  'closing.copies.last': 'Dernière copie vérifiée à {time} : {file}',
  'closing.copies.whole': 'Elle contient tout ce qui a été enregistré.',
  'closing.copies.since':
    '{count, plural, one {Une inscription a été enregistrée depuis.} other {# inscriptions ont été enregistrées depuis.}}',
  'closing.copies.since.other':
    '{count, plural, one {Une écriture a été faite depuis, aucune inscription.} other {# écritures ont été faites depuis, aucune inscription.}}',

  'closing.copy.save': 'Enregistrer une copie',
  'closing.copy.writing': 'Écriture du fichier…',
  'closing.copy.written': 'Le fichier {file} est parti vers les téléchargements.',
  'closing.copy.written.body':
    'Mettez-le sur la clé USB, puis choisissez-le là où il est : Préau le relit et vérifie qu’il est entier. Sans cela, ce n’est pas une copie.',
  'closing.copy.check': 'Déposez ici le fichier qui vient d’être enregistré.',
  'closing.copy.choose': 'Choisir le fichier',
  'closing.copy.verified': 'Copie vérifiée : {file}',
  'closing.copy.verified.body':
    'Le fichier relu est identique, octet pour octet. Il contient {upTo, plural, one {# écriture} other {# écritures}}.',
  'closing.copy.unrecorded': 'La copie est bonne, mais le registre n’a pas pu en prendre note.',
  'closing.copy.SaveFailed':
    'Le fichier n’a pas pu être écrit à cet endroit ({detail}) : la clé USB est peut-être pleine ou retirée. Recommencez, sur une autre clé s’il le faut.',

  'closing.close.title': 'Clôture',
  'closing.close.hint':
    'Quand la dernière famille est servie. La clôture rend les places qui restent : elles iront aux familles qui attendent, dans toute la ville.',
  'closing.close.action': 'Fermer le poste',
  'closing.lastTicket': 'Dernier numéro distribué à la porte',
  'closing.lastTicket.hint': 'Le numéro du dernier ticket remis, servi ou non. 0 si aucun n’a été remis.',
  'closing.lastTicket.missing': 'Dites quel est le dernier numéro distribué.',
  'closing.lastTicket.low':
    'Ce poste a déjà vu le numéro {highest} : le dernier distribué n’est pas plus petit.',

  'closing.unserved.none': 'Tous les numéros distribués ont été servis à ce poste.',
  'closing.unserved':
    '{count, plural, one {Un numéro n’a pas été servi} other {# numéros n’ont pas été servis}} à ce poste ; {ticked, plural, =0 {aucun coché} one {# coché} other {# cochés}}',
  'closing.unserved.alone':
    'Prenez la fiche de ces familles : les numéros cochés sont inscrits au procès-verbal. Décochez ceux qui sont repartis sans demande.',
  'closing.unserved.shared':
    'Un autre poste de l’école sert la même file : il a pu servir ces numéros. Laissez cochés ceux dont vous avez pris la fiche ; ils sont inscrits au procès-verbal.',
  'closing.unserved.all': 'Tout cocher',
  'closing.unserved.noneOfThem': 'Tout décocher',
  'closing.unserved.enter': 'Saisir ces fiches maintenant',

  'closing.reason.why':
    '{count, plural, one {Une écriture n’est dans aucune copie vérifiée.} other {# écritures ne sont dans aucune copie vérifiée.}}',
  'closing.reason.body':
    'Enregistrez d’abord une copie, plus haut. Si c’est impossible, dites pourquoi : la raison est inscrite au procès-verbal.',
  'closing.reason': 'Pourquoi fermer sans copie',
  'closing.reason.hint': 'Par exemple : clé USB perdue.',
  'closing.reason.missing': 'Enregistrez une copie, ou donnez une raison.',

  'closing.confirm.title': 'Fermer le poste {desk} ?',
  'closing.confirm.counts':
    '{enrolments, plural, =0 {Aucune inscription} one {# inscription} other {# inscriptions}} ; {unserved, plural, =0 {aucun numéro non servi} one {# numéro non servi} other {# numéros non servis}}.',
  'closing.confirm.places':
    'Les places qui restent sont rendues. Même rouvert, ce poste n’en donnera plus : il n’inscrira que sur la liste d’attente.',
  'closing.confirm.withoutCopy': 'Sans copie vérifiée de tout le registre',
  'closing.confirm.reason': 'Raison donnée : {reason}',
  'closing.confirm.yes': 'Fermer le poste',
  'closing.confirm.no': 'Continuer la matinée',
  'closing.confirm.doing': 'Clôture…',

  'closing.closed.title': 'Poste fermé',
  'closing.closed.lead':
    'Le poste {desk} a été fermé le {moment}. Restent son fichier, son procès-verbal et l’enveloppe à remettre.',
  'closing.closed.withoutCopy': 'Fermé sans copie vérifiée de tout le registre.',
  'closing.fact.enrolments': 'Inscriptions',
  'closing.fact.voided': 'Numéros annulés',
  'closing.fact.firstReceipt': 'Premier récépissé',
  'closing.fact.lastReceipt': 'Dernier récépissé',
  'closing.fact.lastTicket': 'Dernier numéro distribué',
  'closing.fact.unserved': 'Numéros non servis',
  'closing.fact.none': 'aucun',

  'closing.file.title': 'Le fichier du poste',
  'closing.file.hint': 'Le dernier, avec la clôture : c’est lui que la coordination attend.',
  'closing.file.save': 'Enregistrer le fichier du poste',
  'closing.report.title': 'Le procès-verbal',
  'closing.report.hint': 'Imprimé, relu et signé. Faites-le après le fichier : il en porte le nom.',
  'closing.report.nothingToSave': 'aucune inscription à sauver',
  'closing.handOver.title': 'À remettre à la coordination',
  'closing.handOver.hint': 'Tout ensemble, dans l’enveloppe du poste.',
  'closing.earlier.save': 'Enregistrer aussi le registre repris, {desk}',
  'closing.handOver.earlier': 'Le fichier {file}, du registre d’avant la reprise.',
  'closing.handOver.earlier.missing':
    '{count, plural, one {Le fichier du registre d’avant la reprise n’est pas encore enregistré.} other {# fichiers de registres d’avant les reprises ne sont pas encore enregistrés.}}',
  'closing.handOver.file': 'La clé USB, avec le fichier {file}',
  'closing.handOver.file.missing': 'La clé USB, avec le fichier du poste : il n’est pas encore vérifié (1).',
  'closing.handOver.report': 'Le procès-verbal, signé',
  'closing.handOver.report.missing': 'Le procès-verbal, signé : il n’est pas encore imprimé (2).',
  'closing.handOver.stubs': 'Les souches des récépissés et les fiches de réservation',
  'closing.handOver.forms':
    '{count, plural, one {La fiche du numéro non servi : {tickets}} other {Les fiches des # numéros non servis : {tickets}}}',
  'closing.head': 'Dernière écriture du registre : n° {count}, empreinte {hash}.',

  'closing.reopen.title': 'Rouvrir',
  'closing.reopen.hint': 'Une famille arrive encore, ou une fiche a été oubliée.',
  'closing.reopen.action': 'Rouvrir le poste',
  'closing.reopen.question': 'Rouvrir le poste ?',
  'closing.reopen.waitingOnly': 'Un poste rouvert n’inscrit que sur la liste d’attente.',
  'closing.reopen.again':
    'Ses places ont été rendues. Il faudra le fermer à nouveau, et remettre un nouveau fichier et un nouveau procès-verbal.',
  'closing.reopen.reason': 'Pourquoi',
  'closing.reopen.reason.hint': 'Quelques mots : ils restent dans le registre.',
  'closing.reopen.reason.missing': 'Donnez la raison, en quelques mots.',
  'closing.reopen.yes': 'Rouvrir',
  'closing.reopen.doing': 'Réouverture…',
  'closing.reopen.no': 'Laisser fermé',
};
