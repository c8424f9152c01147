import type { LongCriterionTextsOf } from "../long-texts";

export const governanceTexts: LongCriterionTextsOf<"GOV"> = {
  "GOV-01": {
    question:
      "Has the vendor's board approved and published a commitment to respect all internationally recognised human rights, and does it cover this product?",
    why: "People who use or are affected by the product need a public promise they can point to. Without one, every later assurance rests on goodwill.",
    guidance:
      "Read the policy itself, not the press page about it. A statement that names no human rights treaty or declaration and no product is level 1. Ask the vendor who approved it, on what date, and which group companies it binds.",
    evidence: [
      "Policy text with date and approving body",
      "Statement of which companies and products it covers",
      "Board resolution or minutes extract",
      "List of languages in which it is published",
    ],
    clause:
      "The Vendor shall maintain a public, board-approved policy to respect internationally recognised human rights that covers the Services, and shall tell the Buyer of any change within 30 days.",
    weightReason: "Precondition for other safeguards, but protects nobody by itself",
    levels: [
      "The vendor has no human rights commitment, or its public statements reject international human rights standards.",
      "The vendor publishes a general ethics or values statement that names no human rights treaty or declaration.",
      "The vendor's commitment names human rights but omits this product, board approval, or privacy and expression.",
      "The vendor's public, board-approved policy names the treaties and declarations it follows, covers this product and binds its business partners.",
      "Level 3 is met, and an independent assessor confirms the policy is built into operating procedures.",
    ],
  },
  "GOV-02": {
    question:
      "Is a named senior body accountable for the human rights risks of this product, and does it receive regular reports on them?",
    why: "Decisions about sales to States or about content rules are taken at the top. When nobody senior owns the risk, nobody can stop a harmful decision.",
    guidance:
      "Look for a mandate that mentions people's rights, not only compliance or reputation. The usual trap is a long organisation chart in which nobody can refuse a sale. Ask for the date and subject of the last report and one decision it changed.",
    evidence: [
      "Terms of reference of the responsible body",
      "Calendar of reports to the board",
      "Extract of minutes or agenda",
      "Independent assessor's statement",
    ],
    clause:
      "The Vendor shall name a board-level officer accountable for the human rights risks of the Services, and shall have that officer report to the Buyer at least once a year.",
    weightReason: "Detects and escalates, does not itself prevent harm",
    levels: [
      "The vendor names nobody as accountable for human rights risks, or says the subject is outside management's remit.",
      "The vendor claims that management is accountable but gives no name, body or terms of reference.",
      "The vendor names a responsible function, but no document shows that it reports to the board.",
      "The vendor documents a board-level body, its human rights mandate and a reporting cycle that is being followed.",
      "Level 3 is met, and the body's decisions are published or confirmed by an independent assessor.",
    ],
  },
  "GOV-03": {
    question:
      "Are the staff who design, sell and operate the product trained on human rights risk and given a protected channel to raise concerns?",
    why: "Engineers and sales staff often see misuse first. If they fear punishment they stay silent, and a warning turns into harm to the people affected.",
    guidance:
      "Rate what reaches the teams behind this product, not a group-wide e-learning course on ethics. Zero reported concerns in a large firm is more often a sign of fear than of health. Ask how a salesperson would stop a doubtful deal.",
    evidence: [
      "Training plan and completion rates by team",
      "Whistle-blower policy with non-retaliation rule",
      "Yearly statistics of concerns raised and closed",
      "Induction material for sales staff",
    ],
    clause:
      "The Vendor shall train all personnel engaged on the Services in human rights risks every year and shall protect from retaliation anyone who raises a concern, including directly with the Buyer.",
    weightReason: "Supports the other measures; protects nobody by itself",
    levels: [
      "The vendor has neither training nor a protected channel, or evidence shows that staff were punished for raising concerns.",
      "The vendor describes informal awareness work but can show no training material and no protected channel.",
      "The vendor has training or a protected channel but not both, or leaves out the teams concerned.",
      "The vendor runs both for design, sales and operations teams, with completion rates and a non-retaliation rule.",
      "Level 3 is met, and use of the channel is published and non-retaliation is independently checked.",
    ],
  },
  "GOV-04": {
    question:
      "Does a documented search show that no credible finding of severe human rights harm by the vendor is still without remedy?",
    why: "Past conduct shows how promises hold under pressure. People already harmed and left without remedy would see the contract as approval of what was done to them.",
    guidance:
      "Do the search yourself in several languages and keep the log; a clean vendor declaration is not a search. A finding counts as credible when a court, UN body or careful investigation sets out evidence, even without a judgment. Ask the vendor to answer each finding in writing before you rate.",
    evidence: [
      "Search log: sources, terms, dates, results",
      "Findings of UN bodies, courts, national human rights institutions and civil society",
      "Vendor's written response to each finding",
      "Record of remedy agreed with those harmed",
    ],
    clause:
      "The Vendor warrants that it has disclosed every credible finding of severe human rights harm linked to it in the last five years, and shall report any new one, with its remedial plan, within 14 days.",
    weightReason: "Direct indicator of severe harm to people",
    redFlagReason:
      "Credible and unremedied involvement in severe harm makes the association itself harmful to people",
    knockOutCondition:
      "Rated 0 with graded evidence: at least one credible finding of severe harm is continuing, or is denied without a reasoned answer to the evidence.",
    knockOutClearance:
      "The vendor ends the harm, publishes a reasoned answer, and gives dated proof of a remedy plan made with those affected; rate again once an outsider confirms the first steps.",
    levels: [
      "Credible findings show severe harm that continues, or that the vendor denies without answering the evidence.",
      "The harm has ended and the vendor acknowledges it, but it has offered no remedy to those harmed.",
      "The harm has ended and remedy has begun, but it is incomplete or no outsider confirms it.",
      "A documented search shows no unresolved finding of severe harm, or shows that each one was remedied.",
      "Level 3 is met, and an independent party that heard affected people confirms it.",
    ],
  },
  "GOV-05": {
    question:
      "Are the vendor's beneficial owners (the people who own or control it in the end), State shareholdings and legal duties to assist State bodies fully disclosed and analysed?",
    why: "Owners and home-State duties decide whether a promise to users can be kept. People at risk need to know who could order their data handed over.",
    guidance:
      "Treat every home State alike: duties to assist exist in many legal systems, so ask the same questions of all vendors. The trap is judging by nationality instead of by law, ownership and safeguards. Ask which law could compel secret help and what the vendor could still refuse.",
    evidence: [
      "Ownership register down to natural persons",
      "List of State shareholdings and special rights",
      "Independent legal opinion on duties to assist State bodies",
      "List of party or State liaison functions in the company",
    ],
    clause:
      "The Vendor shall disclose its beneficial owners, State shareholdings and any legal duty to assist a State body, and shall notify the Buyer before any change of control takes effect.",
    weightReason: "Makes several severe harms more likely; looked at further under government access",
    levels: [
      "The vendor refuses to disclose its owners, or hides a State shareholding or duty that is on record.",
      "The vendor discloses part of its ownership but leaves material gaps in the chain of control.",
      "The vendor discloses all owners and State shareholdings but gives no analysis of duties to assist State bodies.",
      "The vendor discloses owners, shareholdings and assistance duties, with a legal analysis by an independent lawyer.",
      "Level 3 is met, and structural safeguards against compelled assistance were verified by an independent party.",
    ],
  },
  "GOV-06": {
    question:
      "Does the vendor take part in a multistakeholder initiative with independent assessment, or in an equivalent external review?",
    why: "Outside review gives affected people and civil society a voice inside company decisions. It also limits the problem of one firm refusing a risky sale and another stepping in.",
    guidance:
      "Membership alone proves little; look for an assessor who is paid and chosen independently and for cases that were opened. A certificate of information security is not a human rights review. Ask for the assessor's recommendations and which of them remain open.",
    evidence: [
      "Proof of membership and its conditions",
      "Latest independent assessment or its summary",
      "Vendor's response to recommendations",
      "List of civil society members of the initiative",
    ],
    clause:
      "The Vendor shall undergo an independent human rights assessment by a body that includes civil society at least every three years and shall share the findings and its response with the Buyer.",
    weightReason: "Supports trust in the other answers",
    levels: [
      "The vendor takes part in no external review of its human rights conduct.",
      "The vendor belongs only to an industry association in which companies review themselves.",
      "The vendor has joined a body that includes civil society but has not yet been independently assessed.",
      "The vendor was independently assessed within the last three years and shares the result with the buyer.",
      "Level 3 is met, and the findings are published in substance with follow-up tracked in public.",
    ],
  },
};
