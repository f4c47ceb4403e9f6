import type { MessageId } from '#i18n/messages/index.ts';

type Help = Extract<MessageId, `help.${string}`>;

/** Which help goes with which address; the first that fits. */
const HELP: readonly (readonly [RegExp, Help])[] = [
  [/^\/$/, 'help.doors'],
  [/^\/entrainement$/, 'help.training'],
  [/^\/guides$/, 'help.guides'],
  [/^\/poste$/, 'help.deskDoor'],
  [/^\/poste\/ouvrir$/, 'help.opening'],
  [/^\/poste\/reprendre$/, 'help.restoring'],
  [/\/guichet$/, 'help.counter'],
  [/\/journal\/[^/]+\/corriger$/, 'help.correction'],
  [/\/journal(\/|$)/, 'help.journal'],
  [/^\/(poste|entrainement)\/[^/]+\/places$/, 'help.places'],
  [/\/fiches$/, 'help.paperForms'],
  [/\/cloture$/, 'help.closing'],
  [/^\/coordination$/, 'help.office'],
  [/^\/coordination\/campagne/, 'help.campaign'],
  [/^\/coordination\/cles$/, 'help.keys'],
  [/^\/coordination\/emettre$/, 'help.issue'],
  [/^\/coordination\/papiers$/, 'help.papers'],
  [/^\/coordination\/reserve$/, 'help.reserve'],
  [/^\/coordination\/rassembler$/, 'help.gathering'],
  [/^\/coordination\/souches$/, 'help.stubs'],
  [/^\/coordination\/arbitrer$/, 'help.arbitration'],
  [/^\/coordination\/listes/, 'help.lists'],
  [/^\/coordination\/tableau$/, 'help.dashboard'],
  [/^\/coordination\/publier$/, 'help.publication'],
];

/** What the screen at this address is for; none where a screen speaks for itself. */
export const helpAt = (pathname: string): Help | undefined =>
  HELP.find(([address]) => address.test(pathname))?.[1];
