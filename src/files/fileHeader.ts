import { err, ok, type Result } from '#domain/result.ts';
import { textOf } from '#domain/vocabulary/bytes.ts';
import { placeOfFault, sameJson } from '#domain/vocabulary/json.ts';
import type { Instant } from '#domain/vocabulary/time.ts';
import { z } from '#domain/vocabulary/zod.ts';

/** The first line of a `*.preau` file, whichever its format. Each in the order in which it is looked for. */
export type FileHeaderError =
  | { type: 'ExportForeign' }
  /** Written by a newer version of the application. */
  | { type: 'ExportNewer'; version: number }
  | { type: 'ExportHeaderUnfit'; path: string };

/** Reads it strictly: what the schema would tidy up is refused too, as the bytes are what is signed. */
export function readFileHeader<T>(
  line: Uint8Array,
  format: string,
  version: number,
  schema: z.ZodType<T>,
): Result<T, FileHeaderError> {
  const json = parseJson(line);
  const claimed = claim.safeParse(json);
  if (!claimed.success || claimed.data.format !== format) return err({ type: 'ExportForeign' });
  if (claimed.data.version > version) return err({ type: 'ExportNewer', version: claimed.data.version });
  const read = schema.safeParse(json);
  if (!read.success) return err({ type: 'ExportHeaderUnfit', path: placeOfFault(read.error) });
  return sameJson(read.data, json) ? ok(read.data) : err({ type: 'ExportHeaderUnfit', path: '' });
}

/** What says which format this is, whatever else there may be in later versions. */
const claim = z.looseObject({ format: z.string(), version: z.number().int().min(1) });

/** The format that a file's first line claims to have. */
export function formatClaimed(line: Uint8Array): string | undefined {
  const claimed = claim.safeParse(parseJson(line));
  return claimed.success ? claimed.data.format : undefined;
}

/** `2024-05-25_1231`: date and time as written in the instant, for names of files. */
export function fileStamp(at: Instant): string {
  const [date = '', time = ''] = at.split('T');
  return `${date}_${time.slice(0, 5).replace(':', '')}`;
}

/** Room for an event in quotes, which stubs have. */
const LINE_MAXIMUM = 2_500_000;

/** Undefined for what is no JSON, no UTF-8, or longer than any line of ours. */
export function parseJson(bytes: Uint8Array): unknown {
  try {
    return bytes.length > LINE_MAXIMUM ? undefined : JSON.parse(textOf(bytes));
  } catch {
    return undefined;
  }
}
