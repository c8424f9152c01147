/** Vendors have fixed slots on Workings, so that adding one moves no cell. */
export const VENDOR_SLOTS = 20;
export const MOST_DOMAINS = 30;
export const MOST_CRITERIA = 500;
/** Characters one cell holds in Excel. */
export const CELL_CHARACTERS = 32_767;
/** Rises when a workbook of this kind can no longer be read by an older reader. */
export const FORMAT_VERSION = 2;
/** Empty lines kept at the end of the change log, so that a change is one write into a cell. */
export const FREE_CHANGES = 200;
