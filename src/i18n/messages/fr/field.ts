/** What is wrong with one typed value, right under it. */
export const field = {
  'field.text.required': 'À remplir.',
  'field.text.tooLong': 'Trop long.',
  'field.text.invisible': 'Contient un caractère invisible. Retapez-le au clavier.',
  'field.phone.invalid': 'Numéro de téléphone incomplet.',
  'field.date.unreadable': 'Date à taper jour, mois, année : 26022016.',
  'field.date.impossible': 'Cette date n’existe pas, ou elle est à venir.',
  'field.choice.required': 'À choisir.',
  'field.email.invalid': 'Adresse incomplète.',
  'field.ticket.invalid': 'Un nombre de 1 à 9999.',
  'field.time.invalid': 'Heure à taper comme 9:40.',
  'field.periods.none': 'Cochez au moins une période.',
  'field.children.none': 'Ajoutez au moins un enfant.',
  'field.other': 'Cette valeur ne convient pas.',
};
