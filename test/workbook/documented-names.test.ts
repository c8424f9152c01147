import { readFileSync } from "node:fs";
import { declareWorkbook } from "../../src/workbook/declare-workbook";
import { workbookTexts } from "../../src/workbook/texts/en";
import { everyHistory } from "../every-history";
import { sized } from "./generated";

const page = readFileSync("docs/workbook.md", "utf8");
const documented = [
  ...page.slice(page.indexOf("## Defined names")).matchAll(/^\| `([A-Za-z0-9_]+)` +\| ([A-Za-z ]+?) +\|/gm),
].map(([, name, sheet]) => `${name} on ${sheet}`);

describe("docs/workbook.md", () => {
  const workbook = declareWorkbook({ ...sized(3, 1, 2), ...everyHistory(sized(3, 1, 2)) }, workbookTexts);
  const vendorSheet = workbook.sheets.find(({ tables }) =>
    tables.some(({ name }) => name === "Ratings_A"),
  )?.name;

  test("lists every defined name once, with its sheet", () => {
    const names = workbook.names.map(
      ({ name, sheet }) => `${name} on ${sheet === vendorSheet ? "vendor" : sheet}`,
    );
    expect(documented.toSorted()).toEqual(names.toSorted());
  });

  test("lists every table", () => {
    const tables = workbook.sheets.flatMap((sheet) => sheet.tables.map(({ name }) => name));
    expect(tables.filter((name) => !page.includes(`\`${name}\``))).toEqual([]);
  });

  test("names every sheet", () => {
    const roles = Object.values(workbookTexts.sheets);
    expect(roles.filter((name) => !new RegExp(`^\\| ${name} +\\|`, "m").test(page))).toEqual([]);
  });
});
