import type { Card } from '#domain/merge/cards.ts';
import type { StatusType } from '#gathering/gathering.ts';

/** What the merge says on the command line and in its report, beside what the application says already. */
export interface MergeWords {
  readonly about: string;
  readonly usage: string;
  readonly reading: (done: number, of: number) => string;
  readonly writing: string;
  readonly title: string;
  readonly campaign: (title: string, town: string, date: string) => string;
  readonly revision: (revision: number, hash: string) => string;
  readonly register: (hash: string) => string;
  readonly files: (read: number, refused: number) => string;
  readonly desks: (count: number) => string;
  readonly desk: (enrolments: number, held: number) => string;
  readonly requests: (requests: number, enrolments: number) => string;
  readonly status: Readonly<Record<StatusType, string>>;
  readonly places: string;
  readonly waiting: string;
  readonly cards: (count: number) => string;
  readonly card: Readonly<Record<Card['type'], string>>;
  readonly decisions: (count: number, publications: number) => string;
  readonly done: (folder: string, files: readonly string[]) => string;
}

const english = (number: number, one: string, many: string) => `${number} ${number === 1 ? one : many}`;
const french = (number: number, one: string, many: string) => `${number} ${number < 2 ? one : many}`;

export const mergeEn: MergeWords = {
  about: 'merges desks’ files into one register, with a reason for every line',
  usage: `npm run preau -- merge --campaign FILE --key FILE [--decisions FILE] --out DIR FILES…

  --campaign FILE    signed campaign file (*.campagne.json)
  --key FILE         coordination’s age identity (AGE-SECRET-KEY-1…), as age-keygen writes it
  --decisions FILE   what the coordination decided: its own ledger, as it exports it; several, parted by commas
  --out DIR          folder for the results; new, or empty
  FILES              desk exports and ledgers rebuilt from stubs (*.preau), in any order

Written: register.json (canonical: two merges of the same files are the same to the byte), register.csv,
register.xlsx and report.txt.
Exit status: 0 all files were read and nothing is left to settle, 1 a file is refused or a case is open (the
results are written all the same), 2 wrong use.`,
  reading: (done, of) => `Reading: ${done} of ${of} files`,
  writing: 'Writing…',
  title: 'Merge of the desks’ registers',
  campaign: (title, town, date) => `${title}, ${town}, ${date}`,
  revision: (revision, hash) => `Campaign file: issue ${revision}, ${hash}`,
  register: (hash) => `register.json: SHA-256 ${hash}`,
  files: (read, refused) => `Files: ${read} read, ${refused} refused`,
  desks: (count) => `Desks: ${count}`,
  desk: (enrolments, held) =>
    `${english(enrolments, 'enrolment', 'enrolments')}${held > 0 ? `, ${english(held, 'place', 'places')} held` : ''}`,
  requests: (requests, enrolments) =>
    `Requests: ${requests}, in ${english(enrolments, 'enrolment', 'enrolments')}`,
  status: {
    granted: 'granted',
    waiting: 'waiting',
    duplicate: 'duplicate',
    toSettle: 'to settle',
    refused: 'refused',
    voided: 'voided',
  },
  places: 'Places',
  waiting: 'Waiting',
  cards: (count) => `To settle: ${english(count, 'case', 'cases')}`,
  card: {
    ChainContested: 'two registers of one desk contradict each other',
    GapInStubs: 'receipts without a stub',
    ChildLikely: 'perhaps one child',
    ChildInTwoPools: 'one child, one period, two places',
    PublishedTwice: 'one child published twice',
    IdentityChanged: 'first name and birth date both corrected',
    BearerLikely: 'perhaps one bearer',
    ProxyBreach: 'a bearer carried more households than allowed',
    TransferUnmatched: 'a transfer of places whose sides do not agree',
    CoordinationForked: 'the coordination’s own ledger has two continuations',
  },
  decisions: (count, publications) => `Decisions that count: ${count}; publications: ${publications}`,
  done: (folder, files) => `${folder}: ${files.join(', ')}`,
};

export const mergeFr: MergeWords = {
  about: 'fusionne les fichiers des postes en un registre, avec le pourquoi de chaque ligne',
  usage: `npm run preau -- merge --campaign FICHIER --key FICHIER [--decisions FICHIER] --out DOSSIER FICHIERS…

  --campaign FICHIER    fichier de campagne signé (*.campagne.json)
  --key FICHIER         identité age de la coordination (AGE-SECRET-KEY-1…), telle qu’age-keygen l’écrit
  --decisions FICHIER   ce que la coordination a tranché : son propre registre, tel qu’elle l’exporte ; plusieurs,
                        séparés par des virgules
  --out DOSSIER         dossier des résultats ; nouveau, ou vide
  FICHIERS              fichiers de poste et registres refaits à partir des souches (*.preau), dans n’importe quel
                        ordre

Sont écrits : register.json (canonique : deux fusions des mêmes fichiers sont identiques à l’octet près),
register.csv, register.xlsx et report.txt.
Code de sortie : 0 tous les fichiers sont lus et rien ne reste à trancher, 1 un fichier est refusé ou un cas reste
ouvert (les résultats sont écrits quand même), 2 mauvais emploi.`,
  reading: (done, of) => `Lecture : ${done} fichiers sur ${of}`,
  writing: 'Écriture…',
  title: 'Fusion des registres des postes',
  campaign: (title, town, date) => `${title}, ${town}, ${date}`,
  revision: (revision, hash) => `Fichier de campagne : édition ${revision}, ${hash}`,
  register: (hash) => `register.json : SHA-256 ${hash}`,
  files: (read, refused) =>
    `Fichiers : ${french(read, 'lu', 'lus')}, ${french(refused, 'refusé', 'refusés')}`,
  desks: (count) => `Postes : ${count}`,
  desk: (enrolments, held) =>
    `${french(enrolments, 'inscription', 'inscriptions')}${held > 0 ? `, ${french(held, 'place retenue', 'places retenues')}` : ''}`,
  requests: (requests, enrolments) =>
    `Demandes : ${requests}, dans ${french(enrolments, 'inscription', 'inscriptions')}`,
  status: {
    granted: 'place acquise',
    waiting: 'liste d’attente',
    duplicate: 'doublon',
    toSettle: 'à trancher',
    refused: 'refusée',
    voided: 'annulée au poste',
  },
  places: 'Places',
  waiting: 'En attente',
  cards: (count) => `À trancher : ${french(count, 'cas', 'cas')}`,
  card: {
    ChainContested: 'deux registres d’un poste se contredisent',
    GapInStubs: 'récépissés sans souche',
    ChildLikely: 'peut-être un seul enfant',
    ChildInTwoPools: 'un enfant, une période, deux places',
    PublishedTwice: 'un enfant publié deux fois',
    IdentityChanged: 'prénom et date de naissance corrigés tous les deux',
    BearerLikely: 'peut-être un seul porteur',
    ProxyBreach: 'un porteur a porté plus de familles que permis',
    TransferUnmatched: 'un transfert de places dont les deux côtés ne s’accordent pas',
    CoordinationForked: 'le registre de la coordination a deux suites',
  },
  decisions: (count, publications) => `Décisions qui comptent : ${count} ; publications : ${publications}`,
  done: (folder, files) => `${folder} : ${files.join(', ')}`,
};
