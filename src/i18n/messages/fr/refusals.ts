/** Why a desk says no: what is wrong, where, what to do. Said by an agent, out loud, to a family if need be. */
export const refusals = {
  'refusal.DeskAlreadyOpen': 'Ce poste est déjà ouvert.',
  'refusal.DeskNotOpen': 'Ce poste n’est pas encore ouvert.',
  'refusal.DeskIsClosed': 'Ce poste est fermé. Pour continuer, rouvrez-le depuis « Copies et clôture ».',
  'refusal.DeskIsOpen': 'Ce poste est ouvert : il n’y a rien à rouvrir.',
  'refusal.ProxyLimit':
    '{limit, plural, =0 {Une famille ne peut inscrire que ses propres enfants.} one {Cette personne a déjà porté l’inscription de la famille {household} ({receipt}). Une seule autre famille par porteur.} other {Cette personne a déjà porté # autres familles, la dernière étant {household} ({receipt}). C’est le maximum.}}',
  'refusal.OtherSchoolRefused':
    '{child} est inscrit à l’école {school}. Ce poste n’inscrit que les enfants de son école : la famille se présente à l’école {school}.',
  'refusal.VisitAlreadyRecorded': 'Cette fiche est déjà enregistrée : {receipts}.',
  'refusal.TicketFarOff':
    'Le numéro d’arrivée {ticket} est loin du dernier servi ({highest}). Vérifiez le ticket, puis confirmez.',
  'refusal.TicketFarOff.first':
    'Le numéro d’arrivée {ticket} est élevé pour un premier passage. Vérifiez le ticket, puis confirmez.',
  'refusal.TicketAlreadyServed':
    'Le numéro d’arrivée {ticket} a déjà servi ({receipts}). Vérifiez le ticket, puis confirmez.',
  'refusal.NothingAsked': 'Cochez au moins une période pour chaque famille.',
  'refusal.ProxyNotAnswered': 'Dites si vous avez vu la procuration signée.',
  'refusal.CarriedIsOwn':
    'La famille portée est celle de la personne présente. Choisissez « Sa propre famille ».',
  'refusal.BearerIsNotGuardian': 'La personne présente n’est pas un responsable de cette famille.',
  'refusal.ChildTwice':
    '{child} est saisi deux fois, avec la même date de naissance. Corrigez l’un des deux ou retirez-le.',
  'refusal.AlreadyRequested':
    '{child} a déjà une demande pour {period} : récépissé {receipt}. Décochez cette période.',
  'refusal.AskedTwice': '{period} est demandée deux fois pour {child}.',
  'refusal.UnknownSchool': 'L’école {school} n’est pas dans cette campagne.',
  'refusal.NotOffered': 'Le centre de {child} n’ouvre pas pour {period} à cet âge. Décochez cette période.',
  'refusal.ReceiptUnknown': 'Le récépissé {receipt} n’est pas dans le registre de ce poste.',
  'refusal.EnrolmentVoided': 'Le récépissé {receipt} a été annulé.',
  'refusal.NotTheLastVisit':
    'Seule la dernière saisie peut être annulée, avant le passage suivant. Au-delà, seule la coordination décide.',
  'refusal.ReasonMissing': 'Donnez la raison, en quelques mots.',
  'refusal.NothingChanged': 'Rien n’a été modifié.',
  'refusal.CorrectionOutdated':
    'Cette fiche a été corrigée entre-temps. Rouvrez-la pour partir de ce qu’elle dit maintenant.',
  'refusal.CorrectionUnfit': 'La valeur « {value} » ne convient pas. Corrigez-la.',
  'refusal.InputUnfit': 'Un texte est trop long ou contient un caractère invisible. Saisissez-le de nouveau.',
  'refusal.PendingAlreadyServed':
    '{count, plural, one {Le numéro d’arrivée {tickets} est déjà enregistré} other {Les numéros d’arrivée {tickets} sont déjà enregistrés}}. Retirez-les de la liste.',
  'refusal.TransferToItself': 'Un poste ne peut pas se céder des places à lui-même.',
  'refusal.ReceiverUnknown': 'Le poste {desk} n’est pas dans cette campagne. Relisez son nom sur son écran.',
  'refusal.NotEnoughPlaces':
    '{free, plural, =0 {Ce poste n’a plus de place à céder} one {Ce poste ne peut céder qu’une place} other {Ce poste ne peut céder que # places}} pour {period}, {band}.',
  'refusal.PlacesSurrendered': 'Ce poste a rendu ses places à sa clôture : il n’en cède et n’en reçoit plus.',
  'refusal.TooManyTransfers': 'Ce poste a fait toutes les cessions possibles. Appelez la coordination.',
  'refusal.TransferCodeLength':
    '{length, plural, =0 {Saisissez le code.} other {Le code a # caractères au lieu de {expected}. Relisez-le.}}',
  'refusal.TransferCodeCharacter':
    'Le caractère « {character} », en position {position}, n’existe pas dans ces codes. Relisez-le.',
  'refusal.TransferCodeMistypedOrForeign':
    'Ce code ne tombe pas juste : un caractère est faux, ou il vient d’une autre campagne. Faites-le relire.',
  'refusal.TransferForAnother': 'Ce code est pour le poste {to}. Vous êtes au poste {self}.',
  'refusal.TransferAlreadyReceived':
    'Ce code a déjà été reçu ici (cession n° {transfer} {from, select, reserve {de la réserve} other {du poste {from}}}).',
  'refusal.NoneDue': 'Personne n’attend une place disponible.',
  'refusal.NothingToRestore': 'Il n’y a pas de copie à reprendre.',
  'refusal.CopyOfAnotherDesk': 'Cette copie est celle du poste {copy}, pas de celui de cette carte.',
  'refusal.ReplicaUsedBefore':
    'Le nom {replica} a déjà servi pour ce poste. Recommencez : un autre sera tiré.',
  'refusal.LastPaperUnreadable':
    'Ce numéro n’est pas celui d’un récépissé, ni d’un bordereau. Relisez-le sur le papier.',
  'refusal.LastPaperNotInCopy':
    'Ce papier n’est pas dans la copie : il a été remis après elle, ou par un autre poste.',
  'refusal.LastPaperHashDiffers':
    'Ce récépissé est dans la copie avec une autre empreinte. Relisez-la, à côté du code de la souche.',
  'refusal.LastPaperNotTheLast':
    'La copie contient des papiers plus récents que celui-ci. Cherchez le dernier qui a été remis.',
  'refusal.CopyOfAnotherState': 'Cette copie ne correspond pas au registre de ce poste.',
  'refusal.ClosingWithoutCopy':
    '{unsaved, plural, one {Une écriture n’est dans aucune copie vérifiée} other {# écritures ne sont dans aucune copie vérifiée}}. Enregistrez une copie, ou dites pourquoi vous fermez sans.',
  'refusal.PaperStillPending':
    'Des fiches papier ne sont pas encore saisies (numéros {tickets}). Saisissez-les, ou comptez-les parmi les non servis.',

  'ledger.StorageFull':
    'Le disque de ce portable est plein : rien n’a été enregistré. Le formulaire est gardé. Libérez de la place, ou continuez sur papier et enregistrez une copie.',
  'ledger.StorageUnavailable':
    'Le navigateur ne donne plus accès au registre ({detail}) : rien n’a été enregistré. Rechargez la page ; si cela revient, continuez sur papier et appelez la coordination.',
  'ledger.ReadBackDiffers':
    'L’écriture relue n’est pas celle qui a été faite : ne remettez pas de récépissé. Continuez sur papier et appelez la coordination.',
  'ledger.LedgerShortened':
    'Le registre du poste {chain} devrait contenir {expected, plural, one {# écriture} other {# écritures}} ; {found, plural, =0 {il est vide} one {il n’en reste qu’une} other {il n’en reste que #}}. La numérotation est arrêtée. N’effacez rien, continuez sur papier et appelez la coordination.',
  'ledger.LedgerDamaged':
    'Le registre du poste {chain} est abîmé à l’écriture {seq}. La numérotation est arrêtée. N’effacez rien, continuez sur papier et appelez la coordination.',
  'ledger.LedgerNewer':
    'Le registre du poste {chain} a été écrit par une version plus récente (écriture {seq}, {event}). Rechargez la page pour mettre à jour.',
  'ledger.DeskUnknown': 'Le poste {chain} n’est pas sur ce portable.',
  'ledger.LedgerBusy': 'Un autre onglet enregistre sans cesse. Fermez les autres onglets et recommencez.',
};
