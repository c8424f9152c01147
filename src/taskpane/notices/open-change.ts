/** The id of the notice about a change that is open: what waits for that change leads to it. */
export const OPEN_CHANGE = "open-change";
