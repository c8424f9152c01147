import { changedCells } from "../../../src/workbook/change/changed-cells";
import { relabelled } from "../../../src/workbook/change/relabelled";
import { declareWorkbook } from "../../../src/workbook/declare-workbook";
import { workbookTexts } from "../../../src/workbook/texts/en";
import { assessment, criterion, vendor } from "../../small-assessment";

const base = assessment([criterion("GAC-01")], [vendor("A", { "GAC-01": 2 })]);
const declared = declareWorkbook(base, workbookTexts);

test("a changed rating is one changed cell and all that differs", () => {
  const rated = assessment([criterion("GAC-01")], [vendor("A", { "GAC-01": 4 })]);
  const changes = changedCells(declared, declareWorkbook(rated, workbookTexts));
  expect(changes).toMatchObject({ isAll: true, cells: [{ sheet: "A Vendor A", cell: 4 }] });
});

test("a new title changes more than cells, another vendor the layout", () => {
  const titled = declareWorkbook({ ...base, title: "Another" }, workbookTexts);
  expect(changedCells(declared, titled)?.isAll).toBe(false);
  const more = declareWorkbook({ ...base, vendors: [...base.vendors, vendor("B", {})] }, workbookTexts);
  expect(changedCells(declared, more)).toBeUndefined();
});

test("relabelled sheets are what every formula means, and renaming them back gives the same workbook", () => {
  const aside = new Map(declared.sheets.map(({ name }) => [name, `~1 ${name}`]));
  const back = new Map(declared.sheets.map(({ name }) => [`~1 ${name}`, name]));
  const staged = relabelled(declared, aside, new Map());
  expect(JSON.stringify(staged)).toContain("'~1 Workings'!");
  expect(JSON.stringify(staged.sheets.map(({ fills }) => fills))).not.toMatch(/[^~1 ']Workings!/);
  expect(relabelled(staged, back, new Map())).toEqual(declared);
});
