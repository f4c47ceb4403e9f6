import type { jsPDF } from 'jspdf';
import type { Ground } from '../page.ts';
import type { DocumentFont } from './embeddedFonts.ts';
import { operatorsOf, type Resources } from './operators.ts';

/** The grounds of one document: each is put once, as a form that pages call by its name (ISO 32000-1, 8.10). */
export interface Grounds {
  readonly nameOf: (ground: Ground) => string;
  /** The next part of the document comes: its grounds are other objects, even where they say the same. */
  readonly endPart: () => void;
}

/** jsPDF's way to add objects to the document, as its own plugin for pictures does, which its types leave out. */
interface Internal {
  readonly newObject: () => number;
  readonly out: (line: string) => void;
  readonly putStream: (stream: {
    readonly data: string;
    readonly additionalKeyValues: readonly { readonly key: string; readonly value: string }[];
    readonly objectId: number;
  }) => void;
  readonly events: { readonly subscribe: (event: string, job: () => void) => void };
}

/** A line from edge to edge is cut by the paper, not by the form. */
const BEYOND_THE_PAGE = '[-50 -50 650 900]';

/**
 * jsPDF's own forms are drawn through its own functions, which paper here is not (`operators.ts`).
 * @param fonts of the document, once all its pages are there
 */
export function createGrounds(
  pdf: jsPDF,
  font: Resources['font'],
  fonts: () => readonly DocumentFont[],
): Grounds {
  const internal = pdf.internal as unknown as Internal;
  const ofThisPart = new Map<Ground, string>();
  /** Names, by what draws them: one that calls another comes after it. */
  const ofTheDocument = new Map<string, string>();
  const put: string[] = [];

  const nameOf = (ground: Ground): string => {
    const name = ofThisPart.get(ground) ?? nameOfNew(ground);
    ofThisPart.set(ground, name);
    return name;
  };
  const nameOfNew = ({ items }: Ground): string => {
    const operators = operatorsOf(items, { font, ground: nameOf });
    const name = ofTheDocument.get(operators) ?? `G${ofTheDocument.size + 1}`;
    ofTheDocument.set(operators, name);
    return name;
  };

  const putInto = (name: string, operators: string) => {
    const objectId = internal.newObject();
    const fontNames = fonts().map((used) => `/${used.name} ${used.object()} 0 R`);
    const additionalKeyValues = Object.entries({
      Type: '/XObject',
      Subtype: '/Form',
      BBox: BEYOND_THE_PAGE,
      Resources: `<< /Font << ${fontNames.join(' ')} >> /XObject << ${put.join(' ')} >> >>`,
    }).map(([key, value]) => ({ key, value }));
    internal.putStream({ data: operators, additionalKeyValues, objectId });
    internal.out('endobj');
    put.push(`/${name} ${objectId} 0 R`);
  };
  internal.events.subscribe('putResources', () => {
    for (const [operators, name] of ofTheDocument) putInto(name, operators);
  });
  internal.events.subscribe('putXobjectDict', () => internal.out(put.join(' ')));

  return { nameOf, endPart: () => ofThisPart.clear() };
}
