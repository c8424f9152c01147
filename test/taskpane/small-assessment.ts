import type { Answer, Assessment, Criterion } from "../../src/core/assessment/model";
import { defaultSettings } from "../../src/core/assessment/default-settings";
import { criterionId, domainId, vendorId } from "../../src/core/units";

/** Two vendors, three criteria in one domain; GAC-01 is the red flag. */
export function smallAssessment(
  answers: Readonly<Record<"A" | "B", Readonly<Record<string, Answer>>>> = { A: {}, B: {} },
  change: Partial<Assessment> = {},
): Assessment {
  return {
    title: "Public consultation platform 2027",
    profiles: [],
    project: {},
    settings: defaultSettings,
    domains: [{ id: domainId("GAC"), title: "Government access", weight: 1 }],
    criteria: [
      criterion("PRV-03", "Sharing and sale"),
      criterion("GAC-01", "No direct access", true),
      criterion("SEC-04", "Access"),
    ],
    vendors: [
      { id: vendorId("A"), name: "Alder Meet", answers: answersOf(answers.A) },
      { id: vendorId("B"), name: "Birchline", answers: answersOf(answers.B) },
    ],
    ...change,
  };
}

function criterion(id: string, title: string, redFlag = false): Criterion {
  return {
    id: criterionId(id),
    domain: domainId("GAC"),
    title,
    weight: 1,
    scale: 3,
    scope: 3,
    irremediability: 3,
    likelihood: 3,
    redFlag,
    inUse: true,
  };
}

function answersOf(answers: Readonly<Record<string, Answer>>) {
  return new Map(Object.entries(answers).map(([id, answer]) => [criterionId(id), answer]));
}
