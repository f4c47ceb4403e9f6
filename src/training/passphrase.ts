import { sha256 } from '@noble/hashes/sha2.js';
import { type DeskPassphrase, wordsOf } from '#domain/keys/deskPassphrase.ts';
import { utf8 } from '#domain/vocabulary/bytes.ts';

/**
 * Training desks are sealed as real ones are, by words that anybody can reckon: there is nothing to hide, and nobody is
 * asked for them.
 * @param desk `JVE-A`
 */
export const trainingPassphraseOf = (desk: string): DeskPassphrase =>
  wordsOf(desk, sha256(utf8(`preau/training/passphrase/${desk}`)).slice(0, 8)).join(' ') as DeskPassphrase;
