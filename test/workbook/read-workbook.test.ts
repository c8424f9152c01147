import type { Assessment } from "../../src/core/assessment/model";
import { AssessmentError } from "../../src/core/errors";
import { criterionId } from "../../src/core/units";
import type { CellValue, Grid } from "../../src/workbook/cells";
import { declareWorkbook } from "../../src/workbook/declare-workbook";
import { namesToRead, readWorkbook } from "../../src/workbook/read-workbook";
import { workbookTexts } from "../../src/workbook/texts/en";
import { everyFieldFilled } from "../every-field";
import { randomAssessment } from "../random-assessment";
import { scoringExamples } from "../scoring-examples";
import { declaredGrids } from "../../src/workbook/change/declared-grids";

function readBack(assessment: Assessment): Assessment | undefined {
  const grids = declaredGrids(declareWorkbook(assessment, workbookTexts));
  const asked = new Map(
    namesToRead.flatMap((name) => (grids.has(name) ? [[name, grids.get(name) ?? []]] : [])),
  );
  return readWorkbook(asked, workbookTexts)?.assessment;
}

/** Answers that say nothing are the same as none. */
function withoutEmptyAnswers(assessment: Assessment): Assessment {
  const vendors = assessment.vendors.map((vendor) => ({
    ...vendor,
    answers: new Map(
      [...vendor.answers].filter(([, answer]) => Object.values(answer).some((value) => value !== undefined)),
    ),
  }));
  return { ...assessment, vendors };
}

function changed(name: string, value: CellValue): ReadonlyMap<string, Grid> {
  const grids = new Map(declaredGrids(declareWorkbook(first(), workbookTexts)));
  const [row = [], ...rest] = grids.get(name) ?? [];
  return grids.set(name, [[value, ...row.slice(1)], ...rest]);
}

function first(): Assessment {
  const [example] = scoringExamples();
  if (example === undefined) throw new RangeError("There is no worked example.");
  return example.assessment;
}

describe("reading a workbook back", () => {
  test("gives the assessment with every field of the model", () => {
    const full = everyFieldFilled(first());
    expect(readBack(full)).toEqual(full);
  });

  test.each(scoringExamples())("gives the worked example $name", ({ assessment }) => {
    expect(readBack(assessment)).toEqual(withoutEmptyAnswers(assessment));
  });

  test.each(Array.from({ length: 25 }, (_, index) => index))(
    "keeps unreadable entries word for word, book %i",
    (index) => {
      const assessment = randomAssessment(index, { unreadable: true });
      expect(readBack(assessment)).toEqual(withoutEmptyAnswers(assessment));
    },
  );

  test("answers nothing for a workbook without an assessment", () => {
    expect(readWorkbook(new Map(), workbookTexts)).toBeUndefined();
  });

  test("refuses a newer format, naming both", () => {
    expect(() => readWorkbook(changed("Format_Version", 3), workbookTexts)).toThrow(
      expect.objectContaining({ code: "newer-format", message: expect.stringContaining("format 3") }),
    );
  });

  test.each([
    ["Band_From", undefined],
    ["Product_Index", 2],
    ["Thresholds", "half"],
  ])("refuses a setting that cannot be read: %s", (name, value) => {
    const grids = new Map(declaredGrids(declareWorkbook(first(), workbookTexts)));
    const rows = grids.get(name) ?? [];
    grids.set(
      name,
      rows.map(() => [value ?? ""]),
    );
    const failure = caught(() => readWorkbook(grids, workbookTexts));
    expect(failure.code).toBe("unreadable-setting");
    expect(failure.message).toContain("Setup, ");
  });

  test("names the vendor whose sheet is gone", () => {
    const grids = new Map(declaredGrids(declareWorkbook(first(), workbookTexts)));
    grids.delete("Vendor_Rows_2");
    const failure = caught(() => readWorkbook(grids, workbookTexts));
    expect(failure.code).toBe("sheet-missing");
    expect(failure.message).toContain("vendor B, Birchline");
  });

  test("joins rows by id, wherever they stand", () => {
    const grids = new Map(declaredGrids(declareWorkbook(first(), workbookTexts)));
    const rows = grids.get("Vendor_Rows_1") ?? [];
    grids.set("Vendor_Rows_1", rows.toReversed());
    const content = readWorkbook(grids, workbookTexts);
    expect(content?.assessment.vendors[0]?.answers).toEqual(first().vendors[0]?.answers);
    const places = [...(content?.slots.values() ?? [])][0]?.rows;
    expect([...(places?.values() ?? [])].toSorted((one, other) => one - other)).toEqual(
      rows.map((_, index) => index),
    );
    expect(places?.get(criterionId(String(rows[0]?.[0])))).toBe(rows.length - 1);
  });
});

function caught(action: () => unknown): AssessmentError {
  try {
    action();
  } catch (error) {
    if (error instanceof AssessmentError) return error;
    throw error;
  }
  throw new RangeError("Nothing was refused.");
}
