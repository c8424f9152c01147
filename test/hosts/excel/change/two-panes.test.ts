import { addVendor } from "../../../../src/core/changes/vendor-changes";
import { build } from "../../../../src/hosts/excel/build";
import { declareWorkbook } from "../../../../src/workbook/declare-workbook";
import { workbookTexts } from "../../../../src/workbook/texts/en";
import { type EmulatedExcel, openEmulatedExcel } from "../../../emulated-excel";
import { lean, leanChange } from "../../../faults/lean";
import { leftovers } from "../../../faults/verdict";
import { type Pane, openPanes } from "../../../panes";
import { after, before, present, smallChange } from "./small-change";

const other = addVendor(before, "Dovetail").assessment;
const mine = () => leanChange(smallChange("mine"));
const theirs = () => leanChange(smallChange("theirs", other));

let excel: EmulatedExcel;
let panes: readonly [Pane, Pane];
let close: () => void;

beforeEach(async () => {
  excel = await openEmulatedExcel();
  excel.book.waitsForCalculation = false;
  ({ panes, close } = await openPanes(excel));
});
afterEach(() => {
  close();
  excel.close();
});

const outcome = (promise: Promise<unknown>) =>
  promise.then(
    () => "done",
    ({ code }) => String(code),
  );

const declared = () => lean(declareWorkbook(before, workbookTexts));

test("of two panes that create at the same moment one does, and the other takes nothing away", async () => {
  const [one, two] = panes;
  const ends = await Promise.all([outcome(one.host.build(declared())), outcome(two.host.build(declared()))]);
  expect(ends.toSorted()).toEqual(["change-elsewhere", "done"]);
  expect(await present()).toEqual(before);
  const parts = Object.values(excel.book.memory.xmlParts);
  expect(parts).toHaveLength(1);
});

test("of two changes that begin at the same moment one takes place, and the other is told", async () => {
  await build(declared());
  const [one, two] = panes;
  const ends = await Promise.all([outcome(one.host.replace(mine())), outcome(two.host.replace(theirs()))]);
  expect(ends.toSorted()).toEqual(["change-elsewhere", "done"]);
  expect(await present()).toEqual(ends[0] === "done" ? after : other);
  expect(await leftovers(excel)).toEqual([]);
});
