/** What stands on a receipt, for those that know nothing of ours: 25 lines, 8 rows of a table, a code. */
export interface ReceiptWords {
  readonly lines: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly code: string;
}

export const receiptWords = (code: string): ReceiptWords => ({
  lines: Array.from({ length: 25 }, (_, index) => LINES[index % LINES.length] ?? ''),
  rows: Array.from({ length: 8 }, (_, index) => [
    `S${28 + index}`,
    `du ${8 + index} au ${12 + index} juillet`,
    index % 3 ? 'place acquise' : 'liste d’attente',
  ]),
  code,
});

const LINES = [
  'Ville de Port-Clair · Centres de loisirs de l’été 2024',
  'JVE-A7K2-0042-C · arrivée n° 42 · enregistré le 25 mai 2024 à 8 h 41',
  'Responsable : Claire Le Gall, 06 12 34 56 78, 12 rue du Phare, 44600 Port-Clair',
  'Une école, un centre de loisirs. Une famille peut porter une seule autre famille.',
  'Service enfance, hôtel de ville, 02 40 00 00 00, du lundi au vendredi de 9 h à 17 h.',
];
