const narrowNoBreakSpace = '\u202F';

/**
 * French sets a narrow no-break space before ; : ! ? » % and after «. Messages are written with a plain
 * space there, which an editor shows and keeps; this makes it the right one.
 * `::` is left alone: it opens an ICU number skeleton.
 */
export const withFrenchSpaces = (message: string): string =>
  message.replace(/ (?=[;!?»%]|:(?!:))/gu, narrowNoBreakSpace).replace(/(?<=«) /gu, narrowNoBreakSpace);
