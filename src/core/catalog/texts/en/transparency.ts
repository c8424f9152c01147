import type { LongCriterionTextsOf } from "../long-texts";

export const transparencyTexts: LongCriterionTextsOf<"TRA"> = {
  "TRA-01": {
    question:
      "Are the terms, privacy notice and content rules that will apply easy to find and to understand in the users' languages?",
    why: "People cannot consent to, follow or contest rules they cannot read.",
    guidance:
      "Open the texts from a participant's device, not from a sales link. Machine translation without review counts as a missing language. Ask which version applies to this project and where the older versions are kept.",
    evidence: [
      "Links to the applicable texts",
      "List of languages and versions",
      "Readability result or user-test report",
      "Accessible formats offered",
    ],
    clause:
      "The Vendor shall provide the terms, privacy notice and content rules that apply to the Services in plain language, in every language listed in the Annex, before anyone is asked to accept them.",
    weightReason: "Lets people use their other rights; protects nobody by itself",
    levels: [
      "The vendor does not make the applicable terms or notices available before use.",
      "The vendor publishes long legal texts in one language, without summaries.",
      "The vendor's texts are clear, but some project languages or subjects are missing.",
      "The vendor's texts are clear, complete and available in every project language.",
      "Level 3 is met, and tests with users show that people understood the main points.",
    ],
  },
  "TRA-02": {
    question:
      "Will users and the buyer be told directly and in advance of changes to rules, data use or models?",
    why: "A silent change can undo every safeguard that was assessed. People then act on promises that no longer hold.",
    guidance:
      "Compare two archived versions to see whether past notices were honest. The trap is a clause that treats continued use as agreement. Ask how a change of model or of sub-processor would be announced.",
    evidence: [
      "Notice clause with period",
      "Archive of earlier versions",
      "Examples of notices sent",
      "List of changes that need consent",
    ],
    clause:
      "The Vendor shall give the Buyer and users direct notice at least 30 days before any change to rules, data use or models; the Buyer may refuse a change that lowers protection or terminate without charge.",
    weightReason: "Keeps the assessment valid over time",
    levels: [
      "The vendor may change rules, data use or models without any notice.",
      "The vendor only posts changes on a website, with no message to those affected.",
      "The vendor informs users or the buyer, but after the change or only one of them.",
      "The vendor notifies users and the buyer directly before the change and keeps an archive.",
      "Level 3 is met, and the buyer may refuse the change or leave without penalty.",
    ],
  },
  "TRA-03": {
    question:
      "Does the vendor publish regular figures on government demands for data and for content removal, by country and outcome?",
    why: "Such figures are often the only outside view of State pressure on users. Silence leaves people unable to judge the danger.",
    guidance:
      "Check that the countries of this project appear; a zero and a missing row are not the same. The trap is a report that omits the home State. Ask what the vendor is forbidden to publish and by which law.",
    evidence: [
      "Latest transparency report",
      "Table by country, type and outcome",
      "Statement of what the law forbids to publish",
      "Assurance statement",
    ],
    clause:
      "The Vendor shall publish at least once a year the number of government demands for user data and for content restriction, by country, legal basis and outcome, and state any legal bar to doing so.",
    weightReason: "Shows State pressure that nobody else can see",
    levels: [
      "The vendor publishes no figures on government demands.",
      "The vendor publishes a single worldwide figure without countries or outcomes.",
      "The vendor reports some countries only, or data demands without content demands.",
      "The vendor reports both kinds of demand at least yearly, by country, with compliance rates.",
      "Level 3 is met, and figures include informal requests and are independently assured.",
    ],
  },
  "TRA-04": {
    question:
      "Does the vendor publish figures on content and accounts restricted under its own rules, with error and appeal results?",
    why: "A company's private rules can silence more people than laws do. Figures on errors show who is wrongly silenced.",
    guidance:
      "Look at reversal rates by language: a rate near zero may mean that nobody can appeal. The trap is a report on removed spam, which hides decisions on public debate. Ask for the figures for the project's languages.",
    evidence: [
      "Latest enforcement report",
      "Appeal and reversal rates",
      "Share of automated decisions",
      "Breakdown by rule, language and country",
    ],
    clause:
      "The Vendor shall publish at least once a year the volume of content and accounts restricted under its own rules, by reason and language, with the share decided automatically and the results of appeals.",
    weightReason: "Shows who is wrongly silenced",
    levels: [
      "The vendor publishes nothing about how it enforces its own rules.",
      "The vendor publishes selected success figures without totals.",
      "The vendor publishes volumes but no reasons, appeals or error rates.",
      "The vendor publishes volumes, reasons, share of automation and appeal results at least yearly.",
      "Level 3 is met, and an independent auditor checked the figures.",
    ],
  },
  "TRA-05": {
    question:
      "Will the agreement, the impact assessment and its follow-up be published, with every redaction justified?",
    why: "People affected by a partnership are entitled to know what was agreed about them. Openness from the start also deters harmful terms.",
    guidance:
      "Settle this before signature; a confidentiality clause signed now decides the matter. Security detail may be redacted, prices and the use of data rarely need to be. Ask the vendor to mark the words it wants hidden and to give a reason for each.",
    evidence: [
      "Publication plan with dates",
      "Redaction log with reasons",
      "Published agreement or draft",
      "Published assessment and updates",
    ],
    clause:
      "The Parties shall publish this Agreement, the impact assessment and each review within 30 days of completion; a passage may be withheld only for a reason recorded in a public redaction log.",
    weightReason: "Lets the public check everything else",
    levels: [
      "The agreement is confidential, and the vendor refuses publication.",
      "Only a press release about the partnership will be published.",
      "A summary of the agreement or the assessment will be published, not the texts.",
      "The agreement and the assessment will be published with a redaction log that gives reasons.",
      "Level 3 is met, and public updates follow on fixed dates.",
    ],
  },
  "TRA-06": {
    question:
      "Can independent researchers, auditors and oversight bodies examine the product and its data flows?",
    why: "A closed product must otherwise be taken on trust. Independent testing has found many harms that vendors did not report.",
    guidance:
      "Ask researchers who tried to gain access, not only the vendor. The trap is a bug-reporting programme presented as access for rights research. Ask whether an auditor chosen by the buyer could look at data flows next month.",
    evidence: [
      "Audit programme and recent reports",
      "Access terms for researchers",
      "Right to inspect source code or models",
      "Safe-harbour statement for good-faith testing",
    ],
    clause:
      "The Vendor shall allow auditors and researchers named by the Buyer to test the Services and inspect data flows on reasonable notice, shall not take legal action against good-faith testing, and agrees that findings may be published.",
    weightReason: "Lets others verify the evidence",
    levels: [
      "The vendor forbids examination or threatens legal action against those who test the product.",
      "The vendor offers only certificates or its own summaries.",
      "The vendor allows an audit under secrecy, without a right to test or to publish.",
      "The vendor grants independent audit and test rights that are in force for this product.",
      "Level 3 is met, and audit results are published or the source code is open.",
    ],
  },
};
