import type { Translate } from '#i18n/translate.ts';
import type { DeclarationIssue } from './declaration.ts';

/** What does not fit in a declaration, in one sentence. */
export function issueSentence(issue: DeclarationIssue, t: Translate): string {
  const { type, ...values } = issue;
  return t(`paperForms.issue.${type}`, values);
}
