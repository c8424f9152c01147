import type { ExampleAnswerTextsOf } from "../../example-texts";

export const cedarRoomsAnswers: ExampleAnswerTextsOf<"cedar-rooms"> = {
  "GOV-01": {
    reference: "Statutes of the cooperative, article 2; policy of 2025",
    finding:
      "Adopted by the general meeting, names the treaties, covers the hosted service and its partners.",
  },
  "GOV-02": {
    reference: "Minutes 2025 and 2026",
    finding: "The ethics board reports twice a year. It blocked a sale in 2025.",
  },
  "GOV-03": {
    reference: "Handbook",
    finding: "A protected channel exists. Training has not reached the support team.",
  },
  "GOV-04": {
    reference: "Search log of 6 October 2026; statement by a civil society network",
    finding: "No finding. The network, which had spoken with users in three countries, confirmed it.",
  },
  "GOV-05": {
    reference: "Register of members; independent review 2025",
    finding:
      "Owned by 312 members, none with more than one vote. A review confirmed the safeguards against compelled help.",
  },
  "GOV-06": {
    reference: "Review by a civil society body, 2025",
    finding: "Assessed last year. The report was shared in full.",
  },
  "DDL-01": {
    reference: "Risk register",
    finding: "Kept up to date for the software. The hosted service and its customers are not covered.",
  },
  "DDL-02": {
    reference: "Impact assessment of 2025",
    finding:
      "A careful assessment, but of the self-hosted edition in schools. An update for this consultation is due in December.",
  },
  "DDL-03": {
    reference: "Consultation log, sessions of 17 and 24 September 2026",
    finding: "All 22 points answered. Two changes to sign-in came from the tenants' union.",
  },
  "DDL-05": {
    reference: "List of 4 sub-processors",
    finding: "Complete, with tasks and places. The hosting firm signed only its own code of conduct.",
  },
  "DDL-06": {
    reference: "Code review 2025; penetration test 2026",
    finding: "Good reports that are not mapped to the questions.",
  },
  "PTN-01": {
    reference: "Declarations of 5 October 2026",
    finding: "Both sides signed. No interest was declared, and the register of contributions is empty.",
  },
  "PTN-02": {
    reference: "Notice 2026/118; analysis of alternatives; reasons of 30 September 2026",
    finding:
      "Same for all vendors: criteria, alternatives (including a paper-only consultation) and reasons were published before award.",
  },
  "PTN-03": {
    reference: "Signed data annex of 22 October 2026; audit of access controls",
    finding: "Closed list of nine categories. The software refuses anything else, as the audit shows.",
  },
  "PTN-04": {
    reference: "Signed annex of 22 October 2026; source code review",
    finding: "Own use is barred and technically impossible: the vendor holds no keys.",
  },
  "PTN-05": {
    reference: "Exit test with a second host, 15 October 2026",
    finding: "Open formats, open source. The buyer moved a sample room to another host in one day.",
  },
  "PTN-06": {
    reference: "Communications clause",
    finding: "Prior approval of wording. Nothing published so far.",
  },
  "PTN-07": {
    reference: "Signed offer, annex 6",
    finding: "All duties, audit, suspension and termination accepted.",
  },
  "PTN-08": {
    reference: "Participation plan, page 11",
    finding: "Telephone and paper count the same and are announced equally.",
  },
  "TRA-01": {
    reference: "Terms in three languages, seen 8 October 2026",
    finding: "Very clear. One project language is still missing.",
  },
  "TRA-02": {
    reference: "Public change log; notice clause",
    finding: "30 days' notice to buyer and users. Every version is kept in public.",
  },
  "TRA-03": {
    reference: "Transparency page",
    finding: "All demands are listed (none so far), without the hosting firm's figures.",
  },
  "TRA-04": { reference: "Moderation log 2025", finding: "Volumes are public. Reasons and appeals are not." },
  "TRA-05": {
    reference: "Signed offer, annex 8",
    finding: "Everything may be published, with updates each spring and autumn.",
  },
  "TRA-06": {
    reference: "Public source code; two university studies",
    finding: "Anyone may examine the code. Two studies of the hosted service are published.",
  },
  "PRV-01": {
    reference: "Record of processing; necessity test of 20 September 2026",
    finding: "Five purposes, each tested.",
  },
  "PRV-02": {
    reference: "Independent network test, August 2026",
    finding: "No account, no device number, no stored network address. The test found nothing else.",
  },
  "PRV-03": {
    reference: "Signed annex; network test, August 2026",
    finding: "Four recipients. Nothing else left the service during the test.",
  },
  "PRV-04": {
    reference: "Retention schedule; deletion record of 30 September 2026",
    finding: "Chat is deleted after the session, backups after 7 days.",
  },
  "PRV-05": {
    reference: "Test without an account, 7 October 2026",
    finding: "People get a code with which they can see and delete what they wrote.",
  },
  "PRV-06": {
    reason:
      "The project does not rely on consent. Taking part rests on the public task of the buyer, for all vendors alike.",
    approver: "Head of procurement",
  },
  "PRV-07": {
    reference: "Hosting annex",
    finding: "One named data centre. Remote access only from the same country.",
  },
  "SEC-01": {
    reference: "Independent review 2026; reproducible build",
    finding: "End-to-end by default in all rooms and for recordings. Experts rebuilt the software.",
  },
  "SEC-02": {
    reference: "Access matrix; log reviews, July to September 2026",
    finding: "Five people have access. Logs are reviewed every month.",
  },
  "SEC-03": {
    reference: "Disclosure policy; published notices",
    finding: "Safe harbour. All serious flaws fixed within 14 days in the last year.",
  },
  "SEC-04": {
    reference: "Breach clause",
    finding: "Buyer within 24 hours. People are told by the buyer only.",
  },
  "SEC-05": {
    reference: "Sign-in guide",
    finding:
      "Participants need no account. Hosts sign in with security keys and see their sessions, but a host who loses the key cannot recover the room.",
  },
  "GAC-01": {
    reference: "Requests of 1 and 15 October 2026 to the hosting firm",
    finding:
      "The cooperative itself has no access to offer. Its hosting firm has not answered whether the State has direct access to its network. Asked twice, deadline 30 November.",
    condition:
      "Written answer of the hosting firm with architecture, or a move to another host before award.",
    conditionOwner: "Cedar Rooms, board",
    reply: "Our lawyers are in contact with the hosting firm. We expect the declaration in December.",
  },
  "GAC-02": {
    reference: "Procedure for demands",
    finding:
      "Written orders only, with a lawyer on call. No real case yet, so no demand has ever been narrowed.",
  },
  "GAC-03": {
    reference: "Policy and log of informal requests",
    finding: "One request in 2025, refused and logged.",
  },
  "GAC-04": {
    reference: "Notice policy",
    finding: "Before handover; where barred, as soon as the bar ends.",
  },
  "GAC-05": {
    reference: "Independent test 2026",
    finding: "No interception function. The experts found no remote activation.",
  },
  "GAC-06": {
    reference: "Risk note on the home State, July 2026",
    finding: "Covers the home State. No plan for staff yet.",
  },
  "GAC-07": { reference: "Policy on blocking orders", finding: "There is a policy. No report of orders." },
  "EXP-01": {
    reference: "Annex 5 agreed on 22 October 2026; test with 30 sensitive topics",
    finding: "Only the annex rules apply. 30 of 30 topics stayed up.",
  },
  "EXP-02": {
    reference: "Moderation guide",
    finding: "Names the four-part test. Volunteers decide without written reasons.",
  },
  "EXP-03": {
    reference: "Moderation guide, 2nd edition",
    finding: "All six factors are named. The case records show only intent and content.",
  },
  "EXP-04": {
    reference: "Procedure for State requests",
    finding: "Lawful orders only, one country only, notice to users.",
  },
  "EXP-05": {
    reference: "Rule on public figures; two cases",
    finding: "There is a short rule for officials. Volunteers applied it differently in two countries.",
  },
  "EXP-06": {
    reference: "Test appeal of 9 October 2026",
    finding: "Notice and reasons, but no answer to the appeal in ten days.",
  },
  "EXP-07": {
    reference: "Pilot in one district, August 2026",
    finding: "Measured against paper answers. Joining without a name raised the share of critical comments.",
  },
  "EXP-08": {
    reference: "Reachability test of two networks",
    finding: "Reachable in all three countries. Risk to users was assessed in one.",
  },
  "EQL-01": {
    reference: "Threat model, public",
    finding: "Written with journalists. Emergency contact around the clock through a partner.",
  },
  "EQL-02": {
    reference: "Caption test by a university, 2025",
    finding: "Tested by gender and age, and corrected. Accents of the exile communities are missing.",
  },
  "EQL-03": {
    reference: "Settings of a new room",
    finding: "No profiling, as there are no accounts. Hosts can allow contact by strangers with one click.",
  },
  "EQL-04": { reference: "Statement on the website", finding: "Accessibility is claimed. No test report." },
  "EQL-05": {
    reference: "Language matrix",
    finding: "The interface is translated. Help and moderation are in two languages only.",
  },
  "ALG-03": {
    reference: "Source code; studies of 2025",
    finding: "All algorithms are open, and two universities have examined them.",
  },
  "ALG-06": {
    reference: "Source code; test by the buyer, 13 October 2026",
    finding:
      "Comments stand in order of time. There is no ranking to switch off, as the code review confirms.",
  },
  "REM-01": { reference: "Complaint page", finding: "Open to everyone, without time limits." },
  "REM-02": {
    reference: "Standard terms, clause 12",
    finding: "Goodwill only. The cooperative has no insurance.",
  },
  "REM-03": { reference: "Signed offer, annex 9", finding: "Review every 12 months and on every trigger." },
  "REM-04": {
    reference: "Interview of 8 October 2026",
    finding: "Incidents are reported when the buyer asks.",
  },
  "REM-06": {
    reference: "Drill of 16 October 2026",
    finding: "Stopped and restarted by the buyer's officer within 40 minutes.",
  },
};
