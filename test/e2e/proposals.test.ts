import type { Frame, Page } from "playwright-core";
import { accessibilityFindings } from "./browser";
import { type Demo, openDemo } from "./demo";

/** Scores of an invented index for a vendor of the example, by indicators that the catalog cites. */
const INDEX = 'Company;P4;P5;F6;"G1"\r\nalder meet;62,5;80;10;55\r\nElsewhere Ltd;1;2;3;4\r\n';

let demo: Demo;
let page: Page;
let pane: Frame;

beforeAll(async () => {
  demo = await openDemo();
  ({ page, pane } = demo);
}, 240_000);

afterAll(() => demo.close());

const press = (name: string | RegExp) => pane.getByRole("button", { name }).first().press("Enter");
const titled = (name: string) => pane.getByRole("heading", { level: 1, name }).waitFor();
const start = () => pane.getByRole("link", { name: "Start", exact: true }).press("Enter");

/** In light and in forced colours, and nothing runs out of the pane at its side. */
async function isAccessible() {
  for (const look of [
    { colorScheme: "light", forcedColors: "none" },
    { colorScheme: "dark", forcedColors: "active" },
  ] as const) {
    // Without motion, so that no colour is caught on its way from one theme to the next.
    await page.emulateMedia({ reducedMotion: "reduce", ...look });
    await pane.waitForTimeout(300);
    expect({ look, findings: await accessibilityFindings(pane) }).toEqual({ look, findings: [] });
  }
  await page.emulateMedia({ colorScheme: "light", forcedColors: "none" });
  expect(await pane.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
}

describe("a user brings in what others found, and looks again a year later", () => {
  test("works the weights of a new assessment out before anything is rated", async () => {
    await press("New assessment");
    await pane.getByLabel("Title of the assessment").fill("Consultation platform");
    await pane.getByRole("checkbox", { name: "Messaging and conferencing platform" }).press("Space");
    await press("Next: vendors");
    await pane.getByLabel("Name of vendor A").fill("Alder Meet");
    await pane.getByLabel("Name of vendor B").fill("Birchline");
    await press("Next: weights");
    await press("Work the weights out another way");
    await titled("Work the weights out");
    await isAccessible();
    await pane.getByLabel("How do you want to judge?").selectOption("pairs");
    await pane.getByRole("radio").nth(2).press("Space");
    await press("Next pair");
    await isAccessible();
    await pane.getByLabel("How do you want to judge?").selectOption("context");
    await pane.getByRole("checkbox", { name: "Children take part" }).press("Space");
    await isAccessible();
    await press("Use these weights");
    expect(await pane.getByLabel("Weight of Privacy and data protection").inputValue()).toBe("26");
    await pane.getByLabel("Weights fixed by").fill("Project owner");
    await isAccessible();
    await press("Create the sheets");
    await pane.getByText("Red flag").first().waitFor();
  }, 300_000);

  test("turns scores of an index into proposals", async () => {
    await start();
    await press("Bring in scores of a public index");
    await titled("Bring in scores of a public index");
    const file = { name: "index.csv", mimeType: "text/csv", buffer: Buffer.from(INDEX) };
    await pane.getByLabel("Table as a CSV file").setInputFiles(file);
    await pane.getByText(/Decimal comma: 62,5 is read as 62\.5/).waitFor();
    await isAccessible();
    await press("Add the proposals");
    await titled("Proposals");
    await pane.getByText(/^Alder Meet, \d+ proposals$/).click();
    const proposed = pane.getByText("Proposed: level 2, B document, from RDR 2022, P4 62,5.");
    await proposed.waitFor();
    await isAccessible();
    expect(await proposed.count()).toBe(1);
  }, 300_000);

  test("confirms one in Rate by keyboard and the others together", async () => {
    await press("Open PRV-03 for Alder Meet");
    await pane.getByRole("heading", { level: 1, name: /PRV-03/ }).waitFor();
    await isAccessible();
    await press(/^Confirm for Alder Meet/);
    await pane.getByRole("radio", { name: /^Alder Meet: 2/, checked: true }).waitFor();
    await start();
    await press(/proposals? to confirm$/);
    await pane.getByText(/^Alder Meet, \d+ proposals?$/).click();
    await press(/^Confirm (all )?\d+ for Alder Meet$/);
    await pane.getByText(/not yet in the sheet/).waitFor({ state: "detached" });
    await pane.getByText("✓ Sheets and pane agree").waitFor();
    expect(await pane.getByText(/^No proposals\./).count()).toBe(1);
  }, 300_000);

  test("starts a new round and sees what moved", async () => {
    await start();
    await press("Over time: next review, new round");
    await titled("Over time");
    await press("Start a new round");
    await press("Start the round");
    await titled("Proposals");
    await start();
    await press("Over time: next review, new round");
    await pane.getByRole("heading", { name: /^Since the round of/ }).waitFor();
    await isAccessible();
    await pane.getByText("✓ Sheets and pane agree").waitFor();
    expect(demo.errors).toEqual([]);
  }, 300_000);
});
