import type { quickGuide as french } from '../fr/quickGuide.ts';

export const quickGuide: Record<keyof typeof french, string> = {
  'quickGuide.product': 'Préau · the register of enrolments, without a network',
  'quickGuide.document': 'Préau - {title}',
  'quickGuide.foot': 'Préau {version}. To try without risk: Practise, guided morning.',
  'quickGuide.keys': 'By keyboard',
  'quickGuide.key.help': 'The list of keys, on screen',
  'quickGuide.key.ArrowUp': 'Up arrow',
  'quickGuide.key.ArrowDown': 'Down arrow',
  'quickGuide.key.ArrowLeft': 'Left arrow',
  'quickGuide.key.ArrowRight': 'Right arrow',

  'quickGuide.page.lead': 'One A4 page each, to lay beside the computer.',
  'quickGuide.page.language': 'Language of the guide',
  'quickGuide.agent.about': 'Open the desk, serve a family, what to do when something is stuck, close.',
  'quickGuide.coordinator.about':
    'Prepare the campaign, answer the telephone on the morning, gather and publish.',
  'quickGuide.it.about': 'Install, prepare the laptops, help on the morning, wipe afterwards.',

  'quickGuide.agent.title': 'The agent at the desk',
  'quickGuide.agent.lead':
    'A receipt number on the screen is an enrolment made. No number: hand over nothing.',
  'quickGuide.agent.open': 'Open the desk',
  'quickGuide.agent.open.1': 'Run a desk, then Open a new desk. The campaign file is on the USB stick.',
  'quickGuide.agent.open.2':
    'The code on the desk card, then the six words of the slip, in order. Your initials.',
  'quickGuide.agent.open.3':
    'The time, compared with a telephone. The printer’s test page. Red stops, amber says what to do.',
  'quickGuide.agent.open.4':
    'At the counter, choose the USB stick: each enrolment is copied there by itself. Leave it in place.',
  'quickGuide.agent.family': 'A family',
  'quickGuide.agent.family.1': 'The number on the ticket: it makes the order, not your speed.',
  'quickGuide.agent.family.2':
    'Who is here: their own family, another one they carry (proxy seen?), or both.',
  'quickGuide.agent.family.3':
    'The guardian, then each child: the three digits of its form, three letters of its name, or all by keyboard. Date: 26022016.',
  'quickGuide.agent.family.4':
    'The weeks: the cell says “place granted” or “waiting” before you record. Tell the family, it decides.',
  'quickGuide.agent.family.5': 'Form signed? Record. The number appears in large type, the receipt prints.',
  'quickGuide.agent.family.6':
    'One half for the family. The other, the stub, into the box: it gives the enrolment back if the laptop is lost.',
  'quickGuide.agent.close': 'Close',
  'quickGuide.agent.close.1': 'Copies and closing: everything must be in a verified copy.',
  'quickGuide.agent.close.2':
    'The last ticket handed out at the door, and the forms of those who were not served.',
  'quickGuide.agent.close.3':
    'Close the desk, save its file, sign the report. Hand over USB stick, stubs, forms; card and slip apart.',
  'quickGuide.agent.never': 'Never',
  'quickGuide.agent.never.1':
    'Keep the card and the slip with the six words together, photograph them, leave them with the laptop.',
  'quickGuide.agent.never.2': 'Write down or promise a waiting rank: it is provisional.',
  'quickGuide.agent.never.3': 'Erase anything, even if the register looks empty.',
  'quickGuide.agent.trouble': 'It happens that…',
  'quickGuide.agent.trouble.1':
    'Something is missing: put the visit aside, serve the next one, take it up again.',
  'quickGuide.agent.trouble.2':
    'The screen refuses (already a bearer, another school): read the sentence, Note the refusal, hand over the slip.',
  'quickGuide.agent.trouble.3':
    'You have just made a slip: Void this entry, at once, both halves of the receipt in hand.',
  'quickGuide.agent.trouble.4': 'A mistake is seen later: Journal, Correct; print the new receipt.',
  'quickGuide.agent.down': 'The laptop no longer works',
  'quickGuide.agent.down.1':
    'Paper at once: ticket and time on each form, the receipt to tear off. Call the coordinator.',
  'quickGuide.agent.down.2':
    'It works again: the six words, then Paper forms. Declare the forms before serving the next one, then enter them.',
  'quickGuide.agent.down.3':
    'Another laptop: Go on from a copy, with the USB stick, the card, the six words and the last paper handed out.',

  'quickGuide.coordinator.title': 'The coordinator',
  'quickGuide.coordinator.lead':
    'One computer, from beginning to end: campaign, keys and decisions stay on it.',
  'quickGuide.coordinator.before': 'Before',
  'quickGuide.coordinator.before.1':
    'Prepare the campaign: periods, schools, places, rules, notices. Check says what is missing. Rehearse it in training.',
  'quickGuide.coordinator.before.2':
    'Create the keys. Recovery sheet into the safe, backup file read back, rescue key to another person.',
  'quickGuide.coordinator.before.3':
    'Issue: one signed file, the same for all laptops. All desks on the same revision.',
  'quickGuide.coordinator.before.4':
    'Print the papers: letters, forms, tickets, posters, cards and slips. Cards and slips: two envelopes, two people.',
  'quickGuide.coordinator.before.5':
    'Per desk: two USB sticks with the campaign file and the encrypted pupils’ list.',
  'quickGuide.coordinator.morning': 'During the morning, by telephone',
  'quickGuide.coordinator.morning.1':
    'Places from the reserve: the agent reads the desk’s name, you read out the code, the agent repeats it. From one computer only.',
  'quickGuide.coordinator.morning.2': 'Slip lost: print it again and read out the six words.',
  'quickGuide.coordinator.morning.3':
    'Laptop dead: paper first. Then, with the USB stick, another laptop and Go on from a copy; without it, the spare card.',
  'quickGuide.coordinator.never': 'Never',
  'quickGuide.coordinator.never.1':
    'Keep the recovery sheet with this computer, photograph it, send it by email.',
  'quickGuide.coordinator.never.2': 'Wipe a laptop before its file was read here.',
  'quickGuide.coordinator.after': 'After',
  'quickGuide.coordinator.after.1':
    'Gather: one USB stick at a time. Copy the number of enrolments from each closing report. The screen names the missing desk.',
  'quickGuide.coordinator.after.2':
    'Settle: one case at a time, the effect shown before deciding. The suggestion binds you to nothing: call the family.',
  'quickGuide.coordinator.after.3': 'Save the decisions at each pause.',
  'quickGuide.coordinator.after.4':
    'Publish: lists for the centres, letters to families, tables, signed report.',
  'quickGuide.coordinator.after.5': 'Note each laptop wiped. Then destroy cards, slips and rescue key.',

  'quickGuide.it.title': 'IT',
  'quickGuide.it.lead': 'No server, no database: a static host with HTTPS, or one file on a USB stick.',
  'quickGuide.it.before': 'A week before',
  'quickGuide.it.before.1':
    'Host the folder dist at one address, chosen once. The security headers are written for five kinds of hosts.',
  'quickGuide.it.before.2':
    'Without a host: preau.html, copied onto the disk of each laptop, opened in Chrome or Edge.',
  'quickGuide.it.before.3': 'Verify the bytes: the same commit gives the same SHA-256 sums.',
  'quickGuide.it.before.4':
    'Policies: nothing may erase site data. No private window, no guest mode, no disk cleaner.',
  'quickGuide.it.laptops': 'Each laptop',
  'quickGuide.it.laptops.1':
    'Chrome or Edge; one account, one profile, from beginning to end. Disk encrypted if possible.',
  'quickGuide.it.laptops.2':
    'Install Préau, wait for “Ready offline”, cut the network, open again. At least 200 MB free.',
  'quickGuide.it.laptops.3':
    'Time and zone right; sleep, updates and restarts suspended; default printer, A4 at 100 %.',
  'quickGuide.it.laptops.4':
    'Try it in training, network cut: the guided morning, a receipt printed, a copy on the USB stick. Then Erase everything.',
  'quickGuide.it.never': 'Never',
  'quickGuide.it.never.1':
    'Open the same desk on two laptops with the same card: its places would be given twice.',
  'quickGuide.it.never.2': 'Mix two editions in one morning: a desk opened in one is not seen in the other.',
  'quickGuide.it.never.3': 'Update during the morning.',
  'quickGuide.it.morning': 'On the morning',
  'quickGuide.it.morning.1':
    'Mains, printer, paper, two USB sticks per desk. The agent opens the desk: red, another laptop; amber, read and go on.',
  'quickGuide.it.morning.2':
    'The USB stick chosen at the counter: the browser asks whether it may write there, “on every visit”.',
  'quickGuide.it.morning.3':
    'Breakdown: paper, then Go on from a copy on another laptop. The old one is used no more; erase nothing on it.',
  'quickGuide.it.after': 'After',
  'quickGuide.it.after.1': 'Wait until the coordinator has read every file.',
  'quickGuide.it.after.2':
    'Erase Préau’s site data in each browser, the downloads, the USB sticks, the printer’s queue.',
  'quickGuide.it.after.3': 'The coordinator notes each laptop wiped.',
};
