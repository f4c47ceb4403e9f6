import { invariant } from '#domain/result.ts';

export type MessageValues = Readonly<Record<string, string | number>>;

/** A message as read: puts its values in their places. */
export type Say = (values: MessageValues) => string;

/**
 * Reads a message in which nothing stands but text and the names of values, as in most of them and in all that the
 * first screens say; undefined for any other, which takes the reader of ICU messages (`icuMessage.ts`).
 */
export function plainMessage(text: string): Say | undefined {
  if (!/^[^{}<>']*(?:\{\w+\}[^{}<>']*)*$/.test(text)) return undefined;
  // Text and names in turn.
  const parts = text.split(/\{(\w+)\}/);
  return (values) =>
    parts
      .map((part, index) => {
        if (index % 2 === 0) return part;
        const value = values[part];
        invariant(value !== undefined, `“${text}” is said with its ${part}`);
        return String(value);
      })
      .join('');
}
