/**
 * The one door to zod. `jitless`: our Content-Security-Policy has no `unsafe-eval`, and zod would
 * otherwise probe `new Function` at its first parse, which browsers report as a violation.
 */
import * as z from 'zod';

z.config({ jitless: true });

export { z };
