import type { ExampleAnswerTextsOf } from "../../example-texts";

export const birchlineAnswers: ExampleAnswerTextsOf<"birchline"> = {
  "GOV-01": {
    reference: "Human rights policy, version 2, 3 May 2026",
    finding: "Adopted by the board, names the treaties, covers the product. Business partners sign it.",
  },
  "GOV-02": {
    reference: "Organisation chart; interview of 6 October 2026",
    finding: "The head of product is responsible. No document shows a report to the board.",
  },
  "GOV-03": {
    reference: "Training slides; staff handbook, page 31",
    finding:
      "Yearly training for all teams. There is no protected channel yet; one is announced for January.",
  },
  "GOV-04": {
    reference: "Search log of 6 October 2026, five languages",
    finding:
      "No finding by a court, UN body or careful investigation. The vendor answered the one press report in writing.",
  },
  "GOV-05": {
    reference: "Company register; legal opinion of 29 September 2026",
    finding:
      "Held by its founders and a foundation, down to natural persons. The opinion finds one duty to assist, with a right to be heard by a court.",
  },
  "DDL-01": {
    reference: "Risk procedure 2025",
    finding:
      "Written and used once for the product. The second cycle is late, and three actions have no owner.",
  },
  "DDL-02": {
    reference: "Impact assessment by the buyer with the vendor, 19 October 2026",
    finding:
      "Covers this product and this consultation. Ranks exposure of exile communities as most severe; 11 measures with owners and dates.",
  },
  "DDL-03": {
    reference: "Consultation log, sessions of 17 and 24 September 2026",
    finding: "All 22 points answered. The exile group's proposal to drop attendance lists was built in.",
  },
  "DDL-05": {
    reference: "List of 9 sub-processors",
    finding: "Complete, with tasks and places, but bound only by a general code of conduct.",
  },
  "DDL-06": {
    reference: "Two audit reports",
    finding: "The reports are sound but are not mapped to the questions.",
  },
  "PTN-01": {
    reference: "Declarations of 5 October 2026",
    finding: "Both sides signed. One evaluator once worked for the vendor and was replaced.",
  },
  "PTN-02": {
    reference: "Notice 2026/118; analysis of alternatives; reasons of 30 September 2026",
    finding:
      "Same for all vendors: criteria, alternatives (including a paper-only consultation) and reasons were published before award.",
  },
  "PTN-03": {
    reference: "Signed data annex of 23 October 2026",
    finding:
      "Closed list: 14 data categories with party, purpose, operation and period. It prevails over the standard terms.",
  },
  "PTN-04": {
    reference: "Signed annex of 23 October 2026, clause 4",
    finding:
      "Own use of project data is barred, including call records, derived and de-identified data. The settings were shown and match.",
    reply: "We have also switched off product analytics for all public bodies.",
  },
  "PTN-05": {
    reference: "Draft contract, clauses 2 and 18; test export of 14 October 2026",
    finding: "Two years, no exclusivity, review after one. The export opened in free software.",
  },
  "PTN-06": {
    reference: "Communications clause",
    finding: "Prior written approval of every claim, with the sentence on endorsement.",
  },
  "PTN-07": {
    reference: "Signed offer, annex 6",
    finding: "Duties, audit on ten days' notice, suspension and termination accepted as drafted.",
  },
  "PTN-08": {
    reference: "Participation plan, page 9",
    finding: "Telephone and paper count the same and are announced in the same place. No delay for either.",
  },
  "TRA-01": {
    reference: "Terms in four languages, seen 8 October 2026",
    finding: "Clear and complete in all project languages.",
  },
  "TRA-02": {
    reference: "Notice clause; three notices from 2025",
    finding: "Direct notice 30 days ahead to buyer and users. Old versions are kept.",
  },
  "TRA-03": {
    reference: "Telephone call of 20 October 2026",
    finding:
      "Figures on data demands were read out, none on content. The report itself has not arrived, so there is no grade yet.",
  },
  "TRA-04": { reference: "Blog post of February 2026", finding: "A few success figures, no totals." },
  "TRA-05": {
    reference: "Signed offer, annex 8",
    finding: "Contract, assessment and follow-up may be published, with a log of redactions.",
  },
  "TRA-06": {
    reference: "Draft contract, clause 16",
    finding: "Auditors and researchers named by the buyer may test. In force on signature.",
  },
  "PRV-01": {
    reference: "Record of processing; necessity test of 12 September 2026",
    finding: "Each of the seven purposes was tested. One was struck out.",
  },
  "PRV-02": {
    reference: "Field list; network capture by the buyer, 12 October 2026",
    finding: "Name and account are optional. Network addresses are cut short before they are stored.",
  },
  "PRV-03": {
    reference: "List of recipients; binding statement",
    finding: "Nine named recipients, no sale, no advertising. The scan found no tracker.",
  },
  "PRV-04": {
    reference: "Retention schedule",
    finding: "Periods for live data and backups. Logs of the video bridge are not mentioned.",
    condition: "Logs of the video bridge are deleted after 7 days; proof before go-live.",
    conditionOwner: "Birchline, operations",
  },
  "PRV-05": {
    reference: "Test account, 7 October 2026",
    finding: "All functions work, also for people without an account.",
  },
  "PRV-06": {
    reason:
      "The project does not rely on consent. Taking part rests on the public task of the buyer, for all vendors alike.",
    approver: "Head of procurement",
  },
  "PRV-07": {
    reference: "Hosting annex",
    finding:
      "Two named data centres and one support office. A transfer assessment exists for the office abroad.",
  },
  "SEC-01": {
    reference: "Security concept, chapter 4",
    finding:
      "Encrypted on the way and in storage. The vendor holds the keys; end-to-end mode is planned for spring.",
    condition: "End-to-end mode for closed rooms by the first hearing.",
    conditionOwner: "Birchline, product",
  },
  "SEC-02": {
    reference: "Access matrix; interview of 13 October 2026",
    finding: "Access by role and logged. The logs were not reviewed in the last quarter.",
  },
  "SEC-03": {
    reference: "Disclosure page",
    finding: "Safe harbour and support dates, but no deadlines for fixes.",
  },
  "SEC-04": {
    reference: "Breach clause; exercise report 2025",
    finding: "Buyer within 24 hours, people within 72, with advice.",
  },
  "SEC-05": {
    reference: "E-mail of 16 October 2026",
    finding:
      "Security keys and safe recovery are described, but there was no document and the buyer has not tested it. A statement counts as 2 at most.",
  },
  "GAC-01": {
    reference: "Declaration of 12 October 2026; network plan; contract clause 21",
    finding: "No direct access in the country of hosting or of support. The contract bans it.",
  },
  "GAC-02": {
    reference: "Procedure for demands",
    finding: "Written orders are required. The three past demands were met in full, none was narrowed.",
  },
  "GAC-03": {
    reference: "Interview of 6 October 2026",
    finding:
      "Informal requests are said to be refused and logged. The log was not shown, so this counts as 2 for now.",
  },
  "GAC-04": { reference: "Notice policy", finding: "Before handover by default, and later once a bar ends." },
  "GAC-05": {
    reference: "Inventory of functions of 1 October 2026",
    finding: "The product has no interception function; the inventory lists every remote function.",
  },
  "GAC-06": {
    reference: "Risk note on the home State",
    finding: "Good for the home State. The State of the support office is missing.",
  },
  "GAC-07": {
    reference: "Policy on blocking orders",
    finding: "There is a policy. Orders received are not reported.",
  },
  "EXP-01": {
    reference: "Signed annex 5 of 23 October 2026; test with 30 sensitive topics",
    finding:
      "Only the annex rules apply in project rooms. All 30 topics stayed up in meeting, chat and search.",
  },
  "EXP-02": {
    reference: "Moderation guide, page 4",
    finding: "The four-part test is named, but sample decisions do not use it.",
  },
  "EXP-03": {
    reference: "Moderation guide, page 9",
    finding: "All six factors are named. No case has yet been recorded.",
  },
  "EXP-04": {
    reference: "Procedure for State requests",
    finding: "Lawful orders only, one country only, notice to users.",
  },
  "EXP-05": {
    reference: "Moderation guide, page 12",
    finding: "A rule for officials exists. Two cases show uneven use.",
  },
  "EXP-06": {
    reference: "Questions of 9 and 23 October 2026",
    finding: "Asked twice for appeal figures and a sample notice. The answers did not address the question.",
  },
  "EXP-07": {
    reference: "Pilot in two districts, July 2026",
    finding:
      "Measured with a second channel. After attendance lists were dropped, one in five more tenants took part.",
  },
  "EXP-08": {
    reference: "Reachability test of one network",
    finding: "Reachable in all three countries. Risk to users was assessed in two.",
  },
  "EQL-01": {
    reference: "Threat model of October 2026; duty roster",
    finding: "Written with the exile group. A person on duty answers within two hours, nights included.",
  },
  "EQL-02": {
    reference: "Caption test 2025",
    finding: "Tested by gender and age. Accents of the exile communities are missing.",
  },
  "EQL-03": {
    reference: "Settings of a child account",
    finding: "No profiling and no open contact. The reporting page is hard for children to understand.",
  },
  "EQL-04": {
    reference: "Conformance report of March 2026",
    finding: "Partly conforms. The polling tool cannot be used with a screen reader.",
    condition: "Polling works with a screen reader; test by two users.",
    conditionOwner: "Birchline, product",
  },
  "EQL-06": {
    reference: "Record of talks, September 2026",
    finding: "A tenants' union spoke for people without papers. Sign-up by letter was added because of it.",
  },
  "ALG-03": {
    reference: "Draft contract, annex 7",
    finding: "Audit, test access, escrow and limits of use for the sorting of comments.",
  },
  "ALG-06": {
    reference: "Explanation page",
    finding: "Comments are sorted by time. Grouping by topic can be switched off and stays off.",
  },
  "REM-01": {
    reference: "Complaint page",
    finding: "Open to users only. Time limits and outcomes are stated.",
    condition: "Complaints by people without an account are accepted.",
    conditionOwner: "Birchline, support",
  },
  "REM-02": { reference: "Remedy policy", finding: "A clear policy, without insurance so far." },
  "REM-03": { reference: "Signed offer, annex 9", finding: "Review every 12 months and on every trigger." },
  "REM-04": { reference: "Incident report of June 2026", finding: "Sent when the buyer asked." },
  "REM-05": {
    reference: "Exit plan, version 2; test of 14 October 2026",
    finding: "Data, safety of participants and continuity are covered.",
  },
  "REM-06": {
    reference: "Signed offer, annex 9, point 4",
    finding: "The head of participation may suspend at once, without charge.",
  },
};
