import type { LongCriterionTextsOf } from "../long-texts";

export const governmentAccessTexts: LongCriterionTextsOf<"GAC"> = {
  "GAC-01": {
    question:
      "Is the offer free of any arrangement that gives a State body direct access to user data, traffic or content?",
    why: "Direct access means a State can look without asking, so nobody can notice, object or report. Every other privacy safeguard then loses its value.",
    guidance:
      "Ask about operator licences, interception equipment, copies of traffic and seconded State staff, in every country of the service. Where law forbids the vendor to answer, record insufficient evidence, not 0: the vendor then stays Conditional. The trap is a denial that covers only stored content. Ask the executive who signs to name the systems checked.",
    evidence: [
      "Signed declaration by the responsible executive",
      "Network and system architecture",
      "Licence conditions and legal analysis",
      "Independent technical test",
    ],
    clause:
      "The Vendor warrants that no State body has direct or unmediated access to project data, traffic or content, and shall tell the Buyer at once, or remove a published statement to this effect, if that changes.",
    weightReason: "Defeats nearly every other safeguard",
    redFlagReason: "Unmediated State access makes other privacy safeguards void",
    knockOutCondition:
      "Rated 0 with graded evidence: direct State access to project data, traffic or content exists, or the vendor refuses to answer although no law forbids it.",
    knockOutClearance:
      "The vendor ends the access for this project or moves the service, signs the warranty, and documents the architecture that proves it.",
    levels: [
      "Direct State access exists, or the vendor refuses, without any legal bar, to say whether it does.",
      "The vendor denies direct access but gives no architecture, declaration or legal analysis.",
      "The vendor declares and documents no direct access, but the law allows it and no contract ban exists.",
      "Documented architecture and a contract ban show that no State body has direct access.",
      "Level 3 is met, and an independent technical test found no path for direct access.",
    ],
  },
  "GAC-02": {
    question:
      "Does the vendor require lawful, written and specific orders for data, read them narrowly and contest those that go too far?",
    why: "This procedure is the last check before a person's data reaches the State. A vendor that hands over data on request exposes people to reprisal.",
    guidance:
      "Ask for cases: a vendor that has never narrowed a demand is level 2 at most. The trap is a strong procedure at headquarters and none in local offices. Ask who decides at night and under pressure.",
    evidence: [
      "Published procedure for data demands",
      "Guide for authorities",
      "Anonymised examples of challenges",
      "Case review by an independent assessor",
    ],
    clause:
      "The Vendor shall disclose project data to a State body only under a lawful, written and specific order, shall read it narrowly, and shall contest it by all reasonable legal means where it goes too far.",
    weightReason: "Protects people directly, demand by demand",
    levels: [
      "The vendor hands over data on request, without a legal order.",
      "The vendor says it follows the law on data demands but describes no procedure.",
      "The vendor requires written legal orders but does not narrow or challenge them.",
      "The vendor requires lawful, written, specific orders, reads them narrowly and contests those that go too far.",
      "Level 3 is met, and an independent assessor reviewed actual cases.",
    ],
  },
  "GAC-03": {
    question:
      "Does the vendor refuse and record informal State requests, including those made through codes, partnerships or third parties?",
    why: "Pressure without legal process leaves no trace and no remedy. Voluntary sharing can harm people as much as an order does.",
    guidance:
      "Ask about data brokers, industry codes, task forces and seconded staff, because these carry informal sharing. The trap is calling cooperation a partnership. Ask for the log for the countries of this project.",
    evidence: [
      "Policy on informal requests",
      "Log of informal requests and answers",
      "Rules for liaison staff",
      "List of voluntary agreements with State bodies",
    ],
    clause:
      "The Vendor shall refuse any State request for project data or content restriction made outside legal process, including through proxies or voluntary schemes, and shall log and report each one to the Buyer.",
    weightReason: "Closes a known way around legal procedure",
    levels: [
      "The vendor cooperates informally with State bodies as a matter of routine.",
      "The vendor has no policy on informal requests or voluntary sharing.",
      "The vendor has a policy to refuse informal requests but keeps no log.",
      "The vendor refuses informal requests by policy and logs each one with its answer.",
      "Level 3 is met, and the number of informal requests is published by country.",
    ],
  },
  "GAC-04": {
    question:
      "Are users told of demands for their data before handover where the law allows, and afterwards where it does not?",
    why: "A person who is told can seek a lawyer, get to safety or challenge the order. A person who is never told has no remedy.",
    guidance:
      "Read the exceptions first: they show the real rule. The trap is that delayed notice is promised but nobody tracks when the bar ends. Ask how many users were told last year and how many are still waiting.",
    evidence: [
      "Notice policy with exceptions",
      "Model notice",
      "Figures on notices sent and delayed",
      "Procedure for delayed notice",
    ],
    clause:
      "The Vendor shall notify affected users before disclosing their data to a State body unless law forbids it, and within 14 days after such a prohibition ends.",
    weightReason: "Lets people challenge a demand",
    levels: [
      "The vendor never tells users about demands for their data.",
      "The vendor tells users only when it chooses to, without a rule.",
      "The vendor promises notice but with exceptions wide enough to cover most demands.",
      "The vendor gives notice before handover by default and afterwards once a legal bar ends.",
      "Level 3 is met, and figures on notices sent, delayed and withheld are published.",
    ],
  },
  "GAC-05": {
    question:
      "Are interception functions limited to what law requires, off by default, logged so that tampering shows, and closed to misuse?",
    why: "Interception equipment can listen to one suspect or to a whole population. Design decides which, and who could switch it on unseen.",
    guidance:
      "If the product has no interception function, rate 3 on a documented inventory and 4 on an independent test. The trap is a function described as maintenance or quality monitoring. Ask who holds the activation key and how a secret activation would be noticed.",
    evidence: [
      "Inventory of interception functions",
      "Technical standard and configuration",
      "Control of licence keys and activation",
      "Test report on tamper-evident logs",
    ],
    clause:
      "The Vendor shall supply interception functions only where law requires them, disabled by default, targeted at named identifiers, with tamper-evident logs open to audit, and with no undocumented or remote activation.",
    weightReason: "Reaches whole populations and cannot be undone",
    redFlagReason: "Bulk, hidden or remotely enabled interception endangers whole populations",
    knockOutCondition:
      "Rated 0 with graded evidence: the product can intercept in bulk, covertly or by remote activation without the operator's knowledge.",
    knockOutClearance:
      "The vendor removes or permanently disables the function for this delivery and an independent test confirms that it cannot be reactivated.",
    levels: [
      "The product offers bulk or hidden interception, or can be activated remotely without the operator.",
      "Interception functions are active by default and leave no reliable log.",
      "Interception is targeted, but logs can be altered or activation is weakly controlled.",
      "Interception is targeted, activated only by contract and licence, and logged so that tampering shows.",
      "Level 3 is met, and independent experts tested the functions and the logs.",
    ],
  },
  "GAC-06": {
    question:
      "For each State where the vendor is established, staffed or hosts data, has it analysed the laws and practice that could force it to harm people, with measures against it?",
    why: "How likely harm is depends on the States that can give the vendor orders. Staff and users in those States bear the consequences.",
    guidance:
      "Check that the list of States matches the hosting map, the support offices and the users. The trap is law on paper: ask about practice, secret orders and reprisal against staff. Ask what the vendor would do if staff were threatened.",
    evidence: [
      "Risk note for each State",
      "List of mitigations with owners",
      "Staff safety plan",
      "Date and author of the last review",
    ],
    clause:
      "The Vendor shall keep a written risk analysis of laws and practice in every State where it is established, staffed or hosts project data, with mitigations and a staff safety plan, and review it yearly with the Buyer.",
    weightReason: "Decides how likely the harms of several criteria are",
    levels: [
      "The vendor has made no analysis and declines to make one.",
      "The vendor offers a general statement that it complies with local law.",
      "The vendor has analysed its home State only, or without mitigations.",
      "The vendor has analysed every State concerned, with mitigations and a staff safety plan.",
      "Level 3 is met, and independent experts review the analysis at least yearly.",
    ],
  },
  "GAC-07": {
    question: "Does the vendor resist, minimise and report State orders to shut down, slow or block service?",
    why: "A shutdown cuts everyone off at once: from news, family, money and emergency help.",
    guidance:
      "Ask for the last order and what was narrowed: area, time or service. The trap is a policy that covers networks but not blocked apps or accounts. Ask who may sign off a shutdown and how users are told.",
    evidence: [
      "Policy on shutdown orders",
      "List of past orders and answers",
      "Public notices issued",
      "Figures on duration and area",
    ],
    clause:
      "The Vendor shall contest or narrow any order to shut down, slow or block the Services, carry it out only to the extent law requires, and tell the Buyer and the public at once unless law forbids it.",
    weightReason: "Direct effect on many people",
    levels: [
      "The vendor carries out shutdown orders silently, or sells shutdown as a feature.",
      "The vendor has no policy on shutdown or blocking orders.",
      "The vendor has a policy but does not report the orders it receives.",
      "The vendor contests or narrows orders, limits their effect and informs the public.",
      "Level 3 is met, and an independent party assessed how orders were handled.",
    ],
  },
};
