/**
 * Criteria that a later version of the catalog took apart, with those that stand in their place; an empty list is a
 * criterion that was given up. Every version adds to it, so that a workbook of any earlier one can follow.
 */
export const SUCCESSORS: Readonly<Record<string, readonly string[]>> = {};
