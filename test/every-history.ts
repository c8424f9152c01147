import type { Assessment } from "../src/core/assessment/model";
import { criterionId, domainId, isoDate, rating, vendorId } from "../src/core/units";

type History = Required<Pick<Assessment, "archive" | "changes" | "proposals" | "previousRound">>;

/** Something in every field of what an assessment keeps of its past. */
export function everyHistory(assessment: Assessment): History {
  const day = isoDate("2027-01-31");
  const left = criterionId("LEFT-01");
  const [first] = assessment.criteria;
  const answer = {
    rating: rating(2),
    second: "IE",
    agreed: "NA",
    evidence: "C",
    reference: "=1+1",
    finding: "\tSeen on page 3\r\n",
    assessor: "Ana",
    confidential: true,
    reason: "Not offered",
    approver: "Board",
    override: { reason: "No other vendor", approver: "Board", until: day },
    condition: "@fix",
    conditionOwner: "Vendor",
    conditionDue: day,
    reply: "-",
  } as const;
  const removed = {
    id: vendorId("ZY"),
    name: "+Dovetail",
    product: "Rooms",
    incorporatedIn: "Nowhere",
    owners: "Its members",
    answers: new Map([[left, answer]]),
  };
  return {
    archive: {
      vendors: [removed, { id: vendorId("ZZ"), name: "Elmgate", answers: new Map() }],
      answers: new Map(assessment.vendors.map(({ id }) => [id, new Map([[left, answer]])])),
      criteria: first === undefined ? [] : [{ ...first, id: left, weight: 2 }],
      domains: [{ id: domainId("LEFT"), title: "=Left", weight: 2.5 }],
    },
    changes: [
      { on: "2026-11-12T09:30", what: "Weight", from: "3", to: "=1+1", reason: "@why", by: "Ana" },
      { on: "2026-11-13T09:30", what: "Vendor added" },
    ],
    proposals: assessment.vendors.map(({ id }, index) => ({
      vendor: id,
      criterion: first?.id ?? left,
      ...(index === 0 && { rating: rating(2.5), evidence: "B" as const }),
      origin: "=Index 2022, P3a",
    })),
    previousRound: {
      title: "=Round of 2025",
      assessedOn: day,
      vendors: [
        {
          id: vendorId("A"),
          name: "'Alder Meet",
          worst: 31.55,
          best: 0,
          rank: 1,
          answers: new Map([[left, { rating: "IE", evidence: "C", residualWorst: 12.5 }]]),
        },
        { id: vendorId("B"), name: "Birchline", answers: new Map() },
      ],
    },
  };
}
