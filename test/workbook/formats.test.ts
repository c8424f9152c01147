import { readFileSync } from "node:fs";
import { assessmentFromJson } from "../../src/core/assessment/assessment-from-json";
import type { BuiltInCatalog } from "../../src/core/assessment/built-in-catalog";
import type { Assessment } from "../../src/core/assessment/model";
import { xlsxHost } from "../../src/hosts/xlsx/xlsx-host";
import type { Grid } from "../../src/workbook/cells";
import { declareWorkbook } from "../../src/workbook/declare-workbook";
import { FORMAT_VERSION } from "../../src/workbook/limits";
import { namesToRead, readWorkbook } from "../../src/workbook/read-workbook";
import { workbookTexts } from "../../src/workbook/texts/en";
import { englishCatalog } from "../english-catalog";

const FORMATS = Array.from({ length: FORMAT_VERSION }, (_, index) => index + 1);
let catalog: BuiltInCatalog;

beforeAll(async () => {
  catalog = await englishCatalog();
});

function frozenAssessment(format: number): Assessment {
  return assessmentFromJson(JSON.parse(readFileSync(`test/frozen/format-${format}.json`, "utf8")), catalog);
}

async function frozenGrids(format: number): Promise<ReadonlyMap<string, Grid>> {
  const file = new Uint8Array(readFileSync(`test/frozen/format-${format}.xlsx`));
  return xlsxHost(file).readNames(namesToRead);
}

describe.each(FORMATS)("the frozen workbook of format %i", (format) => {
  test("says its own format", async () => {
    expect((await frozenGrids(format)).get("Format_Version")).toEqual([[format]]);
  });

  test("reads to its frozen assessment", async () => {
    const content = readWorkbook(await frozenGrids(format), workbookTexts);
    expect(content?.assessment).toEqual(frozenAssessment(format));
  });

  test("migrated is the workbook that its assessment gives today", async () => {
    const content = readWorkbook(await frozenGrids(format), workbookTexts);
    if (content === undefined) throw new RangeError("The frozen workbook holds an assessment.");
    const direct = declareWorkbook(frozenAssessment(format), workbookTexts);
    expect(declareWorkbook(content.assessment, workbookTexts)).toEqual(direct);
    expect(direct.metadata.format).toBe(FORMAT_VERSION);
  });
});

test("a workbook of a newer format is refused", async () => {
  const grids = new Map(await frozenGrids(FORMAT_VERSION)).set("Format_Version", [[FORMAT_VERSION + 1]]);
  expect(() => readWorkbook(grids, workbookTexts)).toThrow(
    expect.objectContaining({
      code: "newer-format",
      message: expect.stringContaining("Nothing was changed."),
    }),
  );
});
