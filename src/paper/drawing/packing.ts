import { zlibSync } from 'fflate';
import { jsPDF } from 'jspdf';

/** What jsPDF's plugin for filters offers: `FlateEncode` is the one that our documents ask for. */
interface Filters {
  processDataByFilters: (data: string, filters: readonly string[]) => Filtered;
}

interface Filtered {
  /** One character for each byte. */
  readonly data: string;
  /** How a reader comes back to the data. */
  readonly reverseChain: string;
}

const plugin = jsPDF.API as unknown as Filters;
const itsOwn = plugin.processDataByFilters;

/** The plugin joins what it packed byte by byte, which takes a fifth of the time of a receipt. These are the same bytes. */
plugin.processDataByFilters = (data, filters) =>
  filters.length === 1 && filters[0] === 'FlateEncode'
    ? { data: charactersOf(zlibSync(bytesOf(data))), reverseChain: '/FlateDecode' }
    : itsOwn(data, filters);

function bytesOf(characters: string): Uint8Array {
  const bytes = new Uint8Array(characters.length);
  for (let index = 0; index < characters.length; index += 1) bytes[index] = characters.charCodeAt(index);
  return bytes;
}

/** Each byte as one UTF-16 unit: a seventh of the time that `String.fromCharCode(...bytes)` takes. */
const charactersOf = (bytes: Uint8Array): string => inUnits.decode(new Uint16Array(bytes));

/** Typed arrays count in the order of the processor, which is the lowest byte first on every one that browsers run on. */
const inUnits = new TextDecoder('utf-16le', { ignoreBOM: true });
