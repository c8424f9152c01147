/** Label or id, value or title, then three columns for tables; notes run over the empty ones. */
export const SETUP_WIDTHS = [30, 52, 24, 20, 34] as const;
