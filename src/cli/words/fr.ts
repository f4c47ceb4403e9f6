import { mergeFr } from './mergeWords.ts';
import type { Words } from './words.ts';

const count = (number: number, one: string, many: string) => `${number} ${number < 2 ? one : many}`;

export const fr: Words = {
  usage: (commands) => `Préau, le registre hors ligne d’une matinée d’inscription, sans navigateur.

  npm run preau -- <commande> [options]

${commands.map(({ name, about }) => `  ${name.padEnd(10)}${about}`).join('\n')}

  --help    ce que prend une commande
  --json    un seul objet JSON sur la sortie standard au lieu de mots (npm run --silent preau -- …)
  --lang    en ou fr ; en par défaut

Code de sortie : 0 tout va bien, 1 quelque chose est refusé, 2 mauvais emploi.`,
  verify: {
    about: 'ouvre les fichiers des postes et contrôle chacun en entier',
    usage: `npm run preau -- verify --campaign FICHIER --key FICHIER FICHIERS…

  --campaign FICHIER   fichier de campagne signé (*.campagne.json)
  --key FICHIER        identité age de la coordination (AGE-SECRET-KEY-1…), telle qu’age-keygen l’écrit
  FICHIERS             fichiers de poste et registres refaits à partir des souches (*.preau)

Chaque fichier est déchiffré, décompressé, et confronté à la campagne, à la carte du poste, à sa chaîne et à
sa signature. Code de sortie : 0 tous sont bons, 1 l’un au moins est refusé, 2 mauvais emploi.`,
    whole: ({ file, desk, events, enrolments, closed }) =>
      `OK  ${desk} : ${count(events, 'écriture', 'écritures')}, ${count(enrolments, 'inscription', 'inscriptions')}, ${closed ? 'clos' : 'PAS CLOS'} (${file})`,
    stubs: ({ file, desk, enrolments }) =>
      `OK  ${desk} : refait à partir de ${count(enrolments, 'souche', 'souches')} (${file})`,
    summary: (verified, refused) =>
      `${count(verified, 'fichier bon', 'fichiers bons')}, ${count(refused, 'refusé', 'refusés')}.`,
  },
  merge: mergeFr,
  simulate: {
    about: 'fabrique toute une matinée fictive : campagne, clés et fichiers des postes',
    usage: (faults) => `npm run preau -- simulate --out DOSSIER [options]

  --out DOSSIER               dossier des fichiers ; nouveau, ou vide
  --seed N                    la même graine donne la même matinée ; 1 par défaut
  --schools S                 6 par défaut
  --families F                pour toutes les écoles ; 600 par défaut
  --desks-per-school D        2 par défaut
  --enrolments-per-desk N     au lieu de --families : exactement autant à chaque poste
  --faults LISTE              none (par défaut), all, ou quelques-unes, séparées par des virgules :
${faults.map((fault) => `                              ${fault}`).join('\n')}

Sont écrits : le fichier de campagne, coordinator.key (identité age), recovery-sheet.txt (la même clé pour
l’écran de la coordination), un fichier par poste, les retardataires dans late/, et morning.json : ce qui a été
mis en scène, et où.`,
    recording: 'Inscription des familles…',
    sealing: (done, of) => `Chiffrement : ${done} fichiers sur ${of}`,
    done: (folder, files, enrolments, desks) =>
      `${count(enrolments, 'inscription', 'inscriptions')} à ${count(desks, 'poste', 'postes')} : ${count(files, 'fichier', 'fichiers')} dans ${folder}`,
    staged: (faults) =>
      faults.length === 0 ? 'Rien ne s’est mal passé.' : `Ce qui s’est mal passé : ${faults.join(', ')}.`,
    leftOut: (faults) => `Pas de place dans une si petite ville pour : ${faults.join(', ')}.`,
  },
  misuse: {
    unknownCommand: (command) => `La commande « ${command} » n’existe pas.`,
    unknownOption: (option) => `L’option ${option} n’existe pas.`,
    valueMissing: (option) => `Il manque la valeur de ${option}.`,
    valueUnwanted: (option) => `${option} ne prend pas de valeur.`,
    optionMissing: (option) => `Il manque ${option}.`,
    filesMissing: 'Nommez au moins un fichier à contrôler.',
    unexpected: (argument) => `« ${argument} » n’a pas sa place ici.`,
    notANumber: (option, value, least, most) =>
      `${option} prend un nombre entier de ${least} à ${most}, pas « ${value} ».`,
    noSuch: (option, value, known) =>
      `${option} ne connaît pas « ${value} ». Au choix : ${known.join(', ')}.`,
    tooMany: (families) =>
      `${families} familles sont trop pour si peu d’écoles : les tickets s’arrêtent à 9999. Prenez plus d’écoles.`,
    unreadable: (file) => `${file} est illisible.`,
    notEmpty: (folder) => `${folder} n’est pas vide : rien n’est écrasé. Nommez un nouveau dossier.`,
    unwritable: (folder) => `Impossible d’écrire dans ${folder}.`,
    help: (command) => `Voir npm run preau -- ${command}--help.`,
  },
};
