import type { Grid } from "../workbook/cells";
import { NAME_PREFIX } from "../workbook/other-names/own-prefix";
import type { WorkbookHost } from "./host";

type Grids = ReadonlyMap<string, Grid>;

export interface PlainReader {
  readonly readNames: WorkbookHost["readNames"];
  /** What stands before our names in the workbook, as far as it was read. */
  readonly prefix: () => string;
  readonly expect: (prefix: string) => void;
}

/** One of them is in every workbook of ours, so that it tells which names are. */
const ANCHORS = ["Format_Version", "Criteria_Rows"];

/**
 * Reads under the plain names what a workbook holds under names that begin with our prefix. A workbook is read once; a
 * second time only when its names turn out to be others than at the last reading.
 */
export function plainReader(read: WorkbookHost["readNames"]): PlainReader {
  let prefix = "";
  const readNames = async (names: readonly string[]): Promise<Grids> => {
    const isWhole = ANCHORS.every((name) => names.includes(name));
    const marks = isWhole ? ANCHORS.map((name) => NAME_PREFIX + name) : [];
    const found = await read([...new Set([...names.map((name) => prefix + name), ...marks])]);
    const present = marks.some((name) => found.has(name)) ? NAME_PREFIX : "";
    if (!isWhole || present === prefix) return plainGrids(found, names, prefix);
    prefix = present;
    return plainGrids(await read(names.map((name) => prefix + name)), names, prefix);
  };
  return {
    readNames,
    prefix: () => prefix,
    expect: (other) => {
      prefix = other;
    },
  };
}

export function plainGrids(found: Grids, names: readonly string[], prefix: string): Grids {
  return new Map(
    names.flatMap((name) => {
      const grid = found.get(prefix + name);
      return grid === undefined ? [] : [[name, grid] as const];
    }),
  );
}
