import type { LongCriterionTextsOf } from "../long-texts";

export const atRiskPeopleTexts: LongCriterionTextsOf<"EQL"> = {
  "EQL-01": {
    question:
      "Are there specific safeguards for human rights defenders, journalists, dissidents and others who face censorship or reprisal?",
    why: "Those already at risk will be harmed first and worst. Protecting them protects everyone, and failing them can cost liberty or life.",
    guidance:
      "Ask at-risk users and their support organisations before asking the vendor. The trap is a single list of features without anyone who answers at night. Ask for the time taken in the last three emergencies.",
    evidence: [
      "Threat model for at-risk groups",
      "Emergency contact with response times",
      "List of safety functions",
      "Record of past escalations",
    ],
    clause:
      "The Vendor shall maintain a threat model for people at risk of reprisal, a safety contact that responds within two hours at all times, and shall apply protective settings for them on request of the Buyer.",
    weightReason: "Those who would be harmed first and worst",
    redFlagReason: "No safeguard for people known to be at risk means foreseeable severe harm",
    knockOutCondition:
      "Rated 0 with graded evidence: credible evidence shows that the vendor assisted reprisals or ignored reports of users in danger.",
    knockOutClearance:
      "The vendor answers the evidence in writing, ends the practice, opens a staffed emergency contact, and delivers a threat model made with at-risk groups.",
    levels: [
      "The vendor assists reprisals, or ignores reports that users are in danger.",
      "The vendor offers people in danger nothing beyond its general help desk.",
      "The vendor has some safety functions but designed them without at-risk people.",
      "The vendor has a threat model, safety functions and a rapid contact in force.",
      "Level 3 is met, and at-risk users confirmed that the safeguards work.",
    ],
  },
  "EQL-02": {
    question:
      "Has the product been tested for unequal treatment or performance across protected and overlapping groups, and corrected?",
    why: "Good averages can hide serious failure for minorities. Someone who belongs to several groups may be harmed most and seen least.",
    guidance:
      "Choose the groups with affected people; the vendor's usual groups may not fit this place. The trap is a test on laboratory data from another country. Ask for the worst result, not the average.",
    evidence: [
      "Test report with results by group",
      "Thresholds for acceptable difference",
      "List of fixes with dates",
      "Independent repeat of the test",
    ],
    clause:
      "The Vendor shall test the Services for unequal treatment or performance across the groups listed by the Buyer before launch and yearly, disclose results by group, and correct differences above the agreed threshold.",
    weightReason: "Protects people directly, in every product",
    levels: [
      "The vendor knows of unequal treatment and has not corrected it.",
      "The vendor claims that the product is neutral but has no test.",
      "The vendor tested some groups and corrected what it found, but left out relevant or overlapping groups.",
      "The vendor tested the relevant and overlapping groups and corrected the differences found.",
      "Level 3 is met, and independent experts repeated the test with the same result.",
    ],
  },
  "EQL-03": {
    question:
      "Are children protected by design, with age-appropriate defaults, no profiling, limits on contact and data, and child-friendly reporting?",
    why: "Children may carry the effects of early data use and harmful contact for life. They rarely choose the product and cannot judge its risks.",
    guidance:
      "Assume that children will use the product unless access is technically closed. The trap is an age check that collects more data than it protects. Ask for the settings of a new account of a thirteen-year-old.",
    evidence: [
      "Child rights impact assessment",
      "Default settings for child accounts",
      "Privacy note on age checks",
      "Reports of tests with children",
    ],
    clause:
      "The Vendor shall apply child-protective defaults, shall not profile or target children for commercial purposes, shall limit contact by strangers, and shall offer reporting that children can understand and use safely.",
    weightReason: "Severe and hard to remedy",
    redFlagReason: "Design that exploits children causes severe and lasting harm",
    knockOutCondition:
      "Rated 0 with graded evidence: the product profiles or targets children for commercial ends, or the vendor knowingly exposes them to unrestricted contact with strangers.",
    knockOutClearance:
      "The vendor switches off profiling and open contact for children, changes the defaults, and shows a child rights impact assessment.",
    levels: [
      "The product profiles or targets children for commercial ends, or the vendor knowingly exposes them to strangers.",
      "The vendor states a minimum age but has no controls for children who use the product anyway.",
      "The vendor has some controls for children, but defaults are weak or non-commercial profiling remains.",
      "The product has child-safe defaults, no profiling, limits on contact and child-friendly reporting.",
      "Level 3 is met, and tests with children and independent experts confirm it.",
    ],
  },
  "EQL-04": {
    question: "Does the product meet recognised accessibility standards and work with assistive technology?",
    why: "Being shut out of a public process or a service because of a disability is itself a harm.",
    guidance:
      "Check that the report covers the version and functions you will use, including mobile and chat. The trap is a report the vendor wrote itself with everything marked as supported. Ask users of a screen reader to complete one real task.",
    evidence: [
      "Conformance report with test date",
      "Results of tests by persons with disabilities",
      "List of known barriers with fix dates",
      "Support contact in accessible formats",
    ],
    clause:
      "The Vendor shall deliver and maintain the Services in conformance with the accessibility standard named in the Annex, provide a dated test report, and fix each barrier reported within 30 days.",
    weightReason: "Decides directly who can take part",
    levels: [
      "The product cannot be used with common assistive technology.",
      "The vendor claims accessibility without a test report.",
      "The vendor's report shows partial conformance, with barriers left open.",
      "The product conforms to the agreed standard, shown by a dated test report.",
      "Level 3 is met, and persons with disabilities tested it and an auditor confirmed.",
    ],
  },
  "EQL-05": {
    question:
      "Does the product work in the local languages, on weak connections and in local cultural settings, including for moderation?",
    why: "Where support is thin outside major languages, harm goes unseen and people are excluded.",
    guidance:
      "Ask how many trained moderators read each project language and at which hours. The trap is counting interface languages only. Ask a local group to try reporting abuse in its own language.",
    evidence: [
      "Language matrix for interface, help and moderation",
      "Test on low bandwidth and old devices",
      "Offline or text-message mode",
      "Local validation report",
    ],
    clause:
      "The Vendor shall provide interface, help, reporting and human moderation in every language listed in the Annex, and shall keep the Services usable at the bandwidth and on the devices stated there.",
    weightReason: "Lets people take part",
    levels: [
      "The product works in one language only and on fast connections only.",
      "The vendor offers unreviewed machine translation for other languages.",
      "The vendor translates the interface, but not help, reporting or moderation.",
      "Interface, help and moderation work in the project languages and on weak connections.",
      "Level 3 is met, and local users and groups validated it.",
    ],
  },
  "EQL-06": {
    question:
      "Were groups that are usually left out considered, such as prisoners, patients, students, stateless people and those without papers?",
    why: "Reviews rarely ask the people with the least choice, although the effects on them are often the strongest.",
    guidance:
      "Start from who will be affected without being a user. The trap is a standard list copied from another project. Ask which group was hardest to reach and what was done about it.",
    evidence: [
      "List of groups considered and why",
      "Record of engagement or of trusted representatives",
      "Design changes made",
      "Plan for continuing feedback",
    ],
    clause:
      "The Parties shall identify groups usually left out, hear them or representatives they trust before launch and at each review, and record the changes made because of them.",
    weightReason: "Makes sure that nobody affected is forgotten",
    levels: [
      "No group that is usually left out was considered.",
      "Such groups are listed, but nothing further was done.",
      "Effects on such groups were studied from documents only.",
      "Such groups or trusted representatives were heard, and the design changed as a result.",
      "Level 3 is met, and the groups continue to give feedback during use.",
    ],
  },
};
