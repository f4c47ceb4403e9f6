/** Printing a paper, or saving its PDF. */
export const printing = {
  'printing.print': 'Imprimer',
  'printing.save': 'Enregistrer en PDF',
  'printing.making': 'Mise en page…',
  'printing.done.print': 'Envoyé à l’imprimante.',
  'printing.done.save': 'PDF enregistré.',
  'printing.MissingGlyphs':
    'La police d’impression n’a pas {characters} (dans « {where} »). Remplacez ces caractères, puis recommencez.',
  'printing.PressFailed': 'Le document n’a pas pu être préparé ({detail}). Recommencez.',
  'printing.receipt.MissingGlyphs':
    'La police d’impression n’a pas {characters} (dans « {where} »). Rien n’est imprimé à moitié : recopiez le numéro à la main.',
  'printing.receipt.PressFailed':
    'Le document n’a pas pu être préparé ({detail}). Recommencez ; l’inscription, elle, est enregistrée.',
  'printing.NoPdfViewer': 'Ce navigateur n’imprime pas lui-même. Enregistrez le PDF, puis imprimez-le.',
  'printing.PrintStuck': 'L’impression n’est pas partie. Recommencez, ou enregistrez le PDF.',
};
