import type { Journal, Version } from "../../../../src/hosts/excel/change/journal";
import { foreignSheets } from "../../../../src/hosts/excel/change/foreign-sheets";
import { straightened, straightNames } from "../../../../src/hosts/excel/change/straighten";

function version(label: Version["label"], sheet: string, prefix: string): Version {
  const table = `${prefix}Ratings_A`;
  return {
    label,
    sheets: [
      {
        live: sheet,
        aside: `~${label} ${sheet}`,
        isHidden: false,
        isProtected: true,
        tables: [{ live: table, aside: `${table}_${label}` }],
      },
    ],
    names: [{ name: `${prefix}A_Rank`, sheet, address: "$A$1" }],
    metadata: "",
    opensOn: sheet,
  };
}

function journal(prefix: string): Journal {
  return {
    id: "1",
    title: "Rename",
    worker: "one",
    at: 0,
    typed: undefined,
    state: "staged",
    isRestore: false,
    outgoing: version(0, "A Alder", ""),
    incoming: version(1, "A Alder Meet", prefix),
    previous: undefined,
    successors: [["A Alder", "A Alder Meet"]],
  };
}

describe("somebody's own formula goes on meaning what is live", () => {
  test.each([
    ["a sheet", "='~0 A Alder'!B2", "='A Alder Meet'!B2"],
    ["a table", "=SUM(Ratings_A_0[Rating])", "=SUM(Ratings_A[Rating])"],
    ["a name", "=A_Rank", "=A_Rank"],
  ])("of %s after a change", (_, bent, straight) => {
    expect(straightened(bent, straightNames(journal(""), false))).toBe(straight);
  });

  test.each([
    ["a table", "=SUM(Ratings_A_0[Rating])", "=SUM(HRIA_Ratings_A[Rating])"],
    ["a name", "=a_rank+1", "=HRIA_A_Rank+1"],
  ])("of %s after a change of names", (_, bent, straight) => {
    expect(straightened(bent, straightNames(journal("HRIA_"), false))).toBe(straight);
  });

  test.each([
    ["a sheet", "='~1 A Alder Meet'!B2", "='A Alder'!B2"],
    ["a table", "=SUM(HRIA_Ratings_A_1[Rating])", "=SUM(Ratings_A[Rating])"],
    ["a name", "=HRIA_A_Rank", "=A_Rank"],
  ])("of %s after going back", (_, bent, straight) => {
    expect(straightened(bent, straightNames(journal("HRIA_"), true))).toBe(straight);
  });
});

test("a sheet of somebody's own that is called as one of the version before was is a foreign one", () => {
  const sheet = (live: string, aside: string) => ({
    live,
    aside,
    isHidden: false,
    isProtected: false,
    tables: [],
  });
  const versionOf = (...sheets: readonly ReturnType<typeof sheet>[]) => ({
    label: 0 as const,
    sheets,
    names: [],
    metadata: "",
    opensOn: "",
  });
  const seenAs = (name: string) =>
    [name.toLowerCase(), { id: name, name, position: 0, isHidden: false, isProtected: false }] as const;
  const sheets = new Map(["Setup", "C Cedar", "~2 C Cedar"].map(seenAs));
  const previous = {
    id: "1",
    title: "Before",
    isAfter: false,
    isPutAside: false,
    version: versionOf(sheet("C Cedar", "~2 C Cedar")),
    live: { sheets: [], tables: [], names: [] },
    successors: [],
  };
  const [outgoing, incoming] = [versionOf(sheet("Setup", "~0 Setup")), versionOf(sheet("Setup", "~1 Setup"))];
  expect(foreignSheets({ sheets }, { outgoing, incoming, previous })).toEqual(["C Cedar"]);
});
