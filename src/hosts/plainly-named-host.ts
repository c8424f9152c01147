import { CellConflictError } from "../workbook/cell-conflict";
import type { CellWrite } from "../workbook/cells";
import type { DeclaredWorkbook } from "../workbook/declaration";
import type { InspectedWorkbook } from "../workbook/health/inspected-workbook";
import { isPrefixed, NAME_PREFIX } from "../workbook/other-names/own-prefix";
import type { LiveWorkbookHost } from "./host";
import { plainGrids, type PlainReader, plainReader } from "./plain-names";

/**
 * The same workbook under plain names, where ours begin with a prefix because somebody uses a plain one: whoever asks
 * need not know. What is built goes through as it is declared.
 */
export function plainlyNamed(host: LiveWorkbookHost): LiveWorkbookHost {
  const reader = plainReader(host.readNames);
  const { prefix, readNames } = reader;
  return {
    ...host,
    readNames,
    writeCells: (writes) => writeCells(host, writes, prefix()),
    show: (target) => host.show("name" in target ? { ...target, name: prefix() + target.name } : target),
    renameSheet: (name, newName) => host.renameSheet(prefix() + name, newName),
    ...inspectingUnder(host, reader),
    finishChange: ({ names, keyOf }) =>
      host.finishChange({
        names: names.map((name) => prefix() + name),
        keyOf: (found) => keyOf(plainGrids(found, names, prefix())),
      }),
    replace: async (change, options) => {
      const { prefixedChange } = await otherNames();
      return await host.replace(prefixedChange(change, prefix()), options);
    },
  };
}

function otherNames() {
  return import("../workbook/other-names");
}

async function writeCells(
  host: LiveWorkbookHost,
  writes: readonly CellWrite[],
  prefix: string,
): Promise<void> {
  try {
    await host.writeCells(writes.map((write) => ({ ...write, name: prefix + write.name })));
  } catch (cause) {
    if (!(cause instanceof CellConflictError)) throw cause;
    const conflicts = cause.conflicts.map(({ write, found }) => ({
      write: { ...write, name: write.name.slice(prefix.length) },
      found,
    }));
    throw new CellConflictError(cause.message, conflicts);
  }
}

/** A workbook that has lost the names it is read by is looked into as well: the others tell what they begin with. */
function inspectingUnder(
  host: LiveWorkbookHost,
  { prefix, expect }: PlainReader,
): Pick<LiveWorkbookHost, "inspect" | "inspectAgain"> {
  const asFound = new WeakMap<InspectedWorkbook, InspectedWorkbook>();
  const plain = async (found: InspectedWorkbook) => {
    if (prefix() === "") return found;
    const { plainInspection } = await otherNames();
    const seen = plainInspection(found);
    asFound.set(seen, found);
    return seen;
  };
  const prefixed = async (expected: DeclaredWorkbook) =>
    (await otherNames()).prefixedWorkbook(expected, prefix());
  return {
    inspect: async (expected, options) => {
      const look = async () => await host.inspect(expected && (await prefixed(expected)), options);
      const found = await look();
      if (prefix() !== "" || !hasPrefix(found)) return await plain(found);
      expect(NAME_PREFIX);
      return await plain(await look());
    },
    inspectAgain: async (before, expected, names) => {
      const known = asFound.get(before) ?? before;
      const own = names.map((name) => prefix() + name);
      const again = await host.inspectAgain(known, await prefixed(expected), own);
      if (again === undefined || hasPrefix(again.found) !== (prefix() !== "")) return undefined;
      const { found, grids, since } = again;
      return { found: await plain(found), grids: plainGrids(grids, names, prefix()), since };
    },
  };
}

function hasPrefix({ names }: InspectedWorkbook): boolean {
  return names.filter(({ name }) => isPrefixed(name)).length >= TELLING_NAMES;
}

/** So many names that begin like ours are ours. */
const TELLING_NAMES = 10;
