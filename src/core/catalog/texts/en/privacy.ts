import type { LongCriterionTextsOf } from "../long-texts";

export const privacyTexts: LongCriterionTextsOf<"PRV"> = {
  "PRV-01": {
    question:
      "Is each use of personal data tied to a stated lawful purpose that is necessary and proportionate to the project?",
    why: "Purpose sets the limit for everything else. Without it, data given for one reason can be used against the person later.",
    guidance:
      "Strike each purpose in turn and ask whether the project would still work; if so, it was not necessary. A legal basis is not the same as necessity. Ask for the least intrusive option that was rejected and why.",
    evidence: [
      "Record of processing with purpose and legal basis",
      "Necessity and proportionality test per purpose",
      "Data protection impact assessment",
      "Opinion of a data protection body",
    ],
    clause:
      "The Vendor shall process personal data only for the purposes in the Data Annex, each of which the Parties have tested as necessary and proportionate, and shall stop any other processing at once.",
    weightReason: "The foundation of all privacy protection",
    levels: [
      "The vendor states no purpose, or reserves any purpose it may choose later.",
      "The vendor lists purposes so broad that almost any use would fit.",
      "The vendor lists specific, lawful purposes but did not test whether each is necessary.",
      "Each purpose is specific and lawful, with a written necessity and proportionality test.",
      "Level 3 is met, and an independent data protection body reviewed the test.",
    ],
  },
  "PRV-02": {
    question: "Does the product collect the least data needed and allow anonymous or pseudonymous use?",
    why: "Data that was never collected cannot be demanded, leaked or sold. For people at risk, taking part without a name can be a matter of safety.",
    guidance:
      "Test with a fresh device and watch what is sent before any consent. Metadata, meaning who used it, when and from where, can identify a person as surely as a name. The trap is an anonymous form that still logs network addresses or needs a phone number. Ask for every identifier in the logs and how long each is kept.",
    evidence: [
      "Field-by-field data map",
      "Default settings of a fresh account",
      "Network capture showing identifiers sent",
      "Test report on re-identification and metadata",
    ],
    clause:
      "The Vendor shall collect only the fields listed in the Data Annex, shall allow anonymous or pseudonymous use, and shall not record network, device or phone identifiers beyond what delivery technically requires.",
    weightReason: "Prevents harm before it can arise",
    levels: [
      "The product requires a real identity and by default collects more than the project needs.",
      "The vendor claims to minimise data but offers no field list or test.",
      "Some fields are optional, but use is tied to a device, phone number or account.",
      "Only fields listed as needed are collected, anonymous use works, and metadata is limited.",
      "Level 3 is met, and an independent technical test found no other field or identifier.",
    ],
  },
  "PRV-03": {
    question:
      "Is disclosure to third parties limited to a closed list, with sale and advertising use excluded?",
    why: "People expect that what they share stays between them and the project. Once data is sold or passed on, no one can call it back.",
    guidance:
      "Run a tracker scan on the real product; policies often miss software kits added by developers. The trap is a narrow meaning of 'sale' that leaves out exchange for services. Ask which companies receive any identifier, even a scrambled one.",
    evidence: [
      "List of recipients with purpose",
      "Contracts with each recipient",
      "Scan for trackers in site and app",
      "Statement on advertising and data brokers",
    ],
    clause:
      "The Vendor shall disclose project data only to the recipients named in the Data Annex and shall not sell it, exchange it for value, or use or allow it to be used for advertising.",
    weightReason: "Cannot be undone once it happens",
    redFlagReason: "Sale or uncontrolled sharing of project data cannot be undone",
    knockOutCondition:
      "Rated 0 with graded evidence: project data is sold, exchanged for value or used for advertising.",
    knockOutClearance:
      "The vendor ends the practice, signs a closed list of recipients and a ban on sale and advertising, and a repeat network test shows no other recipient.",
    levels: [
      "The vendor sells project data, exchanges it for value or uses it for advertising.",
      "The vendor does not sell data, but its policy allows sharing with unnamed partners or affiliates.",
      "The vendor names recipients, but the list includes broad groups such as all affiliates.",
      "The vendor binds itself to a closed list of named recipients, with no sale or advertising.",
      "Level 3 is met, and network tests or an audit confirmed that nothing else leaves.",
    ],
  },
  "PRV-04": {
    question:
      "Are retention periods short, fixed and followed by verified deletion of all copies, including backups and derived data?",
    why: "Old data feeds later misuse: a change of government, owner or law can turn an archive against the people in it.",
    guidance:
      "Ask about three copies in turn: live, backup and derived. The trap is a short period for accounts and a long one for logs. Ask for the last deletion log and check one entry with the vendor.",
    evidence: [
      "Retention schedule by data type",
      "Deletion logs",
      "Backup rotation rules",
      "Deletion certificate at the end of the contract",
    ],
    clause:
      "The Vendor shall delete all copies of project data, including backups and derived data, within the periods in the Data Annex and shall give the Buyer a signed record of each deletion.",
    weightReason: "Limits the reach of later harm",
    levels: [
      "The vendor keeps project data without any time limit.",
      "The vendor promises deletion when no longer needed, without stating a period.",
      "The vendor states periods but leaves out backups, logs or derived data.",
      "The vendor states a period for every copy and provides proof of deletion.",
      "Level 3 is met, and an independent check verified a deletion.",
    ],
  },
  "PRV-05": {
    question:
      "Can people see, correct, export and delete their data and control what is inferred about them, without losing the service?",
    why: "Control in daily life is how the right to privacy becomes real. People need to find and fix what is held or guessed about them.",
    guidance:
      "Make a request yourself with a test account and time the answer. The trap is a delete button that only hides data. Ask how a person without an account, such as someone in a photograph, can use these rights.",
    evidence: [
      "Demonstration of self-service functions",
      "Response times and refusal figures",
      "List of inferences made about people",
      "Procedure for people without an account",
    ],
    clause:
      "The Vendor shall enable any person to see, correct, export and delete data about them and to switch off inferences, free of charge, within 30 days and without loss of service.",
    weightReason: "Direct effect, on single people",
    levels: [
      "The vendor gives people no access to, or control over, their data.",
      "The vendor answers requests only by letter or with heavy proof of identity.",
      "The vendor lets people see their data but not correct, export or delete it.",
      "The vendor lets people see, correct, export and delete data and switch off inferences.",
      "Level 3 is met, and the buyer tested each function with a real account.",
    ],
  },
  "PRV-06": {
    question:
      "Where the project relies on consent, is it informed, specific, freely given and as easy to withdraw as to give?",
    why: "Consent given under pressure or without understanding protects nobody. People must be able to say no, and to change their mind, at no cost.",
    guidance:
      "Count the steps to agree and the steps to withdraw. Consent is rarely free between a public body and a person who depends on it, so ask for another legal basis there. If the project never relies on consent, mark the criterion not applicable for all vendors, with the reason. Ask what happens to data already collected after withdrawal.",
    evidence: [
      "Screens and wording of each consent step",
      "Test of withdrawal",
      "Notices for people with low literacy",
      "Version of the notice for children and guardians",
    ],
    clause:
      "Where processing rests on consent, the Vendor shall obtain it separately for each purpose by a clear positive act, and shall make withdrawal as easy as consent and effective within 48 hours.",
    weightReason: "Matters where the project relies on consent",
    levels: [
      "Consent is assumed from use or bundled with access to the service.",
      "Consent is asked through a long notice with boxes already ticked.",
      "Consent is opt-in, but withdrawing it takes more effort than giving it.",
      "Consent is asked per purpose, by opt-in, and is withdrawn in equally few steps.",
      "Level 3 is met, and tests with affected groups show they understood and felt free.",
    ],
  },
  "PRV-07": {
    question:
      "Is data stored and accessed only in named places, with lawful transfer safeguards and no access from places where authorities could misuse it?",
    why: "The place where data sits, and from which staff can open it, decides whose orders can reach it.",
    guidance:
      "Ask about support staff who log in from abroad, not only about data centres. A local data centre owned by a foreign parent may still be reached by foreign orders. Ask for last month's access log by country.",
    evidence: [
      "Hosting map with legal entities",
      "Log of remote access by country",
      "Transfer assessment for each country",
      "Contract clause on places of storage and access",
    ],
    clause:
      "The Vendor shall store and access project data only in the places listed in the Annex, shall prevent access from any other country by technical means, and shall notify the Buyer before any change.",
    weightReason: "Decides which State can order access",
    levels: [
      "The vendor does not know, will not say or does not control where data is stored or accessed.",
      "The vendor names regions in publicity material but accepts no duty about them.",
      "The contract fixes the place of storage but leaves remote access open.",
      "The contract fixes places of storage and access, with a transfer assessment for each.",
      "Level 3 is met, and technical controls enforce the limits and an audit confirmed it.",
    ],
  },
  "PRV-08": {
    question:
      "Does location, proximity or health data stay on people's devices or within strict limits, with an end date and a ban on other uses?",
    why: "Data collected in an emergency can show where people went, whom they met and whether they were ill. Reused by police or others, it can cost people their liberty.",
    guidance:
      "Ask who could lawfully order reuse and whether the design would make that impossible. The trap is an end date that can be extended without a decision. If no such data can arise in the project, mark the criterion not applicable for all vendors, with the reason. Ask what remains on any server one month after the end date.",
    evidence: [
      "Architecture description",
      "End date and dismantling plan",
      "Ban on other uses in law or contract",
      "Record of a dismantling test",
    ],
    clause:
      "The Vendor shall process location, proximity or health data only until the end date stated, shall not use or disclose it for law enforcement, immigration or commercial purposes, and shall dismantle the system and prove deletion.",
    weightReason: "Reaches whole populations and cannot be undone",
    redFlagReason: "Reuse of emergency location or health data against people cannot be undone",
    knockOutCondition:
      "Rated 0 with graded evidence: location, proximity or health data is held centrally and may be reused, for example for policing, immigration or commerce.",
    knockOutClearance:
      "The vendor moves to a decentralised or strictly limited design and accepts a binding end date and ban on reuse.",
    levels: [
      "Location, proximity or health data is stored centrally and may be reused for other purposes.",
      "The vendor promises limited use in a policy that can be changed without consent.",
      "Use is limited in writing, but there is no end date or no ban on other uses.",
      "Data stays on devices or is strictly limited, with an end date and a binding ban on reuse.",
      "Level 3 is met, an independent party verified it, and dismantling was tested.",
    ],
  },
};
