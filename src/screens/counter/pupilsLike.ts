import { fold } from '#domain/identity/folding.ts';
import type { NumberedPupil } from '#files/pupilsFile.ts';

const ENOUGH = 3;
const OFFERED = 6;

/** Nobody is called by figures: they are the number on a form. */
export const isPupilNumber = (typed: string): boolean => /^\d{3,}$/.test(typed.trim());

/** Pupils found by three letters of a name, or by the number on their form: `017`. Best first. */
export function pupilsLike(pupils: readonly NumberedPupil[], typed: string): NumberedPupil[] {
  const letters = fold(typed);
  if (letters.length < ENOUGH) return [];
  if (isPupilNumber(letters)) return pupils.filter(({ number }) => number === Number(letters));
  const found: NumberedPupil[] = [];
  for (const pupil of pupils) {
    const names = [pupil.lastName, pupil.firstName, pupil.usualName ?? ''];
    if (names.some((name) => fold(name).startsWith(letters))) found.push(pupil);
    if (found.length === OFFERED) break;
  }
  return found;
}
