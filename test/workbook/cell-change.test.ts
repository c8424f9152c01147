import type { Assessment } from "../../src/core/assessment/model";
import { takeOut, changeDomainWeight, changeNumbers } from "../../src/core/changes/criterion-changes";
import { addVendor, removeVendor, renameVendor, reorderVendors } from "../../src/core/changes/vendor-changes";
import { withChange } from "../../src/core/changes/with-change";
import { criterionId, domainId, isoDate, rating, vendorId } from "../../src/core/units";
import { cellChange } from "../../src/workbook/cell-change";
import type { CellValue } from "../../src/workbook/cells";
import { declareWorkbook } from "../../src/workbook/declare-workbook";
import { FREE_CHANGES } from "../../src/workbook/limits";
import type { WorkbookContent } from "../../src/workbook/read-workbook";
import { readWorkbook } from "../../src/workbook/read-workbook";
import { workbookTexts } from "../../src/workbook/texts/en";
import { assessment, criterion, vendor } from "../small-assessment";
import { declaredGrids } from "../../src/workbook/change/declared-grids";

const A = vendorId("A");
const PRV = criterionId("PRV-01");
const small: Assessment = {
  ...assessment(
    [criterion("PRV-01"), criterion("SEC-01")],
    [vendor("A", { "PRV-01": 3 }), vendor("B", { "SEC-01": { rating: "IE", finding: "=seen" } })],
  ),
  proposals: ["A", "B"].map((letter) => ({
    vendor: vendorId(letter),
    criterion: PRV,
    rating: rating(2),
    origin: "Index",
  })),
};

function contentOf(one: Assessment): WorkbookContent {
  const content = readWorkbook(declaredGrids(declareWorkbook(one, workbookTexts)), workbookTexts);
  if (content === undefined) throw new RangeError("There is an assessment.");
  return content;
}

/** What the workbook says after the cells were written; `undefined` when cells do not suffice. */
function written(target: Assessment, base = small): Assessment | undefined {
  const grids = new Map<string, CellValue[][]>(
    [...declaredGrids(declareWorkbook(base, workbookTexts))].map(([name, grid]) => [
      name,
      grid.map((row) => [...row]),
    ]),
  );
  const change = cellChange(contentOf(base), target);
  if (change === undefined) return undefined;
  for (const { name, row, column, value } of change.writes) {
    const line = grids.get(name)?.[row];
    if (line === undefined) throw new RangeError(`There is no row ${row} in ${name}.`);
    line[column] = value ?? "";
  }
  return readWorkbook(grids, workbookTexts)?.assessment;
}

const log = { on: "2026-11-12T09:30", what: "Weight of SEC", from: "1", to: "=2", reason: "@why", by: "Ana" };

describe("a change of cells alone", () => {
  test.each<readonly [string, Assessment]>([
    ["a vendor's name", renameVendor(small, A, "=Alder").assessment],
    ["a domain's weight", changeDomainWeight(small, domainId("SEC"), 0).assessment],
    [
      "a criterion's weight and likelihood",
      changeNumbers(small, PRV, { weight: 7, likelihood: 1 }).assessment,
    ],
    ["a criterion taken out with a reason", takeOut(small, PRV, "+Not bought").assessment],
    ["a line of the change log", withChange(small, log)],
    ["two lines of the change log", withChange(withChange(small, log), { on: "x", what: "y" })],
    ["a proposal that is settled", { ...small, proposals: small.proposals?.slice(1) }],
    ["all proposals settled", { ...small, proposals: undefined }],
    [
      "the day and the name of who fixed the weights",
      { ...small, project: { weightsFixedOn: isoDate("2026-11-12"), weightsFixedBy: "-Board" } },
    ],
    [
      "an answer that comes and one that goes",
      {
        ...small,
        vendors: small.vendors.map((one) => ({
          ...one,
          answers: new Map(one.id === "A" ? [] : [[PRV, { rating: rating(1), reference: "007" }]]),
        })),
      },
    ],
  ])("carries %s", (_, target) => {
    expect(written(target)).toEqual(target);
  });

  test.each<readonly [string, Assessment]>([
    ["a vendor that is added", addVendor(small, "Cedar Rooms").assessment],
    ["a vendor that is removed", removeVendor(small, A).assessment],
    ["another order of vendors", reorderVendors(small, [vendorId("B"), A]).assessment],
    ["a title, which stands at the foot of every page", { ...small, title: "Other" }],
    [
      "a criterion in other words",
      { ...small, criteria: small.criteria.map((one) => ({ ...one, title: "New" })) },
    ],
    [
      "a proposal that is added",
      { ...small, proposals: [...(small.proposals ?? []), ...(small.proposals ?? [])] },
    ],
  ])("does not suffice for %s", (_, target) => {
    expect(written(target)).toBeUndefined();
  });

  test("does not suffice for a change log in which a line was lost", () => {
    expect(written({ ...small, changes: [] }, withChange(small, log))).toBeUndefined();
  });

  test("does not suffice once the change log has no free line, and writes nothing for no change", () => {
    const full = contentOf(small);
    const grids = declaredGrids(declareWorkbook(small, workbookTexts));
    expect(full.places.changes).toHaveLength(FREE_CHANGES);
    const lines = (grids.get("Change_Rows") ?? []).map((_, row) => [`line ${row}`, "x", "", "", "", ""]);
    const content = readWorkbook(new Map(grids).set("Change_Rows", lines), workbookTexts);
    if (content === undefined) throw new RangeError("There is an assessment.");
    expect(cellChange(content, withChange(content.assessment, log))).toBeUndefined();
    expect(cellChange(content, content.assessment)).toEqual({ writes: [], renamed: [] });
  });

  test("names the vendors whose sheets are to be renamed", () => {
    const { renamed } = cellChange(contentOf(small), renameVendor(small, A, "Alder").assessment) ?? {};
    expect(renamed?.map(({ before, after }) => `${before.name} ${after.name}`)).toEqual(["Vendor A Alder"]);
  });

  test("finds rows by id after somebody sorted them", () => {
    const grids = new Map(declaredGrids(declareWorkbook(small, workbookTexts)));
    const turned = (name: string) => grids.set(name, (grids.get(name) ?? []).toReversed());
    turned("Criteria_Rows");
    turned("Domain_Rows");
    const content = readWorkbook(grids, workbookTexts);
    if (content === undefined) throw new RangeError("There is an assessment.");
    const target = changeNumbers(changeDomainWeight(content.assessment, domainId("PRV"), 9).assessment, PRV, {
      weight: 8,
    });
    expect(cellChange(content, target.assessment)?.writes).toEqual([
      expect.objectContaining({ name: "Domain_Rows", row: 1, column: 2, value: 9 }),
      expect.objectContaining({ name: "Criteria_Rows", row: 1, column: 6, value: 8 }),
    ]);
  });

  test("is refused where somebody typed another value meanwhile, and fits where it stands already", () => {
    const { writes } =
      cellChange(contentOf(small), changeDomainWeight(small, domainId("SEC"), 4).assessment) ?? {};
    const [weight] = writes ?? [];
    expect(weight?.guard?.id).toBe("SEC");
    expect([1, 4, 7, ""].map((found) => weight?.guard?.isExpected(found))).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });
});
