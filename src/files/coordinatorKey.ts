import { identityToRecipient } from 'age-encryption';
import { err, ok, type Result } from '#domain/result.ts';

/** The coordinator's age identity, and the recipient that campaigns name it by. */
export interface CoordinatorKey {
  /** `AGE-SECRET-KEY-1…`: kept in memory only. */
  readonly identity: string;
  /** `age1…` */
  readonly recipient: string;
}

export type CoordinatorKeyError =
  /** No line of the text is an identity. */
  | { type: 'KeyMissing' }
  /** A file of age that is itself locked by a passphrase. */
  | { type: 'KeyLocked' }
  /** Its check characters do not hold. */
  | { type: 'KeyMistyped' };

/** @param text what was typed or pasted, or a whole file as `age-keygen` writes it, comments included */
export async function readCoordinatorKey(text: string): Promise<Result<CoordinatorKey, CoordinatorKeyError>> {
  if (/^(age-encryption\.org\/v1|-----BEGIN AGE ENCRYPTED FILE-----)/.test(text.trim())) {
    return err({ type: 'KeyLocked' });
  }
  const identity = /AGE-SECRET-KEY-1[0-9A-Z]+/.exec(text.toUpperCase())?.[0];
  if (!identity) return err({ type: 'KeyMissing' });
  try {
    return ok({ identity, recipient: await identityToRecipient(identity) });
  } catch {
    return err({ type: 'KeyMistyped' });
  }
}
