import type { MissingGlyphs } from './glyphs.ts';

/**
 * Why a paper was not made. `MissingGlyphs`: the font lacks characters of it, and leaving them out would print
 * another name. `PressFailed`: the drawing stopped (fonts not loaded, no memory); trying again may help.
 */
export type PaperError = MissingGlyphs | { readonly type: 'PressFailed'; readonly detail: string };
