import type { LongCriterionTextsOf } from "../long-texts";

export const partnershipTexts: LongCriterionTextsOf<"PTN"> = {
  "PTN-01": {
    question:
      "Have the vendor, its owners and the buying team all declared the interests that could bias the choice, with each conflict mitigated?",
    why: "Hidden funding or personal ties destroy trust in the decision. The people who must live with the product then pay for someone else's advantage.",
    guidance:
      "This criterion binds the buyer too: rate the weaker side, and replace an evaluator who will not sign. The trap is a declaration that covers money but not donations in kind, secondments or State funding of the project. Ask the vendor which contributions it has made to the buyer, its events or its officials.",
    evidence: [
      "Signed declarations from vendor and evaluators",
      "Register of gifts, donations and State contributions",
      "Mitigation plan for each declared interest",
      "Opinion of an ethics office",
    ],
    clause:
      "Each Party shall declare, before signature and whenever facts change, any interest, contribution or relationship that could bias the award or its oversight, and the Buyer may terminate if a material one was withheld.",
    weightReason: "Asked for expressly in the 2020 open letter",
    redFlagReason: "An undisclosed material conflict of interest makes the selection unfair",
    knockOutCondition:
      "Rated 0 with graded evidence: a material interest linked to this vendor is known and was concealed, or the vendor refuses to sign a declaration.",
    knockOutClearance:
      "The vendor and all evaluators sign complete declarations, any conflicted person leaves the decision, and every step that person took is repeated without them.",
    levels: [
      "A material interest linked to this vendor was concealed, or the vendor refuses to sign a declaration.",
      "One or both sides give only a verbal or general assurance that no conflict exists.",
      "Only one side has signed declarations, or declared conflicts have no mitigation.",
      "Both sides have signed declarations, and every declared interest has a mitigation with an owner.",
      "Level 3 is met, and the declarations are published or checked by an independent ethics office.",
    ],
  },
  "PTN-02": {
    question:
      "Were the selection criteria, the alternatives considered and the reasons for choosing a private partner published before award?",
    why: "A choice made in secret or in haste cannot be questioned by the people it affects. Publishing the reasons lets errors be found while they can be corrected.",
    guidance:
      "Most of this is in the buyer's hands; use the same rating for every vendor in one procedure. The trap is a donated or free service that skipped the procurement rules altogether. Ask who contacted whom first and on what date.",
    evidence: [
      "Published notice and selection criteria",
      "Analysis of alternatives, including doing without a vendor",
      "Reasons for the decision",
      "Timeline from first contact to award",
    ],
    clause:
      "The Buyer may publish the selection criteria, the alternatives considered, the reasons for award and the dates of the procedure, and the Vendor consents to this.",
    weightReason: "Safeguards the procedure; partly in the buyer's hands",
    levels: [
      "The selection was negotiated in secret, and no criteria or reasons exist in writing.",
      "The partnership was announced after signature, without criteria or reasons.",
      "Criteria were given to bidders, but alternatives and reasons were not made public.",
      "Criteria, alternatives considered and reasons were published before award.",
      "Level 3 is met, the public could comment, and the buyer answered the comments.",
    ],
  },
  "PTN-03": {
    question:
      "Does the contract list every data category each party may access and every processing operation allowed?",
    why: "What is not listed tends to be taken. A closed list tells people, and any judge, exactly who may see what about them.",
    guidance:
      "Search the annex for phrases such as 'including', 'for example' or 'improve our services': each opens the list. Usage records and logs are data too. Ask the vendor to strike every item it does not need on day one.",
    evidence: [
      "Contract annex: category, party, purpose, operation, retention",
      "Data-flow diagram that matches the annex",
      "List of people or roles with access",
      "Change procedure for the annex",
    ],
    clause:
      "The Vendor may access only the data categories, and carry out only the operations, listed in the Data Annex for the purposes stated there; anything not listed is prohibited and the list changes only by signed amendment.",
    weightReason: "Asked for by name in the 2021 B-Tech text; works directly in law",
    redFlagReason: "Unlimited access granted by contract cannot be repaired by policy statements",
    knockOutCondition:
      "Rated 0 with graded evidence: the contract or standard terms allow access to, or processing of, project data without naming the data or the purpose.",
    knockOutClearance:
      "The vendor signs a closed annex of data, parties, purposes and operations that prevails over its standard terms.",
    levels: [
      "The contract lets the vendor or a third party access data without stating which or why.",
      "The contract only points to a privacy policy that the vendor can change alone.",
      "The contract lists data categories, but the list is open-ended or omits operations, parties or purposes.",
      "The signed contract holds a closed list of data categories, parties, purposes and permitted operations.",
      "Level 3 is met, and technical controls enforce the list and an audit confirmed it.",
    ],
  },
  "PTN-04": {
    question:
      "Is the vendor barred from using project data for its own ends, such as analysis, sale or the training of models?",
    why: "People share data for the project, not for the company. Own use, including of data called anonymous, breaks the condition on which they took part.",
    guidance:
      "Read the definitions: 'customer data' often leaves out metadata (who communicated, when, from where), logs and de-identified data. The trap is an exception for improving services, which can cover almost anything. Ask whether project data has ever reached a training set and how that would be undone.",
    evidence: [
      "Contract clause on own use and derived data",
      "Product settings that switch off analytics and training",
      "Policy on use of customer data to train models",
      "Audit report or log review",
    ],
    clause:
      "The Vendor shall not use project data, including metadata and derived, aggregated or de-identified data, for its own purposes, including analytics, advertising, product improvement or the training of models.",
    weightReason: "Direct protection of people in every profile",
    redFlagReason: "Own-purpose use of participants' data breaks the condition on which people took part",
    knockOutCondition:
      "Rated 0 with graded evidence: the contract or applicable terms permit the vendor to use project data for its own purposes, and neither the buyer nor users can refuse.",
    knockOutClearance:
      "The vendor signs a bar that covers metadata, derived and de-identified data, and shows the matching settings in the product.",
    levels: [
      "The contract or terms let the vendor use project data for its own purposes, with no way to refuse.",
      "The vendor uses project data by default and leaves it to each user to opt out.",
      "The vendor is barred for some data, or with broad exceptions such as service improvement.",
      "The signed contract bars own use of all project data, including metadata, derived and de-identified data.",
      "Level 3 is met, and an audit or technical control proves that no own use takes place.",
    ],
  },
  "PTN-05": {
    question:
      "Is the contract non-exclusive, limited in time and free of dependencies that would prevent the buyer from leaving?",
    why: "A buyer that cannot leave cannot insist on people's rights. Exclusive and long-term deals create dependence whose effect nobody can assess any more.",
    guidance:
      "Look for technical dependence as well as legal terms: proprietary formats, identity tied to the vendor, unique hardware. The trap is a free service whose price appears at renewal. Ask for a full export of a sample project during evaluation.",
    evidence: [
      "Clauses on term, renewal and exclusivity",
      "Export formats and data-return terms",
      "Price-change and exit-fee clauses",
      "Record of an exit test",
    ],
    clause:
      "This Agreement is non-exclusive and ends on the date stated unless renewed in writing after a review; on request the Vendor shall export all project data in an open format at no charge.",
    weightReason: "Keeps a way out, and with it the buyer's influence",
    levels: [
      "The contract is exclusive or has no end date.",
      "The contract renews itself, and leaving triggers heavy penalties or loss of data.",
      "The contract is non-exclusive and limited, but data or functions cannot be moved elsewhere.",
      "The contract is non-exclusive, fixed in term, portable in open formats, and has a dated review point.",
      "Level 3 is met, and leaving was tested with real data and a second provider.",
    ],
  },
  "PTN-06": {
    question:
      "Is the vendor's use of the buyer's name and emblem limited so that it implies no endorsement of the company as a whole?",
    why: "A respected name can cover a poor record. It can also tell participants that the company controls the conversation, so that they hold back.",
    guidance:
      "Check announcements already made by the vendor about this or earlier buyers. The trap is a press release approved in a hurry to match a launch date. Ask the vendor to show its draft announcement now.",
    evidence: [
      "Communications clause",
      "Prior-approval procedure",
      "Agreed joint statement",
      "Monitoring record of vendor publicity",
    ],
    clause:
      "The Vendor shall not use the Buyer's name, emblem or the existence of this Agreement in public without prior written approval of the exact wording, and shall withdraw any statement within 24 hours of a request.",
    weightReason: "Works through reputation; affects people indirectly",
    levels: [
      "The vendor may use the buyer's name and emblem freely.",
      "The contract holds only a general courtesy clause on publicity.",
      "The vendor needs approval for the emblem but may describe the relationship as it likes.",
      "Every public claim needs prior written approval and carries wording that excludes endorsement.",
      "Level 3 is met, publicity is monitored, and the buyer can order withdrawal at any time.",
    ],
  },
  "PTN-07": {
    question:
      "Does the contract contain human rights duties that the buyer can enforce by audit, suspension and termination?",
    why: "Influence over the vendor exists only if it is written down before signature. Affected people gain nothing from a duty that nobody can enforce.",
    guidance:
      "Read which text prevails if the vendor's standard terms disagree. The trap is an audit right limited to a yearly certificate, or a cure period longer than the harm. Ask the vendor to mark the clauses it would not sign.",
    evidence: [
      "Clause text with duties and remedies",
      "Audit-right clause with scope and notice period",
      "Cure period and termination clause",
      "Provision on rights of affected people",
    ],
    clause:
      "The Vendor shall respect internationally recognised human rights in performing this Agreement; the Buyer may audit compliance, suspend the Services at once for a severe impact, and terminate for a breach not cured within 30 days.",
    weightReason: "Turns every other promise into an enforceable one",
    levels: [
      "The vendor refuses human rights duties in the contract.",
      "The contract only refers to a code of conduct that gives the buyer no remedy.",
      "The contract contains human rights duties but lacks one or more of audit, suspension and termination.",
      "The signed contract contains human rights duties, audit rights, suspension and termination for breach.",
      "Level 3 is met, and affected people hold enforceable rights or an independent monitor is appointed.",
    ],
  },
  "PTN-08": {
    question: "Can people take part fully without using this vendor, free of any pressure to use it?",
    why: "When one company is the only door, cautious people stay out or stay silent. A real alternative protects both their rights and the quality of the results.",
    guidance:
      "Try the alternative yourself on a slow connection. The trap is a paper form that nobody is told about or that delays the service for weeks. Ask how many people used the alternative in the last comparable project.",
    evidence: [
      "Description of the alternative channel",
      "Comparison of functions, cost and accessibility",
      "Text that tells people about the choice",
      "Figures on use of each channel",
    ],
    clause:
      "The Parties shall offer an equivalent way to take part that does not involve the Vendor, announce it with equal prominence, and treat nobody worse for choosing it.",
    weightReason: "Lets those most at risk take part",
    levels: [
      "People must use the vendor's product or lose participation or a service.",
      "An alternative exists but is hidden, slower or clearly inferior.",
      "An alternative exists for some functions, groups or countries only.",
      "An equivalent alternative is available to everyone, is advertised equally and carries no penalty.",
      "Level 3 is met, and use of both channels is monitored and gaps are corrected.",
    ],
  },
};
