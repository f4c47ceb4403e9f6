import type { accessibility as french } from '../fr/accessibility.ts';

export const accessibility: Record<keyof typeof french, string> = {
  'accessibility.title': 'Accessibility statement',
  'accessibility.lead':
    '{town} undertakes to make its digital services accessible, in accordance with article 47 of French law no. 2005‑102 of 11 February 2005.',
  'accessibility.lead.noTown':
    'The town that installs Préau undertakes to make its digital services accessible, in accordance with article 47 of French law no. 2005‑102 of 11 February 2005.',
  'accessibility.scope': 'This statement covers Préau, version {version}, and the papers it prints.',

  'accessibility.state.title': 'State of compliance',
  'accessibility.state':
    'Préau is not compliant with the French accessibility reference (RGAA), version 4.1: no audit of its 106 criteria has been carried out yet. That does not mean that nothing was done; what was tested, and what is lacking, is said below.',

  'accessibility.tests.title': 'Test results',
  'accessibility.tests.hint': 'With each version, automatic tests check, in French and in English:',
  'accessibility.tests.axe': 'every screen and every dialog with axe-core, which must find nothing;',
  'accessibility.tests.keyboard':
    'a whole visit by keyboard alone, from ticket to receipt, without ever losing the focus;',
  'accessibility.tests.zoom': 'the display at 200 %, without scrolling sideways;',
  'accessibility.tests.contrast':
    'contrasts, by calculation: at least 4.5:1 for text and 3:1 for edges; 7:1 and 4.5:1 with more contrast switched on;',
  'accessibility.tests.system': 'the settings of the computer: more contrast, forced colours, less motion;',
  'accessibility.tests.names': 'the names that screen readers read, on the counter’s screen.',

  'accessibility.lacking.title': 'Content that is not accessible',
  'accessibility.lacking.hint': 'What we know to be wrong, or not to have been tested:',
  'accessibility.lacking.pdf':
    'the PDFs (receipts, forms, letters, lists) are not tagged: a screen reader reads their text, without headings or tables. The same content can be read on screen, in the journal and in the lists;',
  'accessibility.lacking.readers':
    'no complete test was made with a screen reader (NVDA, JAWS), nor by disabled people;',
  'accessibility.lacking.sheets':
    'the tables to fill in before the morning need a screen reader that switches to its forms mode;',
  'accessibility.lacking.codes':
    'QR codes are read by a camera; the code written out beside them says the same, except on the stub.',
  'accessibility.lacking.burden': 'Exemption for disproportionate burden: none.',

  'accessibility.made.title': 'How this statement was made',
  'accessibility.made.on': 'Made on {date} by those who write Préau, from their own tests.',
  'accessibility.made.with':
    'Technologies: HTML, CSS, JavaScript, WAI-ARIA, SVG. Tests: Chromium and axe-core.',

  'accessibility.contact.title': 'Feedback and contact',
  'accessibility.contact.body':
    'If you cannot reach some content or service, write to the town or call it: it will show you another way, or give you the content in another form.',
  'accessibility.contact.none':
    'There is no campaign on this computer yet: ask the town hall. Its contact details will stand here as soon as there is one.',

  'accessibility.remedies.title': 'Remedies',
  'accessibility.remedies.when':
    'You told the town of a fault that keeps you from some content or service, and got no satisfactory answer? You can:',
  'accessibility.remedies.form': 'write to the Défenseur des droits (the French ombudsman)',
  'accessibility.remedies.delegate': 'contact the delegate of the Défenseur des droits in your region',
  'accessibility.remedies.post':
    'send a letter, free and without a stamp: Défenseur des droits, Libre réponse 71120, 75342 Paris CEDEX 07',
};
