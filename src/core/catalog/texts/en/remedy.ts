import type { LongCriterionTextsOf } from "../long-texts";

export const remedyTexts: LongCriterionTextsOf<"REM"> = {
  "REM-01": {
    question:
      "Is there a complaint route that meets the UN effectiveness criteria and is open to anyone affected, including non-users?",
    why: "People who never signed up can be harmed too. They need a route that they trust, can reach and can use without fear.",
    guidance:
      "The UN criteria are: legitimate, accessible, predictable, equitable, transparent, compatible with rights, a source of learning, and based on dialogue. The trap is a form that demands an account. File a test complaint as a non-user and follow it.",
    evidence: [
      "Complaint procedure with time limits",
      "List of languages and access channels",
      "Yearly figures on cases and outcomes",
      "Rules against retaliation",
    ],
    clause:
      "The Vendor shall operate a complaint route, free and open to anyone affected, that meets Principle 31 of the UN Guiding Principles, answers within 30 days, forbids retaliation, and reports results to the Buyer.",
    weightReason: "Access to remedy is one of the three pillars of the UN Guiding Principles",
    levels: [
      "There is no way to complain about harm to people caused by the product.",
      "Complaints about harm to people go only to ordinary customer support.",
      "A complaint route exists, but for users only or without time limits and outcomes.",
      "A working route open to anyone affected meets the UN effectiveness criteria in rules and practice.",
      "Level 3 is met, and appeals are independent and results are published.",
    ],
  },
  "REM-02": {
    question:
      "Will the vendor provide or share in remedy for harm it caused or contributed to, backed by funds or insurance?",
    why: "An apology does not restore a lost job, home or liberty. Remedy must be real for the person harmed, and someone must pay for it.",
    guidance:
      "Read the liability clause: a low cap can make remedy impossible. The trap is compensation paid to the customer instead of the person harmed. Ask for one case in which the affected people were asked what they needed.",
    evidence: [
      "Remedy policy",
      "Past cases with outcomes",
      "Proof of funds or insurance",
      "Plan for joint remedy with the buyer",
    ],
    clause:
      "Where the Vendor caused or contributed to harm to people, it shall provide or share in remedy agreed with those affected; no limit of liability in this Agreement applies to such remedy, and cover is kept by insurance.",
    weightReason: "Repairs harm, does not prevent it",
    levels: [
      "The vendor excludes all responsibility for harm to people in its terms.",
      "The vendor offers goodwill gestures only, at its own choice.",
      "The vendor has a remedy policy but no funds, insurance or plan behind it.",
      "The vendor has a remedy policy, funds or insurance, and a joint plan with the buyer.",
      "Level 3 is met, and an independent party confirmed that remedy was delivered in past cases.",
    ],
  },
  "REM-03": {
    question:
      "Are reassessments scheduled, and also triggered by any change in use, law, ownership, model or conflict?",
    why: "Long partnerships drift away from what was assessed. People must not live for years with a risk judged in another time.",
    guidance:
      "Check whether triggers are facts that the buyer will learn of, with a duty on the vendor to report them. The trap is a review that cannot change the contract. Ask what happens if the review finds severe harm.",
    evidence: [
      "Review calendar",
      "List of triggers in the contract",
      "Report of the last review",
      "Independent reviewer's terms",
    ],
    clause:
      "The Parties shall repeat the impact assessment every 12 months and within 30 days of a material change in use, law, ownership, model or conflict, and shall amend or suspend the Services as it requires.",
    weightReason: "Asked for by name in the 2021 B-Tech text",
    levels: [
      "The assessment is done once and never repeated.",
      "A reassessment happens only if somebody asks for it.",
      "A yearly date is fixed, but no trigger for changes exists.",
      "The contract fixes review dates and triggers for changes in use, law, ownership, model or conflict.",
      "Level 3 is met, and an independent reviewer carries it out and publishes the result.",
    ],
  },
  "REM-04": {
    question:
      "Are indicators of effects on people and human rights incidents tracked and shared with the buyer on a schedule?",
    why: "Harm that is not counted is not corrected. Tracking lets the buyer act before a pattern becomes a crisis.",
    guidance:
      "Ask for the definition of a human rights incident; many vendors have none. The trap is a dashboard of uptime and tickets. Ask for the last incident and what was changed afterwards.",
    evidence: [
      "List of indicators",
      "Incident register",
      "Reports sent to the buyer",
      "Channel through which affected people add information",
    ],
    clause:
      "The Vendor shall keep a register of human rights incidents and the indicators in the Annex, report them quarterly, and report any severe incident within 24 hours.",
    weightReason: "Finds harm, does not prevent it",
    levels: [
      "Nobody tracks effects on people or human rights incidents.",
      "The vendor tracks technical availability but no effects on people.",
      "The vendor reports human rights incidents only when asked.",
      "The vendor reports indicators and incidents to the buyer on a fixed schedule.",
      "Level 3 is met, and affected people feed information into the register.",
    ],
  },
  "REM-05": {
    question:
      "Is there a tested exit plan that returns and deletes data, keeps people safe and continues essential service?",
    why: "Leaving badly can harm people more than staying. They may lose a service, or be exposed by data left behind.",
    guidance:
      "Ask for a test export and open it without the vendor's software. The trap is deletion promised after a long transition. Ask how people at risk would learn of the change safely.",
    evidence: [
      "Exit plan with roles and dates",
      "Result of a data-return test",
      "Continuity plan for essential services",
      "Notice plan for people at risk",
    ],
    clause:
      "On exit the Vendor shall continue essential service for up to six months, return all project data in an open format, delete every copy within 30 days after that, and carry out the agreed safety measures for people at risk.",
    weightReason: "A buyer that can leave keeps its influence",
    levels: [
      "No exit plan exists, and the contract is silent about leaving.",
      "The contract says how it ends but gives no plan for data or people.",
      "A plan exists for data, but not for people's safety or service continuity.",
      "A plan covers return and deletion of data, people's safety and service continuity.",
      "Level 3 is met, and the plan was exercised in the last two years.",
    ],
  },
  "REM-06": {
    question:
      "Can use be paused at once and without penalty when a severe impact is found, by a decision maker named in advance?",
    why: "Delay can make harm impossible to undo. Someone must be able to stop the system the same day.",
    guidance:
      "Check both the contract and the technology: a clause without a switch is level 2 at most. The trap is that stopping the tool also stops an essential service, so read it together with the exit plan. Ask who decides at the weekend.",
    evidence: [
      "Suspension clause",
      "Name and deputy of the decision maker",
      "Test of the technical stop function",
      "Record of a drill",
    ],
    clause:
      "The named officer of the Buyer may suspend all or part of the Services at once and without charge where a severe human rights impact is found or likely; the Vendor shall carry out the suspension within four hours.",
    weightReason: "Stops harm before it becomes irreversible",
    levels: [
      "The contract does not allow a pause, or makes the buyer pay for it.",
      "The buyer can only end the contract altogether.",
      "The buyer can suspend use, but only after long notice or approval by the vendor.",
      "The buyer can suspend at once, without penalty, by a named decision maker.",
      "Level 3 is met, and a drill showed that the stop works the same day.",
    ],
  },
};
