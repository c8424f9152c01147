import { plainReader } from "../../src/hosts/plain-names";
import type { Grid } from "../../src/workbook/cells";

const NAMES = ["Format_Version", "Criteria_Rows", "Outcome"];

/** A workbook of single cells, and what was asked of it. */
function reading(cells: Record<string, string>) {
  const asked: (readonly string[])[] = [];
  const reader = plainReader((names) => {
    asked.push(names);
    const found = names.flatMap((name): readonly (readonly [string, Grid])[] => {
      const cell = cells[name];
      return cell === undefined ? [] : [[name, [[cell]]]];
    });
    return Promise.resolve(new Map(found));
  });
  return { asked, reader };
}

describe("names are read", () => {
  test("as they are, at once, where they have no prefix", async () => {
    const { asked, reader } = reading({ Format_Version: "2", Outcome: "ours" });
    expect((await reader.readNames(NAMES)).get("Outcome")).toEqual([["ours"]]);
    expect(asked).toHaveLength(1);
  });

  test("under the prefix, at once from the second time, and never somebody's own", async () => {
    const { asked, reader } = reading({ HRIA_Format_Version: "2", HRIA_Outcome: "ours", Outcome: "theirs" });
    expect([...(await reader.readNames(NAMES)).keys()]).toEqual(["Format_Version", "Outcome"]);
    expect((await reader.readNames(NAMES)).get("Outcome")).toEqual([["ours"]]);
    expect(asked).toHaveLength(3);
    expect((await reader.readNames(["Outcome"])).get("Outcome")).toEqual([["ours"]]);
  });

  test("plainly again once an earlier version without the prefix is back", async () => {
    const cells: Record<string, string> = { HRIA_Criteria_Rows: "new" };
    const { reader } = reading(cells);
    await reader.readNames(NAMES);
    delete cells["HRIA_Criteria_Rows"];
    cells["Criteria_Rows"] = "old";
    expect((await reader.readNames(NAMES)).get("Criteria_Rows")).toEqual([["old"]]);
  });
});
