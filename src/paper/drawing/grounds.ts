import type { Ground } from '../page.ts';
import { operatorsOf, type Resources } from './operators.ts';
import { type PdfFile, reference } from './pdfFile.ts';

/** The grounds of one document: each is put once, as a form that pages call by its name (ISO 32000-1, 8.10). */
export interface Grounds {
  readonly nameOf: (ground: Ground) => string;
  /** The next part of the document comes: its grounds are other objects, even where they say the same. */
  readonly endPart: () => void;
  /** All of them by their names. */
  readonly names: () => string;
  /** The object that is to name what they use themselves. */
  readonly resources: number;
}

/** A line from edge to edge is cut by the paper, not by the form. */
const BEYOND_THE_PAGE = '[-50 -50 650 900]';

export function createGrounds(file: PdfFile, font: Resources['font']): Grounds {
  const resources = file.reserve();
  const numbers: number[] = [];
  const ofThisPart = new Map<Ground, string>();
  /** By what draws them. */
  const ofTheDocument = new Map<string, string>();

  const nameOf = (ground: Ground): string => {
    const name = ofThisPart.get(ground) ?? put(ground);
    ofThisPart.set(ground, name);
    return name;
  };
  const put = ({ items }: Ground): string => {
    const operators = operatorsOf(items, { font, ground: nameOf });
    const known = ofTheDocument.get(operators);
    if (known !== undefined) return known;
    const entries = `/Type/XObject/Subtype/Form/BBox${BEYOND_THE_PAGE}/Resources ${reference(resources)}`;
    const name = `G${numbers.push(file.putStream(operators, entries))}`;
    ofTheDocument.set(operators, name);
    return name;
  };

  return {
    resources,
    nameOf,
    endPart: () => ofThisPart.clear(),
    names: () => numbers.map((number, index) => `/G${index + 1} ${reference(number)}`).join(''),
  };
}
