import type { training as french } from '../fr/training.ts';

export const training: Record<keyof typeof french, string> = {
  'training.title': 'Practise',
  'training.lead':
    '{town}, a made-up town: everything works as on a real morning, and every paper is marked SPÉCIMEN.',
  'training.loading': 'Opening the training town…',
  'training.guided': 'Guided morning',
  'training.guided.body':
    'Six families, one after the other. What they say and bring is written beside the counter; then one sentence tells you what is right. A quarter of an hour, to be interrupted as you like.',
  'training.guided.start': 'Follow the guided morning',
  'training.guided.taken':
    'Both desks of Jules Verne are open already. Resume one below, or erase everything to begin again.',
  'training.free': 'Without a guide',
  'training.guides': 'Guides to print',
  'training.guides.body': 'One page per role: agent at the desk, coordinator, IT.',
  'training.guides.open': 'See the guides',
  'training.choose': 'School and desk',
  'training.desk': '{desk} · {school}',
  'training.start': 'Start',
  'training.start.pending': 'Opening the desk…',
  'training.skipped':
    'The desk opens at once, without a passphrase, without comparing the time or trying the printer. On a real morning these come first.',
  'training.resume': 'Resume practice',
  'training.erase': 'Erase everything',
  'training.erase.title': 'Erase all the practice?',
  'training.erase.body':
    'All training desks and receipts vanish from this laptop. Real desks are not touched.',
  'training.erase.confirm': 'Erase the practice',
  'training.erase.cancel': 'Keep it',
  'training.erase.doing': 'Erasing…',
  'training.erase.failed': 'Erasing did not succeed. Close the other tabs of Préau, then try again.',
  'training.broken': 'The training data of this laptop is no longer whole.',
  'training.broken.body': 'That does no harm: erase it, then start again.',
};
