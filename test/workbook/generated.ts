import type { Assessment, Criterion, Vendor } from "../../src/core/assessment/model";
import { criterionId, domainId, vendorId } from "../../src/core/units";
import { vendorLetter } from "../../src/core/assessment/vendor-letter";
import type { DeclaredWorkbook } from "../../src/workbook/declaration";
import { declareWorkbook } from "../../src/workbook/declare-workbook";
import { workbookTexts } from "../../src/workbook/texts/en";
import { everyFieldFilled } from "../every-field";
import { randomAssessment } from "../random-assessment";
import { scoringExamples } from "../scoring-examples";

export interface Generated {
  readonly name: string;
  readonly assessment: Assessment;
  readonly workbook: DeclaredWorkbook;
}

/** Workbooks of several sizes: a worked example, every field, no vendor, one of each, the largest there is. */
export function generatedWorkbooks(): readonly Generated[] {
  const examples = scoringExamples().map(({ assessment }) => assessment);
  const [first] = examples;
  if (first === undefined) throw new RangeError("There is no worked example.");
  const books: readonly (readonly [string, Assessment])[] = [
    ["a worked example", first],
    ["every field filled", everyFieldFilled(first)],
    ["no vendor", { ...first, vendors: [] }],
    ["one criterion, one vendor", sized(1, 1, 1)],
    ["a random book", randomAssessment(3, { unreadable: true })],
    ["74 criteria, 20 vendors", sized(74, 20, 11)],
    ["500 criteria, 3 vendors, 30 domains", sized(500, 3, 30)],
  ];
  return books.map(([name, assessment]) => ({
    name,
    assessment,
    workbook: declareWorkbook(assessment, workbookTexts),
  }));
}

/** Long names throughout, so that the longest formulas are there. */
export function sized(criteria: number, vendors: number, domains: number): Assessment {
  const ids = Array.from({ length: domains }, (_, index) => domainId(`D${index + 1}X`));
  return {
    title: "Sizes",
    profiles: [],
    project: {},
    settings: randomAssessment(0).settings,
    domains: ids.map((id) => ({ id, title: `Domain ${id} with a rather long title`, weight: 1 })),
    criteria: Array.from({ length: criteria }, (_, index): Criterion => ({
      id: criterionId(`D${(index % domains) + 1}X-${index + 1}`),
      domain: ids[index % domains] ?? domainId("D1X"),
      title: `Criterion ${index + 1}`,
      weight: 1,
      scale: 2,
      scope: 2,
      irremediability: 2,
      likelihood: 2,
      redFlag: index % 9 === 0,
      inUse: true,
    })),
    vendors: Array.from({ length: vendors }, (_, index): Vendor => ({
      id: vendorId(vendorLetter(index)),
      name: `Collaboration O'Neill ${index + 1}`,
      answers: new Map(),
    })),
  };
}
