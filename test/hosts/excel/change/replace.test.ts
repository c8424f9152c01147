import type { Assessment } from "../../../../src/core/assessment/model";
import { compare } from "../../../../src/core/scoring/compare";
import { criterionId, rating, vendorId } from "../../../../src/core/units";
import { build } from "../../../../src/hosts/excel/build";
import {
  earlierVersion,
  removeEarlier,
  restoreEarlier,
  unfinishedChange,
} from "../../../../src/hosts/excel/change/earlier-version";
import { replace } from "../../../../src/hosts/excel/change/replace";
import { readNames } from "../../../../src/hosts/excel/read-names";
import { declareWorkbook } from "../../../../src/workbook/declare-workbook";
import { namesToRead, readWorkbook } from "../../../../src/workbook/read-workbook";
import { workbookTexts } from "../../../../src/workbook/texts/en";
import { type EmulatedExcel, openEmulatedExcel } from "../../../emulated-excel";
import { leanChange } from "../../../faults/lean";
import { after, before, present, smallChange as wholeChange } from "./small-change";
import { openSmallWorkbook } from "./small-workbook";

let excel: EmulatedExcel;
beforeEach(() => open());
afterEach(() => excel.close());

async function open(assessment = before) {
  excel = await openSmallWorkbook(assessment);
}

const smallChange = (...parts: Parameters<typeof wholeChange>) => leanChange(wholeChange(...parts));

async function seen() {
  return await Excel.run(async (context) => {
    const { worksheets, names, tables, customXmlParts } = context.workbook;
    worksheets.load("items/name,items/visibility,items/protection/protected");
    names.load("items/name,items/formula");
    tables.load("items/name");
    customXmlParts.load("items/id");
    await context.sync();
    const visible = worksheets.items.filter(({ visibility }) => visibility === "Visible");
    return {
      visible: visible.map(({ name }) => name),
      sheets: worksheets.items.map(({ name, protection }) => [name, protection.protected]),
      names: names.items.map(({ name, formula }) => `${name} ${String(formula)}`).toSorted(),
      tables: tables.items.map(({ name }) => name).toSorted(),
      parts: customXmlParts.items.length,
    };
  });
}

test("a replaced workbook holds the target, with its sheets in order, in five round trips", async () => {
  const trips = excel.host.roundTrips;
  expect(await replace(smallChange())).toEqual({ isNew: true, conflicts: [] });
  expect(excel.host.roundTrips - trips).toBe(5);
  expect(await present()).toEqual(after);
  const { visible } = await seen();
  expect(visible).toEqual(
    declareWorkbook(after, workbookTexts)
      .sheets.filter(({ isHidden }) => !isHidden)
      .map(({ name }) => name),
  );
  expect(await earlierVersion()).toMatchObject({ title: "Add vendor Cedar Rooms", side: "before" });
  expect(await unfinishedChange()).toBeUndefined();
});

test("a whole workbook shows the figures of the target after the switch", async () => {
  excel.close();
  excel = await openEmulatedExcel();
  await build(declareWorkbook(before, workbookTexts));
  await replace(wholeChange());
  const figures = readWorkbook(await readNames(namesToRead), workbookTexts)?.figures;
  const expected = compare(after);
  const shown = [...(figures?.vendors ?? [])].map(([id, { worst }]) => [id, worst?.toFixed(9)]);
  expect(shown).toEqual(expected.vendors.map(({ id, worst }) => [id, worst?.toFixed(9)]));
}, 300_000);

test("the same change twice takes place once", async () => {
  await replace(smallChange());
  const once = await seen();
  expect(await replace(smallChange())).toEqual({ isNew: false, conflicts: [] });
  expect(await seen()).toEqual(once);
});

test("a removed earlier version leaves the workbook as if it had been built so", async () => {
  await replace(smallChange());
  await removeEarlier();
  const { names, tables, sheets } = await seen();
  expect(await earlierVersion()).toBeUndefined();
  excel.close();
  await open(after);
  const built = await seen();
  expect(sheets).toEqual(built.sheets);
  expect(tables).toEqual(built.tables);
  expect(names.map((name) => name.replaceAll("'", ""))).toEqual(
    built.names.map((name) => name.replaceAll("'", "")),
  );
});

test("the version before comes back, and the one after it can be brought back too", async () => {
  const first = await seen();
  await replace(smallChange());
  await restoreEarlier();
  expect(await present()).toEqual(before);
  expect(await earlierVersion()).toMatchObject({ title: "Add vendor Cedar Rooms", side: "after" });
  expect((await seen()).visible).toEqual(first.visible);
  await restoreEarlier();
  expect(await present()).toEqual(after);
  expect(await earlierVersion()).toMatchObject({ title: "Add vendor Cedar Rooms", side: "before" });
});

