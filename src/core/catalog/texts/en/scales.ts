import type { ScaleTexts } from "../short-texts";

export const scales: ScaleTexts = {
  rating: [
    "Harmful practice, refusal or nothing",
    "Assertion or token measure",
    "Partial measure",
    "Documented and in force for this offer",
    "As 3 and independently verified, binding and tested, or the risk designed out",
  ],
  evidence: {
    A: "Independently verified, tested by the buyer, or a signed binding clause",
    B: "Published or internal document supplied",
    C: "Vendor statement without document",
  },
  scale: {
    1: "Inconvenience, no lasting interference with a right",
    2: "Noticeable interference, no lasting effect",
    3: "Serious harm to dignity, livelihood, liberty or safety",
    4: "Threat to life, liberty, bodily integrity, persecution, or loss of an essential service",
  },
  scope: {
    1: "Few identifiable people",
    2: "Limited group",
    3: "Large group or any entire at-risk group",
    4: "Population, most users, or a whole community",
  },
  irremediability: {
    1: "Fully restored quickly",
    2: "Restored with effort",
    3: "Only partly restored",
    4: "Cannot be undone",
  },
  likelihood: {
    1: "Unlikely",
    2: "Possible",
    3: "Likely",
    4: "Almost certain or already happening",
  },
};
