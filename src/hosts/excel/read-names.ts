import { gridReader } from "./read-grids";
import { run } from "./run";

/** One round trip, more above 5 MB. Names that do not exist, or whose cells are gone, are absent from the answer. */
export const readNames = gridReader((batch) => run(batch));
