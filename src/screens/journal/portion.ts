/** Rows shown at first, and again with each "show more": a thousand at once would not stay fluid. */
export const PORTION = 50;
