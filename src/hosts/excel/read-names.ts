import type { Grid } from "../../workbook/cells";
import { run } from "./run";

/** One round trip. Names that do not exist, or whose cells are gone, are absent from the answer. */
export async function readNames(names: readonly string[]): Promise<ReadonlyMap<string, Grid>> {
  return await run(async (context) => {
    const ranges = names.map((name) =>
      context.workbook.names.getItemOrNullObject(name).getRangeOrNullObject().load("values"),
    );
    await context.sync();
    const found = new Map<string, Grid>();
    for (const [index, name] of names.entries()) {
      const range = ranges[index];
      if (range !== undefined && !range.isNullObject) found.set(name, range.values);
    }
    return found;
  });
}
