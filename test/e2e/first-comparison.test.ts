import type { Frame, Page } from "playwright-core";
import { accessibilityFindings, cellsOf, paneOf } from "./browser";
import { type Demo, openDemo } from "./demo";

const VENDORS = ["Alder Meet", "Birchline", "Cedar Rooms"];
const RANKS = ["A_Rank", "B_Rank", "C_Rank"];

let demo: Demo;
let page: Page;
let pane: Frame;

beforeAll(async () => {
  demo = await openDemo();
  ({ page, pane } = demo);
}, 180_000);

afterAll(() => demo.close());

describe("a new user compares three vendors in the browser", () => {
  test("sets up the assessment in three steps, by keyboard", async () => {
    await pane.getByRole("button", { name: "New assessment" }).press("Enter");
    await pane.getByLabel("Title of the assessment").fill("Consultation platform");
    await pane.getByRole("checkbox", { name: "Messaging and conferencing platform" }).press("Space");
    await pane.getByText("66 criteria, 12 of them red flags.").waitFor();
    await pane.getByRole("button", { name: "Next: vendors" }).press("Enter");
    await pane.getByRole("heading", { name: "Who is in the running?" }).waitFor();
    await pane.getByLabel("Name of vendor A").focus();
    for (const name of VENDORS) {
      await page.keyboard.type(name);
      await page.keyboard.press("Enter");
    }
    await pane.getByRole("button", { name: "Next: weights" }).press("Enter");
    expect(await pane.getByLabel("Weight of Privacy and data protection").inputValue()).toBe("13");
    await pane.getByRole("button", { name: "Create the sheets" }).press("Enter");
    await pane.getByText("Red flag").first().waitFor({ timeout: 120_000 });
  }, 200_000);

  test("rates the first red flag for every vendor with the keyboard", async () => {
    const first = pane.getByRole("radio", { name: /^Alder Meet: 0/ });
    await first.focus();
    await page.keyboard.press("3");
    await page.keyboard.press("Tab");
    await page.keyboard.press("2");
    await page.keyboard.press("Tab");
    await page.keyboard.press("?");
    const grades = pane.getByRole("combobox", { name: "Evidence", exact: true });
    for (const index of [0, 1]) await grades.nth(index).selectOption("B");
    await pane.getByText(/not yet in the sheet/).waitFor({ state: "detached" });
    expect(await pane.getByRole("radio", { name: /^Birchline: 2/ }).isChecked()).toBe(true);
  }, 120_000);

  test("reads the same ranking in the pane and in the sheet", async () => {
    await pane.getByRole("link", { name: "Compare" }).press("Enter");
    await pane.getByRole("heading", { name: "Too close to call" }).waitFor();
    const names = pane.locator("h3");
    await names.first().waitFor();
    // A documented 3 beats a documented 2; who gave no usable answer counts 0 at worst and 4 at best.
    expect(await cellsOf(pane, RANKS)).toEqual([1, 2, 3]);
    const worst = await cellsOf(pane, ["A_Risk_Worst", "B_Risk_Worst", "C_Risk_Worst"]);
    for (const figure of worst) await pane.getByText(Number(figure).toFixed(1)).first().waitFor();
  }, 120_000);

  test("reloads and has lost nothing", async () => {
    const names = [...RANKS, "A_Risk_Worst", "B_Risk_Worst", "C_Completeness"];
    const before = await cellsOf(pane, names);
    // The page saves half a second after the last change.
    await page.waitForTimeout(2_000);
    await page.reload();
    pane = await paneOf(page);
    await pane.getByText("3 of 198 ratings").waitFor();
    expect(await cellsOf(pane, names)).toEqual(before);
    // And it still calculates: a documented 4 counts as 3 at worst, like the 3 of A, but has the better best case.
    await pane.getByRole("link", { name: "Rate" }).press("Enter");
    await pane.getByRole("radio", { name: /^Cedar Rooms: 4/ }).focus();
    await page.keyboard.press("4");
    await page.keyboard.press("Tab");
    await pane.getByRole("combobox", { name: "Evidence", exact: true }).nth(2).selectOption("B");
    await pane.getByText(/not yet in the sheet/).waitFor({ state: "detached" });
    await pane.getByText("✓ Sheets and pane agree").waitFor();
    expect(await cellsOf(pane, RANKS)).toEqual([2, 3, 1]);
  }, 120_000);

  test.each(["Start", "Rate", "Compare", "Settings"])(
    "finds %s accessible in light, dark and forced colours",
    async (view) => {
      const link = pane.getByRole(view === "Settings" ? "button" : "link", { name: view, exact: true });
      await link
        .or(pane.getByRole("link", { name: view, exact: true }))
        .first()
        .press("Enter");
      await pane.getByRole("heading", { level: 1 }).first().waitFor();
      for (const look of [
        { colorScheme: "light" },
        { colorScheme: "dark" },
        { forcedColors: "active" },
      ] as const) {
        // Without motion, so that no colour is caught on its way from one theme to the next.
        await page.emulateMedia({ forcedColors: "none", reducedMotion: "reduce", ...look });
        await pane.waitForTimeout(300);
        expect({ look, findings: await accessibilityFindings(pane) }).toEqual({ look, findings: [] });
      }
    },
    60_000,
  );

  test("has asked nobody but this server, and met no error", () => {
    const foreign = demo.requests.filter(
      (url) => !url.startsWith(demo.address) && !/^(data|blob|about):/.test(url),
    );
    expect(foreign).toEqual([]);
    expect(demo.errors).toEqual([]);
  });
});
