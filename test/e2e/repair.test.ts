import type { Frame, Page } from "playwright-core";
import { cellsOf, paneOf } from "./browser";
import { type Demo, openDemo } from "./demo";

let demo: Demo;
let page: Page;
let pane: Frame;

beforeAll(async () => {
  demo = await openDemo({ search: "?example", width: 1600, height: 900 });
  ({ page, pane } = demo);
  await pane.getByText("✓ Sheets and pane agree").waitFor();
}, 240_000);

afterAll(() => demo.close());

const FIGURES = ["A_Risk_Worst", "B_Risk_Best", "C_Risk_Worst", "A_Rank", "B_Rank", "C_Rank"];
const tab = (name: string) => page.locator("[data-u-comp=slide-tab-item]").filter({ hasText: name }).first();

/** The grid takes in what was done to it a little later, and says so nowhere. */
const settled = () => page.waitForTimeout(800);

async function openSheet(name: string) {
  await tab(name).click();
  await settled();
}

async function unprotect(name: string) {
  await openSheet(name);
  await page.getByRole("button", { name: "Unprotect the sheet" }).click();
  await page.getByRole("status").getByText(`${name} is no longer protected.`).waitFor();
}

async function type(cell: string, text: string) {
  const box = page.locator("[data-u-comp=defined-name] input");
  await box.fill(cell);
  await box.press("Enter");
  await settled();
  await page.keyboard.type(text);
  await page.keyboard.press("Enter");
  await settled();
}

async function choose(place: { readonly tab: string } | { readonly row: number }, action: string) {
  if ("tab" in place) await tab(place.tab).click({ button: "right" });
  else await page.mouse.click(20, place.row, { button: "right" });
  // Dispatched, because Univer opens the menu of a tab partly below the window.
  await page.getByText(action, { exact: true }).last().dispatchEvent("click");
  await settled();
}

/** Everything a person entered for a vendor, line by line. */
async function entered(): Promise<readonly string[]> {
  return await pane.evaluate(async () => {
    return await Excel.run(async (context) => {
      const rows = [1, 2, 3].map((slot) =>
        context.workbook.names.getItem(`Vendor_Rows_${slot}`).getRange().load("values"),
      );
      await context.sync();
      // Id, rating, evidence, reference, finding, who, when and the rest that is typed; the titles between are formulas.
      return rows.flatMap(({ values }) =>
        values.map((row) => JSON.stringify([row[0], ...row.slice(3, 9)])).toSorted(),
      );
    });
  });
}

describe("a person breaks the workbook in ten ways and repairs it", () => {
  let before: readonly string[];
  let figures: readonly unknown[];

  test("breaks it by hand in the grid", async () => {
    [before, figures] = [await entered(), await cellsOf(pane, FIGURES)];
    await openSheet("B Birchline");
    await tab("B Birchline").dblclick();
    await page.locator("[data-u-comp=slide-tab-item] [contenteditable=true]").waitFor();
    await page.keyboard.press("Control+A");
    await page.keyboard.type("Offers");
    await page.keyboard.press("Enter");
    await tab("Offers").waitFor();
    expect(await tab("B Birchline").count()).toBe(0);
    await unprotect("Comparison");
    await type("G7", "12");
    await unprotect("C Cedar Rooms");
    await type("D5", "Score");
    await type("M8", "7");
    await type("D9", "'4");
    await unprotect("Workings");
    await type("D20", "1");
    await unprotect("A Alder Meet");
    await choose({ row: 500 }, "Hide Selected Row");
    await choose({ tab: "Checks" }, "Hide");
    await openSheet("Heat map");
    await choose({ tab: "Heat map" }, "Delete");
    await page.getByRole("button", { name: "OK" }).click();
  }, 200_000);

  test("finds each of them in the pane after a reload", async () => {
    await settled();
    await page.reload();
    pane = await paneOf(page);
    await pane
      .getByRole("button", { name: /repair/i })
      .first()
      .press("Enter");
    await pane.getByRole("heading", { name: /things are not in order$/ }).waitFor();
    const kinds = await pane.getByRole("heading", { level: 3 }).allInnerTexts();
    expect(kinds).toEqual(
      expect.arrayContaining([
        "A formula was overwritten",
        "A figure was typed over",
        "A number is stored as text",
        "A sheet is missing",
        "A sheet was renamed",
        "A header was reworded",
        "A sheet is hidden",
        "Rows are hidden",
        "A sheet is not protected",
      ]),
    );
  }, 200_000);

  test("repairs it with one press, and every answer is in its place", async () => {
    await pane.getByRole("button", { name: "Repair", exact: true }).last().press("Enter");
    await pane.getByRole("heading", { name: "The workbook is repaired" }).waitFor({ timeout: 180_000 });
    await pane.getByText("✓ Sheets and pane agree").waitFor();
    expect(await entered()).toEqual(before);
    expect(await cellsOf(pane, FIGURES)).toEqual(figures);
    for (const name of ["Heat map", "B Birchline", "Checks"]) await tab(name).waitFor();
    expect(demo.errors).toEqual([]);
  }, 300_000);
});
