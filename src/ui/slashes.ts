/** Sets the slashes of DD/MM/YYYY as the digits come in; erasing is left alone. */
export function withSlashes(before: string, typed: string): string {
  const grew = typed.length > before.length && typed.startsWith(before);
  if (/^\d{8}$/.test(typed)) return `${typed.slice(0, 2)}/${typed.slice(2, 4)}/${typed.slice(4)}`;
  if (!grew) return typed;
  if (/^\d{2}$/.test(typed) || /^\d{1,2}\/\d{2}$/.test(typed)) return `${typed}/`;
  return typed.replace(/\/{2,}/g, '/');
}
