import { foldedWords } from '../identity/folding.ts';

/** A name as an id: `L'Île aux Enfants` gives `l-ile-aux-enfants`. 40 characters at most, never empty. */
export function slugOf(name: string): string {
  const ascii = foldedWords(name).map((word) => word.replace(/[^a-z0-9]/g, ''));
  const slug = ascii
    .filter((word) => word !== '')
    .join('-')
    .slice(0, 40)
    .replace(/-$/, '');
  return slug === '' ? 'x' : slug;
}
