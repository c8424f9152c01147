import type { Grid } from "../../../workbook/cells";

export type Grids = ReadonlyMap<string, Grid>;

/** Queues reading what names mean, by `nameOf`; the answer is there after the next sync, under the plain names. */
export function queueGrids(
  context: Excel.RequestContext,
  names: readonly string[],
  nameOf: (name: string) => string = (name) => name,
): () => Grids {
  const ranges = names.map((name) =>
    context.workbook.names.getItemOrNullObject(nameOf(name)).getRangeOrNullObject().load("values"),
  );
  return () => {
    const found = new Map<string, Grid>();
    for (const [index, name] of names.entries()) {
      const range = ranges[index];
      if (range !== undefined && !range.isNullObject) found.set(name, range.values);
    }
    return found;
  };
}
