import type { Grid } from "../../../src/workbook/cells";
import { xlsxHost } from "../../../src/hosts/xlsx/xlsx-host";
import { contentKeeper, namesToRead } from "../../../src/taskpane/session/content-keeper";
import { declareWorkbook } from "../../../src/workbook/declare-workbook";
import { workbookTexts } from "../../../src/workbook/texts/en";
import { vendorColumn } from "../../../src/workbook/sheets/vendor/vendor-keys";
import { writeXlsx } from "../../../src/hosts/xlsx/write-xlsx";
import { assessment, criterion, vendor } from "../../small-assessment";

const asked = assessment(
  [criterion("GOV-01"), criterion("GOV-02")],
  [vendor("A", { "GOV-01": 2, "GOV-02": 3 }), vendor("B", { "GOV-01": 1, "GOV-02": 4 })],
);
let grids: ReadonlyMap<string, Grid>;

beforeAll(async () => {
  const file = await writeXlsx(declareWorkbook(asked, workbookTexts));
  grids = await xlsxHost(file).readNames(namesToRead);
});

/** As another reading of the same cells gives them: nothing in it is the same object. */
function readAgain(
  change: (name: string, row: number, column: number) => number | undefined = () => undefined,
) {
  const cells = (name: string, grid: Grid) =>
    grid.map((line, row) => line.map((value, column) => change(name, row, column) ?? value));
  return new Map([...grids].map(([name, grid]) => [name, cells(name, grid)] as const));
}

test("a reading in which nothing changed is the content of before", () => {
  const contentOf = contentKeeper(workbookTexts);
  const before = contentOf(readAgain());
  expect(before?.assessment.vendors).toHaveLength(2);
  expect(contentOf(readAgain())).toBe(before);
});

test("a new rating leaves everything beside its vendor the same object", () => {
  const contentOf = contentKeeper(workbookTexts);
  const before = contentOf(readAgain())!.assessment;
  const column = vendorColumn("rating");
  const isRated = (name: string, row: number, place: number) =>
    name === "Vendor_Rows_2" && row === 0 && place === column;
  const after = contentOf(readAgain((...place) => (isRated(...place) ? 3 : undefined)))!.assessment;
  const [first, second] = asked.criteria.map(({ id }) => id);
  expect(after.vendors[1]!.answers.get(first!)).toMatchObject({ rating: 3 });
  expect(after.vendors[1]!.answers.get(second!)).toBe(before.vendors[1]!.answers.get(second!));
  expect(after.vendors[0]).toBe(before.vendors[0]);
  expect(after.criteria).toBe(before.criteria);
  expect(after.settings).toBe(before.settings);
});

test("after a workbook without an assessment everything is read anew", () => {
  const contentOf = contentKeeper(workbookTexts);
  const before = contentOf(readAgain());
  expect(contentOf(new Map())).toBeUndefined();
  expect(contentOf(readAgain())).toEqual(before);
});
