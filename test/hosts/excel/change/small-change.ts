import type { Assessment, Vendor } from "../../../../src/core/assessment/model";
import { rating, vendorId } from "../../../../src/core/units";
import { readNames } from "../../../../src/hosts/excel/read-names";
import type { PlannedChange } from "../../../../src/workbook/change/planned-change";
import { plannedChange } from "../../../../src/workbook/change/planned-change";
import { namesToRead, readWorkbook } from "../../../../src/workbook/read-workbook";
import { workbookTexts } from "../../../../src/workbook/texts/en";
import { assessment, criterion, vendor } from "../../../small-assessment";

const CRITERIA = ["GAC-01", "GAC-02", "PRV-01", "PRV-02"];

/** Two vendors, four criteria, two domains: enough for every step of a change, and quick. */
export const before: Assessment = assessment(
  CRITERIA.map((id) => criterion(id)),
  [
    vendor("A", {
      "GAC-01": 3,
      "GAC-02": { rating: rating(2), evidence: "B", finding: "=read the contract" },
      "PRV-01": 1,
    }),
    { ...vendor("B", { "GAC-01": 2, "PRV-02": { rating: "IE" } }), name: "Birchline" },
  ],
);

const added: Vendor = { id: vendorId("C"), name: "Cedar Rooms", answers: new Map() };

/** Vendor A gets another name and C joins: sheets are renamed, added and moved. */
export const after: Assessment = {
  ...before,
  vendors: [{ ...before.vendors[0], name: "Alder Meet" } as Vendor, ...before.vendors.slice(1), added],
};

export function smallChange(id = "change-1", target = after, base = before): PlannedChange {
  return plannedChange({ id, title: "Add vendor Cedar Rooms", base, target, texts: workbookTexts });
}

/** The assessment as the cells say it. */
export async function present(): Promise<Assessment | undefined> {
  return readWorkbook(await readNames(namesToRead), workbookTexts)?.assessment;
}
