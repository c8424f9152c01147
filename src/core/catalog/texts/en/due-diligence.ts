import type { LongCriterionTextsOf } from "../long-texts";

export const dueDiligenceTexts: LongCriterionTextsOf<"DDL"> = {
  "DDL-01": {
    question:
      "Does the vendor run continuous human rights due diligence that covers the full life of this product and its customers?",
    why: "Use, law and customers change after the sale. Due diligence, meaning the routine search for harm to people and action on it, must therefore never stop at launch.",
    guidance:
      "Ask for output, not for the procedure: at least one finding that changed a feature, a sale or a contract. The usual trap is a supply-chain labour programme presented as due diligence for the product. Ask the vendor who looks at harm caused by its customers.",
    evidence: [
      "Written due diligence procedure",
      "Results of the last two cycles for this product",
      "List of decisions changed because of findings",
      "Plan with owners and dates for open actions",
    ],
    clause:
      "The Vendor shall carry out continuous human rights due diligence on the Services throughout the term and shall give the Buyer a yearly account of risks found and actions taken.",
    weightReason: "Core process expected by UN Guiding Principles 17 to 21",
    levels: [
      "The vendor has no human rights due diligence process and plans none.",
      "The vendor only reacts to complaints or press reports, with no written procedure.",
      "The vendor has a written process that does not reach this product or shows no follow-up.",
      "The vendor runs a regular process covering this product and its customers, with actions tracked to closure.",
      "Level 3 is met, and an independent party assessed the process and the results were communicated.",
    ],
  },
  "DDL-02": {
    question:
      "Is there an impact assessment of this product in the intended context, ranked by severity of harm and finished before award?",
    why: "General assessments miss what happens to people in this place with this use. Only findings made before award can still change the contract or stop it.",
    guidance:
      "Check the date against the planned award date first; an assessment finished after signature cannot reach level 2. A privacy assessment is useful but looks at data, not at speech, safety or discrimination. Ask which harm was ranked most severe and what changed because of it.",
    evidence: [
      "Full report or substantive public summary",
      "Description of method and severity ranking",
      "Date and names of authors, with their independence",
      "Plan of measures with owners and dates",
    ],
    clause:
      "The Vendor shall support and complete, before the Services go live, a human rights impact assessment of the Services in their intended context, and shall carry out the measures it assigns to the Vendor by the dates stated.",
    weightReason: "The central demand of the 2020 open letter",
    redFlagReason:
      "Without an assessment before award, severe harm is found only when the contract can no longer be changed",
    knockOutCondition:
      "Rated 0 with graded evidence: no assessment of this product and context exists, and the vendor refuses to support one before award.",
    knockOutClearance:
      "The vendor delivers or supports an assessment that covers this product and context and is dated before award; a signed plan to do so lifts the rating to 1 only.",
    levels: [
      "No assessment exists, and the vendor declines to support one before award.",
      "Only a data protection or security assessment exists, or a human rights assessment is merely promised.",
      "A human rights assessment exists but is older than two years or covers another product or context.",
      "A current assessment covers this product and context, ranks harms by severity and assigns measures to owners.",
      "Level 3 is met, and the assessment is independently written or reviewed and published.",
    ],
  },
  "DDL-03": {
    question:
      "Were affected groups, civil society and local digital rights organisations consulted on an equal footing, with a record of what changed?",
    why: "Only those who would bear the harm can say how severe it is. Consulting them late or without an answer repeats the exclusion.",
    guidance:
      "Count who could speak freely, not how many meetings took place. A survey of satisfied users is not consultation, and contact can endanger people, so check how they were protected. Ask for one change that came from a consultation and who proposed it.",
    evidence: [
      "Consultation log: who, when, how, what was said",
      "Reply given to each point",
      "List of design or contract changes that followed",
      "Notes on access: language, disability, safety, cost",
    ],
    clause:
      "The Parties shall consult affected groups and independent civil society before go-live and at each review, keep a log of points raised and answers given, and publish it with personal details removed.",
    weightReason: "The only way to learn how severe the harm is for those who bear it",
    levels: [
      "Nobody outside the vendor and the buyer was consulted about harm to people.",
      "Only experts or customers chosen by the vendor were heard, with no affected people among them.",
      "Some affected people or civil society groups were heard, but no log shows how their points were answered.",
      "Affected groups and civil society were consulted on equal terms, and each point was logged and answered.",
      "Level 3 is met, participants confirm their influence, and the results are public.",
    ],
  },
  "DDL-04": {
    question:
      "Does the vendor screen high-risk sales and customers and attach conditions, technical limits or a refusal where needed?",
    why: "The same product can be safe with one customer and used against people by another. Screening before the sale is when the vendor has the most influence.",
    guidance:
      "Ask for decisions, with names removed; a procedure that never refused anything is level 2. Export control law protects States' interests and covers few products, so compliance with it is level 1. Ask whether human rights staff can block a deal or only advise.",
    evidence: [
      "Screening procedure with list of triggers",
      "Anonymised decisions of the last two years",
      "Standard licence conditions and technical limits",
      "Qualifications of the human rights reviewers",
    ],
    clause:
      "The Vendor shall screen its customers for the product line for human rights risk before sale, apply conditions or technical limits where risk is high, and report to the Buyer each year how many sales it refused or conditioned.",
    weightReason: "Prevents harm by others; indirect for this buyer",
    levels: [
      "The vendor sells to any customer and applies no human rights screening.",
      "The vendor checks only export control and sanctions lists, as the law requires.",
      "The vendor's sales staff review doubtful deals informally, without written triggers or human rights expertise.",
      "The vendor screens against written triggers, with human rights expertise, and imposes conditions, limits or refusals.",
      "Level 3 is met, and the vendor publishes statistics of sales refused or made conditional.",
    ],
  },
  "DDL-05": {
    question:
      "Are all sub-processors (companies that handle data for the vendor), component makers, content moderators and data labellers known and bound by the same human rights terms?",
    why: "Harm often sits one step below the contract: in a subcontractor's data centre, or with people paid little to label or review disturbing material.",
    guidance:
      "Check the list against the places in the hosting map; a missing place means a missing subcontractor. The trap is a code of conduct that nobody signs or audits. Ask who moderates or labels for this product, where they sit and what support they receive.",
    evidence: [
      "Current list of sub-processors with location and task",
      "Flow-down clauses in their contracts",
      "Audit results for the riskiest group",
      "Pay, hours and health support of moderators and labellers",
    ],
    clause:
      "The Vendor shall list all subcontractors that handle project data or content, bind them in writing to terms no weaker than these, and give 30 days' notice of any change, to which the Buyer may object.",
    weightReason: "Carries protection to companies the buyer does not see",
    levels: [
      "The vendor cannot or will not say who processes data or labels content below it.",
      "The vendor names some subcontractors, without their tasks or places.",
      "The vendor gives a complete list but binds subcontractors only to a general code of conduct.",
      "The vendor's contracts pass the same human rights terms down, with prior notice of each change.",
      "Level 3 is met, and the riskiest group of subcontractors is audited by independent auditors.",
    ],
  },
  "DDL-06": {
    question:
      "Does the vendor show which of its answers rest on recognised assessments already done, with dates and gaps?",
    why: "Reviewers have little time. Reusing sound work frees it for the people and risks that no assessment has looked at yet.",
    guidance:
      "Open one mapped report and check that the page supports the answer. A certificate for another product or site proves nothing here. Ask which questions the vendor could not map and why.",
    evidence: [
      "Mapping table: question, report, page, date",
      "The reports themselves, with scope pages",
      "List of gaps that no report covers",
      "Statement on what changed since each report",
    ],
    clause:
      "The Vendor shall supply a table that maps its answers to existing assessments with dates, scope and gaps, and shall update it whenever a listed report expires or is replaced.",
    weightReason: "Saves effort and shows what nobody has looked at; protects nobody by itself",
    levels: [
      "The vendor offers no earlier assessment and no mapping.",
      "The vendor offers certificates or seals without their scope, date or report.",
      "The vendor supplies some assessment reports but does not map them to the questions.",
      "The vendor maps dated reports to the questions and states which questions remain uncovered.",
      "Level 3 is met, and an independent party checked the mapping against the reports.",
    ],
  },
};
