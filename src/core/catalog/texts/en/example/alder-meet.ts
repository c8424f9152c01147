import type { ExampleAnswerTextsOf } from "../../example-texts";

export const alderMeetAnswers: ExampleAnswerTextsOf<"alder-meet"> = {
  "GOV-01": {
    reference: "Human rights policy 2026, pages 1 to 4; board resolution of 9 March 2026",
    finding:
      "Board-approved, names the Universal Declaration and both Covenants, covers Alder Meet and its resellers. No outside check of how it works inside the company.",
  },
  "GOV-02": {
    reference: "Assessor's report 2025, chapter 3; board calendar 2026",
    finding:
      "The risk committee reports to the board each quarter. An independent assessor confirmed it and quotes one sale that was stopped.",
  },
  "GOV-03": {
    reference: "Training record 2026; whistle-blower policy, section 5",
    finding:
      "94 of 100 staff in product and sales trained this year. The channel has a non-retaliation rule; 31 concerns raised, 29 closed.",
  },
  "GOV-04": {
    reference: "Search log of 6 October 2026, five languages; vendor's letter of 15 October 2026",
    finding:
      "Two findings from 2019 about blocked accounts. Both accounts were restored and the people compensated; nothing open was found.",
  },
  "GOV-05": {
    reference: "Ownership register; legal opinion of 2 September 2026",
    finding:
      "Listed company, no State shareholding. An outside lawyer describes the home State's secret-order law and what can still be refused.",
  },
  "GOV-06": {
    reference: "Assessment summary 2024, shared under confidentiality",
    finding:
      "Assessed in 2024 by a body with civil society members. Two recommendations on government sales are still open.",
  },
  "DDL-01": {
    reference: "Due diligence procedure; action list 2025 and 2026",
    finding:
      "Yearly cycle that reaches customers. One feature, automatic attendance reports, was changed because of a finding.",
  },
  "DDL-02": {
    reference: 'Impact assessment "Public engagement", 28 August 2026',
    finding:
      "Covers this product in public consultations, ranks reprisal against speakers as most severe, 14 measures with owners. Written by the vendor's own staff.",
  },
  "DDL-03": {
    reference: "Consultation log, sessions of 17 and 24 September 2026",
    finding:
      'Tenants\' and exile groups were heard. The vendor answered 9 of 22 points; the rest are "under review".',
  },
  "DDL-05": {
    reference: "Sub-processor list of 1 October 2026; flow-down annex",
    finding:
      "41 sub-processors with task and place. The same terms are passed down, with 30 days' notice of changes.",
  },
  "DDL-06": {
    reference: "Mapping table, version 2",
    finding:
      "Answers are mapped to reports with page and date. It says openly that no report covers the moderation of chats.",
  },
  "PTN-01": {
    reference: "Declarations of 5 October 2026; register of contributions",
    finding:
      "The vendor sponsored the buyer's conference in 2025 and declared it. The officer who arranged it has left the evaluation.",
  },
  "PTN-02": {
    reference: "Notice 2026/118; analysis of alternatives; reasons of 30 September 2026",
    finding:
      "Same for all vendors: criteria, alternatives (including a paper-only consultation) and reasons were published before award.",
  },
  "PTN-03": {
    reference: "Data annex offered, items 4 and 11",
    finding:
      'Data categories are listed, but item 11 adds "and similar data needed to operate the service", which leaves the list open.',
  },
  "PTN-04": {
    reference: "Online terms of 1 July 2026, clause 9.3; e-mail of 21 October 2026",
    finding:
      "Clause 9.3 lets the vendor use call records and de-identified transcripts to train its models. It applies to guests, cannot be refused, and the vendor confirmed that it will not change it.",
  },
  "PTN-05": {
    reference: "Terms, clauses 3 and 17",
    finding:
      "Two-year term, no exclusivity. Recordings can be exported, but polls, votes and room structure cannot.",
  },
  "PTN-06": {
    reference: "Communications clause; draft announcement",
    finding:
      "Every statement needs approval of its wording, and the draft announcement carries the sentence on endorsement.",
  },
  "PTN-07": {
    reference: "Signed offer, annex 6",
    finding:
      "Human rights duties and termination are accepted. Audit is limited to reading the yearly certificate.",
  },
  "PTN-08": {
    reference: "Participation plan, page 7",
    finding:
      "Guests can join by browser without an account, but written comments are possible only in the product.",
  },
  "TRA-01": {
    reference: "Terms and privacy notice in six languages, seen 8 October 2026",
    finding: "All project languages, with a short version. Older versions are kept.",
  },
  "TRA-02": {
    reference: "Notice clause; archive of changes 2024 to 2026",
    finding: "30 days' notice by e-mail to administrators and by a message to users.",
  },
  "TRA-03": {
    reference: "Transparency report, first half of 2026; assurance statement",
    finding:
      "By country, for data and content, with informal requests, checked by an auditor. The home State is included.",
  },
  "TRA-04": {
    reference: "Enforcement report 2025",
    finding: "Volumes, reasons, share of automation and appeals by language. Reversal rate 11 of 100.",
  },
  "TRA-05": {
    reference: "Signed offer, annex 8",
    finding: "A summary of the contract and of the assessment may be published, not the texts.",
  },
  "TRA-06": {
    reference: "Audit policy, section 2",
    finding: "Audit under secrecy is possible. Testing by researchers needs approval case by case.",
  },
  "PRV-01": {
    reference: "Record of processing of 1 October 2026",
    finding: 'Purposes are specific and lawful, but "product research" was never tested for necessity.',
  },
  "PRV-02": {
    reference: "Buyer's own test, 12 October 2026",
    finding:
      "Guests may use any name. The test still found a device number and a precise network address in the logs, kept for 90 days.",
  },
  "PRV-03": {
    reference: "List of recipients; binding statement of 2 October 2026",
    finding: "Closed list of 12 named recipients, no sale, no advertising.",
  },
  "PRV-04": {
    reference: "Retention schedule; deletion log for August 2026",
    finding:
      "Periods for live data, backups and logs. One entry of the deletion log was checked with the vendor.",
  },
  "PRV-05": {
    reference: "Test account, requests of 7 to 11 October 2026",
    finding:
      "See, correct, export and delete all work. Inferences can be switched off in the account settings.",
  },
  "PRV-06": {
    reason:
      "The project does not rely on consent. Taking part rests on the public task of the buyer, for all vendors alike.",
    approver: "Head of procurement",
  },
  "PRV-07": {
    reference: "Hosting annex; transfer assessments; access log for September 2026",
    finding: "Storage and support access fixed to two named regions, each with a transfer assessment.",
  },
  "SEC-01": {
    reference: "Security white paper 8.2, chapter 5",
    finding:
      "Encrypted on the way and in storage, but the vendor holds the keys. End-to-end mode exists, not above 50 people and not for recordings.",
  },
  "SEC-02": {
    reference: "Auditor's report of May 2026",
    finding: "Named roles, monthly log review, local offices shut off. An auditor confirmed it this year.",
  },
  "SEC-03": {
    reference: "Disclosure policy; published test report 2026",
    finding:
      "Safe harbour, deadlines met in 98 of 100 cases, support for the whole term, test results public.",
  },
  "SEC-04": {
    reference: "Breach clause; playbook",
    finding: "Buyer within 24 hours, people within 72, with a help line for anyone in danger.",
  },
  "SEC-05": {
    reference: "Sign-in guide; buyer's recovery test, 12 October 2026",
    finding: "Security keys, session list and safe recovery. No phone number is needed.",
  },
  "GAC-01": {
    reference: "Declaration of 14 October 2026; architecture, version 4; draft contract, clause 21",
    finding:
      "The executive named the systems checked, the architecture supports it, and the contract bans direct access.",
  },
  "GAC-02": {
    reference: "Guide for authorities 2026; three anonymised cases",
    finding: "Written orders only. Two of three cases show that a demand was narrowed.",
  },
  "GAC-03": {
    reference: "Policy on informal requests; log extract",
    finding: "Refused and logged: 17 in 2025, none from the countries of this project.",
  },
  "GAC-04": {
    reference: "Notice policy",
    finding: "Notice before handover by default, and later once a legal bar ends. The exceptions are narrow.",
  },
  "GAC-05": {
    reference: "Inventory of functions, version 8.2",
    finding:
      "Interception exists only in the telephone dial-in, as law requires. Off by default, activated by contract, with a log that shows tampering.",
  },
  "GAC-06": {
    reference: "State risk notes, nine States; staff safety plan",
    finding: "All States of staff and hosting are covered, with measures and owners.",
  },
  "GAC-07": {
    reference: "Shutdown policy; two cases from 2025",
    finding: "One order was narrowed from a month to two days. Users were told through the status page.",
  },
  "EXP-01": {
    reference: "Content rules of July 2026",
    finding:
      "The standard rules would apply to project rooms. They contain no political censorship, but also no written protection of lawful debate.",
  },
  "EXP-02": {
    reference: "Decision guide; ten sample decisions",
    finding: "The guide follows the four-part test. Eight of ten samples show it in the reasons.",
  },
  "EXP-03": {
    reference: "Worksheet; two sample cases",
    finding: "All six factors recorded in both cases, with a country expert.",
  },
  "EXP-04": {
    reference: "Procedure for State requests",
    finding: "Lawful orders only, limited to the country, with notice to users.",
  },
  "EXP-05": {
    reference: "Policy on public figures; comparison of four cases",
    finding: "There is a policy, but two comparable officials were treated differently without reasons.",
  },
  "EXP-06": {
    reference: "Sample notices; appeal figures 2025",
    finding: "Notice with reasons, human appeal, median decision after four days.",
  },
  "EXP-07": {
    reference: "Trust survey 2025",
    finding:
      "The vendor accepts that fear of being watched exists. It has not measured it for public consultations.",
  },
  "EXP-08": {
    reference: "Reachability tests of September 2026",
    finding: "Tested in all three countries on mobile networks. Risk to users was assessed in each.",
  },
  "EQL-01": {
    reference: "Threat model 2026; safety desk procedure",
    finding:
      "Written with two at-risk groups. The safety desk answered within 90 minutes in its last three cases.",
  },
  "EQL-02": {
    reference: "Test report on captions and speech, 2026",
    finding: "Captions tested by accent, age and gender. The worst group was improved and tested again.",
  },
  "EQL-03": {
    reference: "Child rights assessment 2025; settings of a child account",
    finding: "No profiling, no contact by strangers, reporting in plain words.",
  },
  "EQL-04": {
    reference: "Audit report of June 2026",
    finding:
      "Conforms to the agreed standard. Five people with disabilities tested it, and an auditor confirmed.",
  },
  "EQL-05": {
    reference: "Language matrix",
    finding: "Interface, help and moderation in all project languages. Usable at 256 kbit/s.",
  },
  "EQL-06": {
    reference: "Desk study, 4 pages",
    finding: "Prisoners and people without papers were studied from documents only.",
  },
  "ALG-03": {
    reference: "Signed offer, annex 7",
    finding:
      "Audit right and test access for the ranking of questions, but at the buyer's cost and under secrecy. No escrow.",
  },
  "ALG-06": {
    reference: "Explanation page; buyer's test, 13 October 2026",
    finding: "The main factors are explained. The switch turned ranking off and it stayed off.",
  },
  "REM-01": {
    reference: "Complaint procedure; test complaint of 9 October 2026",
    finding: "Open to non-users, answered after six days with reasons. Rules against retaliation exist.",
  },
  "REM-02": {
    reference: "Remedy policy; liability clause",
    finding: "A policy exists, but liability is capped at the yearly fee and no fund stands behind it.",
  },
  "REM-03": {
    reference: "Draft contract, clause 24",
    finding: "Yearly review and triggers for change of use, law, owner, model or conflict.",
  },
  "REM-04": {
    reference: "Interview of 7 October 2026",
    finding:
      "A quarterly report with a definition of a human rights incident is described. No copy was given, so this counts as 2.",
  },
  "REM-05": {
    reference: "Exit plan",
    finding: "Return and deletion of data are planned. Nothing is said about the safety of participants.",
  },
  "REM-06": { reference: "Terms, clause 19", finding: "Suspension is possible with 30 days' notice." },
};
