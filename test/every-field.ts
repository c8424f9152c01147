import type { Assessment } from "../src/core/assessment/model";
import { isoDate, rating } from "../src/core/units";
import { everyHistory } from "./every-history";

/** The assessment with something in every field that a person can fill: for tests that nothing gets lost. */
export function everyFieldFilled(assessment: Assessment): Assessment {
  return { ...everyEntryFilled(assessment), ...everyHistory(assessment), catalogVersion: "0.0.9" };
}

function everyEntryFilled(assessment: Assessment): Assessment {
  const day = isoDate("2027-01-31");
  const answer = {
    rating: rating(3),
    second: "IE",
    agreed: "NA",
    evidence: "B",
    reference: "=HYPERLINK(1)",
    finding: "\tSeen on page 3\r\n",
    assessor: "Ana",
    confidential: true,
    reason: "Not offered",
    approver: "Board",
    override: { reason: "No other vendor", approver: "Board", until: day },
    condition: "Fix it",
    conditionOwner: "Vendor",
    conditionDue: day,
    reply: "We will",
  } as const;
  return {
    ...assessment,
    project: {
      buyer: "City",
      owner: "Ana",
      purpose: "Public meetings",
      peopleAtRisk: "Witnesses",
      benefits: "Reach",
      confidentiality: "Internal",
      awardNotBefore: day,
      nextReview: day,
      weightsFixedOn: day,
      weightsFixedBy: "Board",
      notice: "Example, fictional vendors",
    },
    criteria: assessment.criteria.map((criterion) => ({
      ...criterion,
      redFlagOff: { reason: "Covered elsewhere", approver: "Board" },
      inUseReason: "Always asked",
      question: "Who holds the keys?",
      why: "People may be found",
      guidance: "Ask twice",
      evidence: ["Policy", "Test report"],
      clause: "The vendor shall",
      rights: "Article 17",
      sources: ["Principle 31"],
      weightReason: "Precondition",
      redFlagReason: "Grave",
      knockOutCondition: "Refusal",
      knockOutClearance: "Signed clause",
      levels: ["None", "Said", "Partly", "In force", "Verified"] as const,
    })),
    vendors: assessment.vendors.map((vendor) => ({
      ...vendor,
      product: "Meet 5",
      incorporatedIn: "Nowhere",
      owners: "Its members",
      answers: new Map(assessment.criteria.map(({ id }) => [id, answer])),
    })),
  };
}
