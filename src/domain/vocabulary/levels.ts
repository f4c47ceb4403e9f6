import { z } from './zod.ts';

/** School levels of French nursery and elementary schools, in order. */
export const LEVELS = ['TPS', 'PS', 'MS', 'GS', 'CP', 'CE1', 'CE2', 'CM1', 'CM2'] as const;
export const level = z.enum(LEVELS);
export type Level = z.infer<typeof level>;
