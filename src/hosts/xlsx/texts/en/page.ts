/** At the right of every footer; Excel puts the numbers in. */
export const PAGE_OF_PAGES = "Page &P of &N";
