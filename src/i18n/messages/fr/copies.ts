/** Copies on the desk's own USB stick, made after each enrolment. */
export const copies = {
  'copies.choose': 'Choisir la clé USB',
  'copies.chooseOther': 'Changer de clé USB',
  'copies.unlock': 'Autoriser la clé USB',
  'copies.again': 'C’est fait, réessayer',
  'copies.folder': 'la clé',
  'copies.none': 'Aucune clé USB n’est choisie : les inscriptions ne sont copiées nulle part.',
  'copies.none.body': 'Branchez la clé du poste, puis choisissez-la. Un dossier de la clé convient aussi.',
  'copies.unavailable':
    'Ce navigateur n’écrit pas tout seul sur une clé USB : enregistrez une copie toutes les dix inscriptions.',
  'copies.unavailable.key': 'Enregistrer la clé des copies',
  'copies.unavailable.key.hint':
    'À mettre une fois sur la clé USB, à côté des copies : avec la phrase secrète, elle les ouvre.',
  'copies.ready': 'Copie automatique sur « {folder} », après chaque inscription.',
  'copies.ready.whole': 'Tout ce qui a été enregistré y est, relu et vérifié à {time} : {file}',
  'copies.ready.nothing': 'Rien n’est encore à copier.',
  'copies.writing': 'Copie en cours…',

  'copies.locked':
    'Après un redémarrage, le navigateur demande à nouveau s’il peut écrire sur « {folder} » : autorisez-le, « à chaque visite » s’il le propose.',
  'copies.FolderGone':
    '« {folder} » n’est plus là : remettez la clé dans ce portable, la copie repart toute seule.',
  'copies.FolderFull': '« {folder} » est pleine : choisissez une autre clé USB.',
  'copies.FolderForbidden':
    'Le navigateur ou la clé USB refuse l’écriture sur « {folder} » : enregistrez vous-même une copie.',
  'copies.FolderFailed':
    '« {folder} » n’a pas pu être écrite ({detail}) : retirez la clé, remettez-la, puis réessayez.',
  'copies.AnotherStick':
    'Cette clé n’est pas celle de ce poste, ses copies n’y sont pas : remettez la bonne, ou choisissez celle-ci à sa place.',
  'copies.AnotherStick.of':
    'Cette clé est celle du poste {chain}, rien n’y a été écrit : choisissez la clé de ce poste.',
  'copies.CopyTorn':
    'La copie relue sur « {folder} » n’est pas ce qui a été écrit : la clé est abîmée, choisissez-en une autre.',
  'copies.CopyUnrecorded':
    'La copie sur la clé est bonne, mais le registre n’a pas pu en prendre note. {reason}',
};
