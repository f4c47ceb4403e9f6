import type { shell as french } from '../fr/shell.ts';

export const shell: Record<keyof typeof french, string> = {
  'shell.product': 'Préau',
  'shell.home': 'Préau, back to the start',
  'shell.home.return': 'Back to the start',
  'shell.skip': 'Skip to content',
  'shell.language': 'Language',
  'shell.contrast': 'More contrast',
  'shell.accessibility': 'Accessibility: not compliant',
  'shell.loading': 'Opening the page…',

  'shell.version': 'Version {version}',
  'shell.licences': 'Licences',
  'shell.offline.preparing': 'Getting ready to work offline…',
  'shell.offline.ready': 'Ready offline',
  'shell.offline.unavailable': 'Not ready offline: stay connected and reload the page.',
  'shell.offline.portable': 'Portable edition: everything is in this file, nothing to prepare.',

  'shell.update.title': 'A new version of Préau is ready.',
  'shell.update.apply': 'Install now',
  'shell.update.later': 'Later',
  'shell.update.wait': 'It will wait: a desk is open, or a form is being filled in, on this computer.',

  'shell.insecure.title': 'Préau stops here: this address is not secure.',
  'shell.insecure.why': 'The browser allows neither encryption nor offline work on it.',
  'shell.insecure.do': 'Open Préau by its https:// address or, on this computer alone, by http://localhost.',
  'shell.unable.title': 'This browser cannot keep the register',
  'shell.unable.do': 'Open the same page with an up-to-date Chrome or Edge.',
  'shell.unable.why': 'It lacks: {lacking}.',

  'shell.crash.title': 'This screen has stopped.',
  'shell.crash.fault': 'This is a fault in Préau, not a mistake of yours.',
  'shell.crash.do':
    'Every receipt whose number was shown is recorded. Reload the page; if the screen stops again, carry on with paper and tell the coordinator.',
  'shell.crash.reload': 'Reload the page',
  'shell.crash.detail': 'Detail to give to the coordinator',

  'shell.lost.title': 'This page does not exist.',
  'shell.lost.body': 'The address may have been copied wrongly.',
};