test("a version that was put aside goes with the next change only where that is wanted", async () => {
  await replace(smallChange());
  await restoreEarlier();
  const next = () => smallChange("change-2", after, before);
  await expect(replace(next())).rejects.toMatchObject({ code: "put-aside" });
  await restoreEarlier();
  expect(await present()).toEqual(after);
  await expect(replace(smallChange("change-2", before, after))).rejects.toMatchObject({ code: "put-aside" });
  await restoreEarlier();
  expect(await replace(next(), { removesPutAside: true })).toMatchObject({ isNew: true });
  expect(await earlierVersion()).toMatchObject({ side: "before" });
});

test("a second change replaces the earlier version of the first", async () => {
  await replace(smallChange());
  await replace(smallChange("change-2", before, after));
  expect(await present()).toEqual(before);
  const { sheets } = await seen();
  expect(sheets).toHaveLength(
    declareWorkbook(before, workbookTexts).sheets.length +
      declareWorkbook(after, workbookTexts).sheets.length,
  );
});

test("a list that was emptied since is put aside, and comes again with the next proposals", async () => {
  const proposed = { vendor: vendorId("A"), criterion: criterionId("PRV-01"), rating: rating(2), origin: "" };
  excel.close();
  await open({ ...before, proposals: [proposed] });
  await Excel.run(async (context) => {
    context.workbook.names.getItem("Proposal_Rows").getRange().clear("Contents");
    await context.sync();
  });
  expect(await present()).toEqual(before);
  const again: Assessment = { ...after, proposals: [proposed] };
  expect(await replace(smallChange("change-1", again))).toMatchObject({ isNew: true });
  expect(await present()).toEqual(again);
  await restoreEarlier();
  expect(await present()).toEqual(before);
  expect((await seen()).visible).toContain("Proposals");
  expect(await replace(smallChange("change-2"), { removesPutAside: true })).toMatchObject({ isNew: true });
  expect((await seen()).visible).not.toContain("Proposals");
});

test("formulas on the user's own sheets go on meaning our sheets", async () => {
  await Excel.run(async (context) => {
    const mine = context.workbook.worksheets.add("Mine");
    mine.getRange("A1:B1").formulas = [["='A Vendor A'!A1", "=Setup!A1"]];
    await context.sync();
  });
  await replace(smallChange());
  const formulas = await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Mine").getRange("A1:B1").load("formulas");
    await context.sync();
    return range.formulas[0];
  });
  expect(formulas).toEqual(["='A Alder Meet'!A1", "=Setup!A1"]);
});

test("a name of ours that somebody sent to a sheet of their own does not make it one of ours", async () => {
  await Excel.run(async (context) => {
    const mine = context.workbook.worksheets.add("Mine");
    mine.getRange("A1").values = [["my own list"]];
    context.workbook.names.getItem("Rating_List").formula = "=Mine!$A$1:$A$3";
    await context.sync();
  });
  await replace(smallChange());
  expect((await seen()).visible).toContain("Mine");
  expect(await present()).toEqual(after);
});

test("formulas go on meaning a sheet of ours that somebody renamed", async () => {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Setup").name = "Basics";
    context.workbook.worksheets.add("Mine").getRange("A1").formulas = [["=Basics!A1"]];
    await context.sync();
  });
  await replace(smallChange());
  const formulas = await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Mine").getRange("A1").load("formulas");
    await context.sync();
    return range.formulas;
  });
  expect(formulas).toEqual([["=Setup!A1"]]);
});

test("an earlier version does not come back over a name that somebody uses by now", async () => {
  await replace(smallChange());
  await restoreEarlier();
  await Excel.run(async (context) => {
    const mine = context.workbook.worksheets.add("Mine");
    mine.getRange("A1").values = [["my own"]];
    context.workbook.names.add("C_Rank", mine.getRange("A1"));
    await context.sync();
  });
  const there = await seen();
  await expect(restoreEarlier()).rejects.toMatchObject({ code: "name-taken", subject: "C_Rank" });
  expect(await seen()).toEqual(there);
  expect(await present()).toEqual(before);
});

test("a name of somebody's own that stands for a number is in the way too", async () => {
  await Excel.run(async (context) => {
    context.workbook.names.add("C_Rank", "=0.19");
    await context.sync();
  });
  await expect(replace(smallChange())).rejects.toMatchObject({ code: "name-taken", subject: "C_Rank" });
});

test("a sheet with a password of somebody else is named, and the workbook stays as it was", async () => {
  await Excel.run(async (context) => {
    const { protection } = context.workbook.worksheets.getItem("B Birchline");
    protection.unprotect();
    protection.protect({}, "theirs");
    await context.sync();
  });
  const asItWas = await seen();
  await expect(replace(smallChange())).rejects.toMatchObject({
    code: "sheet-protected",
    subject: "B Birchline",
    message: expect.stringContaining("The sheet B Birchline is locked."),
  });
  expect(await seen()).toEqual(asItWas);
  expect(await unfinishedChange()).toBeUndefined();
});
