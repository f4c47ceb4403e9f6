/**
 * All messages, by language. To add an area: one file per language (keys begin with the area's name,
 * French is the source), then its import and its line in both objects below.
 */

import { ofFurther } from '../further/ofFurther.ts';
import type { Language } from '../language.ts';
import { accessibility as accessibilityEn } from './en/accessibility.ts';
import { arbitration as arbitrationEn } from './en/arbitration.ts';
import { campaignPaper as campaignPaperEn } from './en/campaignPaper.ts';
import { closing as closingEn } from './en/closing.ts';
import { coordination as coordinationEn } from './en/coordination.ts';
import { copies as copiesEn } from './en/copies.ts';
import { counter as counterEn } from './en/counter.ts';
import { dashboard as dashboardEn } from './en/dashboard.ts';
import { desk as deskEn } from './en/desk.ts';
import { doors as doorsEn } from './en/doors.ts';
import { editor as editorEn } from './en/editor.ts';
import { field as fieldEn } from './en/field.ts';
import { file as fileEn } from './en/file.ts';
import { gathering as gatheringEn } from './en/gathering.ts';
import { guide as guideEn } from './en/guide.ts';
import { help as helpEn } from './en/help.ts';
import { issuing as issuingEn } from './en/issuing.ts';
import { journal as journalEn } from './en/journal.ts';
import { keys as keysEn } from './en/keys.ts';
import { lists as listsEn } from './en/lists.ts';
import { office as officeEn } from './en/office.ts';
import { opening as openingEn } from './en/opening.ts';
import { paper as paperEn } from './en/paper.ts';
import { paperForms as paperFormsEn } from './en/paperForms.ts';
import { places as placesEn } from './en/places.ts';
import { preparing as preparingEn } from './en/preparing.ts';
import { printing as printingEn } from './en/printing.ts';
import { publication as publicationEn } from './en/publication.ts';
import { publicationPaper as publicationPaperEn } from './en/publicationPaper.ts';
import { quickGuide as quickGuideEn } from './en/quickGuide.ts';
import { recovery as recoveryEn } from './en/recovery.ts';
import { refusals as refusalsEn } from './en/refusals.ts';
import { restoring as restoringEn } from './en/restoring.ts';
import { shell as shellEn } from './en/shell.ts';
import { stubs as stubsEn } from './en/stubs.ts';
import { tables as tablesEn } from './en/tables.ts';
import { training as trainingEn } from './en/training.ts';
import { unlock as unlockEn } from './en/unlock.ts';
import { accessibility as accessibilityFr } from './fr/accessibility.ts';
import { arbitration as arbitrationFr } from './fr/arbitration.ts';
import { campaignPaper as campaignPaperFr } from './fr/campaignPaper.ts';
import { closing as closingFr } from './fr/closing.ts';
import { coordination as coordinationFr } from './fr/coordination.ts';
import { copies as copiesFr } from './fr/copies.ts';
import { counter as counterFr } from './fr/counter.ts';
import { dashboard as dashboardFr } from './fr/dashboard.ts';
import { desk as deskFr } from './fr/desk.ts';
import { doors as doorsFr } from './fr/doors.ts';
import { editor as editorFr } from './fr/editor.ts';
import { field as fieldFr } from './fr/field.ts';
import { file as fileFr } from './fr/file.ts';
import { gathering as gatheringFr } from './fr/gathering.ts';
import { guide as guideFr } from './fr/guide.ts';
import { help as helpFr } from './fr/help.ts';
import { issuing as issuingFr } from './fr/issuing.ts';
import { journal as journalFr } from './fr/journal.ts';
import { keys as keysFr } from './fr/keys.ts';
import { lists as listsFr } from './fr/lists.ts';
import { office as officeFr } from './fr/office.ts';
import { opening as openingFr } from './fr/opening.ts';
import { paper as paperFr } from './fr/paper.ts';
import { paperForms as paperFormsFr } from './fr/paperForms.ts';
import { places as placesFr } from './fr/places.ts';
import { preparing as preparingFr } from './fr/preparing.ts';
import { printing as printingFr } from './fr/printing.ts';
import { publication as publicationFr } from './fr/publication.ts';
import { publicationPaper as publicationPaperFr } from './fr/publicationPaper.ts';
import { quickGuide as quickGuideFr } from './fr/quickGuide.ts';
import { recovery as recoveryFr } from './fr/recovery.ts';
import { refusals as refusalsFr } from './fr/refusals.ts';
import { restoring as restoringFr } from './fr/restoring.ts';
import { shell as shellFr } from './fr/shell.ts';
import { stubs as stubsFr } from './fr/stubs.ts';
import { tables as tablesFr } from './fr/tables.ts';
import { training as trainingFr } from './fr/training.ts';
import { unlock as unlockFr } from './fr/unlock.ts';

const fr = {
  ...paperFr,
  ...campaignPaperFr,
  ...refusalsFr,
  ...shellFr,
  ...copiesFr,
  ...counterFr,
  ...dashboardFr,
  ...deskFr,
  ...doorsFr,
  ...trainingFr,
  ...guideFr,
  ...helpFr,
  ...printingFr,
  ...quickGuideFr,
  ...unlockFr,
  ...recoveryFr,
  ...restoringFr,
  ...openingFr,
  ...fieldFr,
  ...fileFr,
  ...issuingFr,
  ...journalFr,
  ...keysFr,
  ...listsFr,
  ...paperFormsFr,
  ...closingFr,
  ...officeFr,
  ...coordinationFr,
  ...gatheringFr,
  ...accessibilityFr,
  ...arbitrationFr,
  ...editorFr,
  ...placesFr,
  ...preparingFr,
  ...publicationFr,
  ...stubsFr,
  ...tablesFr,
  ...publicationPaperFr,
};

export type MessageId = keyof typeof fr;

const en: Record<MessageId, string> = {
  ...paperEn,
  ...campaignPaperEn,
  ...refusalsEn,
  ...shellEn,
  ...copiesEn,
  ...counterEn,
  ...dashboardEn,
  ...deskEn,
  ...doorsEn,
  ...trainingEn,
  ...guideEn,
  ...helpEn,
  ...printingEn,
  ...quickGuideEn,
  ...unlockEn,
  ...recoveryEn,
  ...restoringEn,
  ...openingEn,
  ...fieldEn,
  ...fileEn,
  ...issuingEn,
  ...journalEn,
  ...keysEn,
  ...listsEn,
  ...paperFormsEn,
  ...closingEn,
  ...officeEn,
  ...coordinationEn,
  ...gatheringEn,
  ...accessibilityEn,
  ...arbitrationEn,
  ...editorEn,
  ...placesEn,
  ...preparingEn,
  ...publicationEn,
  ...stubsEn,
  ...tablesEn,
  ...publicationPaperEn,
};

export const messages: Readonly<Record<Language, Readonly<Record<MessageId, string>>>> = {
  fr,
  en,
  ...ofFurther(({ messages }) => messages),
};
